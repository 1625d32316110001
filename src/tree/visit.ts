import type { Block, Inline, Linked } from './tree.ts';

/** One function for each type of node: where one is missing, the visitor does not compile. */
export type Visitor<Node extends { readonly type: string }, Out> = {
  readonly [Type in Node['type']]: (node: Extract<Node, { readonly type: Type }>) => Out;
};

/** What becomes of each type of block in a linked document. */
export type BlockVisitor<Out> = Visitor<Block<Linked>, Out>;

/** What becomes of each type of inline node in a linked document. */
export type InlineVisitor<Out> = Visitor<Inline<Linked>, Out>;

/** Calls the visitor's function for the type of the node. */
export function visit<Node extends { readonly type: string }, Out>(node: Node, visitor: Visitor<Node, Out>): Out {
  const ofType = visitor[node.type as Node['type']] as (node: Node) => Out;
  return ofType(node);
}

/** The words of a line, without any markup; a line break is a space. */
export function plainText(line: readonly Inline<Linked>[]): string {
  return line.map((inline) => visit(inline, words)).join('');
}

/** A line for a title or the inside of a link, where no link can stand: links are their words, all else stays. */
export function withoutLinks(line: readonly Inline<Linked>[]): readonly Inline<Linked>[] {
  if (line.every(({ type }) => type === 'text')) return line;
  return line.flatMap((inline) => visit(inline, unlinked));
}

const words: InlineVisitor<string> = {
  text: ({ text }) => text,
  strong: ({ children }) => plainText(children),
  emphasis: ({ children }) => plainText(children),
  code: ({ text }) => text,
  weblink: ({ children }) => plainText(children),
  break: () => ' ',
  link: ({ children }) => plainText(children),
  anchor: () => '',
};

const unlinked: InlineVisitor<readonly Inline<Linked>[]> = {
  text: (text) => [text],
  strong: (strong) => [{ ...strong, children: withoutLinks(strong.children) }],
  emphasis: (emphasis) => [{ ...emphasis, children: withoutLinks(emphasis.children) }],
  code: (code) => [code],
  weblink: ({ children }) => withoutLinks(children),
  break: (lineBreak) => [lineBreak],
  link: ({ children }) => withoutLinks(children),
  anchor: (anchor) => [anchor],
};
