import { expect, it } from 'vitest';
import { check } from '../../src/index.ts';
import { file, shown } from '../policy.ts';

/** Of each kind of entry one, of which hardly anything is said. */
const SPARSE = `policyc: 1
controller: { name: Example GmbH }
legalBases:
  own: { name: Our act, citation: Section 1 of our act }
dataCategories:
  contact-data: { name: Contact data }
  health-data: { name: Health data, special: health }
  records-of-crime: { name: Criminal records, criminal: true }
dataSubjects:
  users: { name: Users }
  pupils: { name: Pupils, children: true }
processors:
  host: { name: Host, country: US }
recipients:
  partner: { name: Partner, role: controller }
consents:
  news: { title: News, text: I agree., version: "1", withdrawal: x }
cookies:
  one: { purpose: It counts visits. }
  two: { purpose: It counts visits., activity: silent }
terms:
  data: { term: Data, definition: Facts. }
clients:
  inn: { name: Inn AG, processing: [bookings] }
activities:
  silent:
    title: Silent
    purposes: [{ text: We do it. }]
    subjects: [users]
    data: [contact-data]
  national:
    title: National
    purposes: [{ text: We do it., basis: own, marketing: true, channels: [email, phone] }, { text: We do it too., special: own }]
    subjects: [users, pupils]
    data: [contact-data, health-data, records-of-crime]
    recipients: [partner, host]
notices:
  main:
    title: Privacy notice
    languages: [en]
    audience: [users, pupils]
    sections:
      - { id: controller, show: controller }
      - { id: activities, show: activities }
`;

it.each([
  ['no country', ''],
  ['a country of the Union', ', country: IE'],
  ['Germany', ', country: DE'],
  ['a third country', ', country: US'],
])('every rule has its say where hardly anything is said of a controller in %s', async (_, more) => {
  const text = SPARSE.replace('name: Example GmbH', `name: Example GmbH${more}`);
  const { findings } = await check({ files: [file('policy.yaml', text)], today: '2026-11-23', asOf: '2026-11-01' });
  expect(findings.map(shown).filter((line) => / P[123]\d/.test(line))).toEqual([]);
  expect(findings.length).toBeGreaterThan(30);
});
