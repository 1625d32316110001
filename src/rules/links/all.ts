import type { Span } from '../../findings/index.ts';
import type { ComposedNotice } from '../rule.ts';
import { passagesOf, placeOf } from '../text/passages.ts';

/** A link out of the notice. */
export interface OutLink {
  readonly href: string;
  readonly words: string;
  readonly at: Span;
}

/** Every link of a notice to another page, each address in each place once. */
export function linksOf(composed: ComposedNotice): OutLink[] {
  const links = passagesOf(composed).flatMap((passage) =>
    passage.pieces.flatMap(({ href, text, start }) =>
      href && /^https?:/.test(href) ? [{ href, words: text, at: placeOf(passage, start, text) }] : [],
    ),
  );
  return [...new Map(links.map((link) => [`${link.href} ${link.at.file.path} ${link.at.start}`, link])).values()];
}
