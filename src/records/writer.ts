import type { Finding } from '../findings/index.ts';
import { type Facts, factsIn, type Language } from '../locale/index.ts';
import type { Model } from '../model/index.ts';
import type { Ref } from '../tree/index.ts';

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
