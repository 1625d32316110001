import { describe, expect, it } from 'vitest';
import { messagesOf, saidBy } from './said.ts';

const consent = (id: string, keys = '', text = 'I agree.') =>
  `  ${id}: { title: ${id}, version: "1", text: ${text}, withdrawal: x${keys} }\n`;

const activity = (id: string, purposes: string, recipients = '') => `  ${id}:
    title: ${id}
    purposes: [${purposes}]
    subjects: [users]
    data: [contact-data]
    recipients: [${recipients}]
`;
const onConsent = (id: string) => `{ text: We write to you., basis: "gdpr:6(1)(a)", consent: ${id} }`;

describe('a consent for several purposes', () => {
  it('is told with the activities that rest on it, and not one for a single purpose', async () => {
    const yaml = `consents:\n${consent('news')}${consent('fair')}activities:
${activity('letters', onConsent('news'))}${activity('calls', onConsent('news'))}${activity('fairs', onConsent('fair'))}`;
    expect(await messagesOf('consent-bundled', yaml)).toEqual([
      'the consent "news" serves 2 purposes, in "letters", "calls"',
    ]);
  });
});

describe('the controller that people consent to', () => {
  const unnamed = (text: string, more = '', name = 'Example GmbH') =>
    saidBy(
      'consent-controller-unnamed',
      `controller: { name: ${name}, country: IE${more} }\nconsents:\n${consent('news', '', text)}`,
    );

  it('may be one of several', async () => {
    const joint =
      ', jointControllers: { fair: { name: Fair Ltd, arrangement: x }, shop: { name: Shop Ltd, arrangement: x } }';
    expect(await unnamed('I agree that Shop writes to me.', joint)).toEqual([]);
    expect(await unnamed('I agree that somebody writes to me.', joint)).toHaveLength(1);
  });

  it('is named in each language', async () => {
    expect(await unnamed('{ en: I agree that Example writes., de: Ich willige ein. }')).toHaveLength(1);
    expect(await unnamed('{ en: I agree that Example writes., de: Example darf schreiben. }')).toEqual([]);
  });

  it('may have a name that only looks like an article', async () => {
    expect(await unnamed('I agree that Lala writes to me.', '', 'Lala GmbH')).toEqual([]);
  });

  it('is proposed by its name', async () => {
    const [said] = await unnamed('I agree.');
    expect(said?.help).toBe('Write it into the text: "I agree that Example GmbH …".');
  });
});

describe('recipients that a consent must name', () => {
  const recipient = (id: string, keys: string) => `  ${id}: { name: ${id} Ltd, ${keys} }\n`;
  const unnamed = (all: string, more = '', ids = 'one') =>
    saidBy(
      'consent-recipients-unnamed',
      `${all}consents:\n${consent('news')}activities:\n${activity('letters', `${onConsent('news')}${more}`, ids)}`,
    );
  const mailer = (transfer: string) =>
    `processors:\n${recipient('one', `country: US, service: mail, contract: { kind: dpa }, ${transfer}`)}`;

  it('are those that use the data for themselves', async () => {
    for (const role of ['controller', 'joint-controller', 'group', 'third-party'])
      expect(await unnamed(`recipients:\n${recipient('one', `role: ${role}, country: IE`)}`), role).toHaveLength(1);
    for (const role of ['internal', 'authority'])
      expect(await unnamed(`recipients:\n${recipient('one', `role: ${role}, country: IE`)}`), role).toEqual([]);
  });

  it('are told together', async () => {
    const two = `recipients:\n${recipient('one', 'role: controller, country: IE')}${recipient('two', 'role: group, country: IE')}`;
    expect(await unnamed(two, '', 'one, two')).toEqual([
      {
        message: 'the consent "news" does not name "one Ltd", "two Ltd"',
        help: 'Name them in the text and write `recipients: [one, two]`.',
      },
    ]);
  });

  it('may belong to a purpose of the activity that rests on something else', async () => {
    const all = `recipients:\n${recipient('one', 'role: controller, country: IE')}`;
    expect(await unnamed(all, ', { text: We bill you., basis: "gdpr:6(1)(b)" }')).toEqual([]);
  });

  it('are not those of another consent', async () => {
    const yaml = `recipients:\n${recipient('one', 'role: controller, country: IE')}consents:
${consent('news')}${consent('fair', ', recipients: [one]')}activities:
${activity('letters', onConsent('news'))}${activity('fairs', onConsent('fair'), 'one')}`;
    expect(await messagesOf('consent-recipients-unnamed', yaml)).toEqual([]);
  });

  it.each([
    ['transfer: { mechanism: derogation, derogation: contract }', 1],
    ['transfer: { mechanism: scc }', 1],
    ['transfer: { mechanism: scc, decision: 2010/87/EU }', 1],
    ['transfer: { mechanism: adequacy, decision: Privacy Shield }', 1],
    ['access: [IN], transfers: [{ country: IN, mechanism: derogation }, { country: US, mechanism: bcr }]', 1],
    ['transfer: { mechanism: adequacy }', 0],
    ['transfer: { mechanism: bcr, decision: approval 7 }', 0],
    ['transfer: { mechanism: scc, decision: (EU) 2021/914 }', 0],
  ])('are processors where nothing protects the data: %s', async (transfer, count) => {
    expect(await unnamed(mailer(transfer))).toHaveLength(count);
  });
});

describe('a consent that no purpose names', () => {
  const unused = (more: string) => messagesOf('consent-unused', `consents:\n${consent('news')}${more}`);

  it('may carry a cookie', async () => {
    expect(await unused('cookies: { one: { name: _a, purpose: It counts., consent: news } }')).toEqual([]);
    expect(await unused('cookies: { one: { name: _a, purpose: It counts. } }')).toHaveLength(1);
  });

  it('may carry a transfer', async () => {
    const mailer = (transfers: string) => `processors: { mailer: { name: Mailer, access: [US, IN], ${transfers} } }`;
    const other = '{ country: IN, mechanism: derogation, derogation: contract }';
    expect(
      await unused(mailer(`transfers: [${other}, { country: US, mechanism: derogation, derogation: consent }]`)),
    ).toEqual([]);
    expect(await unused(mailer(`transfers: [${other}]`))).toEqual(['nothing rests on the consent "news"']);
  });
});

describe('advertising in Germany', () => {
  const purpose = (keys: string) => `activities:\n${activity('ads', `{ text: We write to you., ${keys} }`)}`;

  it.each([
    ['marketing-mail-unfounded', 'email'],
    ['marketing-call-unfounded', 'phone'],
  ])('needs consent: %s', async (rule, channel) => {
    const channels = `channels: [${channel}]`;
    expect(await messagesOf(rule, purpose(`basis: "gdpr:6(1)(f)", marketing: true, ${channels}`))).toHaveLength(1);
    expect(await messagesOf(rule, purpose(`basis: "gdpr:6(1)(a)", marketing: true, ${channels}`))).toEqual([]);
    expect(await messagesOf(rule, purpose(`basis: "gdpr:6(1)(f)", ${channels}`))).toEqual([]);
    expect(await messagesOf(rule, purpose('basis: "gdpr:6(1)(f)", marketing: true, channels: [post]'))).toEqual([]);
    expect(await messagesOf(rule, purpose('basis: "gdpr:6(1)(f)", marketing: true'))).toEqual([]);
  });
});

describe('the withdrawal', () => {
  it('is told in each language of a notice', async () => {
    const said = (text: string) =>
      messagesOf(
        'withdrawal-unmentioned',
        `consents:\n${consent('news', '', text)}notices:
  main: { title: { en: Notice, de: Hinweise }, languages: [en, de], audience: [users], sections: [{ id: controller, show: controller }] }`,
      );
    expect(await said('{ en: I can withdraw this., de: Ich kann das widerrufen. }')).toEqual([]);
    expect(await said('{ en: I can withdraw this., de: Ich willige ein. }')).toHaveLength(1);
  });
});

describe('a purpose that names no declaration of consent', () => {
  const purpose = '{ text: We write to you., basis: "gdpr:6(1)(a)" }';
  const helpOf = async (yaml: string) => (await saidBy('consent-undeclared', yaml)).map(({ help }) => help);

  it('is told to name those that nothing rests on, rather than to declare one again', async () => {
    const consents = `consents:\n${consent('newsletter')}${consent('fair')}${consent('calls')}`;
    const activities = activity('letters', `${purpose}, ${onConsent('calls')}`);
    expect(await helpOf(`${consents}activities:\n${activities}`)).toEqual([
      'Is it one that is declared, and that nothing rests on? Then add `consent: newsletter` or `consent: fair` to the purpose.',
    ]);
  });

  it('is told to declare it where there is none', async () => {
    expect(await helpOf(`activities:\n${activity('letters', purpose)}`)).toEqual([
      expect.stringMatching(/^Declare its words, .* add `consent: newsletter` to the purpose\.$/),
    ]);
  });
});
