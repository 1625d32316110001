import type { SourceFile, Span } from '../findings/index.ts';

/**
 * The document tree. It knows sections, references and places, no tags and no formats.
 *
 * `R` is what stands where the text points elsewhere or can be pointed at: a `Draft` holds `Ref` and `Mark`, a linked
 * `Notice` holds `Link` and `Anchor`. Only `document/link.ts` makes the latter, and renderers take nothing else.
 */
export interface Tree<R> {
  readonly title: readonly Inline<R>[];
  readonly lead: readonly Block<R>[];
  readonly sections: readonly Section<R>[];
}

export interface Section<R> {
  /** Where the section can be reached: a `Mark`, in a linked tree an `Anchor`, whose target has its title and number. */
  readonly place: Exclude<R, Ref | Link>;
  readonly title: readonly Inline<R>[];
  readonly blocks: readonly Block<R>[];
  readonly sections: readonly Section<R>[];
}

export type Block<R> = Paragraph<R> | List<R> | Table<R> | Definitions<R> | Quote<R> | Callout<R> | Figure<R>;

export interface Paragraph<R> {
  readonly type: 'paragraph';
  /** Whether it explains the term that it begins with, in bold, and could be passed over. */
  readonly explains?: true;
  readonly children: readonly Inline<R>[];
}

export interface List<R> {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly items: readonly (readonly Block<R>[])[];
}

/** A table with one head row; each row has as many cells as the head. */
export interface Table<R> {
  readonly type: 'table';
  readonly head: readonly (readonly Inline<R>[])[];
  readonly rows: readonly (readonly (readonly Inline<R>[])[])[];
}

/** Terms or labels, each with what it stands for. */
export interface Definitions<R> {
  readonly type: 'definitions';
  readonly items: readonly { readonly term: readonly Inline<R>[]; readonly body: readonly Block<R>[] }[];
}

/** Words given as they are: a declaration of consent. */
export interface Quote<R> {
  readonly type: 'quote';
  readonly blocks: readonly Block<R>[];
}

/** A passage that the law wants set apart from the rest (Art. 21(4) GDPR). */
export interface Callout<R> {
  readonly type: 'callout';
  readonly blocks: readonly Block<R>[];
}

/** A picture, and the same as a table, for whoever cannot see it and for formats that have no pictures. */
export interface Figure<R> {
  readonly type: 'figure';
  readonly picture: Picture;
  readonly text: Table<R>;
}

/** Columns of boxes, and arrows from boxes of one column to boxes of the next, by their ids. */
export interface Picture {
  readonly columns: readonly { readonly title: string; readonly boxes: readonly Box[] }[];
  readonly arrows: readonly (readonly [from: string, to: string])[];
}

export interface Box {
  readonly id: string;
  readonly name: string;
  readonly note?: string;
  /** Whether it lies outside of the European Economic Area. */
  readonly leaves?: boolean;
}

export type Inline<R> = Text | Strong<R> | Emphasis<R> | Code | WebLink<R> | Break | R;

/** Plain characters. `from` is the place in the YAML that they come from; template text has none. */
export interface Text {
  readonly type: 'text';
  readonly text: string;
  /** The value of the policy that the words are, or are made from. */
  readonly from?: Span;
  /** The file of the template whose words they are, if it is a policy's own. */
  readonly template?: SourceFile;
}

export interface Strong<R> {
  readonly type: 'strong';
  readonly children: readonly Inline<R>[];
}

export interface Emphasis<R> {
  readonly type: 'emphasis';
  readonly children: readonly Inline<R>[];
}

export interface Code {
  readonly type: 'code';
  readonly text: string;
}

/** A link out of the document. `href` is checked: https, http, mailto or tel. */
export interface WebLink<R> {
  readonly type: 'weblink';
  readonly href: string;
  readonly children: readonly Inline<R>[];
}

export interface Break {
  readonly type: 'break';
}

/** The kinds of thing that a reference can name. */
export const KINDS = [
  'section',
  'activity',
  'processor',
  'recipient',
  'category',
  'right',
  'cookie',
  'consent',
  'term',
  'notice',
  'law',
] as const;
export type Kind = (typeof KINDS)[number];

/** A reference as written: `[[id]]`, `[[kind:id|words]]`, or `{{ref kind id}}` in a template. */
export interface Ref {
  readonly type: 'ref';
  readonly kind?: Kind;
  readonly id: string;
  readonly words?: readonly Inline<Unlinked>[];
  /** Where it is written; for a template's reference, where the id it was given stands. */
  readonly at: Span;
}

/** A place that can be pointed at, not yet numbered. Prints nothing. */
export interface Mark {
  readonly type: 'mark';
  readonly kind: Kind;
  readonly id: string;
  /** The entry's name in the language of the document; where it is missing, the section's title counts. */
  readonly title?: string;
}

/** A resolved reference. Heading and link print the same `Target` object, so number and anchor can't differ. */
export interface Link {
  readonly type: 'link';
  readonly to: Target;
  readonly children: readonly Inline<Linked>[];
}

/** A place that can be pointed at. Prints nothing but its anchor. */
export interface Anchor {
  readonly type: 'anchor';
  readonly target: Target;
}

/** Where a reference leads. */
export interface Target {
  readonly kind: Kind;
  readonly id: string;
  /** The HTML id, stable: made of kind and id, never of number or wording. */
  readonly anchor: string;
  /** "7" or "7.1"; for an entry within a section, the section's. */
  readonly number: string;
  /** The plain words of the heading, or the entry's name. */
  readonly title: string;
  /** The page, if it is another one than this document. */
  readonly href?: string;
}

export type Unlinked = Ref | Mark;
export type Linked = Link | Anchor;
export type Draft = Tree<Unlinked>;

/** A document that can be rendered. */
export interface Notice extends Tree<Linked> {
  /** The BCP 47 tag of its language. */
  readonly locale: string;
  /** Each place in the order of the document. */
  readonly targets: readonly Target[];
}
