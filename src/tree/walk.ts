import type { Block, Inline, Section } from './tree.ts';

/** All inline nodes below some blocks, each before its children, in reading order. */
export function* inlinesOf<R extends { readonly type: string }>(blocks: readonly Block<R>[]): Generator<Inline<R>> {
  for (const block of blocks) yield* ofBlock(block);
}

/** All inline nodes of a line, each before its children. */
export function* inlinesIn<R extends { readonly type: string }>(line: readonly Inline<R>[]): Generator<Inline<R>> {
  for (const inline of line) {
    yield inline;
    if ('children' in inline) yield* inlinesIn(inline.children as readonly Inline<R>[]);
  }
}

/** A section and all sections within it, in reading order. */
export function* sectionsOf<R>(sections: readonly Section<R>[]): Generator<Section<R>> {
  for (const section of sections) {
    yield section;
    yield* sectionsOf(section.sections);
  }
}

function* ofBlock<R extends { readonly type: string }>(block: Block<R>): Generator<Inline<R>> {
  switch (block.type) {
    case 'paragraph':
      return yield* inlinesIn(block.children);
    case 'list':
      for (const item of block.items) yield* inlinesOf(item);
      return;
    case 'table':
      for (const line of [block.head, ...block.rows]) for (const cell of line) yield* inlinesIn(cell);
      return;
    case 'definitions':
      for (const item of block.items) {
        yield* inlinesIn(item.term);
        yield* inlinesOf(item.body);
      }
      return;
    case 'quote':
    case 'callout':
      return yield* inlinesOf(block.blocks);
  }
}
