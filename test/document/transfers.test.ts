import { describe, expect, it } from 'vitest';
import { sectionsOf } from './said.ts';

const processor = (transfer: string, more = 'country: US') =>
  `processors: { cloud: { name: Cloud, service: storage, ${more}, transfer: { ${transfer} } } }\n`;

const transfers = async (yaml: string) =>
  (await sectionsOf(yaml, '{ id: transfers, show: transfers }'))['transfers'] ?? '';

const NONE = 'There is no adequacy decision of the European Commission for this country.';
const US = '**Cloud** (country outside the European Economic Area: United States).';

describe('of a transfer to a third country, a notice says what it rests on', () => {
  it.each([
    [
      'mechanism: scc',
      'The data are protected by standard data protection clauses that the European Commission has adopted.',
    ],
    [
      'mechanism: scc, module: 2',
      'The data are protected by standard data protection clauses that the European Commission has adopted, module “controller to processor”.',
    ],
    [
      'mechanism: scc, decision: (EU) 2021/914, module: 2',
      'The data are protected by standard data protection clauses that the European Commission has adopted: Decision (EU) 2021/914, module “controller to processor”.',
    ],
    [
      'mechanism: bcr, decision: B-1',
      'The data are protected by binding corporate rules that a supervisory authority has approved: B-1.',
    ],
    ['mechanism: code-of-conduct', 'The recipient has bound itself to an approved code of conduct.'],
    ['mechanism: certification', 'The recipient holds an approved certification.'],
    ['mechanism: public-instrument', 'The data are protected by a binding instrument between public authorities.'],
    [
      'mechanism: ad-hoc-clauses',
      'The data are protected by contractual clauses that a supervisory authority has authorised.',
    ],
    [
      'mechanism: derogation, derogation: consent',
      'The transfer is allowed because you have explicitly consented to it after we told you about its risks.',
    ],
  ])('%s', async (transfer, sentence) => {
    expect(await transfers(processor(transfer, 'country: IN'))).toContain(
      `**Cloud** (country outside the European Economic Area: India). ${NONE} ${sentence}\n`,
    );
  });

  it('an adequacy decision', async () => {
    const text = await transfers(processor('mechanism: adequacy, decision: (EU) 2016/1250'));
    expect(text).toContain(
      `${US} The transfer rests on an adequacy decision of the European Commission: Decision (EU) 2016/1250.\n`,
    );
  });

  it('also where there is an adequacy decision on which it does not rest', async () => {
    expect(await transfers(processor('mechanism: bcr', 'country: JP'))).toContain(
      'There is an adequacy decision of the European Commission for this country, but this transfer does not rest on it.',
    );
  });

  it('in another country than the recipient’s own', async () => {
    expect(await transfers(processor('country: IN, mechanism: scc', 'country: DE'))).toContain(
      '(country outside the European Economic Area: India)',
    );
  });

  it('to an international organisation', async () => {
    expect(
      await transfers(processor('organisation: World Bank, mechanism: derogation, derogation: register')),
    ).toContain(
      '**Cloud** (international organisation: World Bank). There is no adequacy decision of the European Commission for this organisation. The transfer is allowed because the data come from a register that the public may consult.',
    );
  });

  it('what else protects the data, where the recipient is listed, and where one can read it', async () => {
    const more =
      'mechanism: scc, supplementary: [encryption, access logs], listing: https://list.example, copy: Ask us for a copy., url: https://scc.example';
    const text = await transfers(processor(more, 'country: IN'));
    for (const said of [
      'Further protection: encryption and access logs. The recipient is listed at [https://list.example](https://list.example/).\n',
      '\nAsk us for a copy.\n\nYou can read the safeguards at [https://scc.example](https://scc.example/).\n',
    ])
      expect(text).toContain(said);
  });

  it('each of several', async () => {
    const text = await transfers(`processors:
  cloud:
    name: Cloud
    service: storage
    country: US
    transfers: [{ mechanism: adequacy }, { country: IN, mechanism: scc }]
  mail: { name: Mail, service: letters, country: DE }
`);
    expect([...text.matchAll(/\*\*(\w+)\*\* \(.*: (.*?)\)/g)].map(([, name, country]) => `${name} ${country}`)).toEqual(
      ['Cloud United States', 'Cloud India'],
    );
  });
});

it('a section on transfers is left out where no recipient has one', async () => {
  const host = 'processors: { host: { name: Host, service: hosting, country: DE } }\n';
  expect(
    Object.keys(await sectionsOf(host, '{ id: transfers, show: transfers }, { id: rights, show: rights }')),
  ).toEqual(['lead', 'rights']);
});
