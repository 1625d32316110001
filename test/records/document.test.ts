import { expect, it } from 'vitest';
import { outputs } from '../policy.ts';

const ACTIVITY = `
activities:
  service:
    title: Service
    purposes: [{ text: We provide the service., basis: "gdpr:6(1)(b)" }]
    subjects: [users]
    data: [contact-data]
    manual: true
`;

/** What the page of a record says below a label. */
async function below(yaml: string, label: string, record = 'controller') {
  const { [`records/en/${record}.md`]: page = '' } = await outputs(yaml);
  const [, rest] = page.split(`\n**${label}**\n`);
  return rest?.split('\n**')[0]?.trim();
}

it.each([
  ['(d)', 'Recipients and processors (d)'],
  ['(e)', 'Safeguards for transfers (e)'],
  ['(f)', 'Time limits for erasure (f)'],
  ['(g)', 'Security measures (g)'],
])('a record says below the limb %s of the law where the policy states nothing', async (_, label) => {
  expect(await below(ACTIVITY, label)).toBe('not stated');
});

it.each(['Joint controllers (a)', 'Department', 'Systems', 'Since'])(
  'a record has no label %s, which the law does not ask of everybody, where the policy states nothing',
  async (label) => {
    expect(await below(ACTIVITY, label)).toBeUndefined();
  },
);

it('several lines are a list, one line is a paragraph, and a day is written as the language writes it', async () => {
  const yaml = `${ACTIVITY}    since: 2026-01-05\n    systems: [CRM, ERP]\n    location: Potsdam\n`;
  expect(await below(yaml, 'Systems')).toBe('- CRM\n- ERP');
  expect(await below(yaml, 'Location of the data')).toBe('Potsdam');
  expect(await below(yaml, 'Since')).toBe('5 January 2026');
});

it('a record of processing for clients says what is not stated of a client', async () => {
  const clients = 'clients: { inn: { name: Inn AG, processing: [booking], email: mail@inn.example } }\n';
  expect(await below(clients, 'Security measures (d)', 'processor')).toBe('not stated');
  expect(await below(clients, 'Representative of the client (a)', 'processor')).toBeUndefined();
});

it('the record as data has no basis where the policy states none, and national law with its words', async () => {
  const basis = async (purpose: string) => {
    const yaml = `legalBases: { bdsg: { name: employment, citation: Section 26 BDSG, under: "gdpr:6(1)(b)" } }
activities:
  service:
    title: Service
    purposes: [{ text: We provide it.${purpose} }]
    subjects: [users]
    data: [contact-data]
`;
    const { 'records/controller.json': text = '' } = await outputs(yaml);
    return JSON.parse(text).activities[0].purposes[0];
  };
  expect(await basis('')).toEqual({ text: 'We provide it.' });
  expect(await basis(', basis: bdsg')).toEqual({
    text: 'We provide it.',
    basis: { id: 'bdsg', name: 'employment', citation: 'Section 26 BDSG', under: 'gdpr:6(1)(b)' },
  });
});
