import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/compile.ts';
import { BEFORE_THE_LAW, options } from '../policy.ts';
import { rowsOf, tableOf } from './said.ts';

const RECIPIENTS = `
processors:
  cloud: { name: Cloud, address: "Main St. 1, Boston", country: US, service: storage }
recipients:
  guests: { name: hotels that you book, category: true, role: controller, why: your stay, country: CH }
`;

/** The cells of some columns for a client with other keys in it. */
async function cells(more: string, ...columns: string[]) {
  const clients = `clients: { inn: { name: Inn AG, address: "Dorf 1, 6020 Innsbruck", processing: [booking], ${more} } }\n`;
  const [row] = await rowsOf('processor', RECIPIENTS + clients);
  return columns.map((column) => row?.[column]);
}

it('is there only where the policy has clients', async () => {
  const { built } = await analyse(options('', BEFORE_THE_LAW));
  expect(built?.records.map(({ table }) => table.id)).toEqual(['controller']);
});

it('has columns, each with its name and the limb of the law that it answers', async () => {
  const { columns } = await tableOf('processor', 'clients: { inn: { name: Inn AG, processing: [booking] } }');
  expect(columns.map(({ id, limb }) => [id, limb ?? ''].join(' ').trim())).toEqual([
    'client gdpr:30(2)(a)',
    'client-contact gdpr:30(2)(a)',
    'client-representative gdpr:30(2)(a)',
    'client-dpo gdpr:30(2)(a)',
    'processing gdpr:30(2)(b)',
    'sub-processors',
    'third-countries gdpr:30(2)(c)',
    'safeguards gdpr:30(2)(c)',
    'measures gdpr:30(2)(d)',
    'contract',
  ]);
});

it('leaves a cell empty of which the policy says nothing', async () => {
  const [row] = await rowsOf('processor', 'clients: { inn: { name: Inn AG, processing: [booking] } }');
  expect(row).toEqual({
    client: ['Inn AG'],
    'client-contact': ['Inn AG'],
    'client-representative': [],
    'client-dpo': [],
    processing: ['Booking'],
    'sub-processors': [],
    'third-countries': [],
    safeguards: [],
    measures: [],
    contract: [],
  });
});

it('names the people of a client, its processing, its processors, measures and the day of its contract', async () => {
  const more = `country: AT, representative: { name: Rep, email: rep@rep.example }, dpo: { name: Dr. Alex, phone: "+43 1" },
    processors: [cloud, guests], measures: [encryption], contract: { date: 2026-01-05 }`;
  const columns = ['client-contact', 'client-representative', 'client-dpo', 'sub-processors', 'measures', 'contract'];
  expect(await cells(more, ...columns)).toEqual([
    ['Inn AG, Dorf 1, 6020 Innsbruck, Austria'],
    ['Rep, rep@rep.example'],
    ['Dr. Alex, +43 1'],
    [
      'Cloud, Main St. 1, Boston, United States · Processor: storage',
      'Hotels that you book, Switzerland · Controller in its own right: your stay',
    ],
    ['Encryption in transit'],
    '2026-01-05',
  ]);
});

describe('of transfers for a client, it', () => {
  it.each([
    ['says none where the policy says that there are none', '[]', ['none'], ['none']],
    [
      'names the country of the processor that gets the data, and the safeguard with a capital',
      '[{ recipient: cloud, mechanism: scc, module: 3 }]',
      ['United States: Cloud'],
      ['Standard contractual clauses, processor to processor'],
    ],
    [
      'names the country of the transfer where it is another one',
      '[{ recipient: cloud, country: IN, mechanism: derogation, derogation: register }]',
      ['India: Cloud'],
      ['Transfer allowed as a derogation (the data come from a register that the public may consult)'],
    ],
    [
      'names the country alone where the recipient is not declared',
      '[{ country: JP, mechanism: adequacy, decision: (EU) 2019/419 }]',
      ['Japan'],
      ['Adequacy decision, (EU) 2019/419'],
    ],
    [
      'names an organisation in place of a country',
      '[{ organisation: World Bank, mechanism: public-instrument }]',
      ['World Bank'],
      ['Instrument between public authorities'],
    ],
  ])('%s', async (_, transfers, places, safeguards) => {
    expect(await cells(`transfers: ${transfers}`, 'third-countries', 'safeguards')).toEqual([places, safeguards]);
  });
});
