import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { wireTo } from '../../src/cli/wire.ts';
import { planFor, type Result, type Target, withMarker, writePlan } from '../../src/publish/index.ts';
import { dice, type Server, startServer, TROUBLES, type Trouble } from './server.ts';
import { accessTo, TOKEN, targetAt } from './targets.ts';

let server: Server;
beforeEach(async () => {
  server = await startServer();
});
afterEach(() => server.close());

const wire = () => wireTo(accessTo(server.origin), server.timing);

/** Plans and writes, and tells how it ended and what was said. */
async function publish(
  targets: readonly Target[],
  overwrite = false,
): Promise<{ end: string; said: Result[]; why: string }> {
  const plan = await planFor(targets, wire(), overwrite);
  if ('failed' in plan) return { end: 'unread', said: [], why: plan.failed.why };
  if (plan.steps.some(({ kind }) => kind === 'conflict')) return { end: 'conflict', said: [], why: '' };
  const said: Result[] = [];
  const end = await writePlan(plan.steps, wire(), (_, result) => said.push(result));
  return { end, said, why: said.flatMap((each) => ('why' in each ? each.why : [])).join() };
}

const OLD = '<p>Old.</p>';
const PLACE = { section: 7, permissionGroup: 4471 };
const PASSING = new Set<Trouble>(TROUBLES.filter((trouble) => trouble !== 'redirect' && trouble !== 'page'));

describe.each([...PASSING])('a request that meets "%s"', (trouble) => {
  it.each([1, 2, 3, 4])('as number %i of those that update an article, ends with the build', async (number) => {
    const article = server.center.write('en-us', 'Privacy', OLD);
    server.trouble = (at) => (at === number ? trouble : undefined);
    expect((await publish([targetAt({ article })], true)).end).toBe('written');
    expect(server.center.body(article, 'en-us')).toBe(await withMarker(targetAt({ article })));
  });

  it.each([1, 2, 3, 4, 5, 6])('as number %i of those that make one in two languages, makes one', async (number) => {
    const targets = [targetAt(PLACE), targetAt(PLACE, 'de', 'Wir speichern Ihren Namen.')];
    server.trouble = (at) => (at === number ? trouble : undefined);
    expect((await publish(targets)).end).toBe('written');
    expect(server.center.articles.size).toBe(1);
    const [made] = server.center.articles.values();
    expect([...(made?.translations.keys() ?? [])]).toEqual(['en-us', 'de']);
  });
});

describe('waiting', () => {
  it('takes as long as the help center asks, and grows where it does not say', async () => {
    const article = server.center.write('en-us', 'Privacy', OLD);
    const met: Trouble[] = ['turned away', 'unavailable', 'error', 'reset'];
    server.trouble = (number) => met[number - 1];
    await planFor([targetAt({ article })], wire());
    expect(server.waits).toEqual([7, 3, 4, 8]);
  });

  it('ends after six tries, and says that nothing was written', async () => {
    const article = server.center.write('en-us', 'Privacy', OLD);
    server.trouble = () => 'error';
    const { end, why } = await publish([targetAt({ article })]);
    expect([end, why]).toEqual(['unread', 'it answered with an error of its own (500), after 6 tries']);
    expect(server.asked).toHaveLength(6);
    expect(server.waits).toEqual([1, 2, 4, 8, 16]);
  });

  it('is not done for what would be the same on the next try', async () => {
    const article = server.center.write('en-us', 'Privacy', OLD);
    for (const trouble of ['redirect', 'page'] as const) {
      server.trouble = () => trouble;
      server.asked.length = 0;
      expect((await publish([targetAt({ article })])).why).toMatch(
        /^it (?:points to another address \(302\), which is not followed|answered with text\/html instead of JSON)$/,
      );
      expect(server.asked).toHaveLength(1);
    }
    expect(server.waits).toEqual([]);
  });
});

describe('a write whose answer is never heard', () => {
  it('is known to be unknown, where the article cannot be read any more', async () => {
    const article = server.center.write('en-us', 'Privacy', OLD);
    server.trouble = (number) => (number > 2 ? 'lost' : undefined);
    const { said } = await publish([targetAt({ article })], true);
    expect(said).toEqual([{ kind: 'failed', why: 'the connection broke off, after 6 tries', written: 'unknown' }]);
  });

  it('is a page instead of JSON, and the article tells that it was done', async () => {
    const article = server.center.write('en-us', 'Privacy', OLD);
    server.trouble = (_, method) => (method === 'PUT' ? 'page' : undefined);
    expect((await publish([targetAt({ article })], true)).end).toBe('written');
    expect(server.asked.filter(({ method }) => method === 'PUT')).toHaveLength(1);
  });

  it('is not sent again where it turns out that somebody else wrote meanwhile', async () => {
    const article = server.center.write('en-us', 'Privacy', OLD);
    server.trouble = (_, method) => {
      if (method === 'PUT') setImmediate(() => server.center.edit(article, 'en-us', () => '<p>Theirs.</p>'));
      return method === 'PUT' ? 'reset' : undefined;
    };
    expect((await publish([targetAt({ article })], true)).said).toEqual([
      { kind: 'conflict', why: 'somebody changed it while policyc was at work' },
    ]);
    expect(server.center.body(article, 'en-us')).toBe('<p>Theirs.</p>');
  });
});

describe('a write that is turned away', () => {
  it('is sent again after the time that the help center asks for', async () => {
    const article = server.center.write('en-us', 'Privacy', OLD);
    server.trouble = (number, method) => (method === 'PUT' && number < 5 ? 'turned away' : undefined);
    expect((await publish([targetAt({ article })], true)).end).toBe('written');
    expect(server.waits).toEqual([7]);
  });

  it('leaves what somebody wrote in that time', async () => {
    const article = server.center.write('en-us', 'Privacy', OLD);
    server.trouble = (_, method) => (method === 'PUT' ? 'turned away' : undefined);
    server.whileWaiting = () => server.center.edit(article, 'en-us', () => '<p>Theirs.</p>');
    expect((await publish([targetAt({ article })], true)).end).toBe('conflict');
    expect(server.center.body(article, 'en-us')).toBe('<p>Theirs.</p>');
  });

  it('is given up in the end, and is known not to be done', async () => {
    const article = server.center.write('en-us', 'Privacy', OLD);
    server.trouble = (_, method) => (method === 'PUT' ? 'turned away' : undefined);
    expect((await publish([targetAt({ article })], true)).said).toEqual([
      {
        kind: 'failed',
        why: 'it turned the request away for the number of requests (429), after 6 tries',
        written: 'no',
      },
    ]);
  });

  it('is not waited for longer than five minutes', async () => {
    const article = server.center.write('en-us', 'Privacy', OLD);
    server.retryAfter = 3600;
    server.trouble = (_, method) => (method === 'PUT' ? 'turned away' : undefined);
    expect((await publish([targetAt({ article })], true)).why).toBe(
      'it asks to be left alone for 3600 seconds; try again after that',
    );
    expect(server.waits).toEqual([]);
  });
});

describe('a help center that refuses', () => {
  it('a wrong token is told by its status alone', async () => {
    const article = server.center.write('en-us', 'Privacy', OLD);
    const other = wireTo({ ...accessTo(server.origin), authorization: `Bearer ${TOKEN}x` }, server.timing);
    const plan = await planFor([targetAt({ article })], other);
    expect(plan).toMatchObject({
      failed: { why: "it does not accept the token (401): Couldn't authenticate you" },
    });
  });

  it('nobody at the address is told so', async () => {
    const { origin } = server;
    await server.close();
    const plan = await planFor([targetAt({ article: 1 })], wireTo(accessTo(origin), server.timing));
    expect(plan).toMatchObject({ failed: { why: 'nobody answers at its address, after 6 tries' } });
    server = await startServer();
  });

  it('a text of which it keeps only a part is told as written and wrong', async () => {
    const article = server.center.write('en-us', 'Privacy', OLD);
    const target = { ...targetAt({ article }), html: '<p>One.</p><table><p>Two.</p></table>' };
    const answer = server.center.answer.bind(server.center);
    server.center.answer = (asked) => answer({ ...asked, text: asked.text.replace('Two.', '') });
    expect((await publish([target], true)).said).toEqual([
      { kind: 'failed', why: 'the help center gives back another text than it was sent', written: 'yes' },
    ]);
  });
});

describe('another editor', () => {
  it('who writes at any moment loses no word but in the gap that the API leaves', async () => {
    const roll = dice(1);
    const lost = { inGap: 0, elsewhere: 0 };
    const ends = new Set<string>();
    for (let round = 0; round < 1000; round += 1) {
      const theirs = `<p>Theirs ${round}.</p>`;
      const article = server.center.write('en-us', 'Privacy', await withMarker(targetAt({ article: 1 })));
      const stored = server.center.articles.get(article)?.translations.get('en-us');
      if (stored) stored.title = 'Privacy notice';
      const first = server.asked.length;
      const moment = 1 + Math.floor(roll() * 5);
      server.trouble = (number) => {
        if (number - first === moment) server.center.edit(article, 'en-us', () => theirs);
        return roll() < 0.1 ? ([...PASSING][Math.floor(roll() * PASSING.size)] as Trouble) : undefined;
      };
      const { end } = await publish([targetAt({ article }, 'en-us', `Ours ${round}.`)]);
      if (server.asked.length - first < moment) server.center.edit(article, 'en-us', () => theirs);
      ends.add(end);
      if (server.center.body(article, 'en-us') !== theirs) {
        const met = server.asked.slice(first)[moment - 1];
        lost[met?.method === 'PUT' ? 'inGap' : 'elsewhere'] += 1;
      }
    }
    expect(lost.elsewhere).toBe(0);
    expect(lost.inGap).toBeGreaterThan(0);
    expect(ends).toEqual(new Set(['written', 'conflict']));
  });
});

describe('two hundred articles in ten languages', () => {
  const locales = ['en-us', 'de', 'fr', 'es', 'it', 'nl', 'pl', 'pt-br', 'sv', 'da'];

  it('go through a bad network, over interrupted runs, and end equal to the build', async () => {
    const roll = dice(7);
    const targets = Array.from({ length: 200 }, (_, index) => {
      const place = index < 100 ? { article: server.center.write('en-us', `Old ${index}`, OLD) } : PLACE;
      return locales.map((locale) => ({
        ...targetAt(place, locale, `Words ${index} in ${locale}.`, `notice-${index}`),
        title: `Notice ${index}`,
      }));
    }).flat();
    server.trouble = () => (roll() < 0.05 ? ([...PASSING][Math.floor(roll() * PASSING.size)] as Trouble) : undefined);
    let runs = 0;
    for (let left = 1; left > 0; runs += 1) {
      const plan = await planFor(targets, wire(), true);
      const steps = 'steps' in plan ? plan.steps.filter(({ kind }) => kind !== 'same') : [];
      left = 'steps' in plan ? steps.length : 1;
      // The run is broken off in the middle.
      await writePlan(steps.slice(0, Math.max(500, Math.ceil(left * 0.7))), wire(), () => {});
    }
    expect(runs).toBeGreaterThan(2);
    expect(server.center.articles.size).toBe(200);
    for (const target of targets) {
      const number = 'article' in target.place ? target.place.article : undefined;
      const article = number === undefined ? articleOf(target.notice) : number;
      expect(server.center.body(article, target.locale)).toBe(await withMarker(target));
    }
    expect(server.asked.map(({ path, text }) => path + text).join()).not.toContain(TOKEN);
  });

  function articleOf(notice: string): number {
    const marked = [...server.center.articles.values()].filter(({ translations }) =>
      translations.get('en-us')?.body.includes(`data-policyc-notice="${notice}"`),
    );
    expect(marked).toHaveLength(1);
    return marked[0]?.id as number;
  }
});
