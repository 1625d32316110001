import type { Place, Target } from '../../src/publish/index.ts';

/** The token in all tests: it must be found in no output. */
export const TOKEN = 's3cret-canary';
export const AUTHORIZATION = `Basic ${Buffer.from(`legal@example.com/token:${TOKEN}`).toString('base64')}`;

/** What a wire needs to write to a server of the tests. */
export function accessTo(origin: string) {
  return { origin, authorization: AUTHORIZATION, secrets: [TOKEN, AUTHORIZATION.replace('Basic ', '')] };
}

/** The notice "main" in a language. */
export function targetAt(place: Place, locale = 'en-us', words = 'We keep your name.', notice = 'main'): Target {
  return {
    notice,
    version: '1',
    title: 'Privacy notice',
    html: `<p>Lead.</p>\n<h2 id="one">1 One</h2>\n<p>${words}</p>\n`,
    locale,
    place,
    at: 'policy/notice.yaml:12:9',
  };
}
