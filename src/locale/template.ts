import type { Span } from '../findings/index.ts';

/** A template as data: its words, values and blocks, in their order. It is filled as it is; no code is made of it. */
export type Template = readonly Part[];

export type Part = string | ValuePart | BlockPart;

/** Prints a value, or remembers the place of a flag that a block asked for. */
export interface ValuePart {
  readonly is: 'hole' | 'told';
  readonly path: Path;
  /** Where it stands in the file; kept for templates of a policy's own. */
  readonly at?: Stretch;
}

/** `otherwise` is what a block prints where there is no value, or `unless` where there is one. */
export interface BlockPart {
  readonly is: BlockName;
  readonly path: Path;
  readonly inside: Template;
  readonly otherwise?: Template;
  readonly at?: Stretch;
}

export const BLOCK_NAMES = ['if', 'unless', 'each', 'with'] as const;
export type BlockName = (typeof BLOCK_NAMES)[number];

/** How many lists or maps further out the names begin, then the names: `../party.name` is [1, 'party', 'name']; `this` has none. */
export type Path = readonly [up: number, ...names: string[]];

/** Offsets into a template's text. */
export type Stretch = Readonly<Pick<Span, 'start' | 'end'>>;

/** What is wrong with a template, and where in its text. */
export interface TemplateMistake extends Stretch {
  readonly message: string;
  readonly help?: string;
}
