import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { toCsv, toXlsx } from '../../src/export/index.ts';
import type { RecordTable } from '../../src/records/index.ts';
import { outputs } from '../policy.ts';

const table = (...texts: string[]): RecordTable => ({
  id: 'controller',
  locale: 'en',
  title: 'Record: of [processing] activities, which has a long title',
  parties: [{ label: 'Controller', lines: [[{ type: 'text', text: 'Example GmbH' }]] }],
  columns: [
    { id: 'activity', head: 'Activity', width: 20 },
    { id: 'data', limb: 'gdpr:30(1)(c)', head: 'Data', width: 30 },
    { id: 'since', head: 'Since', width: 12 },
  ],
  rows: texts.map((text) => [
    { lines: [[{ type: 'text', text }]] },
    { lines: [[{ type: 'text', text: 'one' }], [{ type: 'text', text: 'two' }]] },
    { date: '2018-08-01' },
  ]),
});

const formulas = [
  '=1+1',
  '+1',
  '-1',
  '@sum',
  ' =1+1',
  '\t=1',
  '\u00a0=1',
  '\u200b=1',
  '＝1+1',
  '＋1',
  '－1',
  '＠x',
  '=HYPERLINK("https://example.com")',
  "=cmd|' /C calc'!A0",
];

describe('CSV', () => {
  it('is RFC 4180 in UTF-8 with a byte order mark', () => {
    expect(toCsv(table('a "b", c'))).toBe('\ufeffActivity,Data,Since\r\n"a ""b"", c","one\ntwo",2018-08-01\r\n');
  });

  it.each(formulas)('%j stays text', (formula) => {
    expect(toCsv(table(formula)).split('\r\n')[1]).toMatch(/^"?'/);
  });

  it('leaves other text alone', () => {
    expect(toCsv(table("it's 5 - 3 = 2")).split('\r\n')[1]).toMatch(/^"?it's 5 - 3 = 2/);
  });
});

describe('XLSX', () => {
  const sheetOf = async (...texts: string[]) => {
    const { sheets } = await readXlsx(await toXlsx(table(...texts)));
    return sheets[0] as (typeof sheets)[number];
  };

  it('has the parties on top, then a frozen header with filters, and days as days', async () => {
    const sheet = await sheetOf('Newsletter');
    expect(sheet.rows.slice(0, 2)).toEqual([
      ['Record: of [processing] activities, which has a long title', null, null],
      ['Controller', 'Example GmbH', null],
    ]);
    expect(sheet.rows[3]).toEqual(['Activity', 'Data', 'Since']);
    expect(sheet.rows[4]?.slice(0, 2)).toEqual(['Newsletter', 'one\ntwo']);
    expect(sheet.rows[4]?.[2]).toEqual(new Date('2018-08-01T00:00:00Z'));
    expect(sheet.freezePane).toEqual({ rows: 4, columns: 1 });
    expect(sheet.autoFilter?.range).toBe('A4:C5');
    expect(sheet.name.length).toBeLessThanOrEqual(31);
  });

  it.each(formulas)('%j stays text', async (formula) => {
    const sheet = await sheetOf(formula);
    expect(sheet.rows[4]?.[0]).toBe(formula.replaceAll('\t', ' '));
    expect([...(sheet.cells?.values() ?? [])].some(({ formula: computed }) => computed !== undefined)).toBe(false);
  });

  it('goes on in the next row where a text is too long for a cell', async () => {
    const sheet = await sheetOf('x'.repeat(40_000));
    expect([4, 5].map((row) => String(sheet.rows[row]?.[0]).length)).toEqual([32_767, 40_000 - 32_767]);
  });

  it('holds no character that XML forbids', async () => {
    expect((await sheetOf('a\u0000b\u001b'))?.rows[4]?.[0]).toBe('a\ufffdb\ufffd');
  });

  it('is the same bytes for the same record', async () => {
    expect(Buffer.from(await toXlsx(table('a'))).equals(Buffer.from(await toXlsx(table('a'))))).toBe(true);
  });
});

describe('JSON', () => {
  const policy =
    'clients:\n  client: { name: Client AG, country: DE, processing: [hosting], measures: [encryption] }\nconsents:\n  news: { title: News, text: I agree., version: "1", withdrawal: Write to us. }\ncookies:\n  sid: { name: sid, purpose: It keeps you logged in. }';

  it('the record fits its own schema', async () => {
    const built = await outputs(policy);
    const validate = new Ajv2020({ strict: false }).compile(
      JSON.parse(readFileSync('src/records/record.schema.json', 'utf8')),
    );
    expect(validate(JSON.parse(built['records/controller.json'] as string)), JSON.stringify(validate.errors)).toBe(
      true,
    );
    expect(Object.keys(built)).toEqual(
      expect.arrayContaining([
        'records/en/processor.html',
        'records/en/processor.md',
        'records/en/processor.csv',
        'records/en/processor.xlsx',
      ]),
    );
  });

  it('consents have the hash of their words', async () => {
    expect(JSON.parse((await outputs(policy))['records/consents.json'] as string)).toEqual({
      version: 1,
      consents: [
        {
          id: 'news',
          version: '1',
          texts: {
            en: { text: 'I agree.', sha256: '826ff0dab649a97ffdd7779a332accafb35cc161012253a19383db19289d6e02' },
          },
        },
      ],
    });
  });

  it('cookies are listed', async () => {
    expect(JSON.parse((await outputs(policy))['records/cookies.json'] as string)).toEqual({
      version: 1,
      cookies: [{ id: 'sid', name: 'sid', purpose: 'It keeps you logged in.' }],
    });
  });
});
