import type { Passage, Words } from './facts.ts';
import type { Told } from './fill.ts';

/**
 * What a template may use, as data: the type of a block's data follows from it, templates are checked against it, and
 * the documentation for template authors is made from it.
 */
export type Shape = 'words' | 'passage' | 'flag' | readonly [Shape] | { readonly [name: string]: Shape };

/** The data that a shape describes. Whatever is not declared in the policy is undefined. */
export type Data<S> = S extends 'words'
  ? Words
  : S extends 'passage'
    ? Passage
    : S extends 'flag'
      ? boolean | Told
      : S extends readonly [infer I]
        ? readonly Data<I>[]
        : { readonly [K in keyof S]: Data<S[K]> | undefined };
