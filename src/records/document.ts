import type { Language } from '../locale/index.ts';
import type { Block, Draft, Figure, Section, Unlinked } from '../tree/index.ts';
import { own } from './lines.ts';
import type { Cell, RecordTable } from './rows.ts';

/**
 * A record for reading: the parties on top, then a section for each row in which every column is a label with its
 * lines. A table of two dozen columns can't be read on a page; the workbook has it. `ids` are those of the rows; `figure` is
 * the picture of the flows of data.
 */
export function recordDraft(
  table: RecordTable,
  language: Language,
  ids: readonly string[],
  figure?: Figure<Unlinked>,
): Draft {
  return {
    title: [own(table.title)],
    lead: [
      { type: 'paragraph', children: [own(language.word(`record.law-${table.id}`))] },
      {
        type: 'definitions',
        items: table.parties.map(({ label, lines }) => ({
          term: [own(label)],
          body: lines.map((line) => ({ type: 'paragraph', children: line })),
        })),
      },
      ...(figure ? [heading(language), figure] : []),
    ],
    sections: table.rows.map((row, index) => sectionOf(table, row, ids[index] as string, language)),
  };
}

function heading(language: Language): Block<Unlinked> {
  return { type: 'paragraph', children: [{ type: 'strong', children: [own(language.word('title.flows'))] }] };
}

function sectionOf(
  table: RecordTable,
  [head, ...cells]: readonly Cell[],
  id: string,
  language: Language,
): Section<Unlinked> {
  const items = cells.flatMap((cell, index) => {
    const column = table.columns[index + 1] as RecordTable['columns'][number];
    const body = bodyOf(cell, language);
    // A limb of the law is shown even where nothing is stated: the gap is what a reader of the record looks for. The
    // parties of (a) are different: whoever is not declared is not there.
    if (body.length === 0 && (!column.limb || column.limb.endsWith('(a)'))) return [];
    const label = column.limb ? `${column.head} ${column.limb.replace(/^gdpr:30\(\d\)/, '')}` : column.head;
    const stated: Block<Unlinked>[] =
      body.length > 0 ? body : [{ type: 'paragraph', children: [own(language.word('record.unstated'))] }];
    return [{ term: [own(label)], body: stated }];
  });
  const title = head && 'lines' in head ? head.lines.flat() : [];
  return {
    place: { type: 'mark', kind: 'activity', id },
    title,
    blocks: [{ type: 'definitions', items }],
    sections: [],
  };
}

function bodyOf(cell: Cell, language: Language): Block<Unlinked>[] {
  if ('date' in cell) return [{ type: 'paragraph', children: [own(language.formats.date(cell.date))] }];
  if (cell.lines.length <= 1) return cell.lines.map((line) => ({ type: 'paragraph', children: line }));
  return [{ type: 'list', ordered: false, items: cell.lines.map((line) => [{ type: 'paragraph', children: line }]) }];
}
