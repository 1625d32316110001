import { describe, expect, it } from 'vitest';
import { sectionsOf } from './said.ts';

const RIGHTS = '{ id: rights, show: rights }';

const activity = (purpose: string, more = '') => `
activities:
  service:
    title: Service
    purposes: [{ text: We provide it., ${purpose} }]
    subjects: [users]
    data: [contact-data]
    ${more}
`;

const rights = async (yaml: string, more = '') => (await sectionsOf(yaml, `${RIGHTS}${more}`))['rights'] ?? '';

describe('the section on rights says whom to turn to', () => {
  it.each([
    ['email: us@us.example', 'E-mail: [us@us.example](mailto:us@us.example)'],
    ['phone: "+49 331 1"', 'Telephone: [+49 331 1](tel:+493311)'],
    ['form: https://us.example/ask', 'Contact form: [https://us.example/ask](https://us.example/ask)'],
    ['address: "Weg 1, 10115 Berlin"', 'Weg 1, 10115 Berlin'],
  ])('at %s', async (contact, line) => {
    expect(await rights(`rights: { contact: { ${contact} }, deadline: P1M }\n`)).toContain(
      `\n\nTo use your rights, contact us:\n\n${line}\n\nWe answer within 1 month.\n`,
    );
  });

  it('at the controller, where no contact is named', async () => {
    expect(await rights('rights: { deadline: P1M }\n')).toContain(
      '\n\nTo use your rights, write to us: Example GmbH, Musterweg 1, 14482 Potsdam, Germany. We answer within 1 month.\n',
    );
  });

  it('in words of the policy, beside the controller', async () => {
    const text = await rights('rights: { contact: { text: Ask at the desk. } }\n');
    expect(text).toContain('write to us: Example GmbH, Musterweg 1, 14482 Potsdam, Germany.\n\nAsk at the desk.\n');
    expect(text).not.toContain('contact us:');
  });

  it('at a controller without an address', async () => {
    expect(await rights('controller: { name: Example GmbH }\nrights: { deadline: P1M }\n')).toContain(
      'To use your rights, write to us: Example GmbH. We answer within 1 month.',
    );
  });

  it('what it asks, costs and restricts', async () => {
    const text = await rights(
      'rights: { identity: Show a card., fee: It is free., restrictions: Trade secrets stay. }\n',
    );
    expect(text).toContain('Show a card.\n\nIt is free.\n\nTrade secrets stay.\n');
  });
});

describe('the authority to complain to', () => {
  const authority = 'supervisoryAuthority: { name: Authority, phone: "+49 1" }';

  it('is the responsible one within the EEA', async () => {
    expect(await rights(`controller: { name: A, country: NO, ${authority} }\n`)).toContain(
      'The authority responsible for us is:\n\nAuthority\\\nTelephone: [+49 1](tel:+491)',
    );
  });

  it.each(['country: US, ', ''])('is one of several for a controller with "%s"', async (country) => {
    expect(await rights(`controller: { name: A, ${country}${authority} }\n`)).toContain(
      'One of these authorities is:\n\nAuthority\\\n',
    );
  });

  it('comes from the table of authorities where the policy names its id', async () => {
    expect(await rights('controller: { name: A, country: FR, supervisoryAuthority: frcnil }\n')).toMatch(
      /The authority responsible for us is:\n\nCommission nationale .* TSA 80715, 75334 PARIS CEDEX 07\\\nFrance\\\nTelephone: \[\+33 1 53 73 22 22\]\(tel:\+33153732222\)\\\nWebsite: \[https:\/\/www\.cnil\.fr\/\]/s,
    );
  });

  it('is not named where the policy names none', async () => {
    expect(await rights('controller: { name: A, country: DE }\n')).not.toMatch(
      /The authority responsible|One of these/,
    );
  });
});

describe('the rights that depend on the activities', () => {
  const SERVICE = ', { id: service, title: Service, show: activities }';

  it('to object, on grounds of the own situation, says where', async () => {
    const text = await rights(activity('basis: "gdpr:6(1)(f)", interest: a good service'), SERVICE);
    expect(text).toContain('**You can object at any time, on grounds that arise from your particular situation');
    expect(text).not.toContain('direct marketing');
    expect(text).toContain('legal claims. This concerns [section 2 (Service)](#service).');
  });

  it('to object to direct marketing alone', async () => {
    const text = await rights(activity('basis: "gdpr:6(1)(a)", marketing: true'), SERVICE);
    expect(text).not.toContain('particular situation');
    expect(text).toContain('We then no longer use your data for it. This concerns [section 2 (Service)](#service).');
  });

  it('to have the data, say which processing they concern', async () => {
    const text = await rights(activity('basis: "gdpr:6(1)(b)"'), SERVICE);
    expect(text).toContain('This concerns [section 2 (Service)](#service).\n');
    expect(text).not.toMatch(/Right to object|Right to withdraw|automated means alone/);
  });

  it('to withdraw a consent, say where it is told how', async () => {
    const text = await rights(activity('basis: "gdpr:6(1)(a)"'), SERVICE);
    expect(text).toContain('How you do so is described in [section 2 (Service)](#service).');
  });

  it('to have an automated decision reviewed', async () => {
    const decision = 'automatedDecisions: [{ what: the limit, basis: contract, logic: We add., significance: Less. }]';
    const text = await rights(activity('basis: "gdpr:6(1)(c)"', decision), SERVICE);
    expect(text).toMatch(
      /contest the decision \(Art\. 22\(3\) GDPR\)\. This concerns \[section 2 \(Service\)\]\(#service\)\./,
    );
    expect(text).not.toContain('We make no decisions');
    expect(text).not.toContain('data portability');
  });

  it('are said not to be needed where nothing is decided by automated means alone', async () => {
    expect(await rights(activity('basis: "gdpr:6(1)(c)"', 'automatedDecisions: []'), SERVICE)).toContain(
      'We make no decisions about you by automated means alone (Art. 22 GDPR).',
    );
    expect(await rights(activity('basis: "gdpr:6(1)(c)"'), SERVICE)).not.toContain('automated means alone');
  });

  it('name each activity where a section tells of others too', async () => {
    const two = `${activity('basis: "gdpr:6(1)(b)"')}  books:
    title: Books
    purposes: [{ text: We keep books., basis: "gdpr:6(1)(c)" }]
    subjects: [users]
    data: [contact-data]
`;
    expect(await rights(two, SERVICE)).toContain('This concerns [section 2.1 (Service)](#activity--service).');
  });
});
