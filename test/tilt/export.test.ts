import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handOn } from '../../src/hand-on.ts';
import { asLine, asTitle, spelling } from '../../src/tilt/fit.ts';
import { importTilt } from '../../src/tilt/index.ts';

// Lies beside the repository where the team works, and is copied nowhere; a clone elsewhere has our own policies alone.
const corpus = '../shared/corpus/tilt';
const real = existsSync(corpus) ? readdirSync(corpus).filter((name) => name.endsWith('.tilt.json')) : [];
const ajv = new Ajv({
  strict: false,
  unicodeRegExp: false,
  formats: {
    email: /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
    'uri-reference': (text: string) => URL.canParse(text, 'https://a.example'),
  },
});
const schema = existsSync(corpus) ? JSON.parse(readFileSync(`${corpus}/tilt-schema.json`, 'utf8')) : {};
const validate = ajv.compile(schema);

async function exported(files: Readonly<Record<string, string>>) {
  const inputs = Object.entries(files).map(([path, text]) => ({ path, content: new TextEncoder().encode(text) }));
  const { exported: made, findings } = await handOn({ files: inputs, today: '2026-11-23' });
  if (!made) throw new Error(findings.map(({ message }) => message).join('\n'));
  return made;
}

function imported(text: string) {
  const { value } = importTilt({ path: 'a.json', text });
  if (!value) throw new Error('not read');
  return value;
}

/** A document without what names the document itself. */
function bare(document: object): unknown {
  return JSON.parse(JSON.stringify(document, (key, value) => (key === '_id' || key === '_hash' ? undefined : value)));
}

async function expectRoundTrip(document: object): Promise<void> {
  const { files } = imported(JSON.stringify(document));
  expect(bare((await exported(files)).document)).toEqual(bare(document));
}

describe('a policy as a TILT document', () => {
  const ours = Object.fromEntries(readdirSync('policy').map((name) => [name, readFileSync(`policy/${name}`, 'utf8')]));

  it('is valid, and tells what TILT has no place for', async () => {
    const { document, unsaid } = await exported(ours);
    expect([validate(document), validate.errors]).toEqual([true, null]);
    expect([...unsaid.keys()]).toContain('cookies.*.purpose');
    expect([...unsaid.keys()]).not.toContain('controller.name');
    expect([...unsaid.keys()].filter((key) => key.startsWith('activities.*.purposes.text'))).toEqual([]);
  });

  it.each(real)('is valid when it was imported from %s, and comes back', async (name) => {
    const { document } = await exported(imported(readFileSync(`${corpus}/${name}`, 'utf8')).files);
    expect([validate(document), validate.errors]).toEqual([true, null]);
    await expectRoundTrip(document);
  });
});

const title = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).map((text) => asTitle(text) ?? 'x');
const line = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).map((text) => asLine(text) ?? 'x');
const titles = (most: number) => fc.uniqueArray(title, { minLength: 1, maxLength: most, selector: spelling });
const ground = fc.constantFrom(
  { basis: 'gdpr:6(1)(a)' },
  { basis: 'gdpr:6(1)(c)' },
  { basis: 'gdpr:6(1)(f)', interest: 'a safe service' },
  { basis: 'gdpr:6(1)(a)', special: 'gdpr:9(2)(a)' },
  { basis: 'bdsg' },
);
const activity = fc.record({
  texts: titles(2),
  ground,
  data: fc.subarray([0, 1, 2], { minLength: 1 }),
  recipients: fc.subarray([0, 1]),
  required: fc.constantFrom('law', 'contract', 'no'),
  consequence: fc.option(title, { nil: undefined }),
  period: fc.option(fc.constantFrom('P6M', 'P1Y', 'P30D'), { nil: undefined }),
});
const policy = fc.record({
  name: line,
  country: fc.constantFrom('DE', 'US', undefined),
  categories: fc.uniqueArray(title, { minLength: 3, maxLength: 3, selector: spelling }),
  recipients: fc.uniqueArray(line, { minLength: 2, maxLength: 2, selector: spelling }),
  titles: fc.uniqueArray(title, { minLength: 2, maxLength: 2, selector: spelling }),
  activities: fc.array(activity, { minLength: 2, maxLength: 2 }),
});

function yamlFor(given: typeof policy extends fc.Arbitrary<infer T> ? T : never): string {
  const entries = (prefix: string, values: readonly object[]) =>
    Object.fromEntries(values.map((value, index) => [`${prefix}${index}`, value]));
  return JSON.stringify({
    policyc: 1,
    controller: {
      name: given.name,
      ...(given.country && { country: given.country }),
      dpo: { email: 'dpo@example.com' },
    },
    legalBases: { bdsg: { name: 'BDSG', citation: '§ 26 BDSG' } },
    dataSubjects: { people: { name: 'people' } },
    dataCategories: entries(
      'c',
      given.categories.map((name) => ({ name })),
    ),
    recipients: entries('r', [
      { name: given.recipients[0], role: 'authority', country: 'DE', address: 'Weg 1' },
      {
        name: given.recipients[1],
        role: 'third-party',
        country: 'US',
        transfer: { mechanism: 'scc', decision: '(EU) 2021/914' },
      },
    ]),
    activities: entries(
      'a',
      given.activities.map((each, index) => ({
        title: given.titles[index],
        purposes: each.texts.map((text) => ({ text, ...each.ground })),
        subjects: ['people'],
        data: each.data.map((id) => ({
          category: `c${id}`,
          required: each.required,
          ...(each.consequence && { consequence: each.consequence }),
        })),
        ...(each.recipients.length > 0 && {
          recipients: each.recipients.map((id) => ({ recipient: `r${id}`, data: each.data.map((one) => `c${one}`) })),
        }),
        ...(each.period && { retention: each.data.map((id) => ({ data: [`c${id}`], period: each.period })) }),
      })),
    ),
    notices: {
      main: {
        title: 'x',
        effective: '2026-01-01',
        version: '2',
        languages: ['de'],
        audience: ['people'],
        sections: [{ id: 'rights', show: 'rights' }],
      },
    },
  });
}

describe('the way out and in again', () => {
  it('changes nothing that TILT can say', async () => {
    await fc.assert(
      fc.asyncProperty(policy, async (given) => {
        const { document } = await exported({ 'policy.yaml': yamlFor(given) });
        expect([validate(document), validate.errors]).toEqual([true, null]);
        await expectRoundTrip(document);
      }),
      { numRuns: 60, seed: 6 },
    );
  }, 60_000);
});
