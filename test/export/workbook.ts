import { DOMParser, type Element, onErrorStopParsing } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

/** A cell as it stands in the file. `type` is the file's own: `inlineStr` is text, none is a number, `e` an error. */
export interface FileCell {
  readonly type: string | null;
  readonly text: string;
  readonly format: string | null | undefined;
  readonly bold: boolean;
  readonly wrapped: boolean;
  readonly vertical: string | null | undefined;
}

/** What an XML parser finds in a workbook, apart from the library that wrote it. */
export function workbook(bytes: Uint8Array) {
  const parts = unzipSync(bytes);
  const part = (path: string) => parse(strFromU8(parts[path] ?? new Uint8Array()));
  const sheet = part('xl/worksheets/sheet1.xml');
  const cellOf = styleReader(part('xl/styles.xml'));
  const cells = new Map(all(sheet, 'c').map((cell): [string, FileCell] => [`${cell.getAttribute('r')}`, cellOf(cell)]));
  return {
    paths: Object.keys(parts),
    xml: Object.values(parts).map((content) => strFromU8(content)),
    name: all(part('xl/workbook.xml'), 'sheet')[0]?.getAttribute('name') ?? '',
    properties: all(part('docProps/core.xml'), '*').map((each) => `${each.localName} ${each.textContent}`),
    cells,
    text: (ref: string) => cells.get(ref)?.text,
    one: (name: string, attribute: string) => all(sheet, name)[0]?.getAttribute(attribute),
    count: (name: string) => all(sheet, name).length,
    widths: all(sheet, 'col').map((column) => Number(column.getAttribute('width'))),
    height: (row: number) =>
      Number(
        all(sheet, 'row')
          .find((each) => each.getAttribute('r') === `${row}`)
          ?.getAttribute('ht'),
      ),
  };
}

function parse(xml: string): Element {
  const { documentElement } = new DOMParser({ onError: onErrorStopParsing }).parseFromString(xml, 'text/xml');
  if (!documentElement) throw new Error('the part is empty');
  return documentElement;
}

function all(element: Element, name: string): Element[] {
  return Array.from(element.getElementsByTagName(name));
}

function styleReader(styles: Element): (cell: Element) => FileCell {
  const formats = new Map(
    all(styles, 'numFmt').map((each) => [each.getAttribute('numFmtId'), each.getAttribute('formatCode')]),
  );
  const fonts = all(styles, 'font');
  const kinds = all(all(styles, 'cellXfs')[0] as Element, 'xf');
  return (cell) => {
    const kind = kinds[Number(cell.getAttribute('s'))] as Element;
    const alignment = all(kind, 'alignment')[0];
    return {
      type: cell.getAttribute('t'),
      text: decoded(cell),
      format: formats.get(kind.getAttribute('numFmtId')),
      bold: all(fonts[Number(kind.getAttribute('fontId'))] as Element, 'b').length > 0,
      wrapped: alignment?.getAttribute('wrapText') === 'true',
      vertical: alignment?.getAttribute('vertical'),
    };
  };
}

/** As Excel shows it: spaces at either end only where they are to be preserved, `_x0041_` as A. */
function decoded(cell: Element): string {
  return [...all(cell, 't'), ...all(cell, 'v')]
    .map((each) => {
      const text = each.textContent ?? '';
      return each.getAttribute('xml:space') === 'preserve' ? text : text.replace(/^[ \t\n]+|[ \t\n]+$/g, '');
    })
    .join('')
    .replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
