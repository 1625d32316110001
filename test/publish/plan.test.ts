import { describe, expect, it } from 'vitest';
import { planFor, type Step, type Target, type Wire, withMarker, writePlan } from '../../src/publish/index.ts';
import { HelpCenter } from './help-center.ts';
import { AUTHORIZATION, targetAt } from './targets.ts';

/** A help center without a network between. */
function wireIn(center: HelpCenter): Wire & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    sleep: async (seconds) => {
      center.now += seconds;
    },
    send: async ({ method, path, body }) => {
      asked.push(`${method} ${path}`);
      const text = body ? JSON.stringify(body) : '';
      const said = center.answer({ method, path, authorization: AUTHORIZATION, contentType: 'application/json', text });
      return { status: said.status, type: 'application/json', text: JSON.stringify(said.json) };
    },
  };
}

const planned = async (center: HelpCenter, targets: readonly Target[], overwrite = false): Promise<readonly Step[]> => {
  const plan = await planFor(targets, wireIn(center), overwrite);
  if ('failed' in plan) throw new Error(plan.failed.why);
  return plan.steps;
};
const kinds = (steps: readonly Step[]) => steps.map(({ kind, why }) => (why === undefined ? kind : `${kind}: ${why}`));
const publish = async (center: HelpCenter, targets: readonly Target[], overwrite = false): Promise<string> =>
  writePlan(await planned(center, targets, overwrite), wireIn(center), () => {});

const HAND_WRITTEN = '<h2>Old</h2><p>We wrote this by hand.</p>';

describe('an article that policyc never wrote', () => {
  const center = new HelpCenter();
  const article = center.write('en-us', 'Privacy', HAND_WRITTEN);

  it('is a conflict that shows what stands there and what would', async () => {
    const [step] = await planned(center, [targetAt({ article })]);
    expect(step).toMatchObject({
      kind: 'conflict',
      why: 'policyc did not write it, or somebody removed its marker',
      before: ['Privacy', '## Old', 'We wrote this by hand.'],
      after: ['Privacy notice', 'Lead.', '## 1 One', 'We keep your name.'],
    });
  });

  it('is updated where somebody has looked at it, and is then the build', async () => {
    expect(await publish(center, [targetAt({ article })], true)).toBe('written');
    expect(center.body(article, 'en-us')).toBe(await withMarker(targetAt({ article })));
    expect(kinds(await planned(center, [targetAt({ article })]))).toEqual(['same']);
  });
});

describe('an article that policyc wrote', () => {
  const written = async (): Promise<[HelpCenter, number]> => {
    const center = new HelpCenter();
    const article = center.write('en-us', 'Privacy', HAND_WRITTEN);
    await publish(center, [targetAt({ article })], true);
    return [center, article];
  };

  it('is left alone while the build stays as it is', async () => {
    const [center, article] = await written();
    const wire = wireIn(center);
    const plan = await planFor([targetAt({ article })], wire);
    expect(await writePlan('steps' in plan ? plan.steps : [], wire, () => {})).toBe('written');
    expect(wire.asked).toEqual([`GET /api/v2/help_center/articles/${article}/translations?page[size]=100`]);
  });

  it('is updated when the build changes', async () => {
    const [center, article] = await written();
    const changed = targetAt({ article }, 'en-us', 'We keep your name and address.');
    expect(kinds(await planned(center, [changed]))).toEqual(['update']);
    expect(await publish(center, [changed])).toBe('written');
    expect(center.body(article, 'en-us')).toContain('name and address');
  });

  it('is a conflict when somebody changed a word, until they take it back', async () => {
    const [center, article] = await written();
    const changed = targetAt({ article }, 'en-us', 'We keep your name and address.');
    center.edit(article, 'en-us', (body) => body.replace('your name', 'all names'));
    expect(kinds(await planned(center, [changed]))).toEqual([
      'conflict: somebody changed it after policyc wrote version 1; it was last saved at 2026-11-01T00:00:01Z',
    ]);
    center.edit(article, 'en-us', (body) => body.replace('all names', 'your name'));
    expect(kinds(await planned(center, [changed]))).toEqual(['update']);
  });

  it('is the same where an editor changed nothing but ids, classes and white space', async () => {
    const [center, article] = await written();
    center.edit(article, 'en-us', (body) => body.replace(' id="one"', ' class="x"').replaceAll('</p>', '</p>\n\n'));
    expect(kinds(await planned(center, [targetAt({ article })]))).toEqual(['same']);
  });

  it('is marked again where an editor lost the marker and kept the text', async () => {
    const [center, article] = await written();
    center.edit(article, 'en-us', (body) => body.replace(/<\/?div[^>]*>/g, ''));
    expect(kinds(await planned(center, [targetAt({ article })]))).toEqual([
      'update: the text is the same; policyc marks it as its own',
    ]);
  });

  it('is a conflict when its title was changed', async () => {
    const [center, article] = await written();
    const stored = center.articles.get(article)?.translations.get('en-us');
    if (stored) stored.title = 'Our privacy';
    expect(kinds(await planned(center, [targetAt({ article })]))).toEqual([
      expect.stringMatching(/^conflict: somebody changed it/),
    ]);
  });

  it('is a conflict when somebody took it off, or when it is another notice', async () => {
    const [center, article] = await written();
    const stored = center.articles.get(article)?.translations.get('en-us');
    const other = targetAt({ article }, 'en-us', 'About applicants.', 'applicants');
    expect(kinds(await planned(center, [other]))).toEqual(['conflict: it is the notice "main"']);
    if (stored) stored.draft = true;
    expect(kinds(await planned(center, [targetAt({ article })]))).toEqual([
      'conflict: it is a draft: somebody took it off, or has not published it yet',
    ]);
  });

  it('gets a language that it has not had, beside the others', async () => {
    const [center, article] = await written();
    const german = targetAt({ article }, 'de', 'Wir speichern Ihren Namen.');
    const both = [targetAt({ article }), german];
    expect(kinds(await planned(center, both))).toEqual(['same', 'create']);
    expect(await publish(center, both)).toBe('written');
    expect(center.body(article, 'de')).toContain('Wir speichern');
    expect(kinds(await planned(center, both))).toEqual(['same', 'same']);
  });
});

describe('an article that is to be made', () => {
  const PLACE = { section: 7, permissionGroup: 4471 };
  const targets = [targetAt(PLACE), targetAt(PLACE, 'de', 'Wir speichern Ihren Namen.')];

  it('is made once in its first language, gets the others, and is found again', async () => {
    const center = new HelpCenter();
    expect(kinds(await planned(center, targets))).toEqual(['create', 'create']);
    expect(await publish(center, targets)).toBe('written');
    expect(center.articles.size).toBe(1);
    expect([...center.articles.values()].flatMap(({ translations }) => [...translations.keys()])).toEqual([
      'en-us',
      'de',
    ]);
    expect(kinds(await planned(center, targets))).toEqual(['same', 'same']);
  });

  it('is found on the last page of a long section', async () => {
    const center = new HelpCenter();
    for (let count = 0; count < 250; count += 1) center.write('en-us', `Article ${count}`, '<p>Words.</p>');
    await publish(center, targets);
    expect(center.articles.size).toBe(251);
    expect(kinds(await planned(center, targets))).toEqual(['same', 'same']);
  });

  it('is not made beside one of the same title, or where two carry the marker', async () => {
    const center = new HelpCenter();
    const first = center.write('en-us', 'Privacy notice', HAND_WRITTEN);
    expect(kinds(await planned(center, targets))).toEqual(
      Array(2).fill(`conflict: the section has an article of this title that policyc did not write: ${first}`),
    );
    center.edit(first, 'en-us', () => '');
    const body = await withMarker(targetAt(PLACE));
    center.edit(first, 'en-us', () => body);
    const second = center.write('en-us', 'Copy', body);
    expect(kinds(await planned(center, targets, true))).toEqual(
      Array(2).fill(`conflict: the articles ${first} and ${second} of the section both carry its marker`),
    );
  });
});

describe('what is not there', () => {
  it.each([
    [{ article: 1 }, 'there is no article 1, or the account of the token may not see it'],
    [{ section: 1, permissionGroup: 2 }, 'there is no section 1, or the account of the token may not see it'],
  ])('%j ends the plan', async (place, why) => {
    expect(await planFor([targetAt(place)], wireIn(new HelpCenter()))).toMatchObject({ failed: { why } });
  });

  it('is told of a help center that sends more on a page than a call takes arguments, too', async () => {
    const translation = { locale: 'de', title: '', body: '', draft: false, updated_at: '' };
    const text = JSON.stringify({ translations: Array(150_000).fill(translation), meta: {} });
    const wire: Wire = { sleep: async () => {}, send: async () => ({ status: 200, type: 'application/json', text }) };
    expect(await planFor([targetAt({ article: 1 })], wire)).toMatchObject({ steps: [{ kind: 'create' }] });
  });

  it('a locale that the help center does not have ends the writing', async () => {
    const center = new HelpCenter();
    const article = center.write('en-us', 'Privacy', HAND_WRITTEN);
    expect(await publish(center, [targetAt({ article }, 'tlh')])).toBe('failed');
    expect([...(center.articles.get(article)?.translations.keys() ?? [])]).toEqual(['en-us']);
  });
});
