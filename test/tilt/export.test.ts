import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { handOn } from '../../src/hand-on.ts';
import { importTilt } from '../../src/tilt/index.ts';
import { MAPPING } from '../../src/tilt/mapping.ts';
import { policies } from './policies.ts';
import { said } from './said.ts';
import { corpus, expectValid } from './shape.ts';
import { WHOLE } from './whole.ts';

const PEOPLE = 'dataSubjects: { people: { name: People } }';
const NOTICE = '{ title: N, audience: [people], sections: [{ id: controller, show: controller }] }';
// What TILT has no word for in any policy.
const NOT_TILT =
  /^(?:dataSubjects\.|activities\.\*\.subjects|notices\.\*\.(?:title|audience|sections)|legalBases\.\*\.name)/;

const real = existsSync(corpus) ? readdirSync(corpus).filter((name) => name.endsWith('.tilt.json')) : [];

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
    expectValid(document);
    expect([...unsaid.keys()]).toContain('cookies.*.purpose');
    expect([...unsaid.keys()]).not.toContain('controller.name');
    expect([...unsaid.keys()].filter((key) => key.startsWith('activities.*.purposes.text'))).toEqual([]);
  });

  it.each(real)('is valid when it was imported from %s, and comes back', async (name) => {
    const { document } = await exported(imported(readFileSync(`${corpus}/${name}`, 'utf8')).files);
    expectValid(document);
    await expectRoundTrip(document);
  });
});

describe('the way out and in again', () => {
  it('gives back the same policy for all that TILT can say', async () => {
    await fc.assert(
      fc.asyncProperty(policies, async (policy) => {
        const { document, unsaid } = await exported({ 'policy.yaml': JSON.stringify(policy) });
        expectValid(document);
        expect([...unsaid.keys()].filter((key) => !NOT_TILT.test(key))).toEqual([]);
        const { files } = imported(JSON.stringify(document));
        const again = Object.assign({}, ...Object.values(files).map((text) => parse(text)));
        expect(said(again)).toEqual(said(policy));
        expect(bare((await exported(files)).document)).toEqual(bare(document));
      }),
      { numRuns: 80, seed: 6 },
    );
  }, 60_000);

  it('leaves what a policy does not say unsaid', async () => {
    const silent = `policyc: 1\ncontroller: {}\n${PEOPLE}\ndataCategories: { mail: { name: E-mail } }\n`;
    const { document } = await exported({ 'policy.yaml': `${silent}notices: { main: ${NOTICE} }\n` });
    expectValid(document);
    const { files, unmapped } = imported(JSON.stringify(document));
    expect(unmapped).toBe(3);
    expect(files['company.yaml']).toBe('policyc: 1\ncontroller: {}\n');
    expect(files['notice.yaml']).not.toMatch(/effective|version|languages|url/);
    expect(files['data.yaml']).toContain('name: E-mail');
  });

  it.each([
    ['what no activity uses', 'recipients: { post: { name: Post, role: third-party } }', 'recipients.*.name'],
    ['a law that no purpose rests on', 'legalBases: { a: { name: A, citation: A-1 } }', 'legalBases.*.citation'],
    ['a fee that is more than an amount', 'rights: { fee: Five euros }', 'rights.fee'],
    ['a second notice', `notices: { a: ${NOTICE}, b: ${NOTICE.replace('{', '{ version: "2",')} }`, 'notices.*.version'],
    ['a version that is no number', `notices: { a: ${NOTICE.replace('{', '{ version: 1.a,')} }`, 'notices.*.version'],
    ['a phone number with letters', 'rights: { contact: { phone: "+49 1" } }', 'rights.contact.phone'],
  ])('lists %s', async (_, yaml, key) => {
    const { unsaid } = await exported({ 'policy.yaml': `policyc: 1\ncontroller: { name: A }\n${PEOPLE}\n${yaml}\n` });
    expect([...unsaid.keys()]).toContain(key);
  });
});

describe('the table of what TILT and a policy say alike', () => {
  const { files, unmapped } = imported(JSON.stringify(WHOLE));
  const policy = Object.assign({}, ...Object.values(files).map((text) => parse(text)));

  it.each(MAPPING.map(({ tilt, policy: key }) => [key, tilt]))('has %s, read from %s', (key) => {
    expect(valuesAt(policy, key.split('.'))).not.toEqual([]);
  });

  it('is followed in both directions: a document with all of it loses nothing', async () => {
    expect(unmapped).toBe(0);
    const { document } = await exported(files);
    expectValid(document);
    expect(bare(document)).toEqual(bare(WHOLE));
  });
});

/** What stands under a key of the table: `*` and lists are every entry, `(a|b)` either. */
function valuesAt(value: unknown, [key, ...rest]: readonly string[]): unknown[] {
  if (Array.isArray(value) && key !== undefined) return value.flatMap((each) => valuesAt(each, [key, ...rest]));
  if (key === undefined) return value === undefined ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  const wanted = key === '*' ? undefined : key.replace(/[()]/g, '').split('|');
  return Object.entries(value).flatMap(([name, inner]) =>
    wanted === undefined || wanted.includes(name) ? valuesAt(inner, rest) : [],
  );
}
