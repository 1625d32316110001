import { type Finding, position } from '../src/findings/index.ts';
import { type CompileOptions, check, compile } from '../src/index.ts';

/** A small correct policy; tests lay their own YAML over it. */
export const BASE: Readonly<Record<string, string>> = {
  policyc: '1',
  asOf: '2026-11-01',
  controller: `
  name: Example GmbH
  address: Musterweg 1, 14482 Potsdam
  country: DE
  email: privacy@example.com
  imprint: https://example.com/imprint
  dpo: { name: Dr. Alex Example, email: dpo@example.com, notified: 2025-01-10 }
  supervisoryAuthority: { name: Data Protection Authority, website: https://authority.example }`,
  dataSubjects: `
  users: { name: Users }`,
  dataCategories: `
  contact-data: { name: Contact data, examples: [name, e-mail address] }`,
  measures: `
  encryption: { name: Encryption in transit }`,
  activities: `
  service:
    title: Service
    purposes:
      - text: We provide the service.
        basis: gdpr:6(1)(b)
    subjects: [users]
    data: [{ category: contact-data, required: contract, consequence: Without them there is no contract. }]
    recipients: []
    retention: { period: P30D, from: the end of the contract }
    measures: [encryption]
    automatedDecisions: []`,
  rights: `
  contact: { email: privacy@example.com }
  deadline: P1M`,
  notices: `
  main:
    title: Privacy notice
    effective: 2026-11-01
    version: "1"
    languages: [en]
    audience: [users]
    scope: This notice is about our service.
    changeNotice: We tell you of changes by e-mail.
    sections:
      - { id: controller, show: controller }
      - { id: service, title: Service, show: activities }
      - { id: rights, show: rights }`,
};

/** Options for a policy of one file that consists of the base with some top-level keys replaced or added. */
export function options(over: string, more: Partial<CompileOptions> = {}, base = BASE): CompileOptions {
  const keys = new Set([...over.matchAll(/^([A-Za-z]+):/gm)].map(([, key]) => key));
  const rest = Object.entries(base).filter(([key]) => !keys.has(key));
  const text = `${over.trim()}\n${rest.map(([key, value]) => `${key}: ${value}\n`).join('')}`;
  return { files: [file('policy.yaml', text)], today: '2026-11-23', ...more };
}

/**
 * Options for an example of a fault: what an example leaves out is said as its readers would say it. Texts stand in both
 * languages, the activity sends data to all recipients that the example declares, and the notice shows them.
 */
export function example(yaml: string, more: Partial<CompileOptions> = {}): CompileOptions {
  const declared = [...yaml.matchAll(/^(?:processors|recipients):.*\n(?: .*\n)*/gm)].flatMap(([block]) =>
    [...block.matchAll(/^ {2}([\w-]+):/gm)].map(([, id]) => id),
  );
  return options(yaml, more, {
    ...BASE,
    dataSubjects: `
  users: { name: { en: Users, de: Nutzer } }`,
    dataCategories: `
  contact-data: { name: { en: Contact data, de: Kontaktdaten }, examples: [{ en: e-mail address, de: E-Mail-Adresse }] }`,
    measures: `
  encryption: { name: { en: Encryption in transit, de: Verschlüsselung bei der Übertragung } }`,
    activities: `
  service:
    title: { en: Service, de: Dienst }
    purposes:
      - text: { en: We provide the service., de: Wir erbringen den Dienst. }
        basis: gdpr:6(1)(b)
    subjects: [users]
    data:
      - category: contact-data
        required: contract
        consequence: { en: Without them there is no contract., de: Ohne sie gibt es keinen Vertrag. }
    recipients: [${declared.join(', ')}]
    retention: { period: P30D, from: { en: the end of the contract, de: Ende des Vertrags } }
    measures: [encryption]
    automatedDecisions: []`,
    notices: `${BASE['notices']}
      - { id: recipients, show: recipients }`,
  });
}

/** A day before the GDPR: rules are tested by `rules.test.ts`; everywhere else none of its duties shall speak. */
export const BEFORE_THE_LAW = { asOf: '2018-05-24' };

/** One input file of text. */
export function file(path: string, text: string) {
  return { path, content: new TextEncoder().encode(text) };
}

/** The findings of the base with `over` laid over it, a line each, on a day before the GDPR: place, code, message. */
export async function findings(over: string, more: Partial<CompileOptions> = {}): Promise<string[]> {
  return (await check(options(over, { ...BEFORE_THE_LAW, ...more }))).findings.map(shown);
}

/** A finding on one line. */
export function shown({ at, fault, message, waived }: Finding): string {
  const { line, column } = position(at.file, at.start);
  return `${at.file.path}:${line}:${column} ${fault.code} ${fault.name}: ${message}${waived ? ' (waived)' : ''}`;
}

/** The outputs of the base with `over` laid over it, text by path; fails with the findings where there are none. */
export async function outputs(over: string, more: Partial<CompileOptions> = {}): Promise<Record<string, string>> {
  const result = await compile(options(over, { ...BEFORE_THE_LAW, ...more }));
  if (result.outputs.length === 0) throw new Error(result.findings.map(shown).join('\n'));
  return Object.fromEntries(
    result.outputs.map(({ path, content }) => [
      path,
      typeof content === 'string' ? content : `${content.length} bytes`,
    ]),
  );
}
