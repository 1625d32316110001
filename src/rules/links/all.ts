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

const known = new WeakMap<ComposedNotice, readonly PlacedLink[]>();

/** Every link of a notice to another page, each address in each place once; made once for all rules. */
export function linksOf(composed: ComposedNotice): readonly PlacedLink[] {
  const links = known.get(composed) ?? [...placed(composed)];
  known.set(composed, links);
  return links;
}

function* placed(composed: ComposedNotice): Iterable<PlacedLink> {
  for (const stretch of stretchesOf(composed))
    for (const { href, words, start } of stretch.links)
      if (/^https?:/.test(href)) yield { href, words, at: placeOf({ stretch, index: start, words }) };
}
