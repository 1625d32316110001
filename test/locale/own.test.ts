import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compile, coverage } from '../../src/index.ts';
import { languageTags } from '../../src/locale/index.ts';
import { file, findings, options, outputs } from '../policy.ts';

/** Templates of a policy's own, by their path below the folder. */
const own = (files: Readonly<Record<string, string>>) => ({
  templates: Object.entries(files).map(([name, text]) => ({ ...file(`templates/${name}`, text), name })),
});

/** All files of one of our languages, under another tag if one is given. */
const filesOf = (tag: string, as = tag) =>
  Object.fromEntries(
    readdirSync(`templates/${tag}`, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:md|yaml)$/.test(name))
      .map((name) => [`${as}/${name}`, readFileSync(`templates/${tag}/${name}`, 'utf8')]),
  );

const rights = (text: string) => own({ 'en/notice/rights.md': text });

describe('a template of a policy’s own', () => {
  it('prints its words and the values that it asks for', async () => {
    const page = (
      await outputs(
        '',
        rights('Ask us at any time.\n\n{{contactCard}}\n\n## {{access.here}}You may look\n\nSee [[controller]].'),
      )
    )['main/en/notice.md'];
    expect(page).toContain('Ask us at any time.\n\nE-mail: [privacy@example.com](mailto:privacy@example.com)');
    expect(page).toMatch(/### <a id="[^"]+"><\/a>3\.1 You may look\n\nSee \[section 1 \(Who is responsible\)\]/);
  });

  it.each(languageTags)('can do all that those in %s can', async (tag) => {
    const fixture = 'test/fixtures/three-languages/policy';
    const files = readdirSync(fixture).map((name) => file(name, readFileSync(`${fixture}/${name}`, 'utf8')));
    const built = async (more: object) => {
      const { outputs, findings } = await compile({ files, today: '2026-11-23', ...more });
      return { findings, pages: outputs.filter(({ path }) => path !== 'manifest.json') };
    };
    const mine = await built(own(filesOf(tag)));
    expect(mine).toEqual(await built({}));
    expect(mine.pages).not.toHaveLength(0);
  });

  it('is listed in the manifest', async () => {
    const manifest = JSON.parse((await outputs('', rights('Ask us.')))['manifest.json'] as string);
    expect(Object.keys(manifest.inputs)).toContain('templates/en/notice/rights.md');
  });

  it('that leaves a right out leaves its limb unanswered', async () => {
    const limbs = async (more: object) => {
      const { coverage: found } = await coverage(options('', more));
      const missing = found?.documents
        .flatMap(({ articles }) => articles.flatMap(({ limbs: all }) => all))
        .filter(({ status }) => status === 'missing');
      return missing?.map(({ cite }) => cite);
    };
    expect(await limbs({})).toEqual([]);
    expect(
      await limbs(
        rights(readFileSync('templates/en/notice/rights.md', 'utf8').replace(/\{\{#if complaint\}\}[\s\S]*$/, '')),
      ),
    ).toEqual(['gdpr:13(2)(d)']);
  });

  it('can change single words and forms of citation', async () => {
    const more = own({
      'en/words.yaml': 'title: { rights: What you can ask for }\n',
      'en/citations.yaml': 'acts: { gdpr: the Regulation }\n',
    });
    const page = (await outputs('', more))['main/en/notice.md'];
    expect(page).toContain('3 What you can ask for');
    expect(page).toContain('Art. 6(1)(b) the Regulation');
  });

  it.each<[string, Readonly<Record<string, string>>, string]>([
    [
      'asks for a value that there is not',
      { 'en/notice/rights.md': 'a\n{{dedline}}' },
      'templates/en/notice/rights.md:2:1 P6005 template-asks-for-unknown-value: the data of this template have no "dedline" here',
    ],
    [
      'uses a helper',
      { 'en/notice/rights.md': 'x {{upper deadline}}' },
      'templates/en/notice/rights.md:1:3 P6004 unreadable-template: only a value can stand between {{ and }}; there are no helpers',
    ],
    [
      'does not close a block',
      { 'en/notice/rights.md': '{{#if deadline}}\nx' },
      'templates/en/notice/rights.md:1:1 P6004 unreadable-template: the block {{#if}} is not closed',
    ],
    [
      'has blocks without end',
      { 'en/notice/rights.md': `{{#if deadline}}${'{{#if deadline}}'.repeat(20_000)}` },
      'templates/en/notice/rights.md:1:801 P6004 unreadable-template: more than 50 blocks stand inside each other here',
    ],
    [
      'refers to nothing',
      { 'en/notice/rights.md': 'First.\n\nSee [[nowhere]].' },
      'templates/en/notice/rights.md:3:5 P5101 reference-to-nothing: this notice has no section or entry "nowhere"',
    ],
    [
      'has HTML',
      { 'en/notice/rights.md': 'First.\n\n<script>x</script>' },
      'templates/en/notice/rights.md:3:1 P5001 text-with-html: the text holds HTML (`<script>x</script>`)',
    ],
    [
      'prints paragraphs within a line',
      { 'en/notice/controller.md': 'Us: {{card}}', 'en/notice/rights.md': 'Fees: {{fee}}' },
      'templates/en/notice/rights.md:1:7 P5007 passage-within-a-line: several paragraphs are printed here, within a line',
    ],
    [
      'has a section’s number',
      { 'en/notice/rights.md': 'First.\n\nAs section 2 says.' },
      'templates/en/notice/rights.md:3:4 P5104 section-number-typed: the number of a section is typed: "section 2"',
    ],
    [
      'has a name that no template has',
      { 'en/notice/rihgts.md': 'x' },
      'templates/en/notice/rihgts.md:1:1 P6006 unknown-template: policyc has no template "notice/rihgts.md", so nothing of this file would be printed',
    ],
    [
      'has words that there are not',
      { 'en/words.yaml': 'title:\n  rihgts: x' },
      'templates/en/words.yaml:2:11 P6007 wrong-words: policyc has no words "title.rihgts", so these would never be printed',
    ],
    [
      'has words named as what every object has',
      { 'en/words.yaml': '__proto__: { title: x }\nconstructor: x' },
      'templates/en/words.yaml:2:14 P6007 wrong-words: policyc has no words "constructor", so these would never be printed',
    ],
    [
      'has words without their gap',
      { 'en/words.yaml': 'reference: { number: the section }' },
      'templates/en/words.yaml:1:22 P6007 wrong-words: policyc puts {number} into these words, which have no gap',
    ],
    [
      'has a pattern that is none',
      { 'en/words.yaml': "check: { hedge: '(' }" },
      'templates/en/words.yaml:1:17 P6007 wrong-words: "check.hedge" is no regular expression',
    ],
    [
      'has a form of citation without a gap',
      { 'en/citations.yaml': 'article: Article' },
      'templates/en/citations.yaml:1:10 P6007 wrong-words: the form has no {}, where the part is put in',
    ],
    ['has words that are no YAML', { 'en/words.yaml': 'title: [' }, 'templates/en/words.yaml:1:'],
  ])('that %s is refused at its line', async (_, files, expected) => {
    const over = 'rights: { contact: { email: a@example.com }, fee: "One.\\n\\nTwo." }';
    const found = await findings(over, own(files));
    expect(found.filter((line) => line.startsWith(expected))).toHaveLength(1);
  });

  it('never prints a value as markup or as a template', async () => {
    const over = `
controller:
  name: '<b>A</b> {{deadline}} [x](https://x.example) *B*'
  address: Musterweg 1
  country: DE
`;
    const page = (await outputs(over, own({ 'en/notice/controller.md': '{{card}}' })))['main/en/notice.html'];
    expect(page).toContain('&lt;b&gt;A&lt;/b&gt; {{deadline}} [x](https://x.example) *B*');
  });
});

describe('a stylesheet of a policy’s own', () => {
  it('takes the place of ours, and the page allows it alone', async () => {
    const page = (await outputs('', own({ 'page/style.css': 'p { color: red }\n' })))['main/en/notice.html'];
    expect(page).toContain('<style>p { color: red }</style>');
    expect(page).toContain(`style-src 'sha256-${createHash('sha256').update('p { color: red }').digest('base64')}';`);
  });

  it.each([
    ['@import "https://a.example/x.css";', '@import'],
    ['p { background: url(https://a.example/x.png) }', 'url('],
    ['</style><script>alert(1)</script>', '</'],
  ])('is refused where it leads out of the page: %s', async (css, words) => {
    const found = await findings('', own({ 'page/style.css': `a {}\n${css}` }));
    expect(found[0]).toMatch(/^templates\/page\/style\.css:2:\d+ P6009/);
    expect(found[0]).toContain(words);
  });

  it('may hold pictures as data', async () => {
    expect(
      await findings('', own({ 'page/style.css': 'p { background: url("data:image/png;base64,AA==") }' })),
    ).toEqual([]);
  });
});

describe('a language of a policy’s own', () => {
  // One that policyc will hardly have itself.
  const esperanto: Record<string, string> = {
    ...filesOf('en', 'eo'),
    'eo/words.yaml': filesOf('en')['en/words.yaml']?.replace('intl: en-GB', 'intl: eo') ?? '',
  };
  const notice = `
notices:
  main:
    title: Deklaro pri privateco
    effective: 2026-11-01
    version: "1"
    languages: [eo]
    audience: [users]
    sections:
      - { id: controller, show: controller }
      - { id: service, title: Servo, show: activities }
      - { id: rights, show: rights }`;

  it('that is whole is built, with countries and dates from the platform', async () => {
    const page = (await outputs(notice, own(esperanto)))['main/eo/notice.html'];
    expect(page).toContain('<html lang="eo"');
    expect(page).toContain('Germanujo');
    expect(page).toContain('2026-Novembro-1');
  });

  it('can do without a measure of reading ease', async () => {
    const words = esperanto['eo/words.yaml']?.replace(/^ease:\n(?: {2}.*\n)+/m, '') ?? '';
    expect(words).not.toMatch(/^ease:/m);
    expect(await findings(notice, own({ ...esperanto, 'eo/words.yaml': words }))).toEqual([]);
  });

  it('that lacks something is refused with what it lacks', async () => {
    const { 'eo/notice/rights.md': left, ...files } = esperanto;
    const words = files['eo/words.yaml']?.replace(/^title:\n(?: {2}.*\n)+/m, '') ?? '';
    expect(await findings(notice, own({ ...files, 'eo/words.yaml': words }))).toEqual([
      'templates/eo/citations.yaml:1:1 P6008 incomplete-language: the language "eo" lacks these templates: notice/rights.md',
      expect.stringContaining(
        'templates/eo/words.yaml:1:1 P6008 incomplete-language: the language "eo" lacks these words: title.controller, title.terms',
      ),
    ]);
  });
});
