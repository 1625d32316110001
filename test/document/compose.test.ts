import { describe, expect, it } from 'vitest';
import { compile } from '../../src/index.ts';
import { BASE, BEFORE_THE_LAW, file, findings, options, outputs } from '../policy.ts';

const ACTIVITY = `
    purposes: [{ text: We provide it., basis: "gdpr:6(1)(b)" }]
    subjects: [users]
    data: [contact-data]`;

const notice = (sections: string, keys = 'effective: 2026-11-01') => `
notices:
  main:
    title: Privacy notice
    ${keys}
    version: "1"
    languages: [en]
    audience: [users]
    sections: ${sections}
`;

const page = async (...of: Parameters<typeof outputs>) => (await outputs(...of))['main/en/notice.md'] ?? '';

describe('a section', () => {
  it('of one activity tells of it, and then has its own text', async () => {
    const text = await page(notice('[{ id: service, title: Service, show: activities, text: Own words. }]'));
    expect(text.indexOf('Own words.')).toBeGreaterThan(text.indexOf('We provide the service.'));
  });

  it('of several activities has its own text first, then a table of them, then each below a heading', async () => {
    const two = `activities:\n  service:\n    title: Service${ACTIVITY}\n  shop:\n    title: Shop${ACTIVITY}\n`;
    const text = await page(two + notice('[{ id: all, title: All, show: activities, text: Own words. }]'));
    const places = ['Own words.', '| What for |', '### <a id="activity--service"></a>1.1 Service', '1.2 Shop'];
    const found = places.map((words) => text.lastIndexOf(words));
    expect(found).toEqual(found.toSorted((a, b) => a - b));
    expect(found).not.toContain(-1);
  });

  it('of activities is left out where the policy has none', async () => {
    const { activities: _, ...none } = BASE;
    const yaml = notice('[{ id: none, title: None, show: activities }, { id: rights, show: rights }]');
    const { outputs: built } = await compile(options(yaml, BEFORE_THE_LAW, none));
    const text = String(built.find(({ path }) => path === 'main/en/notice.md')?.content);
    expect(text).toContain('## <a id="rights"></a>1 Your rights');
    expect(text).not.toContain('None');
  });

  it('that shows nothing but has text or a section within is kept', async () => {
    const text = await page(
      notice(`[{ id: cookies, show: cookies, text: We store nothing. },
        { id: outer, title: Outer, show: terms, sections: [{ id: inner, title: Inner, text: Within. }] },
        { id: none, show: transfers, sections: [{ id: none-either, show: consents }] }]`),
    );
    expect([...text.matchAll(/^#+ <a id="([^"]+)"><\/a>(\S+)/gm)].map(([, id, number]) => `${number} ${id}`)).toEqual([
      '1 cookies',
      '2 outer',
      '2.1 inner',
    ]);
  });
});

it('the law of a notice is that of the day from which it is effective, and without one the newest', async () => {
  const shop = 'processors: { shop: { name: Shop, country: JP, service: sale, transfer: { mechanism: scc } } }\n';
  const of = async (keys: string) =>
    /There is (?:an|no) adequacy decision/.exec(
      await page(shop + notice('[{ id: transfers, show: transfers }]', keys)),
    )?.[0];
  // The decision on Japan is of 23 January 2019.
  expect(await of('effective: 2018-08-01')).toBe('There is no adequacy decision');
  expect(await of('effective: 2019-08-01')).toBe('There is an adequacy decision');
  expect(await of('reviewed: 2018-08-01')).toBe('There is an adequacy decision');
});

it.each([
  ['of the notice', notice('[{ id: rights, show: rights }]').replace('Privacy notice', '{ de: Hinweise }')],
  ['of a section', notice('[{ id: own, title: { de: Eigenes }, text: Own. }]')],
  [
    'of an activity among several',
    `activities:\n  service:\n    title: { de: Dienst }${ACTIVITY}\n  shop:\n    title: Shop${ACTIVITY}\n${notice('[{ id: all, title: All, show: activities }]')}`,
  ],
  ['of a category in a list', `dataCategories: { contact-data: { name: { de: Kontakt } } }\n`],
])('the missing English %s is one finding', async (_, yaml) => {
  const found = await findings(yaml);
  expect([...new Set(found.map((line) => line.replace(/^\S+ /, '')))]).toEqual([
    'P6001 text-without-translation: the text has no English, the language of this notice',
  ]);
});

describe('a place that a template names by itself', () => {
  const built = (template: string) =>
    page('', { templates: [{ ...file('templates/en/notice/activity.md', template), name: 'en/notice/activity.md' }] });

  it('stands before the paragraph that follows', async () => {
    expect(await built('{{here}}\n\nWe do it.\n')).toContain('\n<a id="activity--service"></a>We do it.\n');
  });

  it.each([
    ['a list', '- One\n- Two'],
    ['a quotation', '> One'],
  ])('stands above %s that follows', async (_, block) => {
    expect(await built(`{{here}}\n\n${block}\n`)).toContain(`\n<a id="activity--service"></a>\n\n${block}\n`);
  });

  it('stands at the end where nothing follows', async () => {
    expect(await built('We do it.\n\n{{here}}\n')).toContain('We do it.\n\n<a id="activity--service"></a>\n');
  });

  it('is taken together with the place before it', async () => {
    expect(await built('{{here}}\n\n{{here}}\n\nWe do it.\n')).toContain('\n<a id="activity--service"></a>We do it.\n');
  });
});

describe('a reference', () => {
  const said = async (words: string) => {
    const yaml = notice(`[{ id: own, title: Own, text: ${JSON.stringify(words)} }, { id: rights, show: rights }]`);
    return /<h2 id="own">.*\n(<p>.*)/.exec((await outputs(yaml))['main/en/article.html'] ?? '')?.[1];
  };
  const link = '<a href="#rights">section\u00a02 (Your rights)</a>';

  it('leads to its place within emphasised words too', async () => {
    expect(await said('**See [[rights]]**, *see [[rights]]*, `see rights`.')).toBe(
      `<p><strong>See ${link}</strong>, <em>see ${link}</em>, <code>see rights</code>.</p>`,
    );
  });

  it('is words within a link, since no link stands in another', async () => {
    expect(await said('[See [[rights]]](https://example.com/)')).toBe(
      '<p><a href="https://example.com/">See section\u00a02 (Your rights)</a></p>',
    );
  });
});

it('a title has the words of a link and of code in it, in references without markup', async () => {
  const text = await page(
    notice('[{ id: own, title: "Our `app` at [home](https://example.com)", text: "See [[own]]." }]'),
  );
  expect(text).toContain('\n## <a id="own"></a>1 Our <code>app</code> at home\n');
  expect(text).toContain('See [section 1 (Our app at home)](#own).');
});
