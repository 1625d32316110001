import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { position } from '../../src/findings/index.ts';
import { compile } from '../../src/index.ts';
import { importTilt } from '../../src/tilt/index.ts';
import { corpus } from './shape.ts';
import { WHOLE } from './whole.ts';

const real = existsSync(corpus) ? readdirSync(corpus).filter((name) => name.endsWith('.tilt.json')) : [];

const item = (category: string, more: object = {}) => ({
  category,
  purposes: [{ purpose: 'Delivery', description: 'We deliver what you order.' }],
  legalBases: [{ reference: 'GDPR-6-1-b' }],
  ...more,
});

const document = {
  meta: { name: 'Shop', language: 'de', version: 3, modified: '2021-07-17T10:19:19', url: 'https://shop.example' },
  controller: { name: 'Shop GmbH', address: 'Weg 1, Berlin', country: 'Deutschland', division: 'Verkauf' },
  dataProtectionOfficer: { name: '', email: 'dpo@shop.example' },
  dataDisclosed: [
    item('Adresse', { recipients: [{ name: 'Post AG', country: 'DE', category: 'courier' }] }),
    item('Telefon', {
      recipients: [{ name: ' post  ag', country: 'DE' }],
      storage: [{ temporal: [{ ttl: 'P6M', description: 'bis zur Zustellung' }], aggregationFunction: 'max' }],
    }),
    item('adresse', {
      nonDisclosure: { legalRequirement: true, contractualRegulation: false, obligationToProvide: true },
    }),
  ],
};

function read(data: unknown) {
  const file = { path: 'shop.tilt.json', text: typeof data === 'string' ? data : JSON.stringify(data) };
  const { value, findings } = importTilt(file);
  return {
    value,
    findings: findings.map(({ fault, at, message }) => {
      const { line, column } = position(file, at.start);
      return `${line}:${column} ${fault.name}: ${message}`;
    }),
  };
}

async function drafted(files: Readonly<Record<string, string>>) {
  const inputs = Object.entries(files).map(([path, text]) => ({ path, content: new TextEncoder().encode(text) }));
  const built = await compile({ files: inputs, today: '2026-11-23', allowFindings: true, formats: ['md', 'html'] });
  const broken = built.findings.filter(({ fault }) => fault.severity === 'error' && /^P[1235]/.test(fault.code));
  return { broken: broken.map(({ at, message }) => `${at.file.path}: ${message}`), outputs: built.outputs };
}

describe('a TILT document as a policy', () => {
  it('has one recipient, category and activity however often the document repeats them', () => {
    expect(read(document).value?.entries).toEqual({
      processors: 0,
      recipients: 1,
      dataCategories: 2,
      legalBases: 0,
      activities: 1,
    });
  });

  it('reads as a person would write it', () => {
    const { value } = read(document);
    expect(value?.files['recipients.yaml']).toBe(`recipients:
  post-ag:
    name: Post AG
    role: third-party
    country: DE
    # TILT dataDisclosed[0].recipients[0].category: "courier"
`);
    expect(value?.files['activities.yaml']).toBe(`activities:
  delivery:
    title: Delivery
    purposes:
      - text: We deliver what you order.
        basis: gdpr:6(1)(b)
    subjects: [people]
    data: [adresse, telefon]
    recipients: [post-ag]
    retention:
      - data: [telefon]
        period: P6M
        criteria: bis zur Zustellung
`);
  });

  it('keeps what has no place as a comment, and counts it', () => {
    const { value } = read(document);
    expect(value?.files['company.yaml']).toContain('# TILT controller.division: "Verkauf"');
    expect(
      Object.values(value?.files ?? {})
        .join('')
        .match(/# TILT /g),
    ).toHaveLength(value?.unmapped as number);
  });

  it.each([
    ['GDPR-6-1-f', 'gdpr:6(1)(f)'],
    ['Art. 6 Abs. 1 lit. f DSGVO', 'gdpr:6(1)(f)'],
    ['Art. 6 Abs. 1 S. 1 Buchst. c) DS-GVO', 'gdpr:6(1)(c)'],
    ['Article 6(1)(a) GDPR', 'gdpr:6(1)(a)'],
    ['art. 6, paragraphe 1, point f) RGPD', 'gdpr:6(1)(f)'],
    ['Artículo 6, apartado 1, letra c), del RGPD', 'gdpr:6(1)(c)'],
    ['art. 6.1.b) RGPD', 'gdpr:6(1)(b)'],
    ['art. 6, par. 1, lett. b), GDPR', 'gdpr:6(1)(b)'],
    ['art. 6, comma 1, lettera a) del Reg. (UE) 2016/679', 'gdpr:6(1)(a)'],
    ['artigo 6.º, n.º 1, alínea b), do RGPD', 'gdpr:6(1)(b)'],
    ['artikel 6, lid 1, onder b, AVG', 'gdpr:6(1)(b)'],
    ['Art. 6 I b DS-GVO', 'gdpr:6(1)(b)'],
    ['Art. 6 Abs. 1 UAbs. 1 Buchst. e DSGVO', 'gdpr:6(1)(e)'],
  ])('reads the legal basis %s', (reference, basis) => {
    const { value } = read({ ...document, dataDisclosed: [item('x', { legalBases: [{ reference }] })] });
    expect(value?.files['activities.yaml']).toContain(`basis: ${basis}`);
  });

  it('leaves out spaces of no width that were copied along', () => {
    const { value } = read({ ...document, dataDisclosed: [item('Tele\u200bfon\ufeff')] });
    expect(value?.files['data.yaml']).toContain('name: Telefon\n');
  });

  it('reads names that mean something to a program', () => {
    const { value } = read({
      ...document,
      dataDisclosed: [item('constructor', { recipients: [{ name: '__proto__' }] })],
    });
    expect(value?.entries).toMatchObject({ recipients: 1, dataCategories: 1 });
  });

  it('keeps national law as it is cited', () => {
    const { value } = read({ ...document, dataDisclosed: [item('x', { legalBases: [{ reference: '§ 26 BDSG' }] })] });
    expect(value?.files['activities.yaml']).toContain('citation: § 26 BDSG');
    expect(value?.files['activities.yaml']).toContain('basis: par-26-bdsg');
  });

  it.each([
    ['§ 6 AVG', '§ 6 AVG', 'par-6-avg'],
    ['Article 6(1)(e) UK GDPR', 'Article 6(1)(e) UK GDPR', 'article-6-1-e-uk-gdpr'],
  ])('does not take %s for the GDPR', (reference, citation, id) => {
    const { value } = read({ ...document, dataDisclosed: [item('x', { legalBases: [{ reference }] })] });
    expect(value?.files['activities.yaml']).toContain(`citation: ${citation}`);
    expect(value?.files['activities.yaml']).toContain(`basis: ${id}\n`);
  });

  it.each([
    ['España', 'ES'],
    ['Nederland', 'NL'],
    ['Österreich', 'AT'],
    ['italia', 'IT'],
    ['Česko', 'CZ'],
  ])('reads the country %s', (country, code) => {
    const { value } = read({ ...document, controller: { name: 'A', country } });
    expect(value?.files['company.yaml']).toContain(`country: ${code}`);
  });

  it('keeps what repeats itself in one line, and counts each', () => {
    const recipients = [{ name: 'Post AG', category: 'courier' }];
    const { value } = read({ dataDisclosed: ['a', 'b', 'c'].map((name) => item(name, { recipients })) });
    expect(value?.files['recipients.yaml']).toContain(
      '# TILT dataDisclosed[0].recipients[0].category and 2 more: "courier"\n',
    );
    expect(value?.unmapped).toBe(3);
  });

  it('makes no comment of what an item says again', () => {
    const nonDisclosure = { legalRequirement: true, contractualRegulation: false, obligationToProvide: true };
    expect(read({ dataDisclosed: [item('a', { nonDisclosure }), item('a', { nonDisclosure })] }).value?.unmapped).toBe(
      0,
    );
    const other = { ...nonDisclosure, legalRequirement: false, obligationToProvide: false };
    expect(
      read({ dataDisclosed: [item('a', { nonDisclosure }), item('a', { nonDisclosure: other })] }).value?.unmapped,
    ).toBe(3);
  });

  it.each(['GDPR-31', 'Art. 6 Abs. 1 lit. a und f DSGVO'])('does not guess which basis %s is', (reference) => {
    const { value } = read({ ...document, dataDisclosed: [item('x', { legalBases: [{ reference }] })] });
    expect(value?.files['activities.yaml']).not.toContain('basis:');
    expect(value?.files['data.yaml']).toContain(`: "${reference}"`);
  });
});

describe('a broken document', () => {
  it.each([
    ['{ "controller": ', '1:16 tilt-not-json: the end of the file stands where a value was expected'],
    ['{ "controller": { "name": NaN } }', '1:27 tilt-not-json: "N" stands where a value was expected'],
    ['[]', '1:1 tilt-not-a-document: the file has neither "controller" nor "dataDisclosed" at its top'],
    [
      `${'['.repeat(100_000)}`,
      '1:62 tilt-nested-too-deeply: more than 60 objects and lists stand inside each other here',
    ],
    [' '.repeat(17 * 1024 * 1024), '1:1 tilt-too-large: the document has 17 MiB, the most is 16 MiB'],
  ])('is told with its place: %#', (text, expected) => {
    expect(read(text)).toEqual({ value: undefined, findings: [expected] });
  });

  it('is read but for the values of the wrong type', () => {
    const { value, findings } = read('{\n  "controller": { "name": ["A"], "address": 7 },\n  "dataDisclosed": {}\n}');
    expect(findings).toEqual([
      '2:27 tilt-wrong-type: controller.name is a list, a text was expected',
      '2:45 tilt-wrong-type: controller.address is a number, a text was expected',
      '3:20 tilt-wrong-type: dataDisclosed is an object, a list was expected',
    ]);
    expect(value?.unmapped).toBe(2);
  });

  it('is told where a number or a list of texts is something else, also of a category without a purpose', () => {
    const { findings } = read(
      '{"meta":{"version":"3"},"dataDisclosed":[{"category":"a","subcategories":"b","storage":"c","legalBases":"d"}]}',
    );
    expect(findings.map((each) => each.replace(/^.*: /, ''))).toEqual([
      'dataDisclosed[0].subcategories is a text, a list was expected',
      'dataDisclosed[0].legalBases is a text, a list was expected',
      'dataDisclosed[0].storage is a text, a list was expected',
      'meta.version is a text, a number was expected',
    ]);
  });

  const wrong: readonly (readonly [string, unknown])[] = [
    ['a list', ['a', 'b']],
    ['an object', { a: 'b' }],
    ['null', null],
    ['a number', 7],
    ['true', true],
    ['an empty text', ''],
    ['HTML', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
    ['references and templates', '[[nothing]] {{name}} &#34; &copy; [x](javascript:alert(1)) section 7'],
    ['lines', '# a\n- b\n\n    c\n=====\n1. d'],
    ['hidden characters', 'a\u202eb\u0000c\u{e0041}'],
    ['a very long text', 'x'.repeat(30_000)],
  ];

  it.each(wrong)('still builds with %s in the place of any text', async (_, value) => {
    const texts = (each: unknown): unknown =>
      Array.isArray(each)
        ? each.map(texts)
        : typeof each === 'object' && each !== null
          ? Object.fromEntries(Object.entries(each).map(([key, inner]) => [key, texts(inner)]))
          : value;
    const imported = read(
      texts({ ...WHOLE, dataDisclosed: [...WHOLE.dataDisclosed, ...document.dataDisclosed] }),
    ).value;
    expect(imported).toBeDefined();
    const { broken, outputs } = await drafted(imported?.files ?? {});
    expect(broken.filter((each) => !each.includes('section 7'))).toEqual([]);
    expect(outputs.map(({ content }) => String(content)).join('')).not.toContain('<script>');
  });
});

describe('the documents of the corpus', () => {
  it.each(['our own', 'our own with every field', ...real])('%s builds a draft', async (name) => {
    const own = { 'our own': document, 'our own with every field': WHOLE }[name];
    const data = own ?? readFileSync(`${corpus}/${name}`, 'utf8');
    const { broken, outputs } = await drafted(read(data).value?.files ?? {});
    expect(broken).toEqual([]);
    expect(outputs.length).toBeGreaterThan(3);
  });
});
