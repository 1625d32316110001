import type { Block, Inline, Section } from './tree.ts';

/** All inline nodes below some blocks, each before its children, in reading order. */
export function inlinesOf<R extends { readonly type: string }>(blocks: readonly Block<R>[]): Inline<R>[] {
  const found: Inline<R>[] = [];
  addBlocks(blocks, found);
  return found;
}

/** All inline nodes of a line, each before its children. */
export function inlinesIn<R extends { readonly type: string }>(line: readonly Inline<R>[]): Inline<R>[] {
  const found: Inline<R>[] = [];
  addLine(line, found);
  return found;
}

/** A section and all sections within it, in reading order. */
export function* sectionsOf<R>(sections: readonly Section<R>[]): Generator<Section<R>> {
  for (const section of sections) {
    yield section;
    yield* sectionsOf(section.sections);
  }
}

// Each adds to one list: a large notice has a million nodes.
function addLine<R extends { readonly type: string }>(line: readonly Inline<R>[], found: Inline<R>[]): void {
  for (const inline of line) {
    found.push(inline);
    if ('children' in inline) addLine(inline.children as readonly Inline<R>[], found);
  }
}

function addBlocks<R extends { readonly type: string }>(blocks: readonly Block<R>[], found: Inline<R>[]): void {
  for (const block of blocks) addBlock(block, found);
}

function addBlock<R extends { readonly type: string }>(block: Block<R>, found: Inline<R>[]): void {
  switch (block.type) {
    case 'paragraph':
      addLine(block.children, found);
      return;
    case 'list':
      for (const item of block.items) addBlocks(item, found);
      return;
    case 'table':
      for (const row of [block.head, ...block.rows]) for (const cell of row) addLine(cell, found);
      return;
    case 'definitions':
      for (const { term, body } of block.items) {
        addLine(term, found);
        addBlocks(body, found);
      }
      return;
    case 'quote':
    case 'callout':
      addBlocks(block.blocks, found);
      return;
    case 'figure':
      addBlock(block.text, found);
  }
}
