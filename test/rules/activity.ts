import { findings } from '../policy.ts';

/** What a test says of an activity; what it does not say is correct. */
export interface Said {
  readonly purpose?: string;
  readonly data?: string;
  readonly retention?: string;
  readonly recipients?: string;
  readonly more?: string;
  /** Other top-level keys. */
  readonly facts?: string;
  readonly language?: string;
  readonly asOf?: string;
}

/** The names of what the rules on facts find in an activity of that kind. */
export async function found(said: Said): Promise<string[]> {
  return (await saidOf(said)).map((line) => line.replace(/:.*$/, ''));
}

/** The same with the messages. */
export async function saidOf(said: Said): Promise<string[]> {
  const { purpose = 'text: We provide the service., basis: "gdpr:6(1)(b)"', facts = '', more = '' } = said;
  const { retention = '{ period: P30D, from: the end of the contract }', language = 'en', asOf = '2026-11-01' } = said;
  const { data = '[{ category: contact-data, required: contract, consequence: No contract. }]' } = said;
  const yaml = `${facts}
activities:
  service:
    title: Service
    purposes: [{ ${purpose} }]
    subjects: [users]
    data: ${data}
    recipients: ${said.recipients ?? '[]'}
    retention: ${retention}
    measures: [encryption]
    automatedDecisions: []
${more}
notices:
  main:
    title: Privacy notice
    effective: 2026-11-01
    version: "1"
    languages: [${language}]
    audience: [users]
    scope: x
    changeNotice: e-mail
    sections: [{ id: controller, show: controller }, { id: service, title: Service, show: activities }, { id: rights, show: rights }]`;
  const lines = (await findings(yaml, { asOf })).map((line) => line.replace(/^\S+ /, ''));
  return lines.filter((line) => line.startsWith('P4')).map((line) => line.replace(/^\S+ /, ''));
}
