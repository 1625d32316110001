import { afterEach, describe, expect, it, vi } from 'vitest';
import { toXlsx } from '../../src/export/index.ts';
import type { RecordTable } from '../../src/records/index.ts';
import { FORMULAS, record, words } from './table.ts';
import { workbook } from './workbook.ts';

const open = async (texts: readonly string[], more?: Partial<RecordTable>) =>
  workbook(await toXlsx(record(texts, more)));

describe('XLSX', () => {
  it('has the title and the parties on top, a line below the other, then the header', async () => {
    const party = { label: 'Controller', lines: [words('Example GmbH'), words('Musterweg 1')].flatMap(linesOf) };
    const book = await open(['Newsletter'], { parties: [party] });
    expect(['A1', 'A2', 'B2', 'A3', 'B3'].map(book.text)).toEqual([
      'Record of processing activities',
      'Controller',
      'Example GmbH',
      '',
      'Musterweg 1',
    ]);
    expect(['A5', 'B5', 'C5', 'A6', 'B6'].map(book.text)).toEqual([
      'Activity',
      'Data',
      'Since',
      'Newsletter',
      'one\ntwo',
    ]);
  });

  it('has a bold header that stays in sight and filters the rows', async () => {
    const book = await open(['a', 'b']);
    expect(book.cells.get('B4')).toMatchObject({ bold: true, wrapped: true, vertical: 'top' });
    expect([book.one('pane', 'ySplit'), book.one('pane', 'state'), book.one('pane', 'topLeftCell')]).toEqual([
      '4',
      'frozen',
      'B5',
    ]);
    expect(book.one('autoFilter', 'ref')).toBe('A4:C6');
  });

  it('names the last of many columns in the filter', async () => {
    const columns = Array.from({ length: 703 }, (_, index) => ({
      id: `c${index}`,
      head: `Column ${index}`,
      width: 10,
    }));
    expect((await open([], { columns })).one('autoFilter', 'ref')).toBe('A4:AAA4');
  });

  it('lets the rows scroll where the parties alone would fill the screen', async () => {
    const parties = Array.from({ length: 30 }, (_, index) => ({ label: `Party ${index}`, lines: linesOf(words('x')) }));
    const book = await open(['a'], { parties });
    expect([book.one('pane', 'ySplit'), book.one('pane', 'xSplit')]).toEqual([null, '1']);
  });

  it('wraps text, puts it on top, and gives columns and rows room for it', async () => {
    const book = await open(['word '.repeat(40), 'short']);
    expect(book.cells.get('A5')).toMatchObject({ format: '@', wrapped: true, vertical: 'top' });
    expect(book.widths).toEqual([20, 30, 12]);
    expect([book.height(4), book.height(5), book.height(6)]).toEqual([15, 150, 30]);
  });

  it('gives wide letters twice the room, and no row more than Excel can show', async () => {
    const book = await open(['個'.repeat(40), 'x'.repeat(30_000)]);
    expect([book.height(5), book.height(6)]).toEqual([60, 409]);
  });

  it('begins each printed page with the head and the names of the rows, whatever the sheet is called', async () => {
    const titles = async (title: string) =>
      (await open(['a'], { title })).xml.flatMap(
        (xml) => /<definedName name="_xlnm.Print_Titles" localSheetId="0">(.*?)<\//.exec(xml)?.[1] ?? [],
      );
    expect(await titles('Record')).toEqual(["'Record'!$A:$A,'Record'!$4:$4"]);
    expect(await titles("Owner's record")).toEqual(["'Owner''s record'!$A:$A,'Owner''s record'!$4:$4"]);
    expect((await open(['a'])).one('pageSetup', 'orientation')).toBe('landscape');
  });

  it('shows the whole label of a party, in lines', async () => {
    const label = 'Representative in the European Union';
    const book = await open([], { parties: [{ label, lines: linesOf(words('Example Ltd')) }] });
    expect(book.cells.get('A2')).toMatchObject({ text: label, bold: true, wrapped: true });
    expect(book.cells.get('B2')).toMatchObject({ wrapped: false });
    expect(book.height(2)).toBe(30);
  });

  it('has days as days', async () => {
    expect((await open(['a'])).cells.get('C5')).toMatchObject({ type: null, text: '43313', format: 'yyyy-mm-dd' });
  });

  it('has a day before March 1900 as text, since programs count those differently', async () => {
    const book = await open([], { rows: [[{ date: '1900-02-28' }, { date: '1900-03-01' }, words()]] });
    expect(book.cells.get('A5')).toMatchObject({ type: 'inlineStr', text: '1900-02-28' });
    expect(book.cells.get('B5')).toMatchObject({ type: null, text: '61' });
  });

  it('leaves empty cells empty', async () => {
    const book = await open([], { rows: [[words('a'), words(), words('c')]] });
    expect(book.cells.get('B5')).toMatchObject({ type: null, text: '' });
  });

  it.each([...FORMULAS, '#N/A', '#REF!', '12', '1e5', 'TRUE', '2018-08-01', 'https://example.com', ' a ', '_x0041_'])(
    '%j stays text, letter by letter',
    async (text) => {
      const book = await open([text]);
      expect(book.cells.get('A5')).toMatchObject({
        type: 'inlineStr',
        text: text.replaceAll('\t', ' ').replaceAll('\r', '\n'),
        format: '@',
      });
      expect([book.count('f'), book.count('hyperlink')]).toEqual([0, 0]);
    },
  );

  it('keeps title, parties and heads from being computed', async () => {
    const book = await open([], {
      title: '=1+1',
      parties: [{ label: '=1+1', lines: linesOf(words('=1+1')) }],
      columns: [{ id: 'a', head: '=1+1', width: 10 }],
    });
    expect([...book.cells.values()].map(({ type }) => type)).toEqual([
      'inlineStr',
      'inlineStr',
      'inlineStr',
      'inlineStr',
    ]);
    expect(book.count('f')).toBe(0);
  });

  it('keeps all scripts, emoji and signs of XML', async () => {
    const text = 'Ärzte <b>&amp; "данные" 個人情報 بيانات 👩‍⚕️ ]]>';
    expect((await open([text])).text('A5')).toBe(text);
  });

  it('holds no character that XML forbids, in properties and the name of the sheet neither', async () => {
    const text = 'a\u0000b\u001b\ud800\uffffc';
    const book = await open([text], { title: text, parties: [{ label: text, lines: linesOf(words(text)) }] });
    expect([book.text('A5'), book.text('A1'), book.text('A2'), book.text('B2')]).toEqual(
      Array(4).fill('a\ufffdb\ufffd\ufffd\ufffdc'),
    );
    expect(book.xml.filter((xml) => /[\u0000-\u0008\u000b\u000c\u000e-\u001f\uffff]|\p{Cs}|_x00/u.test(xml))).toEqual(
      [],
    );
  });
});

describe('text that is too long for a cell', () => {
  const columnA = async (text: string) => {
    const book = await open([text]);
    return [...book.cells].flatMap(([ref, { text: words }]) => (/^A([5-9]|\d\d)$/.test(ref) ? [words] : []));
  };

  it.each([32_766, 32_767])('%i characters fit', async (length) => {
    expect(await columnA('x'.repeat(length))).toEqual(['x'.repeat(length)]);
  });

  it('goes on in the next row, whole', async () => {
    const text = Array.from({ length: 15_000 }, (_, index) => `word${index}`).join(' ');
    const parts = await columnA(text);
    expect(parts.every((part) => part.length <= 32_767)).toBe(true);
    expect(parts.join('')).toBe(text);
    expect(parts[0]).toMatch(/word\d+ $/);
  });

  it('is divided between lines where it has any', async () => {
    expect(await columnA(`${'a'.repeat(20_000)}\n${'b'.repeat(20_000)}`)).toEqual([
      'a'.repeat(20_000),
      'b'.repeat(20_000),
    ]);
  });

  it('is divided after 254 lines, the most that Excel takes', async () => {
    const lines = Array.from({ length: 300 }, (_, index) => `line ${index}`);
    expect(await columnA(lines.join('\n'))).toEqual([lines.slice(0, 254).join('\n'), lines.slice(254).join('\n')]);
  });

  it('is never divided within a character', async () => {
    const text = '😀'.repeat(20_000);
    const parts = await columnA(text);
    expect(parts.map((part) => part.length)).toEqual([32_766, 7_234]);
    expect(parts.join('')).toBe(text);
  });

  it('says in each of its rows which activity it belongs to, and repeats nothing else', async () => {
    const rows = [[words('Newsletter'), words('x'.repeat(40_000)), { date: '2018-08-01' }]];
    const book = await open([], { rows });
    expect([book.text('A5'), book.text('A6'), book.text('C5'), book.text('C6')]).toEqual([
      'Newsletter',
      'Newsletter',
      '43313',
      '',
    ]);
    expect(book.one('autoFilter', 'ref')).toBe('A4:C6');
  });
});

describe('the name of the sheet', () => {
  it.each([
    ['Record of processing activities', 'Record of processing activities'],
    ['Verzeichnis von Verarbeitungstätigkeiten', 'Verzeichnis von Verarbeitungst…'],
    ['a/b\\c?d*e[f]g:h', 'a b c d e f g h'],
    ["'quoted'", 'quoted'],
    [`${'x'.repeat(29)}😀${'y'.repeat(9)}`, `${'x'.repeat(29)}…`],
    ['History', 'controller'],
    ["[*?:']", 'controller'],
    ['', 'controller'],
  ])('of %j is %j', async (title, name) => {
    expect((await open(['a'], { title })).name).toBe(name);
  });
});

describe('the bytes', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    vi.useRealTimers();
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  const madeIn = async (timeZone: string, day: string) => {
    process.env['TZ'] = timeZone;
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(day) });
    return { bytes: Buffer.from(await toXlsx(record(['a', 'b']))), offset: new Date().getTimezoneOffset() };
  };

  it('are the same in each time zone and on any day, be it one that no ZIP archive can tell', async () => {
    const here = await madeIn('UTC', '2018-08-01T12:00:00Z');
    for (const day of ['2026-11-23T23:30:00Z', '1975-01-01T12:00:00Z', '2150-01-01T12:00:00Z']) {
      const there = await madeIn('Pacific/Apia', day);
      expect(there.offset).not.toBe(here.offset);
      expect(there.bytes.equals(here.bytes), day).toBe(true);
    }
  });

  it('differ where the record does', async () => {
    expect(Buffer.from(await toXlsx(record(['a']))).equals(Buffer.from(await toXlsx(record(['b']))))).toBe(false);
  });

  it('carry the title, and no day, person or other part than a workbook has', async () => {
    const book = await open(['a']);
    expect(book.properties).toEqual(['title Record of processing activities', 'modified 1970-01-01T00:00:00Z']);
    expect(book.paths.filter((path) => !/^(\[Content_Types\]|_rels\/|docProps\/(core|app)|xl\/)/.test(path))).toEqual(
      [],
    );
  });
});

function linesOf(cell: ReturnType<typeof words>) {
  return 'lines' in cell ? cell.lines : [];
}
