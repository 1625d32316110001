import { describe, expect, it } from 'vitest';
import { messagesOf, saidBy } from './said.ts';
import { CLAUSES, client, FILED, mailer, other, processor, toUsed } from './transfer.ts';

describe('an adequacy decision that does not carry a transfer is told with what is wrong with it', () => {
  it.each([
    ['2023-07-09', 'US', '(EU) 2023/1795', '"(EU) 2023/1795" was not yet in force on 9 July 2023'],
    ['2026-11-01', 'US', '(EU) 2019/419', '"(EU) 2019/419" is about JP, not about US'],
    ['2026-11-01', 'US', 'EPO', '"EPO" is about European Patent Organisation, not about US'],
    [
      '2026-11-01',
      'IN',
      '(EU) 2026/9999',
      'policyc knows no decision "(EU) 2026/9999", and none is in force for IN on 1 November 2026',
    ],
  ])('on %s for %s: %s', async (asOf, country, decision, problem) => {
    expect(
      await messagesOf('adequacy-absent', mailer(`mechanism: adequacy, decision: ${decision}`, country), asOf),
    ).toEqual([`the transfer to "Mailer" is said to rest on an adequacy decision, but ${problem}`]);
  });

  it('without a number: none is in force', async () => {
    const [message] = await messagesOf('adequacy-absent', mailer('mechanism: adequacy', 'IN'));
    expect(message).toMatch(/, but none is in force for IN on 1 November 2026$/);
  });

  it('with the day on which it ended, where no court ended it', async () => {
    const british = mailer('mechanism: adequacy, decision: (EU) 2021/1772', 'GB');
    expect(await messagesOf('adequacy-fallen', british, '2032-01-01')).toEqual([
      expect.stringMatching(
        / rests on Decision \(EU\) 2021\/1772, which fell on 28 December 2031 by the end of its term$/,
      ),
    ]);
  });
});

describe('the help for a transfer', () => {
  const helpFor = async (yaml: string, asOf?: string) =>
    (await saidBy('transfer-without-safeguard', yaml, asOf)).map(({ help }) => help);
  const processorIn = (country: string) => `processors:\n${processor(`country: ${country}`)}`;

  it('names a limited decision with its limit, and what to do outside of it', async () => {
    expect(await helpFor(processorIn('CA'))).toEqual([
      'Decision 2002/2/EC covers organisations to which the Canadian act on personal information (PIPEDA) applies, in the course of commercial activities. If "Mailer" is covered, write `transfer: { mechanism: adequacy, decision: 2002/2/EC, inScope: true }`. Otherwise sign standard contractual clauses and write `transfer: { mechanism: scc, decision: (EU) 2021/914, module: 2 }`.',
    ]);
  });

  it('asks for the list of a decision that has one, and not whether the recipient is in its scope', async () => {
    const [shield] = await helpFor(processorIn('US'), '2019-01-01');
    expect(shield).toContain(
      'write `transfer: { mechanism: adequacy, decision: (EU) 2016/1250 }` with `listing:` and `checked:`',
    );
    const [framework] = await helpFor(processorIn('US'));
    expect(framework).toContain('decision: (EU) 2023/1795 }` with `listing:` and `checked:`');
  });

  it('says from the day on which it was so that a decision is before the court', async () => {
    const pending = 'Decision (EU) 2023/1795 (before the court in case C-703/25 P) covers';
    expect((await helpFor(processorIn('US'), '2025-10-30'))[0]).toContain('Decision (EU) 2023/1795 covers');
    expect((await helpFor(processorIn('US'), '2025-10-31'))[0]).toContain(pending);
  });

  it('does not send an authority clauses to sign', async () => {
    expect(await helpFor(other('authority', 'country: IN'))).toEqual([
      'Name the case of Art. 49(1) GDPR, for example `transfer: { mechanism: derogation, derogation: legal-claims }`.',
    ]);
  });

  it('has the module for the role of the recipient', async () => {
    expect((await helpFor(other('controller', 'country: IN')))[0]).toContain('module: 1');
    expect((await helpFor(other('group', 'country: IN')))[0]).toContain('module: 2');
  });

  it('comes with the activities that send the data', async () => {
    expect(await messagesOf('transfer-without-safeguard', `${processorIn('IN')}${toUsed}`)).toEqual([
      '"Mailer" (for "chat") is in the third country IN, and nothing says on what the transfer rests',
    ]);
  });

  it('outside of the scope of a decision is another safeguard', async () => {
    const [outside] = await saidBy('adequacy-outside-scope', mailer('mechanism: adequacy, inScope: false', 'CA'));
    expect(outside?.help).toBe(
      'Sign standard contractual clauses and write `mechanism: scc, decision: (EU) 2021/914, module: 2`.',
    );
  });
});

describe('a transfer for a client', () => {
  it('is told as such, with the name of the recipient where it is declared', async () => {
    const derogation = 'recipient: mailer, mechanism: derogation';
    const declared = `${mailer(`${CLAUSES}, module: 2, ${FILED}`)}${client(derogation)}`;
    expect(await messagesOf('derogation-unnamed', declared)).toEqual([
      'the transfer to "Mailer" for the client "Inn AG" rests on a derogation of Art. 49(1), and its case is not named',
    ]);
    expect(await messagesOf('derogation-unnamed', client('country: IN, mechanism: derogation'))).toEqual([
      expect.stringMatching(/^the transfer to the recipient for the client "Inn AG" rests /),
    ]);
  });

  it('is not the business of the activities of the controller', async () => {
    const fallen = 'recipient: mailer, mechanism: adequacy, decision: Privacy Shield';
    const yaml = `${mailer(`${CLAUSES}, module: 2, ${FILED}`)}${client(fallen)}${toUsed}`;
    expect(await messagesOf('adequacy-fallen', yaml)).toEqual([
      expect.stringMatching(/^the transfer to "Mailer" for the client "Inn AG" rests on Privacy Shield/),
    ]);
  });

  it('need not be covered for the employees of the controller', async () => {
    const framework =
      'mechanism: adequacy, decision: (EU) 2023/1795, listing: "https://example.com", checked: 2026-10-01';
    const staff = 'dataSubjects:\n  users: { name: Employees, employees: true }\n';
    const ours = (more: string) => `${staff}${mailer(`${framework}${more}`)}${toUsed}`;
    expect(await messagesOf('certification-without-employees', ours(''))).toHaveLength(1);
    const both = `${ours(', employeeData: true')}\n${client(`recipient: mailer, ${framework}`)}`;
    expect(await messagesOf('certification-without-employees', both)).toEqual([]);
  });

  it('takes the clauses between processors', async () => {
    const yaml = (module: number) =>
      `${mailer(`${CLAUSES}, module: 3, ${FILED}`)}${client(`recipient: mailer, ${CLAUSES}, module: ${module}`)}`;
    expect(await saidBy('clauses-module-wrong', yaml(2))).toEqual(
      expect.arrayContaining([
        {
          message:
            'module 2 is for transfers from a controller to a processor; the one to "Mailer" for the client "Inn AG" goes from a processor to a processor',
          help: expect.stringContaining('Have `module: 3` signed'),
        },
      ]),
    );
  });

  it('is assessed with that of the recipient, if it has one', async () => {
    const all = (own: string) =>
      `processors:\n${processor(`country: US, access: [IN]${own}`)}${client(`recipient: mailer, ${CLAUSES}, module: 3`)}`;
    const ownOne = `, transfers: [{ country: US, ${CLAUSES}, module: 2, copy: Write to us. }]`;
    expect(await messagesOf('assessment-missing', all(ownOne))).toEqual([
      'for the transfer to "Mailer" (US) no transfer impact assessment is on file',
    ]);
    expect(await messagesOf('assessment-missing', all(''))).toEqual([
      expect.stringMatching(/^for the transfer to "Mailer" for the client "Inn AG"/),
    ]);
  });

  it('needs no consent, and no copy for its data subjects', async () => {
    const consent = `${mailer(`${CLAUSES}, module: 2, ${FILED}`)}${client('recipient: mailer, mechanism: derogation, derogation: consent')}`;
    expect(await messagesOf('transfer-consent-missing', consent)).toEqual([]);
    expect(
      await messagesOf('transfer-consent-missing', client('country: IN, mechanism: derogation, derogation: consent')),
    ).toEqual([]);
    expect(await messagesOf('copy-unstated', client(`country: IN, ${CLAUSES}, module: 3`))).toEqual([]);
  });
});

describe('a certification', () => {
  const checked = (day: string) =>
    mailer(`mechanism: adequacy, decision: (EU) 2023/1795, listing: "https://example.com", checked: ${day}`);

  it('may have been looked up a year ago to the day', async () => {
    expect(await messagesOf('certification-unchecked', checked('2025-11-01'))).toEqual([]);
    expect(await messagesOf('certification-unchecked', checked('2025-10-31'))).toEqual([
      'as far as the policy says, the certification of "Mailer" was last looked up on 31 October 2025',
    ]);
  });

  it('must cover employees where they are some of the people', async () => {
    const mixed = 'dataSubjects:\n  users: { name: Users }\n  staff: { name: Employees, employees: true }\n';
    const used = toUsed.replace('[users]', '[users, staff]');
    expect(await messagesOf('certification-without-employees', `${mixed}${checked('2026-10-01')}${used}`)).toEqual([
      expect.stringContaining('gets data of employees from the activity "chat"'),
    ]);
  });
});

describe('a fallen scheme in the words of a notice', () => {
  const noticed = (facts: string, section: string, more = '') => `${facts}
notices:
  main:
    title: Privacy notice
    effective: 2026-11-01
    version: "1"
    languages: [en]
    audience: [users]
    scope: This notice is about our service.
    sections:
      - { id: controller, show: controller }
      - { id: service, title: Service, show: activities }
      - ${section}
${more}`;

  it('is no second fault where it is printed of a transfer, or of the past of the notice', async () => {
    const shield = `${mailer('mechanism: adequacy, decision: Privacy Shield')}${toUsed}`;
    expect(await messagesOf('fallen-scheme-mentioned', noticed(shield, '{ id: transfers, show: transfers }'))).toEqual(
      [],
    );
    const history = '    changes: [{ version: "1", date: 2026-11-01, text: We left the Privacy Shield. }]';
    expect(await messagesOf('fallen-scheme-mentioned', noticed('', '{ id: changes, show: changes }', history))).toEqual(
      [],
    );
    const text = '{ id: more, title: More, text: We rest on the Privacy Shield. }';
    expect(await messagesOf('fallen-scheme-mentioned', noticed(shield, text, history))).toHaveLength(1);
  });
});

describe('the country of a recipient', () => {
  it('may be told by its transfer', async () => {
    const keys = `transfer: { country: US, ${CLAUSES}, module: 1, ${FILED} }`;
    expect(await messagesOf('recipient-country-unnamed', other('controller', keys))).toEqual([]);
  });

  it('is asked for unless the entry is a category', async () => {
    expect(await messagesOf('recipient-country-unnamed', other('controller', 'category: false'))).toHaveLength(1);
    expect(await messagesOf('recipient-country-unnamed', other('controller', 'category: true'))).toEqual([]);
  });
});
