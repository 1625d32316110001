import { describe, expect, it } from 'vitest';
import { check } from '../../src/index.ts';
import { BASE, BEFORE_THE_LAW, findings, options, outputs } from '../policy.ts';

const notice = (sections: string, more = '') => `notices:
  main:
    title: Privacy notice
    effective: 2026-11-01
    version: "1"
    url: https://example.com/privacy
    languages: [en]
    audience: [users]
    sections:
${sections}${more}`;

const text = (words: string) =>
  notice(`      - { id: controller, show: controller }
      - id: own
        title: Own words
        text: ${JSON.stringify(words)}
      - id: service
        title: Service
        show: activities
      - { id: recipients, show: recipients }
      - { id: terms, show: terms }
      - { id: rights, show: rights }
`);

const facts = `
processors:
  host: { name: Host, service: hosting }
terms:
  data: { term: Data, definition: Facts about people. }
  service: { term: Service, definition: What we do. }
`;

const said = async (words: string) => {
  const { 'main/en/notice.md': markdown = '' } = await outputs(facts + text(words));
  return /Own words\n\n(.*)\n/.exec(markdown)?.[1];
};

describe('a reference reads without its link', () => {
  it.each([
    ['a section', '[[rights]]', '[section 6 (Your rights)](#rights)'],
    ['a section by kind', '[[section:rights]]', '[section 6 (Your rights)](#rights)'],
    ['an activity, which is told in a section', '[[activity:service]]', '[section 3 (Service)](#activity--service)'],
    ['a processor', '[[processor:host]]', '[Host (section 4)](#processor--host)'],
    ['a processor, called a recipient', '[[recipient:host]]', '[Host (section 4)](#processor--host)'],
    ['a term', '[[term:data]]', '[Data (section 5)](#term--data)'],
    ['a right', '[[right:access]]', '[section 6.1 (Right of access)](#right--access)'],
    ['own words', '[[rights|how to object]]', '[how to object (section 6)](#rights)'],
    ['own words with emphasis', '[[rights|*how*]]', '[*how* (section 6)](#rights)'],
    ['a provision', '[[gdpr:6(1)(f)]]', 'Art. 6(1)(f) GDPR'],
    ['a recital', '[[gdpr:recital-47]]', 'Recital 47 GDPR'],
    ['a notice', '[[notice:main]]', '[“Privacy notice”](https://example.com/privacy)'],
    [
      'a place in a notice',
      '[[notice:main#rights]]',
      '[section 6 (Your rights) of “Privacy notice”](https://example.com/privacy#rights)',
    ],
  ])('%s', async (_, words, read) => expect(await said(`See ${words}.`)).toBe(`See ${read}.`));
});

describe('a reference that leads nowhere fails the build where it stands', () => {
  it.each([
    ['unknown', '[[right]]', 'P5101 reference-to-nothing: this notice has no section or entry "right"'],
    ['unknown of its kind', '[[term:datum]]', 'P5101 reference-to-nothing: this notice has no term "datum"'],
    ['fits two places', '[[service]]', 'P5102 reference-ambiguous: [[service]] fits 2 places of this notice'],
    [
      'is declared and not shown',
      '[[category:contact-data]]',
      'P5103 reference-left-out: no section of this notice shows the category of data "contact-data"',
    ],
    ['an article that the act does not have', '[[gdpr:100]]', 'P3110 unknown-provision: the GDPR has no Article 100'],
    [
      'a paragraph that the article does not have',
      '[[gdpr:6(9)]]',
      'P3110 unknown-provision: Article 6 GDPR has no paragraph 9',
    ],
    [
      'a letter that the paragraph does not have',
      '[[gdpr:6(1)(g)]]',
      'P3110 unknown-provision: Article 6(1) GDPR has no point (g)',
    ],
    ['an act that is unknown', '[[gdrp:6]]', 'P3110 unknown-provision: there is no act "gdrp"'],
    ['a notice that is unknown', '[[notice:web]]', 'P5101 reference-to-nothing: there is no notice "web" in English'],
    [
      'closed by one bracket',
      '[[rights]',
      'P5006 reference-malformed: `[[rights]` is not closed with `]]` on its line',
    ],
    ['not closed', '[[rights', 'P5006 reference-malformed: `[[rights.` is not closed with `]]` on its line'],
    ['empty', '[[]]', 'P5006 reference-malformed: `[[]]` names nothing that a reference can lead to'],
  ])('%s', async (_, words, found) => {
    const [line] = await findings(facts + text(`See ${words}.`));
    expect(line).toMatch(/^policy\.yaml:18:20 /);
    expect(line?.replace(/^\S+ /, '')).toBe(found);
  });

  describe('also in words that the record alone prints', () => {
    const found = (words: string) =>
      findings(`measures:\n  encryption: { name: Encryption, description: "See ${words}." }\n`);

    it.each([
      ['[[rihgts]]', 'P5101 reference-to-nothing: the policy has no section or entry "rihgts"'],
      ['[[term:datum]]', 'P5101 reference-to-nothing: the policy has no term "datum"'],
      ['[[notice:web]]', 'P5101 reference-to-nothing: the policy has no notice "web"'],
      ['[[notice:main#rihgts|there]]', 'P5101 reference-to-nothing: the policy has no section or entry "rihgts"'],
      ['[[gdpr:100]]', 'P3110 unknown-provision: the GDPR has no Article 100'],
    ])('%s', async (words, expected) => expect(await found(words)).toEqual([`policy.yaml:2:53 ${expected}`]));

    it.each([
      '[[rights]]',
      '[[right:access]]',
      '[[category:contact-data]]',
      '[[service]]',
      '[[notice:main#rights]]',
      '[[gdpr:32]]',
    ])('but not %s, whatever notice shows it', async (words) => expect(await found(words)).toEqual([]));

    it('and once where a notice prints them too', async () => {
      const yaml = `${BASE['activities']}`.replace('the service.', 'it; see [[rihgts]].');
      expect(await findings(`activities: ${yaml}`)).toEqual([
        'policy.yaml:5:34 P5101 reference-to-nothing: this notice has no section or entry "rihgts"',
      ]);
    });
  });

  it('the nearest ids are proposed', async () => {
    const { findings: found } = await check(options(facts + text('See [[recipeints]].'), BEFORE_THE_LAW));
    expect(found[0]?.help).toBe('Did you mean "recipients"?');
  });

  it('a section that is left out, and why', async () => {
    const yaml = notice(
      '      - { id: cookies, show: cookies }\n      - { id: own, title: Own, text: "See [[cookies]]." }\n',
    );
    expect(await findings(yaml)).toEqual([
      'policy.yaml:11:43 P5103 reference-left-out: the section "cookies" is left out, since the policy declares nothing for `show: cookies`',
    ]);
  });
});

describe('numbers', () => {
  it('survive a section that is left out', async () => {
    const { 'main/en/notice.md': markdown } = await outputs(
      notice(
        '      - { id: cookies, show: cookies }\n      - { id: controller, show: controller }\n      - { id: rights, show: rights }\n',
      ),
    );
    expect(markdown).toContain('## <a id="controller"></a>1 Who is responsible');
    expect(markdown).toContain('## <a id="rights"></a>2 Your rights');
  });

  it('count subsections within sections', async () => {
    const { 'main/en/notice.md': markdown } = await outputs(
      notice(
        '      - id: a\n        title: A\n        text: First.\n        sections:\n          - { id: b, title: B, text: Second. }\n          - { id: c, title: C, text: "See [[b]]." }\n',
      ),
    );
    expect(markdown).toContain('### <a id="c"></a>1.2 C');
    expect(markdown).toContain('See [section 1.1 (B)](#b).');
  });

  it('typed by hand are found, with the reference to write instead', async () => {
    const { findings: found } = await check(options(facts + text('See section 6, or sections 9.'), BEFORE_THE_LAW));
    expect(found.map(({ message, help }) => [message, help])).toEqual([
      ['the number of a section is typed: "section 6"', 'Section 6 is now "Your rights": write [[rights]].'],
      [
        'the number of a section is typed: "sections 9"',
        'This notice has no section 9. Write the id of the section that is meant, as in [[rights]].',
      ],
    ]);
  });

  it('typed in what the record prints too are those of the notice', async () => {
    const yaml = `${BASE['activities']}`.replace('We provide the service.', 'We provide it; see section 3.');
    const { findings: found } = await check(options(`activities: ${yaml}`, BEFORE_THE_LAW));
    expect(found.map(({ help }) => help)).toEqual(['Section 3 is now "Your rights": write [[rights]].']);
  });

  it('of acts are left alone', async () => {
    expect(
      await findings(facts + text('See section 26(1) BDSG, section 34 BDSG and section 147 of the Fiscal Code.')),
    ).toEqual([]);
  });
});

describe('titles', () => {
  it('print a reference as a name, without number and link', async () => {
    const { 'main/en/notice.md': markdown } = await outputs(
      `${facts}${notice('      - { id: a, title: "Hosting by [[processor:host]]", text: "See [[a]]." }\n      - { id: recipients, show: recipients }\n')}`,
    );
    expect(markdown).toContain('## <a id="a"></a>1 Hosting by Host');
    expect(markdown).toContain('See [section 1 (Hosting by Host)](#a).');
  });

  it('two sections cannot have one id', async () => {
    expect(
      await findings(notice('      - { id: a, title: A, text: x. }\n      - { id: a, title: B, text: y. }\n')),
    ).toEqual(['policy.yaml:11:15 P3113 section-declared-twice: a second section has the id "a"']);
  });

  it('a section of own text needs one', async () => {
    expect(await findings(notice('      - { id: a, text: x. }\n'))).toEqual([
      'policy.yaml:10:15 P5105 section-without-title: the section "a" has no title',
    ]);
  });
});
