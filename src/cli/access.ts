import { Failure } from './terminal.ts';
import type { Access } from './wire.ts';

const HOW =
  'Set ZENDESK_EMAIL and ZENDESK_API_TOKEN, or ZENDESK_OAUTH_TOKEN, in the environment; see docs/publishing.md.';

/**
 * The help center of a subdomain, with the token from the environment. The token is taken out of the environment, so that
 * no report on a crash can hold it.
 */
export function accessTo(subdomain: string): Access {
  const email = taken('ZENDESK_EMAIL');
  const token = taken('ZENDESK_API_TOKEN');
  const oauth = taken('ZENDESK_OAUTH_TOKEN');
  const origin = testOrigin() ?? originOf(subdomain);
  if (oauth !== undefined) return { origin, authorization: `Bearer ${oauth}`, secrets: [oauth] };
  if (token === undefined) throw new Failure(`There is no token. ${HOW}`);
  if (email === undefined) throw new Failure(`There is no e-mail address to ZENDESK_API_TOKEN. ${HOW}`);
  // https://developer.zendesk.com/api-reference/introduction/security-and-auth/
  const basic = Buffer.from(`${email}/token:${token}`).toString('base64');
  return { origin, authorization: `Basic ${basic}`, secrets: [token, basic] };
}

/** The schema lets nothing else than a name through; a slip there must not send the token elsewhere. */
function originOf(subdomain: string): string {
  const { origin, hostname } = new URL(`https://${subdomain}.zendesk.com`);
  if (hostname !== `${subdomain}.zendesk.com`) throw new Failure(`"${subdomain}" is no subdomain of zendesk.com.`);
  return origin;
}

/** A help center on this machine, for tests: only the environment can name it, and only on the loopback address. */
function testOrigin(): string | undefined {
  const origin = process.env['POLICYC_TEST_HELP_CENTER'];
  if (origin === undefined || origin === '') return undefined;
  if (/^http:\/\/127\.0\.0\.1:\d{1,5}$/.test(origin)) return origin;
  throw new Failure('POLICYC_TEST_HELP_CENTER is for tests: it takes http://127.0.0.1 and a port, nothing else.');
}

function taken(name: string): string | undefined {
  const value = process.env[name]?.trim();
  delete process.env[name];
  if (value === undefined || value === '') return undefined;
  if (/^[\x21-\x7e]{1,1000}$/.test(value)) return value;
  throw new Failure(`${name} holds characters that no token and no e-mail address has. ${HOW}`);
}
