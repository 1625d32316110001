import type { Words } from '../locale/index.ts';
import { exact, type Inline, type Text, type Unlinked } from '../tree/index.ts';
import { flat, nameOf } from './names.ts';
import { type Cell, type Line, own } from './rows.ts';
import type { RecordWriter } from './writer.ts';

/** Most cells of a record are empty, as most policies say little of most columns. */
const EMPTY: Cell = { lines: [] };

/** A cell with a line for each part that is there. */
export function cell(parts: readonly (Line | undefined)[]): Cell {
  const lines = present(parts);
  return lines.length > 0 ? { lines } : EMPTY;
}

/** The lines; "none" where there are none and the policy says so; nothing where it is silent. */
export function orNone(writer: RecordWriter, lines: readonly (Line | undefined)[], stated: boolean): Cell {
  return lines.length === 0 && stated ? cell([[own(writer.language.word('record.none'))]]) : cell(lines);
}

/** The lines that say something new, in their order. */
export function distinct(lines: readonly (Line | undefined)[]): Line[] {
  const found = new Map<string, Line>();
  for (const each of present(lines)) {
    const words = each.map(({ text }) => text).join('');
    if (!found.has(words)) found.set(words, each);
  }
  return [...found.values()];
}

/** Parts of one line, with words between those that are there. */
export function line(parts: readonly (Line | undefined)[], between = ', '): Line | undefined {
  const said = present(parts);
  if (said.length <= 1) return said[0];
  return exact(said.flatMap((part, index) => (index === 0 ? part : [own(between), ...part])));
}

function present(parts: readonly (Line | undefined)[]): Line[] {
  return exact(parts.filter((part): part is Line => part !== undefined && part.length > 0));
}

/** A thing and what is said of it, with the colon of the language between them. */
export function about({ language }: RecordWriter, thing: Line | undefined, said: Line | undefined): Line | undefined {
  return line([thing, said], language.word('record.colon'));
}

/** A label and what it is the label of. */
export function labelled(writer: RecordWriter, label: string, value: Line | undefined): Line | undefined {
  return value && about(writer, [own(label)], value);
}

/** The same at the beginning of a line: with a capital. */
export function begun(writer: RecordWriter, words: Words | undefined): Line | undefined {
  return plain(writer, words && writer.facts.begin(words));
}

/** Words of the policy as a plain line: a record has no links; a reference reads as the name of what it leads to. */
export function plain(writer: RecordWriter, words: Words | undefined): Line | undefined {
  if (!words) return undefined;
  if (words.inlines.every(isText)) return words.inlines;
  return flat(words.inlines, (ref) => {
    writer.see(ref);
    return ref.words ?? [own(nameOf(writer, ref))];
  });
}

function isText(inline: Inline<Unlinked>): inline is Text {
  return inline.type === 'text';
}
