import { describe, expect, it } from 'vitest';
import { messagesOf, saidBy } from './said.ts';

const controller = (keys: string) => `controller: { name: Example GmbH, email: privacy@example.com, ${keys} }\n`;

describe('an authority that does not supervise the controller', () => {
  const elsewhere = (keys: string) => saidBy('authority-elsewhere', controller(keys));

  it('is that of another country, or of another Land', async () => {
    expect(await elsewhere('country: AT, supervisoryAuthority: iedpc')).toEqual([
      {
        message: expect.stringMatching(/ is not the authority for AT, where "Example GmbH" sits$/),
        help: expect.stringMatching(/^Name one of these: `atdsb` \(.+\)\.$/),
      },
    ]);
    expect(await elsewhere('country: DE, land: Bayern, supervisoryAuthority: debralda')).toEqual([
      {
        message: expect.stringMatching(/ is not the authority for Bayern, where "Example GmbH" sits$/),
        help: expect.stringMatching(/^Name one of these: `debaylda` \([^`]+\)\.$/),
      },
    ]);
  });

  it('is nobody where the Land is not known', async () => {
    expect(await elsewhere('country: DE, supervisoryAuthority: debralda')).toEqual([]);
    expect(await elsewhere('country: DE, land: Brandenburg, supervisoryAuthority: debralda')).toEqual([]);
  });

  it('is the one for private bodies where the controller is a public one, and the other way round', async () => {
    const [ofPublic] = await elsewhere('country: DE, land: Bayern, publicBody: true, supervisoryAuthority: debaylda');
    expect(ofPublic?.message).toMatch(/ supervises private bodies, and "Example GmbH" is a public one$/);
    expect(ofPublic?.help).toMatch(/^Name one of these: /);
    expect(ofPublic?.help).not.toContain('debaylda');
    const [ofPrivate] = await elsewhere('country: DE, land: Bayern, supervisoryAuthority: debayldb');
    expect(ofPrivate?.message).toMatch(/ supervises public bodies, and "Example GmbH" is a private one$/);
    expect(ofPrivate?.help).toMatch(
      /^If you are a public body, write `publicBody: true`; else name one of these: `debaylda`/,
    );
  });
});

describe('requests', () => {
  const silent = (keys: string, rights: string) =>
    messagesOf('request-channel-missing', `controller: { name: Example GmbH${keys} }\n${rights}`);

  it('may go to the controller, or to a contact of their own', async () => {
    expect(await silent('', 'rights: { deadline: P1M }')).toHaveLength(1);
    expect(await silent(', phone: +49 331 1234', 'rights: { deadline: P1M }')).toEqual([]);
    expect(await silent('', 'rights: { contact: { form: "https://example.com/form" } }')).toEqual([]);
  });

  it('are free in each language of a notice', async () => {
    const said = (fee: string) =>
      messagesOf(
        'fee-without-condition',
        `rights: { fee: ${fee} }\nnotices:
  main: { title: { en: Notice, de: Hinweise }, languages: [en, de], audience: [users], sections: [{ id: rights, show: rights }] }`,
      );
    const excessive = 'Only manifestly unfounded or excessive requests cost a fee.';
    expect(await said(`{ en: ${excessive}, de: Das kostet 5 Euro. }`)).toHaveLength(1);
    expect(await said(`{ en: ${excessive}, de: Nur offenkundig unbegründete Anträge kosten etwas. }`)).toEqual([]);
  });
});

const CONSENTS = `consents:
  plain: { title: Plain, version: "1", text: I agree., withdrawal: x }
  explicit: { title: Explicit, version: "1", text: I agree., withdrawal: x, explicit: true }
`;
const decides = (purposes: string, decision: string) => `dataCategories:
  health-data: { name: Health data, special: health }
${CONSENTS}activities:
  score:
    title: Score
    purposes: [${purposes}]
    subjects: [users]
    data: [health-data]
${decision}`;
const decision = (basis: string) =>
  `    automatedDecisions: [{ what: We refuse., basis: ${basis}, logic: x, significance: y }]\n`;

describe('a decision by automated means', () => {
  const on = (consent: string) => `{ text: We score., basis: "gdpr:6(1)(a)", consent: ${consent} }`;

  it('that rests on consent needs an explicit one among those of its activity', async () => {
    const said = (purposes: string, basis: string) =>
      messagesOf('decision-consent-not-explicit', decides(purposes, decision(basis)));
    expect(await said(on('plain'), 'consent')).toHaveLength(1);
    expect(await said(on('plain'), 'contract')).toEqual([]);
    expect(await said(`${on('plain')}, ${on('explicit')}`, 'consent')).toEqual([]);
  });

  it('about special data needs explicit consent or substantial public interest for one of its purposes', async () => {
    const said = (special: string, made = decision('contract')) =>
      messagesOf(
        'decision-on-special-data',
        decides(
          `{ text: We score., basis: "gdpr:6(1)(b)"${special} }, { text: We bill., basis: "gdpr:6(1)(b)" }`,
          made,
        ),
      );
    expect(await said('')).toHaveLength(1);
    expect(await said(', special: "gdpr:9(2)(f)"')).toHaveLength(1);
    expect(await said(', special: "gdpr:9(2)(a)"')).toEqual([]);
    expect(await said(', special: "gdpr:9(2)(g)"')).toEqual([]);
    expect(await said('', '    automatedDecisions: []\n')).toEqual([]);
    expect(await said('', '')).toEqual([]);
  });
});
