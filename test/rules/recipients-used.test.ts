import { describe, expect, it } from 'vitest';
import { messagesOf } from './said.ts';

const processor = (keys: string) => `processors:\n  one: { name: One, country: DE, ${keys} }\n`;
const other = (keys: string) => `recipients:\n  one: { name: One, country: DE, ${keys} }\n`;

describe('what a processor must have', () => {
  it.each(['contract-missing', 'service-unstated'])('others need not: %s', async (rule) => {
    expect(await messagesOf(rule, processor('email: x@example.com'))).toHaveLength(1);
    expect(await messagesOf(rule, processor('contract: { kind: dpa }, service: mail'))).toEqual([]);
    expect(await messagesOf(rule, other('role: group'))).toEqual([]);
  });

  it('are all points of Art. 28(3), and those that the contract lacks are told', async () => {
    const covering = (letters: string) =>
      messagesOf('contract-incomplete', processor(`contract: { kind: dpa, covers: [${letters}] }`));
    expect(await covering('a, b, c, d, e, f')).toEqual(['the contract with "One" does not cover Art. 28(3)(g), (h)']);
    expect(await covering('a, b, c, d, e, f, g, h')).toEqual([]);
  });
});

describe('a category of recipients', () => {
  const vague = (name: string, more = ', category: true') =>
    messagesOf(
      'category-vague',
      `recipients:\n  one: { name: ${name}, role: third-party${more} }
notices:
  main: { title: { en: Notice, de: Hinweise }, languages: [en, de], audience: [users], sections: [{ id: rights, show: rights }] }`,
    );

  it('says in each language what kind they are', async () => {
    expect(await vague('{ en: Partners, de: Partner für Pakete in Potsdam }')).toHaveLength(1);
    expect(await vague('{ en: Partners for parcels in Potsdam, de: Partner für Pakete in Potsdam }')).toEqual([]);
  });

  it('is no company with such a name', async () => {
    expect(await vague('Partners', '')).toEqual([]);
    expect(await vague('Partners', ', category: false')).toEqual([]);
  });
});

describe('a vendor that has changed hands', () => {
  const changed = (keys: string, asOf?: string) =>
    messagesOf('vendor-changed', `processors:\n  one: { ${keys}, country: DE }\n`, asOf);

  it('is told from the day on which that was certain', async () => {
    expect(await changed('name: Heap Analytics', '2026-05-31')).toEqual([]);
    expect(await changed('name: Heap Analytics', '2026-06-01')).toHaveLength(1);
  });

  it('is known by its new name, in the one name or in the other', async () => {
    expect(await changed('name: Heap, legalName: Content Square SAS')).toEqual([]);
    expect(await changed('name: "Heap, a brand of Contentsquare", legalName: "Heap, Inc."')).toEqual([]);
    expect(await changed('name: Heap, legalName: "Heap, Inc."')).toHaveLength(1);
  });

  it('is told where its service is gone and has no new name', async () => {
    expect(await changed('name: Microsoft Azure Germany')).toHaveLength(1);
  });
});

describe('the contract partner of a vendor with a company in the Union', () => {
  const partner = (keys: string) =>
    messagesOf('contract-partner-abroad', `processors:\n  one: { name: Intercom${keys} }\n`);
  const usual = (name: string) =>
    `customers in the Union usually conclude their contract with "Intercom R&D Unlimited Company" (not confirmed for yours), not with "${name}"`;

  it('is asked for where a company abroad is named', async () => {
    expect(await partner(', country: US')).toEqual([usual('Intercom')]);
    expect(await partner(', country: US, legalName: "Intercom, Inc."')).toEqual([usual('Intercom, Inc.')]);
    expect(await partner(', country: IE')).toEqual([]);
    expect(await partner('')).toEqual([]);
  });
});

describe('companies of the group in a consent', () => {
  const unnamed = (text: string, keys = '') =>
    messagesOf(
      'group-unnamed',
      `recipients:
  sister: { name: Sister GmbH, country: DE, role: group }
  shop: { name: Shop GmbH, country: DE, role: controller }
consents:
  news: { title: News, version: "1", text: ${text}, withdrawal: x${keys} }`,
    );
  const text = 'I agree that Example GmbH and the companies of the group write to me.';

  it('are named as recipients of it', async () => {
    expect(await unnamed(text)).toHaveLength(1);
    expect(await unnamed(text, ', recipients: [shop]')).toHaveLength(1);
    expect(await unnamed(text, ', recipients: [shop, sister]')).toEqual([]);
  });

  it('are found in a text by language, too', async () => {
    expect(await unnamed(`{ en: ${text} }`)).toHaveLength(1);
  });
});

describe('a recipient that no activity names', () => {
  const unused = (more: string) =>
    messagesOf('recipient-unused', `${processor('service: mail')}  host: { name: Host, country: DE${more} }\n`);

  it('may be the sub-processor of another', async () => {
    const said = (name: string) => `no activity sends data to "${name}", which is declared as a recipient`;
    expect(await unused('')).toEqual([said('One'), said('Host')]);
    expect(await unused(', subprocessors: [one]')).toEqual([said('Host')]);
    expect(await unused(', subprocessors: "https://host.example/one"')).toEqual([said('One'), said('Host')]);
  });
});

describe('what recipients do', () => {
  const alike = (one: string, two: string) =>
    messagesOf(
      'recipients-indistinct',
      `processors:
  one: { name: One, country: DE, service: "${one}" }
  two: { name: Two, country: DE, service: "${two}" }
activities:
  service: { title: Service, purposes: [{ text: We do it. }], subjects: [users], data: [contact-data], recipients: [one, two] }`,
    );

  it('is the same in spite of its full stop or blanks, and not of what is abbreviated', async () => {
    expect(await alike('sending mail', 'Sending mail. ')).toHaveLength(1);
    expect(await alike('mail to the U.S. authorities', 'mail to the US authorities')).toEqual([]);
  });
});
