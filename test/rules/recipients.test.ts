import { describe, expect, it } from 'vitest';
import { findings } from '../policy.ts';

/** What the rules say of an activity that sends data to "x" or others, without the places. */
async function saidOf(recipients: string, ids = 'x'): Promise<string[]> {
  const yaml = `${recipients}
activities:
  service:
    title: Service
    purposes: [{ text: We provide the service., basis: "gdpr:6(1)(b)" }]
    subjects: [users]
    data: [{ category: contact-data, required: contract, consequence: Without them there is no contract. }]
    recipients: [${ids}]
    retention: { period: P30D, from: the end of the contract }
    measures: [encryption]
    automatedDecisions: []
notices:
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
      - { id: recipients, show: recipients }
      - { id: rights, show: rights }`;
  return (await findings(yaml, { asOf: '2026-11-01' })).map((line) => line.replace(/^\S+ /, ''));
}

const other = (keys: string) => saidOf(`recipients:\n  x: { why: parcels, ${keys} }`);

describe('a recipient that is no processor', () => {
  it('needs no word more than name, role and country', async () => {
    expect(await other('name: Parcel GmbH, role: controller, country: DE')).toEqual([]);
    expect(await other('name: Accounting, role: internal')).toEqual([]);
    expect(await other('name: Tax office, role: authority')).toEqual([]);
    expect(await other('name: Hotels that you book, role: controller, category: true')).toEqual([]);
  });

  it('may be anywhere, as long as its country is not named', async () => {
    expect(await other('name: Parcel Ltd, role: controller')).toEqual([
      'P4420 recipient-country-unnamed: nothing says in which country "Parcel Ltd" gets the data',
    ]);
  });

  it.each(['Partners', 'our trusted partners', 'Selected third parties', 'service providers'])(
    'says nothing as "%s"',
    async (name) => {
      expect(await other(`name: ${name}, role: third-party, category: true, country: DE`)).toEqual([
        `P4805 category-vague: the category "${name}" does not say what kind of recipients these are`,
      ]);
    },
  );

  it.each(['Partners for parcels in Germany', 'service providers for payroll'])('says enough as "%s"', async (name) => {
    expect(await other(`name: ${name}, role: third-party, category: true, country: DE`)).toEqual([]);
  });
});

describe('two recipients of one activity', () => {
  const both = async (one: string, two: string) => {
    const processor = (id: string, service: string) =>
      `  ${id}: { name: ${id} Mail, address: "Weg 1", country: DE, contract: { kind: dpa }, service: ${service} }\n`;
    const lines = await saidOf(`processors:\n${processor('x', one)}${processor('y', two)}`, 'x, y');
    return lines.filter((line) => line.includes('indistinct'));
  };

  it('must be told apart in each language', async () => {
    const [sending, printing] = ['{ en: sending e-mail, de: E-Mail-Versand }', '{ en: printing, de: E-Mail-Versand }'];
    expect(await both(sending, '{ en: printing, de: Druck }')).toEqual([]);
    expect(await both(sending, printing)).toEqual([
      'P4807 recipients-indistinct: in the activity "service", "y Mail" does the same as "x Mail": e-mail-versand',
    ]);
    expect(await both('sending e-mail', 'Sending e-mail')).toHaveLength(1);
  });
});
