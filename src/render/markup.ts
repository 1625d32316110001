import {
  allowedHref,
  type Block,
  type BlockVisitor,
  type Inline,
  type InlineVisitor,
  type Link,
  type Linked,
  type Picture,
  plainText,
  type Table,
  visit,
  type WebLink,
  withoutLinks,
} from '../tree/index.ts';
import { escapeHtml } from './escape.ts';
import { placed } from './places.ts';

/** What formats write differently within a line. The markup that is passed in is finished. */
export interface LineDialect {
  /** A link out of the document, whose address is allowed. */
  weblink(address: string, words: string, content: string): string;
  /** Where a link to a place leads; undefined where only its words may stand. */
  address(link: Link): string | undefined;
  /** A place that can be pointed at. */
  anchor(id: string): string;
  /** Characters between which no line may break; without it, a line may. */
  whole?(characters: string): string;
}

/** What the page and the help-center fragment write differently. */
export interface Dialect extends LineDialect {
  heading(cell: string): string;
  cell(cell: string, heading: string): string;
  callout(content: string): string;
  /** A picture with the table that says the same. */
  figure(picture: Picture, table: string): string;
  /** The attributes of a paragraph that explains a term: ` class="…"`. */
  readonly note: string;
}

/** Functions that write parts of a document as HTML. */
export interface Markup {
  line(inlines: readonly Inline<Linked>[]): string;
  blocks(blocks: readonly Block<Linked>[]): string;
  /** The blocks of a section: a paragraph that is bold from end to end is a heading of this level, without a number. */
  body(blocks: readonly Block<Linked>[], level: number): string;
}

/** The HTML that page and help-center fragment have in common. */
export function markupIn(dialect: Dialect): Markup {
  const line = lineIn(dialect);
  const blocks = (all: readonly Block<Linked>[]): string => all.map((block) => visit(block, visitor)).join('\n');
  const visitor: BlockVisitor<string> = {
    paragraph: ({ children, explains }) =>
      explains ? `<p${dialect.note}>${explanationOf(children, line)}</p>` : `<p>${line(children)}</p>`,
    list: ({ ordered, items }) => {
      const tag = ordered ? 'ol' : 'ul';
      return `<${tag}>\n${items.map((item) => itemOf(item, line, blocks)).join('\n')}\n</${tag}>`;
    },
    table: (table) => tableOf(table, line, dialect),
    definitions: ({ items }) => {
      const pairs = items.map(({ term, body }) => `${element('dt', term, line)}\n<dd>${blocks(body)}</dd>`);
      return `<dl>\n${pairs.join('\n')}\n</dl>`;
    },
    quote: (quote) => `<blockquote>\n${blocks(quote.blocks)}\n</blockquote>`,
    callout: (callout) => dialect.callout(blocks(callout.blocks)),
    figure: ({ picture, text }) => dialect.figure(picture, tableOf(text, line, dialect)),
  };
  const body = (all: readonly Block<Linked>[], level: number): string =>
    all.map((block) => labelIn(block, level, line) ?? visit(block, visitor)).join('\n');
  return { line, blocks, body };
}

function explanationOf([term, ...rest]: readonly Inline<Linked>[], line: Markup['line']): string {
  return term?.type === 'strong' ? `<dfn>${line(term.children)}</dfn>${line(rest)}` : '';
}

/** ` id="…"`, or nothing where there is no anchor. */
export function idOf(anchor: string | undefined): string {
  return anchor === undefined ? '' : ` id="${escapeHtml(anchor)}"`;
}

/** An empty element with an id, for a place within a line. */
export function spanOf(id: string): string {
  return `<span${idOf(id)}></span>`;
}

// A line may break between brackets, 6(1)|(f), and after a hyphen, E-|Mail.
const WHOLE = /\d{1,3}(?:\([\da-z]{1,3}\)){2,}|\b[Ee]-[Mm]ail/g;

/** The function that writes a line as HTML. */
export function lineIn({ weblink, address, anchor, whole }: LineDialect): Markup['line'] {
  const linked = (node: WebLink<Linked> | Link) => line(withoutLinks(node.children));
  const visitor: InlineVisitor<string> = {
    text: ({ text }) => (whole ? escapeHtml(text).replace(WHOLE, whole) : escapeHtml(text)),
    strong: ({ children }) => `<strong>${line(children)}</strong>`,
    emphasis: ({ children }) => `<em>${line(children)}</em>`,
    code: ({ text }) => `<code>${escapeHtml(text)}</code>`,
    break: () => '<br>',
    weblink: (node) => {
      const href = allowedHref(node.href);
      return href === undefined ? line(node.children) : weblink(href, plainText(node.children), linked(node));
    },
    link: (node) => {
      const href = address(node);
      return href === undefined ? line(node.children) : `<a href="${escapeHtml(href)}">${linked(node)}</a>`;
    },
    anchor: ({ target }) => anchor(target.anchor),
  };
  const line = (inlines: readonly Inline<Linked>[]): string => inlines.map((inline) => visit(inline, visitor)).join('');
  return line;
}

function itemOf([first, ...rest]: readonly Block<Linked>[], line: Markup['line'], blocks: Markup['blocks']): string {
  if (first === undefined) return '<li></li>';
  if (first.type !== 'paragraph') return `<li>${blocks([first, ...rest])}</li>`;
  // One paragraph is printed without its tags, as Markdown does in a list without blank lines.
  return element('li', first.children, line, rest.length > 0 ? `\n${blocks(rest)}\n` : '');
}

function tableOf({ head, rows }: Table<Linked>, line: Markup['line'], dialect: Dialect): string {
  const headings = head.map((cell) => plainText(cell));
  const body = rows.map(([first = [], ...others]) => {
    const { anchor, rest } = placed(first);
    const cells = [rest, ...others].map((cell, index) => dialect.cell(line(cell), headings[index] ?? ''));
    return `<tr${idOf(anchor)}>${cells.join('')}</tr>`;
  });
  const top = head.map((cell) => dialect.heading(line(cell))).join('');
  return `<table>\n<thead><tr>${top}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>`;
}

function element(tag: 'dt' | 'li', inlines: readonly Inline<Linked>[], line: Markup['line'], more = ''): string {
  const { anchor, rest } = placed(inlines);
  return `<${tag}${idOf(anchor)}>${line(rest)}${more}</${tag}>`;
}

function labelIn(block: Block<Linked>, level: number, line: Markup['line']): string | undefined {
  if (block.type !== 'paragraph') return undefined;
  const { anchor, rest } = placed(block.children);
  const [strong, ...others] = rest;
  if (strong?.type !== 'strong' || others.length > 0) return undefined;
  const tag = `h${Math.min(level, 6)}`;
  return `<${tag}${idOf(anchor)}>${line(strong.children)}</${tag}>`;
}
