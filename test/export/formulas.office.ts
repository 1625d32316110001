import { readFileSync } from 'node:fs';
import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { toCsv, toXlsx } from '../../src/export/index.ts';
import { compile } from '../../src/index.ts';
import { HIDDEN } from '../../src/source/index.ts';
import { policySaying, type Speaker } from '../markup/everywhere.ts';
import { escaped, line } from '../markup/vectors.ts';
import { office } from './office.ts';
import { FORMULAS, record, WITHIN, words } from './table.ts';

const { convert } = office();

/** CSV in UTF-8, divided at commas. */
const COMMAS = '--infilter=CSV:44,34,76,1,,1033,false,false,false';

const csvOf = (table: Parameters<typeof toCsv>[0]) => [...toCsv(table)].join('');

/** Where people divide at semicolons, with all that LibreOffice can be told to look for in a text. */
const SEMICOLONS = '--infilter=CSV:59,34,76,1,,1031,false,true,false,false,false,-1,true';

interface Opened {
  readonly formulas: readonly string[];
  /** Its type, its words without spaces, which the file writes as elements, and the day that it stands for. */
  readonly cells: readonly (readonly [type: string, text: string, day: string])[];
}

function opened(path: string): Opened {
  const document = new DOMParser().parseFromString(readFileSync(path, 'utf8'), 'text/xml');
  const cells = [...document.getElementsByTagName('table:table-cell')];
  return {
    formulas: cells.flatMap((cell) => cell.getAttribute('table:formula') ?? []),
    cells: cells.flatMap((cell) => {
      const type = cell.getAttribute('office:value-type');
      const words = [...cell.getElementsByTagName('text:p')].map(({ textContent }) => textContent).join('');
      return type ? [[type, closed(words), cell.getAttribute('office:date-value') ?? ''] as const] : [];
    }),
  };
}

function closed(text: string): string {
  return text.replace(/\s+/g, '');
}

/** Without the apostrophes that CSV puts in front of what would be computed. */
function bare(text: string): string {
  return closed(text).replaceAll("'", '');
}

/** The records of the policy in which each name and each text is this one. */
async function records(name: string, speaker: Speaker): Promise<Record<string, string | Uint8Array>> {
  const files = [{ path: 'policy.yaml', content: policySaying(speaker) }];
  const { outputs } = await compile({ files, today: '2026-11-23', allowFindings: true, formats: ['csv', 'xlsx'] });
  const tables = outputs.filter(({ path }) => /\.(?:csv|xlsx)$/.test(path));
  expect(tables).toHaveLength(4);
  return Object.fromEntries(
    tables.map(({ path, content }) => {
      const [, table, ending] = /(\w+)\.(\w+)$/.exec(path) as unknown as [string, string, string];
      return [`${name}-${table}-${ending}.${ending}`, content];
    }),
  );
}

const say =
  (text: string): Speaker =>
  (format, most) =>
    format === 'text' ? escaped(text) : format === 'line' ? line(text, most) : undefined;

const texts = [...FORMULAS, ...WITHIN];
const inPolicy = texts.filter((text) => text.search(HIDDEN) === -1);

const files: Record<string, string | Uint8Array> = {};
for (const [index, text] of inPolicy.entries()) Object.assign(files, await records(`${index}`, say(text)));
// What no policy may hold, in a table itself.
const everyColumn = record([], { rows: texts.map((text) => [words(text), words('x', text), words(text, text)]) });
files['table-csv.csv'] = csvOf(everyColumn);
files['table-xlsx.xlsx'] = await toXlsx(everyColumn);

const ending = (end: string) => Object.fromEntries(Object.entries(files).filter(([name]) => name.endsWith(end)));
const [csv, workbooks] = [ending('.csv'), ending('.xlsx')];

const control = `\ufeff${texts.map((text) => `"${text.replaceAll('"', '""')}",x\r\n`).join('')}`;

describe(`LibreOffice, of ${texts.length} texts that could be formulas, each in every cell that a text can reach`, () => {
  it('computes those that are written as they are', () => {
    const { 'control.csv': plain } = convert({ 'control.csv': control }, 'fods', COMMAS);
    const { 'control.csv': divided } = convert({ 'control.csv': control }, 'fods', SEMICOLONS);
    for (const { formulas } of [plain, divided].map((sheet) => opened(sheet as string))) {
      expect(formulas.length).toBeGreaterThanOrEqual(5);
    }
  });

  it('computes none of ours, and takes none for anything but text', () => {
    const made = { ...convert(csv, 'fods', COMMAS), ...convert(workbooks, 'fods') };
    const sheets = Object.entries(made).map(([name, sheet]) => ({ name, ...opened(sheet) }));
    expect(sheets.flatMap(({ name, formulas }) => formulas.map((each) => `${name} ${each}`))).toEqual([]);
    const types = new Set(sheets.flatMap(({ cells }) => cells.map(([type]) => type)));
    expect([...types].sort()).toEqual(['date', 'string']);
    const reached = sheets.flatMap(({ name, cells }) => {
      const words = bare(inPolicy[Number.parseInt(name, 10)] ?? '').slice(-6);
      return words && name.includes('controller') ? cells.filter(([, text]) => bare(text).includes(words)).length : [];
    });
    expect(reached.length).toBe(2 * inPolicy.length);
    expect(Math.min(...reached)).toBeGreaterThan(20);
  });

  it('computes none where it divides at semicolons', () => {
    for (const [name, sheet] of Object.entries(convert(csv, 'fods', SEMICOLONS)))
      expect({ name, formulas: opened(sheet).formulas }).toEqual({ name, formulas: [] });
  });
});

describe('LibreOffice keeps', () => {
  const unlike = [
    '007',
    '01067',
    '1e5',
    '1.10',
    '1/2',
    '12345678901234567890',
    'TRUE',
    '#N/A',
    '12:30',
    '5%',
    '2018-8-1',
  ];
  const table = record(unlike);

  it('ids as they are written, and days as days', async () => {
    const made = {
      ...convert({ 'ids.xlsx': await toXlsx(table) }, 'fods'),
      ...convert({ 'text.csv': csvOf(table) }, 'fods', COMMAS),
    };
    const cellsOf = (name: string) => opened(made[name] as string).cells;
    const column = (name: string) =>
      cellsOf(name).flatMap(([type, text]) => (unlike.includes(text.replace(/^'/, '')) ? [[type, text]] : []));
    expect(column('ids.xlsx')).toEqual(unlike.map((text) => ['string', text]));
    expect(column('text.csv').map(([type, text]) => [type, text?.replace(/^'/, '')])).toEqual(
      unlike.map((text) => ['string', text]),
    );
    for (const name of Object.keys(made))
      expect(cellsOf(name).filter(([type]) => type === 'date')).toEqual(
        unlike.map(() => ['date', '2018-08-01', '2018-08-01']),
      );
  });

  // Of a CSV file it reads 65,535 characters of a text.
  it('a text that is longer than a cell of a workbook, whole', async () => {
    const long = `=1+1 ${Array.from({ length: 7_000 }, (_, index) => `word${index}`).join(' ')}`;
    const made = {
      ...convert({ 'long.xlsx': await toXlsx(record([long])) }, 'fods'),
      ...convert({ 'whole.csv': csvOf(record([long])) }, 'fods', COMMAS),
    };
    for (const sheet of Object.values(made)) {
      const { cells, formulas } = opened(sheet);
      expect(formulas).toEqual([]);
      expect(
        cells
          .map(([, text]) => text)
          .filter((text) => text.includes('word'))
          .join('')
          .replace(/^'/, ''),
      ).toBe(closed(long));
    }
  });
});
