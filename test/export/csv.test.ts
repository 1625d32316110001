import { describe, expect, it } from 'vitest';
import { toCsv } from '../../src/export/index.ts';
import { FORMULAS, record, words } from './table.ts';

/** The cells of a CSV file as a reader takes them that divides at this sign. */
function read(csv: string, separator = ','): string[][] {
  const cell = new RegExp(`(?:"((?:[^"]|"")*)")?([^${separator}\\r\\n]*)(${separator}|\\r?\\n|$)`, 'y');
  const rows: string[][] = [[]];
  for (let found = cell.exec(csv); found?.[0]; found = cell.exec(csv)) {
    rows.at(-1)?.push(`${found[1]?.replaceAll('""', '"') ?? ''}${found[2]}`);
    if (found[3] !== separator) rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

const csv = (...table: Parameters<typeof toCsv>) => [...toCsv(...table)].join('');
const cellOf = (text: string) => read(csv(record([text])))[1]?.[0];
const FORMULA = /^[\s\p{Cf}\p{Default_Ignorable_Code_Point}]*[=+\-@＝＋－＠]/u;

describe('CSV', () => {
  it('is RFC 4180 in UTF-8 with a byte order mark', () => {
    expect(csv(record(['a "b", c']))).toBe('\ufeffActivity,Data,Since\r\n"a ""b"", c","one\ntwo",2018-08-01\r\n');
  });

  it('has nothing but a header where there are no activities', () => {
    expect(csv(record([]))).toBe('\ufeffActivity,Data,Since\r\n');
  });

  it('leaves empty cells empty', () => {
    expect(csv(record([], { rows: [[words(), words(), words()]] }))).toBe('\ufeffActivity,Data,Since\r\n,,\r\n');
  });

  it('keeps all scripts and emoji', () => {
    expect(cellOf('Ärzte, данные, 個人情報, بيانات, 👩‍⚕️')).toBe('Ärzte, данные, 個人情報, بيانات, 👩‍⚕️');
  });

  it.each(FORMULAS)('%j stays text', (formula) => {
    expect(cellOf(formula)).toMatch(/^\n?'/);
    expect(cellOf(formula)).not.toMatch(FORMULA);
  });

  it('keeps a head from being computed', () => {
    const columns = [{ id: 'sum', head: '=1+1', width: 10 }];
    expect(csv(record([], { columns }))).toBe("\ufeff'=1+1\r\n");
  });

  it.each(['x;=1+1', 'x; =1+1', 'x;"=1+1;"', 'x\n=1+1', 'x\r\n\u200b=1+1', 'x;;＝1', 'a, b;@SUM(1)', '1\n-2'])(
    '%j starts no formula where spreadsheets divide at semicolons',
    (text) => {
      const written = csv(record([], { rows: [[words('Newsletter'), words(text), words('')]] }));
      expect(
        read(written, ';')
          .flat()
          .filter((cell) => FORMULA.test(cell)),
      ).toEqual([]);
    },
  );

  it.each(["it's 5 - 3 = 2", 'Musterweg 1, 14482 Potsdam, +49 331 123', 'a@example.com', '2018-08-01', "'quoted'"])(
    '%j stays as it is',
    (text) => {
      expect(cellOf(text)).toBe(text);
    },
  );

  it.each(['007', ' 01067', '1e5', '1.10', '.5', '1/2', '1-2', '12:30', '1234567890123456', '1 000', '1,5'])(
    '%j is not taken for a number',
    (text) => {
      expect(cellOf(text)).toBe(`'${text}`);
    },
  );

  it.each(['0', '14482', '123456789012345', 'VV-001', '5 years', 'e5', '1.2.3a', '...'])(
    '%j needs no sign in front',
    (text) => {
      expect(cellOf(text)).toBe(text);
    },
  );

  it('shows where a control character or half a character was', () => {
    expect(cellOf('a\u0000b\u001bc\u009bd\ud800e')).toBe('a\ufffdb\ufffdc\ufffdd\ufffde');
  });

  it('has every line break of a cell as a line feed', () => {
    expect(cellOf('a\r\nb\rc\nd')).toBe('a\nb\nc\nd');
  });

  it('keeps text of any length', () => {
    expect(cellOf('x'.repeat(40_000))).toBe('x'.repeat(40_000));
  });
});
