import { expect, it } from 'vitest';
import { outputs } from '../policy.ts';

const activity = (more: string) => `
    purposes: [{ text: We provide the service., basis: "gdpr:6(1)(b)" }]
    subjects: [users]
    data: [contact-data]
    retention: { period: P30D, from: the end of the contract }
    automatedDecisions: []
    measures: [encryption]
    ${more}`;

const notice = (id: string, shown: string) => `
  ${id}:
    title: Privacy notice
    effective: 2026-11-01
    version: "1"
    languages: [en]
    audience: [users]
    scope: This notice is about our service.
    sections:
      - { id: controller, show: controller }
      - { id: service, title: Service, show: activities, activities: [${shown}] }
      - { id: recipients, show: recipients }
      - { id: rights, show: rights }`;

it('tells of the recipients of its activities, and not of those that get data of clients alone', async () => {
  const built = await outputs(`
processors:
  host: { name: Hosthaus, address: "Weg 1, 10115 Berlin", country: DE, service: hosting, contract: { kind: dpa } }
  post: { name: Posthaus, address: "Weg 2, 10115 Berlin", country: DE, service: letters, contract: { kind: dpa } }
clients:
  inn: { name: Inn AG, address: "Dorf 1, 6020 Innsbruck", country: AT, email: inn@inn.example, processing: [booking], processors: [host, post], transfers: [], measures: [encryption] }
activities:
  service:
    title: Service${activity('recipients: [host]')}
notices:${notice('main', 'service')}
`);
  expect(built['main/en/notice.md']).toContain('Hosthaus');
  expect(built['main/en/notice.md']).not.toContain('Posthaus');
  expect(built['records/en/processor.md']).toContain('Posthaus');
});

it('names a joint controller, and for what, in the notice that tells of what both do', async () => {
  const built = await outputs(`
controller:
  name: Example GmbH
  address: Musterweg 1, 14482 Potsdam
  country: DE
  land: Brandenburg
  email: privacy@example.com
  dpo: { email: dpo@example.com }
  supervisoryAuthority: debralda
  jointControllers:
    partner: { name: Partner AG, address: "Ring 1, 1010 Wien", country: AT, email: mail@partner.example, arrangement: Partner AG answers requests. }
activities:
  service:
    title: Service${activity('recipients: []')}
  fair:
    title: Fair${activity('recipients: []')}
    jointControllers: [partner]
notices:${notice('main', 'service')}${notice('fair', 'fair')}
`);
  expect(built['main/en/notice.md']).not.toContain('Partner AG');
  expect(built['fair/en/notice.md']).toMatch(
    /Partner AG.*Our joint decisions concern \[section 2 \(Service\)\].*answers requests/s,
  );
});
