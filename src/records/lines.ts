import type { Finding } from '../findings/index.ts';
import { resolveCitation } from '../law/index.ts';
import { type Facts, factsIn, type Language, type Words } from '../locale/index.ts';
import type { Model } from '../model/index.ts';
import { exact, type Inline, type Ref, type Text, type Unlinked } from '../tree/index.ts';
import type { Cell, Line } from './rows.ts';

/** What the cells of a record are written with. */
export interface RecordWriter {
  readonly model: Model;
  readonly language: Language;
  readonly facts: Facts;
  /** Takes each reference of a text: the record prints a name for it, whether it leads anywhere or not. */
  see(ref: Ref): void;
}

/** A writer for a record in a language; `report` takes what is wrong with its texts, `see` the references in them. */
export function recordWriter(
  model: Model,
  language: Language,
  report: (found: Finding) => void,
  see: RecordWriter['see'] = () => {},
): RecordWriter {
  return { model, language, facts: factsIn(language, model.spans, report, model.languages), see };
}

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

/** Words of the record's own. */
export function own(text: string): Text {
  return { type: 'text', text };
}

/** The same at the beginning of a line: with a capital. */
export function begun(writer: RecordWriter, words: Words | undefined): Line | undefined {
  return plain(writer, words && writer.facts.begin(words));
}

/** Words of the policy as a plain line: a record has no links; a reference reads as the name of what it leads to. */
export function plain(writer: RecordWriter, words: Words | undefined): Line | undefined {
  if (!words) return undefined;
  return words.inlines.every(isText) ? words.inlines : flat(writer, words.inlines);
}

function isText(inline: Inline<Unlinked>): inline is Text {
  return inline.type === 'text';
}

function flat(writer: RecordWriter, inlines: readonly Inline<Unlinked>[]): Text[] {
  return inlines.flatMap((inline): Text[] => {
    switch (inline.type) {
      case 'text':
        return [inline];
      case 'code':
        return [own(inline.text)];
      case 'break':
        return [own(' ')];
      case 'mark':
        return [];
      case 'ref':
        writer.see(inline);
        return inline.words ? flat(writer, inline.words) : [own(nameOf(writer, inline))];
      default:
        return flat(writer, inline.children);
    }
  });
}

function nameOf({ model, language }: RecordWriter, { kind, id }: Ref): string {
  if (kind === 'law') {
    const found = resolveCitation(id);
    return 'citation' in found ? language.cite(found.citation) : id;
  }
  const named = [
    model.recipients,
    model.activities,
    model.dataCategories,
    model.consents,
    model.terms,
    model.cookies,
    model.notices,
  ]
    .map((entries) => entries.get(id)?.entry as { name?: unknown; title?: unknown; term?: unknown } | undefined)
    .find((entry) => entry !== undefined);
  const name = named?.title ?? named?.name ?? named?.term ?? id;
  return typeof name === 'string' ? name : ((name as Record<string, string>)[language.tag] ?? id);
}
