import { describe, expect, it } from 'vitest';
import { check, compile } from '../../src/index.ts';
import { BEFORE_THE_LAW, file, options, shown } from '../policy.ts';

const notice = (text: string) => `
notices:
  main:
    title: Privacy notice
    effective: 2026-11-01
    version: "1"
    languages: [en]
    audience: [users]
    sections:
      - { id: controller, show: controller }
      - { id: own, title: Own, text: ${text} }
      - { id: rights, show: rights }
`;

const found = async (text: string) => (await check(options(notice(text), BEFORE_THE_LAW))).findings;

describe('a number of a section that is typed', () => {
  it('is told where it stands in the text', async () => {
    const numbers = await found('"See section 1, or section 12."');
    expect(numbers.map(({ at }) => at.file.text.slice(at.start, at.end))).toEqual(['section 1', 'section 12']);
    expect(numbers.map(shown)).toEqual([
      'policy.yaml:10:43 P5104 section-number-typed: the number of a section is typed: "section 1"',
      'policy.yaml:10:57 P5104 section-number-typed: the number of a section is typed: "section 12"',
    ]);
  });

  it('is told at the text as a whole where YAML writes it in another way, also if the same words follow later', async () => {
    const text = '"See section\\x201." }\n      - { id: later, title: Later, text: "See [[own|section 1]].';
    const [first] = await found(`${text}"`);
    expect(first && shown(first)).toMatch(/^policy\.yaml:10:38 P5104 /);
  });

  it('has the reference to write in its place, of a right too', async () => {
    expect((await found('"See section 3, section 3.1 and section 3.9."')).map(({ help }) => help)).toEqual([
      'Section 3 is now "Your rights": write [[rights]].',
      'Section 3.1 is now "Right of access": write [[right:access]].',
      'This notice has no section 3.9. Write the id of the section that is meant, as in [[rights]].',
    ]);
  });

  it('in a template of one’s own is told there', async () => {
    const text = '# {{access.here}}Access\n\nSee section 1.\n';
    const template = { ...file('templates/en/notice/rights.md', text), name: 'en/notice/rights.md' };
    const { findings } = await compile(options(notice('Nothing.'), { ...BEFORE_THE_LAW, templates: [template] }));
    expect(findings.map(shown)).toEqual([
      'templates/en/notice/rights.md:3:5 P5104 section-number-typed: the number of a section is typed: "section 1"',
    ]);
  });

  it.each(['"It has 3 parts in each section."', '"See Art. 6 and the section on rights."'])(
    'is not in %s',
    async (text) => {
      expect(await found(text)).toEqual([]);
    },
  );
});
