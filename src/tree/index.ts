/** The document tree: sections, references and places, without tags and formats; and the one reader of Markdown. */
export * from './tree.ts';
