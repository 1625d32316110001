import type { Language } from '../locale/index.ts';
import type { Block, Draft, Figure, Section, Unlinked } from '../tree/index.ts';
import { type Cell, type Column, type Line, own, type RecordTable } from './rows.ts';

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
  const labels = table.columns.map(labelOf);
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
    sections: table.rows.map((row, index) => sectionOf(row, labels, ids[index] as string, language)),
  };
}

function heading(language: Language): Block<Unlinked> {
  return { type: 'paragraph', children: [{ type: 'strong', children: [own(language.word('title.flows'))] }] };
}

interface Label {
  readonly term: Line;
  /** Whether the column is shown even where nothing is stated. */
  readonly always: boolean;
}

/**
 * A limb of the law is shown even where nothing is stated: the gap is what a reader of the record looks for. The parties of
 * (a) are different: whoever is not declared is not there.
 */
function labelOf({ head, limb }: Column): Label {
  const text = limb ? `${head} ${limb.replace(/^gdpr:30\(\d\)/, '')}` : head;
  return { term: [own(text)], always: limb !== undefined && !limb.endsWith('(a)') };
}

function sectionOf(
  [head, ...cells]: readonly Cell[],
  labels: readonly Label[],
  id: string,
  language: Language,
): Section<Unlinked> {
  const unstated: Block<Unlinked>[] = [{ type: 'paragraph', children: [own(language.word('record.unstated'))] }];
  const items = cells.flatMap((cell, index) => {
    const { term, always } = labels[index + 1] as Label;
    const stated = bodyOf(cell, language);
    const body = stated.length === 0 && always ? unstated : stated;
    return body.length > 0 ? [{ term, body }] : [];
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
