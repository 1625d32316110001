import type { Term } from '../../model/index.ts';
import type { ComposedNotice } from '../rule.ts';
import { textIn } from '../words.ts';

/** A term and the other forms of it in the language of a notice: some it may not have there. */
export function formsOf({ entry: { term, also = [] } }: Term, { notice }: ComposedNotice): string[] {
  return [term, ...also].map((form) => textIn(form, notice.locale)).filter((form) => form !== '');
}
