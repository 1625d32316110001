import { describe, expect, it } from 'vitest';
import { messagesOf, saidBy } from './said.ts';
import { CLAUSES, client, FILED, mailer, other, processor } from './transfer.ts';

describe('the module of the clauses', () => {
  it('is that of the roles of both parties', async () => {
    const toController = other('controller', `country: US, transfer: { ${CLAUSES}, module: 2, ${FILED} }`);
    expect(await saidBy('clauses-module-wrong', toController)).toEqual([
      {
        message:
          'module 2 is for transfers from a controller to a processor; the one to "Other" goes from a controller to a controller',
        help: expect.stringContaining('Have `module: 1` signed'),
      },
    ]);
    expect(await saidBy('clauses-module-wrong', mailer(`${CLAUSES}, module: 4, ${FILED}`))).toEqual([
      {
        message: expect.stringMatching(
          /from a processor to a controller; the one to "Mailer" goes from a controller to a processor$/,
        ),
        help: expect.stringContaining('Have `module: 2` signed'),
      },
    ]);
  });

  it('leaves open what the policy does not say: who passes data on, and what a company of the group does', async () => {
    const within = `processors:\n${processor(`country: IE, transfer: { country: US, ${CLAUSES}, module: 4, ${FILED} }`)}`;
    expect(await messagesOf('clauses-module-wrong', within)).toEqual([
      'module 4 is for transfers from a processor to a controller; the one to "Mailer" goes from a processor to a processor',
    ]);
    const toGroup = (module: number) =>
      other('group', `country: US, transfer: { ${CLAUSES}, module: ${module}, ${FILED} }`);
    expect(await messagesOf('clauses-module-wrong', toGroup(1))).toEqual([]);
    expect(await messagesOf('clauses-module-wrong', toGroup(2))).toEqual([]);
    expect(await messagesOf('clauses-module-wrong', toGroup(3))).toEqual([
      'module 3 is for transfers from a processor to a processor; the one to "Other" goes from a controller to a processor',
    ]);
  });

  it('is the one between processors for a sub-processor, of another processor or for a client', async () => {
    const third = `country: US, transfer: { ${CLAUSES}, module: 3, ${FILED} }`;
    const host = (more: string) => `processors:\n${processor(third)}${processor(`country: DE${more}`, 'host')}`;
    expect(await messagesOf('clauses-module-wrong', host(''))).toHaveLength(1);
    expect(await messagesOf('clauses-module-wrong', host(', subprocessors: "https://host.example/list"'))).toHaveLength(
      1,
    );
    expect(await messagesOf('clauses-module-wrong', host(', subprocessors: [mailer]'))).toEqual([]);
    const forClient = `processors:\n${processor(third)}clients:\n  inn: { name: Inn AG, processing: [bookings], processors: [mailer] }`;
    expect(await messagesOf('clauses-module-wrong', forClient)).toEqual([]);
  });

  it('is asked for, and judged, where the transfer rests on clauses alone', async () => {
    const rules = 'mechanism: bcr, decision: (EU) 2021/914';
    expect(await messagesOf('clauses-without-module', mailer(`${rules}, ${FILED}`))).toEqual([]);
    expect(await messagesOf('clauses-module-wrong', mailer(`${rules}, module: 1, ${FILED}`))).toEqual([]);
  });

  it.each([
    ['clauses-without-module', CLAUSES],
    ['clauses-unnamed', 'mechanism: scc'],
    ['clauses-unknown', 'mechanism: scc, decision: (EU) 2021/915'],
  ])('is proposed with the clauses of today: %s', async (rule, keys) => {
    expect((await saidBy(rule, mailer(`${keys}, ${FILED}`))).map(({ help }) => help)).toEqual([
      expect.stringContaining('`decision: (EU) 2021/914, module: 2`'),
    ]);
  });

  it('of clauses that are not in force yet comes with their first day', async () => {
    const [message] = await messagesOf('clauses-unknown', mailer(`${CLAUSES}, module: 2`), '2021-06-26');
    expect(message).toMatch(/which could not be used before 27 June 2021$/);
  });
});

describe('repealed clauses', () => {
  const signed = (contract: string) =>
    `processors:\n  mailer: { name: Mailer, country: US, service: x, ${contract}transfer: { mechanism: scc, decision: 2010/87/EU, ${FILED} } }`;
  const saidOn = (asOf: string, yaml: string) => messagesOf('clauses-repealed', yaml, asOf);

  it('cover until their last day a contract of the time before their end, and one of which no day is known', async () => {
    expect(await saidOn('2022-12-27', signed('contract: { kind: dpa, date: 2021-09-26 }, '))).toEqual([]);
    expect(await saidOn('2022-12-27', signed(''))).toEqual([]);
    expect(await saidOn('2022-12-27', signed('contract: { kind: dpa, date: 2021-09-27 }, '))).toEqual([
      expect.stringMatching(
        /; older contracts are covered until 27 December 2022, but this one is of 27 September 2021$/,
      ),
    ]);
  });

  it('cover no contract after it', async () => {
    expect(await saidOn('2022-12-28', signed('contract: { kind: dpa, date: 2021-10-01 }, '))).toEqual([
      expect.stringMatching(/; older contracts were covered until 27 December 2022$/),
    ]);
  });

  it('are judged by the contract of the controller where the transfer is its own', async () => {
    const own = `processors:\n  mailer: { name: Mailer, country: US, service: x, contract: { kind: dpa, date: 2021-10-01 }, transfer: { ${CLAUSES}, module: 2, ${FILED} } }\n`;
    expect(
      await saidOn('2022-01-01', `${own}${client('recipient: mailer, mechanism: scc, decision: 2010/87/EU')}`),
    ).toEqual([]);
    expect(await saidOn('2022-01-01', client('country: US, mechanism: scc, decision: 2010/87/EU'))).toEqual([]);
  });
});

describe('a derogation', () => {
  const derogation = (keys: string) => `mechanism: derogation, ${keys}`;

  it('needs a documented assessment and a copy only where it rests on compelling interests', async () => {
    for (const rule of ['compelling-undocumented', 'copy-unstated']) {
      expect(await messagesOf(rule, mailer(derogation('derogation: compelling')))).toHaveLength(1);
      expect(await messagesOf(rule, mailer(derogation('derogation: contract')))).toEqual([]);
    }
    expect(await messagesOf('assessment-missing', mailer(derogation('derogation: contract')))).toEqual([]);
  });

  it('that is named beside a safeguard asks for nothing', async () => {
    for (const named of ['compelling', 'consent'])
      for (const rule of ['compelling-undocumented', 'transfer-consent-missing'])
        expect(
          await messagesOf(rule, mailer(`${CLAUSES}, module: 2, copy: Write to us., derogation: ${named}`)),
        ).toEqual([]);
  });

  it('is doubtful for the work of a processor, unless people agree to it', async () => {
    expect(await messagesOf('derogation-systematic', mailer(derogation('derogation: contract')))).toHaveLength(1);
    expect(await messagesOf('derogation-systematic', mailer(derogation('derogation: consent')))).toEqual([]);
    const single = other('controller', `country: IN, transfer: { ${derogation('derogation: contract')} }`);
    expect(await messagesOf('derogation-systematic', single)).toEqual([]);
  });

  it('of consent needs one that is explicit and names the recipient', async () => {
    const consent = (keys: string) =>
      `${mailer(derogation('derogation: consent'))}consents: { send: { title: Sending, version: "1", text: I agree., withdrawal: x, ${keys} } }`;
    expect(await messagesOf('transfer-consent-missing', consent('explicit: true, recipients: [mailer]'))).toEqual([]);
    expect(await messagesOf('transfer-consent-missing', consent('explicit: true'))).toEqual([
      'the transfer to "Mailer" rests on consent, but no declaration of consent names it',
    ]);
    expect(await messagesOf('transfer-consent-missing', consent('recipients: [mailer]'))).toEqual([
      'the transfer to "Mailer" rests on consent, but the consent "send" is not marked as explicit',
    ]);
    expect(await messagesOf('transfer-consent-missing', mailer(derogation('derogation: contract')))).toEqual([]);
  });
});
