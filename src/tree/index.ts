/** The document tree: sections, references and places, without tags and formats; and the one reader of Markdown. */
export { exact } from './exact.ts';
export { faults as textFaults } from './faults.ts';
export { holeMark } from './hole-mark.ts';
export { allowedHref, dialHref } from './href.ts';
export { readBlocks, readInlines } from './markdown.ts';
export type { Content, Hole, Reading } from './reader.ts';
export { referenceTo } from './reference.ts';
export { tied } from './tied.ts';
export * from './tree.ts';
export { type BlockVisitor, type InlineVisitor, plainText, type Visitor, visit, withoutLinks } from './visit.ts';
export { inlinesIn, inlinesOf, sectionsOf } from './walk.ts';
