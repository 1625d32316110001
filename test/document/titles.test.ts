import { describe, expect, it } from 'vitest';
import { findings, outputs } from '../policy.ts';

const notice = (id: string, title: string, sections: string) => `
  ${id}:
    title: ${JSON.stringify(title)}
    effective: 2026-11-01
    version: "1"
    languages: [en]
    audience: [users]
    sections: ${sections}`;

const policy = (title: string, own = 'Privacy notice') => `
processors:
  host: { name: Host, service: hosting }
notices:${notice(
  'main',
  own,
  `
      - { id: own, title: ${JSON.stringify(title)}, text: "See [[own]]." }
      - { id: recipients, show: recipients }
      - { id: service, title: "Our [[processor:host]]", show: activities }
      - { id: rights, show: rights }`,
)}${notice('web', 'Website for [[rights|*you*]]', '[{ id: rights, show: rights }]')}`;

describe('a reference in a title is words without a link, the same on the heading, in the contents and in references', () => {
  it.each([
    ['a section', 'On [[section:rights]]', 'On section 4', 'On section 4'],
    ['a processor', 'On [[processor:host]]', 'On Host', 'On Host'],
    ['a right', 'On [[right:access]]', 'On section 4.1', 'On section 4.1'],
    ['an activity', 'On [[activity:service]]', 'On section 3', 'On section 3'],
    ['own words', 'On [[rights|*your* rights]]', 'On *your* rights', 'On your rights'],
    ['within bold words', 'On **the [[rights]]**', 'On **the section 4**', 'On the section 4'],
    ['within emphasised words', 'On *the [[rights]]*', 'On *the section 4*', 'On the section 4'],
    ['within a link', 'On [the [[rights]]](https://example.com)', 'On the section 4', 'On the section 4'],
    ['a provision', 'On [[gdpr:6(1)(f)]]', 'On Art. 6(1)(f) GDPR', 'On Art. 6(1)(f) GDPR'],
    ['another notice', 'On [[notice:web]]', 'On Website for you', 'On Website for you'],
    ['a place in another notice', 'On [[notice:web#rights]]', 'On Website for you', 'On Website for you'],
  ])('%s', async (_, title, heading, words) => {
    const { 'main/en/notice.md': markdown } = await outputs(policy(title));
    expect(markdown).toContain(`\n## <a id="own"></a>1 ${heading}\n`);
    expect(markdown).toContain(`\n- [1 ${words}](#own)\n`);
    expect(markdown).toContain(`\nSee [section 1 (${words})](#own).\n`);
  });

  it('of the notice too', async () => {
    const { 'main/en/notice.md': markdown } = await outputs(policy('Own', 'Privacy at [[processor:host]]'));
    expect(markdown).toMatch(/^# Privacy at Host\n/);
  });

  it('which another notice, named in it, goes by its id in', async () => {
    const { 'main/en/notice.md': markdown } = await outputs(
      policy('On [[notice:web]]').replace('Website for', 'Website, not [[notice:main]], for'),
    );
    expect(markdown).toContain('1 On Website, not main, for you');
  });
});

it('a reference in a title that leads nowhere is an error', async () => {
  const places = (await findings(policy('On [[rihgts]] and [[gdpr:100]]'))).map((line) => line.replace(/^\S+ /, ''));
  expect(places).toEqual([
    'P5101 reference-to-nothing: this notice has no section or entry "rihgts"',
    'P3110 unknown-provision: the GDPR has no Article 100',
  ]);
});
