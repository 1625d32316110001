import type { Span } from '../../findings/index.ts';
import type { ComposedNotice } from '../rule.ts';
import { placeIn, stretchesOf } from '../text/passages.ts';

/** A link out of the notice. */
export interface OutLink {
  readonly href: string;
  readonly words: string;
  readonly at: Span;
}

/** Every link of a notice to another page, each address in each place once. */
export function linksOf(composed: ComposedNotice): OutLink[] {
  return stretchesOf(composed).flatMap((stretch) => {
    const { href, text } = stretch.piece;
    return href && /^https?:/.test(href) ? [{ href, words: text, at: placeIn(stretch, 0, text) }] : [];
  });
}
