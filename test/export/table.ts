import type { Cell, RecordTable } from '../../src/records/index.ts';

/** A cell with these lines. */
export function words(...lines: string[]): Cell {
  return { lines: lines.map((text) => [{ type: 'text', text }]) };
}

/** A record with a row for each text: the text, two lines, a day. */
export function record(texts: readonly string[], more: Partial<RecordTable> = {}): RecordTable {
  return {
    id: 'controller',
    locale: 'en',
    title: 'Record of processing activities',
    parties: [{ label: 'Controller', lines: [[{ type: 'text', text: 'Example GmbH' }]] }],
    columns: [
      { id: 'activity', head: 'Activity', width: 20 },
      { id: 'data', limb: 'gdpr:30(1)(c)', head: 'Data', width: 30 },
      { id: 'since', head: 'Since', width: 12 },
    ],
    rows: texts.map((text) => [words(text), words('one', 'two'), { date: '2018-08-01' }]),
    ...more,
  };
}

/** Texts that spreadsheets would compute, also behind what can't be seen. */
export const FORMULAS: readonly string[] = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(1)',
  ' =1+1',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '\u00a0=1+1',
  '\u3000=1+1',
  '\u00ad=1+1',
  '\u200b=1+1',
  '\u202e=1+1',
  '\u2060=1+1',
  '\u3164=1+1',
  '\ufe0f=1+1',
  '\ufeff=1+1',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(1)',
  '\u200b ＝1+1',
  '"=1+1"',
  '=HYPERLINK("https://example.com")',
  "=cmd|' /C calc'!A0",
  "-2+3+cmd|' /C calc'!A0",
  "@SUM(1+1)*cmd|' /C calc'!A0",
  '=DDE("soffice";"/etc/passwd";"A1")',
  '=WEBSERVICE("https://example.com/")',
  '=IMPORTDATA("https://example.com/")',
  "='file:///etc/passwd'#$passwd.A1",
  '==1+1',
];

/** Texts in which a formula begins later, or that are almost one. */
export const WITHIN: readonly string[] = [
  '{=1+1}',
  '";=1+1',
  '";"=1+1',
  '"",=1+1',
  ';=1+1',
  ',=1+1',
  'x;=1+1',
  'x; ＝1+1',
  "'=1+1",
  '%=1+1',
  'x";"=1+1";"',
];
