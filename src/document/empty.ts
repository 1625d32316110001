import type { Block, Inline, Linked } from '../tree/index.ts';

/** A paragraph of places alone would be a gap on the page: its places move to the paragraph behind it. */
export function withoutEmpty(blocks: readonly Block<Linked>[]): readonly Block<Linked>[] {
  if (!blocks.some(hasOnlyPlaces)) return blocks;
  const kept: Block<Linked>[] = [];
  let waiting: Inline<Linked>[] = [];
  for (const block of blocks) {
    if (block.type === 'paragraph' && hasOnlyPlaces(block)) waiting.push(...block.children);
    else if (waiting.length > 0) {
      kept.push(
        ...(block.type === 'paragraph'
          ? [{ ...block, children: [...waiting, ...block.children] }]
          : [{ type: 'paragraph' as const, children: waiting }, block]),
      );
      waiting = [];
    } else kept.push(block);
  }
  return waiting.length > 0 ? [...kept, { type: 'paragraph', children: waiting }] : kept;
}

function hasOnlyPlaces(block: Block<Linked>): boolean {
  return block.type === 'paragraph' && block.children.every(({ type }) => type === 'anchor');
}
