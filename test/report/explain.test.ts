import { describe, expect, it } from 'vitest';
import { faults, topics } from '../../src/faults.ts';
import type { Fault } from '../../src/findings/index.ts';
import { explain, explainJson, indexMarkdown, listText, pageMarkdown, pageText } from '../../src/report/index.ts';

const fault: Fault & { check(): void } = {
  code: 'P9001',
  name: 'door-open',
  severity: 'warning',
  summary: 'a door of the "house" is open',
  why: 'Anyone could walk in.',
  fix: 'Write `door: shut`, not *door* or [door](https://door.example).',
  cites: ['gdpr:32(1)', 'gdpr:5(1)(f)', 'bdsg:26(1)'],
  jurisdiction: 'DE',
  since: '2018-05-25',
  until: '2020-07-16',
  bad: `
activities:
  house:
    title: House
    purposes:
      - text: |
          Note: a house.
        basis: gdpr:6(1)(b)
    door: open #!
`,
  good: 'activities:\n  house:\n    door: shut',
  check: () => {},
};

describe('the page about a rule', () => {
  it('says all that there is to say, for people', () => {
    expect(pageText(fault, { color: false })).toBe(`P9001 door-open (warning)
   a door of the "house" is open

Why it matters
   Anyone could walk in.

How to mend it
   Write \`door: shut\`, not *door* or [door](https://door.example).

The law
   Art. 32(1) GDPR, Art. 5(1)(f) GDPR: Regulation (EU) 2016/679 (General Data Protection Regulation), http://data.europa.eu/eli/reg/2016/679/oj
   ${bdsg()}
   Holds for controllers in Germany since 2018-05-25 until 2020-07-16.

Wrong
   activities:
     house:
       title: House
       purposes:
         - text: |
             Note: a house.
           basis: gdpr:6(1)(b)
       door: open # ← here

Right
   activities:
     house:
       door: shut

To waive it
   waivers:
     - rule: door-open
       place: activities.house
       reason: why it can stay as it is
       owner: who decided that
       until: 2027-12-31
`);
  });

  it('wraps and colours on a terminal only', () => {
    const text = pageText(fault, { color: true, width: 60 });
    expect(text).toContain('\u001b[33mwarning\u001b[0m');
    expect(text).toContain('   Write `door: shut`, not *door* or\n   [door](https://door.example).');
  });

  it('is the same as Markdown, in which only code is marked up', () => {
    const text = pageMarkdown(fault);
    expect(text).toContain('Write `door: shut`, not \\*door\\* or \\[door\\](https://door.example).');
    expect(text).toContain('```yaml\nactivities:\n  house:\n    door: shut\n```');
    expect(text).toContain('- Holds for controllers in Germany since 2018-05-25 until 2020-07-16.');
  });

  it('offers no waiver where there is no duty to weigh', () => {
    const { check: _check, ...unreadable } = fault;
    expect(pageText(unreadable, { color: false })).not.toContain('To waive it');
  });

  it('leaves out what a technical fault has not', () => {
    const { bad: _bad, good: _good, since: _since, until: _until, jurisdiction: _where, ...technical } = fault;
    expect(pageText({ ...technical, cites: [] }, { color: false })).toBe(
      'P9001 door-open (warning)\n   a door of the "house" is open\n\nWhy it matters\n   Anyone could walk in.\n\nHow to mend it\n   Write `door: shut`, not *door* or [door](https://door.example).\n',
    );
  });

  it('is an object for programs', () => {
    const { version, rules } = JSON.parse(explainJson([fault])) as { version: number; rules: unknown[] };
    expect(version).toBe(1);
    expect(rules).toEqual([explain(fault)]);
  });
});

describe('the list of all rules', () => {
  it('has a line for each', () => {
    expect(listText(faults, { color: false }).split('\n')).toHaveLength(faults.length + 1);
    expect(listText([fault, { ...fault, name: 'door' }], { color: false })).toBe(
      'P9001 warning door-open a door of the "house" is open\nP9001 warning door      a door of the "house" is open\n',
    );
  });

  it('leads from a table of each topic to the page of each rule', () => {
    const text = indexMarkdown(topics);
    for (const { code } of faults) expect(text).toContain(`[${code}](${code}.md)`);
    expect(indexMarkdown([{ title: 'Doors', faults: [] }])).toBe('');
  });
});

function bdsg(): string {
  const [, { name, title, url }] = explain(fault).sources as [unknown, { name: string; title: string; url: string }];
  expect(name).toBe('Section 26(1) BDSG');
  return `${name}: ${title}, ${url}`;
}
