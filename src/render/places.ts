import { allowedHref, type Inline, type Linked, type Target } from '../tree/index.ts';

/** The page of another document of the same build, seen from any document. */
const NEIGHBOUR = /^(?:\.\.\/){1,2}[a-zA-Z0-9-]+(?:\/[a-zA-Z0-9-]+)?\/(?:notice|controller|processor)\.html$/;

/** The address of a place, within the document or in another one; undefined where no link may lead there. */
export function addressOf({ anchor, href }: Target): string | undefined {
  const fragment = anchor === '' ? '' : `#${anchor}`;
  if (href === undefined) return fragment || undefined;
  const page = documentAddress(href);
  if (page === undefined || fragment === '') return page;
  return page.replace(/#.*$/s, '') + fragment;
}

/** The address of a whole document: one that a notice may link to, or that of a neighbour in the same build. */
export function documentAddress(href: string): string | undefined {
  return allowedHref(href) ?? (isNeighbour(href) ? href : undefined);
}

/** Whether an address is that of another document of the same build. */
export function isNeighbour(href: string): boolean {
  return NEIGHBOUR.test(href);
}

/** The place at the start of a row, an item or a term is the place of the whole of it: its anchor, and the line without it. */
export function placed(line: readonly Inline<Linked>[]): {
  readonly anchor?: string;
  readonly rest: readonly Inline<Linked>[];
} {
  const [first, ...rest] = line;
  return first?.type === 'anchor' ? { anchor: first.target.anchor, rest } : { rest: line };
}
