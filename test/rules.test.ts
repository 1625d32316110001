import { describe, expect, it } from 'vitest';
import { faults } from '../src/faults.ts';
import { type Examples, type Fault, position } from '../src/findings/index.ts';
import { type CompileOptions, check } from '../src/index.ts';
import { legalSource } from '../src/law/index.ts';
import { explain } from '../src/report/index.ts';
import { type Rule, rules } from '../src/rules/index.ts';
import { BASE, example, findings, options, shown } from './policy.ts';

/** The rules that are tried with their examples: where mutants are tried, those of the topic that is mutated. */
const { RULES: topic = '' } = process.env;
const tried = topic ? Object.values<readonly Rule[]>(await import(`../src/rules/${topic}/index.ts`)).flat() : rules;
const triedFaults: readonly Fault[] = topic ? tried : faults;

const today = (yaml: string) => findings(yaml, { asOf: '2026-11-01' });

describe('every fault', () => {
  it('has a code and a name of its own', () => {
    expect(new Set(faults.map(({ code }) => code)).size).toBe(faults.length);
    expect(new Set(faults.map(({ name }) => name)).size).toBe(faults.length);
  });

  it.each(triedFaults.map((fault) => [fault.code, fault] as const))(
    '%s says what, why and how to mend it, and cites sources that exist',
    (_, fault) => {
      expect(fault.code).toMatch(/^P\d{4}$/);
      expect(fault.name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(fault.summary).toMatch(/^\S.*[^.]$/);
      expect(fault.why).toMatch(/\.$/);
      expect(fault.fix).toMatch(/\.$/);
      for (const cite of fault.cites) expect(legalSource(cite), cite).toBeDefined();
    },
  );
});

const withExamples = triedFaults.filter((fault): fault is Fault & Required<Examples> => fault.bad !== undefined);
const unmarked = (bad: string) => bad.replaceAll(' #!', '');
const found = async ({ code }: Fault, yaml: string, more: Partial<CompileOptions> = {}) =>
  (await check(example(yaml, more))).findings.filter(({ fault }) => fault.code === code);

/** What a bad example cannot do without: what is missing in it, or has passed, is missed by others too. */
const FOLLOWS: Readonly<Record<string, readonly string[]>> = {
  'waiver-without-effect': ['retention-missing'],
  'waiver-expired': ['retention-missing'],
  'waiver-impossible': ['unknown-measure'],
  'device-access-without-consent': ['choice-not-changeable'],
  'storage-without-consent': ['choice-not-changeable'],
  'interest-in-place-of-consent': ['choice-not-changeable'],
  'cookie-basis-missing': ['choice-not-changeable'],
  'browser-settings-as-choice': ['device-access-without-consent', 'choice-not-changeable'],
  'request-channel-missing': ['contact-missing'],
  'adequacy-expiring': ['notice-stale'],
  'fallen-scheme-mentioned': ['term-unexplained'],
};

describe.each(withExamples.map((fault) => [fault.name, fault] as const))('the examples of %s', (_, fault) => {
  it('have it on the marked line alone where they are bad, and no other but what follows from it', async () => {
    const marked = fault.bad
      .trim()
      .split('\n')
      .flatMap((line, index) => (line.includes('#!') ? [index + 1] : []));
    expect(marked).not.toEqual([]);
    const { findings } = await check(example(unmarked(fault.bad)));
    const own = findings.filter(({ fault: { code } }) => code === fault.code);
    expect(own.map(({ at }) => position(at.file, at.start).line)).toEqual(marked);
    const names = new Set(findings.map(({ fault: { name } }) => name));
    expect(names).toEqual(new Set([fault.name, ...(FOLLOWS[fault.name] ?? [])]));
  });

  it('have none where they are good', async () => {
    const { findings } = await check(example(fault.good));
    expect(findings.filter(({ waived }) => !waived).map(shown)).toEqual([]);
  });

  it('can be waived as its page shows', async () => {
    const { waiver } = explain(fault);
    if (waiver === undefined) return;
    const own = await found(fault, `${unmarked(fault.bad)}\n${waiver.replace(/until: \d{4}/, 'until: 2099')}`);
    expect(own.map(({ waived }) => waived?.reason)).toContain('why it can stay as it is');
  });
});

describe.each(tried.map((rule) => [rule.name, rule] as const))('the rule %s', (_, rule) => {
  it('names the entry, and says what to write', async () => {
    for (const { message, help } of await found(rule, unmarked(rule.bad))) {
      expect(message).toMatch(/"[^"]+"/);
      expect(help).toMatch(/\.$/);
    }
  });

  it('is taken from the law or from guidance on it, unless it is about mere typing', () => {
    expect(rule.cites.length > 0 || rule.name === 'spaces-stray').toBe(true);
  });

  it('is silent before it is law', async () => {
    if (rule.since === undefined) return;
    const before = new Date(Date.parse(rule.since) - 86_400_000).toISOString().slice(0, 10);
    expect(await found(rule, unmarked(rule.bad), { asOf: before })).toEqual([]);
  });
});

it('no rule fires on the policy that the examples are laid over', async () => {
  expect(await today('')).toEqual([]);
  expect((await check(example(''))).findings.map(shown)).toEqual([]);
});

describe('waivers', () => {
  const waiver = (more: string) => `activities:
  service:
    title: Service
    purposes: [{ text: We provide it., basis: "gdpr:6(1)(f)", interest: x, balancing: y }]
    subjects: [users]
    data: [{ category: contact-data, required: no }]
    recipients: []
    automatedDecisions: []
    measures: [encryption]
waivers:
  - { rule: retention-missing, place: activities.service, reason: Not decided yet., owner: legal${more} }`;

  it('turn a finding off, visibly', async () => {
    expect(await today(waiver(''))).toEqual([expect.stringMatching(/^policy\.yaml:2:3 P4201 .* \(waived\)$/)]);
  });

  it('count by code as by name', async () => {
    expect(await today(waiver('').replace('retention-missing', 'P4201'))).toEqual([
      expect.stringContaining('(waived)'),
    ]);
  });

  it('end on their day', async () => {
    const [finding, expired] = await today(waiver(', until: 2026-10-31'));
    expect(finding).toMatch(/P4201 [^(]*$/);
    expect(expired).toBe('policy.yaml:11:13 P3202 waiver-expired: the waiver of retention-missing ended on 2026-10-31');
  });

  it('that match nothing are found', async () => {
    expect(
      await today('waivers:\n  - { rule: retention-missing, place: activities.service, reason: x, owner: legal }'),
    ).toEqual(['policy.yaml:2:13 P3201 waiver-without-effect: the waiver of retention-missing matches no finding']);
  });

  it('hold at the keys and items of the policy alone, whatever else JavaScript finds in a list', async () => {
    const unnamed = waiver('').replace(' interest: x,', '').replace('retention-missing', 'interest-unnamed');
    const isWaived = async (place: string) =>
      (await today(unnamed.replace('activities.service', place))).some((each) => each.endsWith(' (waived)'));
    expect(await isWaived('activities.service.purposes')).toBe(true);
    expect(await isWaived('activities.service.purposes.0')).toBe(true);
    expect(await isWaived('[activities.none, activities.service]')).toBe(true);
    for (const key of ['1', 'length', 'map', 'constructor.prototype.map'])
      expect(await isWaived(`activities.service.purposes.${key}`)).toBe(false);
  });

  it('of a rule that there is not are told which one was meant', async () => {
    const helpFor = async (rule: string) =>
      (await check(options(waiver('').replace('retention-missing', rule)))).findings.find(
        ({ fault }) => fault.code === 'P3201',
      )?.help;
    expect(await helpFor('retention-mising')).toBe(
      'Did you mean "retention-missing"? Delete the waiver, or correct its rule or place.',
    );
    expect(await helpFor('retention-vague')).toBeUndefined();
  });

  it('do not hold for what cannot be read or resolved: it fails, and the law waits for it', async () => {
    const misspelt = `${BASE['activities']}`.replace('recipients: []', 'recipients: [heapp]');
    const waiver = '{ rule: unknown-processor, place: activities.service, reason: x, owner: legal }';
    const result = await check(options(`activities:${misspelt}\nwaivers:\n  - ${waiver}`));
    expect(result.findings.map(shown)).toEqual([
      expect.stringMatching(/P3104 [^(]*$/),
      'policy.yaml:14:13 P3203 waiver-impossible: the waiver of unknown-processor does not hold',
    ]);
    expect(result.unchecked).toBe('law');
  });

  it('hold for a number of a section that is typed: it may be that of another document', async () => {
    const notices = `${BASE['notices']}`.replace('is about our service.', 'is about our service, as is section 7.');
    const waiver = 'waivers: [{ rule: section-number-typed, place: notices.main, reason: x, owner: legal }]';
    expect(await today(`notices:${notices}\n${waiver}`)).toEqual([expect.stringMatching(/P5104 .*\(waived\)$/)]);
  });

  it('are not called idle where the policy was not judged as a whole', async () => {
    const idle = 'waivers:\n  - { rule: text-repeated, place: activities.service, reason: x, owner: legal }';
    const misspelt = `${BASE['activities']}`.replace('recipients: []', 'recipients: [heapp]');
    expect(await today(`activities:${misspelt}\n${idle}`)).toEqual([expect.stringContaining('P3104')]);
    const both = options(`notices: ${`${BASE['notices']}`.replace('[en]', '[en, de]')}\n${idle}`);
    const told = async (locale?: string) =>
      (await check({ ...both, ...(locale && { locale }) })).findings.filter(({ fault }) => fault.code === 'P3201');
    expect(await told('de')).toEqual([]);
    expect(await told()).toHaveLength(1);
  });
});
