import { allowedHref, type Inline, type InlineVisitor, type Linked, type Target, visit, withoutLinks } from '../tree/index.ts';
import { escapeHtml, writable } from './escape.ts';
import { addressOf, isNeighbour } from './places.ts';

/** A line of Markdown without line ends: a break is `<br>`. */
export function lineOf(line: readonly Inline<Linked>[]): string {
  return joined(line.map((inline) => visit(inline, visitor))).replace(/^ | $/g, '');
}

/** A link; where it would have no words, the places in it alone. */
export function linkOf(address: string, children: readonly Inline<Linked>[]): string {
  const words = joined(withoutLinks(children).map((inline) => visit(inline, inLink)));
  return words.trim() === '' ? words : `[${words}](${destination(address)})`;
}

/** The place that links to this anchor lead to. */
export function anchorMark(anchor: string): string {
  return `<a id="${attribute(anchor)}"></a>`;
}

/** Finished Markdown in bold. */
export function strongOf(content: string): string {
  return emphasised(content, '**', 'strong');
}

/** Text as Markdown text: nothing in it is read as markup, and GitHub makes no link, mention or formula of it. */
export function escapeText(text: string): string {
  return escapeMarks(text)
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/(?<=www)\./gi, '\\.')
    // GitHub looks for these in what Markdown has become, where only an element or a comment keeps them apart.
    .replace(/@(?=\w)/g, '@<!-- -->')
    .replace(/#(?=\d)/g, '#<!-- -->')
    .replace(/:(?=[\w+-]+:)/g, ':<!-- -->')
    .replace(/\$(?=[^\s$][^$]*\$)/g, '<span>$</span>');
}

const visitor: InlineVisitor<string> = {
  text: ({ text }) => escapeText(text),
  strong: ({ children }) => strongOf(joined(children.map((inline) => visit(inline, visitor)))),
  emphasis: ({ children }) => emphasised(joined(children.map((inline) => visit(inline, visitor))), '*', 'em'),
  code: ({ text }) => `<code>${escapeText(text)}</code>`,
  break: () => '<br>',
  weblink: ({ href, children }) => linkTo(allowedHref(href), children),
  link: ({ to, children }) => linkTo(besideOf(to), children),
  anchor: ({ target }) => anchorMark(target.anchor),
};

/** Within a link nothing becomes a link of its own; the anchor's element would be one. */
const inLink: InlineVisitor<string> = {
  ...visitor,
  text: ({ text }) => escapeMarks(text),
  strong: ({ children }) => strongOf(joined(children.map((inline) => visit(inline, inLink)))),
  emphasis: ({ children }) => emphasised(joined(children.map((inline) => visit(inline, inLink))), '*', 'em'),
  code: ({ text }) => `<code>${escapeMarks(text)}</code>`,
  anchor: ({ target }) => `<span id="${attribute(target.anchor)}"></span>`,
};

/** Two marks of emphasis that touch would be read as one. */
function joined(parts: readonly string[]): string {
  return parts.reduce((line, part) => line + (line.endsWith('*') && part.startsWith('*') ? '<!-- -->' : '') + part, '');
}

function linkTo(address: string | undefined, children: readonly Inline<Linked>[]): string {
  return address === undefined ? joined(children.map((inline) => visit(inline, visitor))) : linkOf(address, children);
}

/** The Markdown of another notice lies beside its page. */
function besideOf(to: Target): string | undefined {
  const { href } = to;
  const address = addressOf(to);
  return href !== undefined && isNeighbour(href) ? address?.replace(/\.html(?=#|$)/, '.md') : address;
}

/** An address as Markdown has it; one with brackets, blanks or marks stands in angle brackets. */
function destination(address: string): string {
  const plain = writable(address).replace(/&(?=#?\w+;)/g, '&amp;');
  return /^[\w./:#?=&;@%,+~!-]+$/.test(plain) ? plain : `<${plain.replace(/[<>\\|\s]/g, encodeURIComponent)}>`;
}

function attribute(text: string): string {
  return escapeHtml(text).replace(/[|\n]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/**
 * Marks count as emphasis only where they touch letters or digits: a blank goes outside, and where something else
 * stands at an edge, an element takes their place.
 */
function emphasised(content: string, mark: string, tag: string): string {
  const inner = content.replace(/^ | $/g, '');
  if (inner === '') return content;
  const before = content.startsWith(' ') ? ' ' : '';
  const after = content.endsWith(' ') ? ' ' : '';
  const marked = /^[\p{L}\p{N}](?:[^*]*[\p{L}\p{N}])?$/u.test(inner);
  return before + (marked ? `${mark}${inner}${mark}` : `<${tag}>${inner}</${tag}>`) + after;
}

function escapeMarks(text: string): string {
  return writable(text)
    .replace(/[\t\n\v\f\r ]+/g, ' ')
    .replace(/[\\`*_[\]#|~]|&(?=#?\w+;)|[<>]/g, (mark) => ENTITIES[mark] ?? `\\${mark}`);
}

// Entities where some readers of Markdown, careless about backslashes, would see an element.
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
