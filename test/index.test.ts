import { describe, expect, it } from 'vitest';
import * as policyc from '../src/index.ts';
import { file, options, shown } from './policy.ts';

describe('the public API', () => {
  it('has these names and no others', () => {
    expect(Object.keys(policyc).sort()).toEqual([
      'FORMATS',
      'UsageError',
      'check',
      'compile',
      'coverage',
      'policySchema',
      'position',
    ]);
  });

  it('gives findings without outputs where an error stands, and outputs without errors', async () => {
    const bad = await policyc.compile(options('policyc: 2'));
    expect([bad.outputs.length, bad.findings.length]).toEqual([0, 1]);
    const good = await policyc.compile(options(''));
    expect([good.outputs.length, good.findings.length]).toEqual([11, 0]);
  });

  it('keeps policies apart that are checked at the same time', async () => {
    const findingsOf = async (yaml: string) => (await policyc.check(options(yaml))).findings.map(shown);
    const wrong = ['policyc: 2', 'colour: red', 'measures: { a: { name: "" } }', 'asOf: yesterday'];
    const oneByOne: string[][] = [];
    for (const yaml of wrong) oneByOne.push(await findingsOf(yaml));
    expect(await Promise.all(wrong.map(findingsOf))).toEqual(oneByOne);
    expect(oneByOne.every((found) => found.length > 0)).toBe(true);
  });

  it('finds fault with a day before the GDPR, where the policy itself asks for its law', async () => {
    const { FIRST_DAY } = await import('../src/request.ts');
    const findingsOf = async (yaml: string, more = {}) =>
      (await policyc.check(options(yaml, more))).findings.map(shown);
    const told = 'policy.yaml:1:7 P3115 law-not-yet: on 2018-05-24 the GDPR did not apply yet';
    expect(await findingsOf('asOf: 2018-05-24')).toEqual([told]);
    expect(await findingsOf('asOf: 2018-05-24', { asOf: '2026-11-01' })).not.toContain(told);
    expect((await findingsOf(`asOf: ${FIRST_DAY}`)).join()).not.toContain('P3115');
  });

  it('judges by today where what the policy has for a day is none, and says that once', async () => {
    const { asOf, findings } = await policyc.check(options('asOf: 1.8.2018'));
    expect(asOf).toBe('2026-11-23');
    expect(findings.map(shown)).toEqual([
      'policy.yaml:1:7 P2008 date-malformed: `1.8.2018` is not a date written like 2018-08-01',
    ]);
  });

  it('says of no waiver that it has ended while the day is not known', async () => {
    const waived = 'waivers:\n  - { rule: P4201, place: rights, reason: Later., owner: legal, until: 2026-10-31 }';
    const names = async (asOf: string) =>
      (await policyc.check(options(`asOf: ${asOf}\n${waived}`))).findings.map(({ fault }) => fault.name);
    expect(await names('2026-11-01')).toContain('waiver-expired');
    expect(await names('soon')).not.toContain('waiver-expired');
    expect(await names('soon')).toContain('date-malformed');
  });

  it('judges by asOf, else by the policy, else by today', async () => {
    const asOf = async (yaml: string, more = {}) => (await policyc.check(options(yaml, more))).asOf;
    expect(await asOf('asOf: 2020-01-01', { asOf: '2019-01-01' })).toBe('2019-01-01');
    expect(await asOf('asOf: 2020-01-01')).toBe('2020-01-01');
    expect((await policyc.check({ files: [file('a.yaml', 'policyc: 1')], today: '2021-01-01' })).asOf).toBe(
      '2021-01-01',
    );
  });

  it('asks whether a near name was meant where a notice is not there', async () => {
    const rest =
      'effective: 2026-11-01, version: "1", audience: [users], languages: [en], sections: [{ id: rights, show: rights }]';
    const two = `notices:\n  shop: { title: Shop, ${rest} }\n  careers: { title: Careers, ${rest} }`;
    await expect(policyc.compile(options(two, { notice: 'shpo' }))).rejects.toThrow(
      'The policy has no notice "shpo"; it has "shop", "careers". Did you mean "shop"?',
    );
  });

  it('refuses a notice, a language and a format that there are not', async () => {
    await expect(policyc.compile(options('', { notice: 'x' }))).rejects.toThrow(
      'The policy has no notice "x"; it has "main".',
    );
    await expect(policyc.compile(options('', { locale: 'fr' }))).rejects.toThrow(
      'The policy has no language "fr"; it has "en".',
    );
    await expect(policyc.compile(options('', { formats: ['pdf'] }))).rejects.toThrow(policyc.UsageError);
  });

  it('makes the formats that are asked for', async () => {
    const { outputs } = await policyc.compile(options('', { formats: ['md', 'csv'] }));
    expect(outputs.map(({ path }) => path)).toEqual([
      'main/en/notice.md',
      'records/en/controller.md',
      'records/en/controller.csv',
      'manifest.json',
    ]);
  });

  it('depends on nothing but its input: not on the day, and not on the order of the files', async () => {
    const files = [file('a.yaml', 'terms:\n  a: { term: A, definition: x. }'), ...options('').files];
    const one = await policyc.compile({ files, today: '2026-11-23' });
    const other = await policyc.compile({ files: [...files].reverse(), today: '2030-01-01' });
    expect(other.outputs).toEqual(one.outputs);
  });

  it('lists every output and input with its hash', async () => {
    const { outputs } = await policyc.compile(options(''));
    const manifest = JSON.parse(String(outputs.at(-1)?.content)) as { inputs: object; outputs: Record<string, string> };
    expect(Object.keys(manifest.inputs)).toEqual(['policy.yaml']);
    expect(Object.keys(manifest.outputs)).toEqual(
      outputs
        .slice(0, -1)
        .map(({ path }) => path)
        .sort(),
    );
    for (const hash of Object.values(manifest.outputs)) expect(hash).toMatch(/^[0-9a-f]{64}$/);
  });
});
