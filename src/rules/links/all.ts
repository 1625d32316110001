import type { Span } from '../../findings/index.ts';
import type { ComposedNotice } from '../rule.ts';
import { placeOf } from '../text/search.ts';
import { stretchesOf } from '../text/stretches.ts';

/** A link out of the notice, with its place in the YAML. */
export interface PlacedLink {
  readonly href: string;
  readonly words: string;
  readonly at: Span;
}

/** Every link of a notice to another page, each address in each place once. */
export function linksOf(composed: ComposedNotice): PlacedLink[] {
  return stretchesOf(composed).flatMap((stretch) =>
    stretch.links
      .filter(({ href }) => /^https?:/.test(href))
      .map(({ href, words, start }) => ({ href, words, at: placeOf({ stretch, index: start, words }) })),
  );
}
