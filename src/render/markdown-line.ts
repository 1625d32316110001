import {
  allowedHref,
  type Inline,
  type InlineVisitor,
  type Linked,
  type Target,
  visit,
  withoutLinks,
} from '../tree/index.ts';
import { escapeHtml, writable } from './escape.ts';
import { addressOf, isNeighbour } from './places.ts';

/** A line of Markdown without line ends: a break is `<br>`. */
export function lineOf(line: readonly Inline<Linked>[]): string {
  return joined(line, outside).replace(/^ | $/g, '');
}

/** A link; where it would have no words, the places in it alone. */
export function linkOf(address: string, children: readonly Inline<Linked>[]): string {
  const words = joined(withoutLinks(children), inside);
  return words.trim() === '' ? words : `[${words}](${destination(address)})`;
}

/** The place that links to this anchor lead to. */
export function anchorMark(anchor: string): string {
  return `<a id="${attribute(anchor)}"></a>`;
}

/** Finished Markdown in bold. */
export function strongOf(content: string): string {
  return emphasised(content, '**', 'strong', '');
}

/** Text as Markdown text: nothing in it is read as markup, and GitHub makes no link, mention or formula of it. */
export function escapeText(text: string): string {
  if (isPlain(text)) return text;
  return (
    escapeMarks(text)
      .replace(/:(?=\/\/)/g, '\\:')
      .replace(/(?<=www)\./gi, '\\.')
      // GitHub looks for these in what Markdown has become, where only a comment keeps them apart.
      .replace(/@(?=\w)/g, '@<!-- -->')
      .replace(/#(?=\d)/g, '#<!-- -->')
      .replace(/:(?=[\w+-]+:)/g, ':<!-- -->')
      .replace(/\$(?=[^\s$][^$]*\$)/g, '$$<!-- -->')
  );
}

/** Each function makes Markdown of a node; of emphasis, given the Markdown that follows it. */
type LineVisitor = InlineVisitor<string | ((next: string) => string)>;

const outside: LineVisitor = {
  text: ({ text }) => escapeText(text),
  strong:
    ({ children }) =>
    (next) =>
      emphasised(joined(children, outside), '**', 'strong', next),
  emphasis:
    ({ children }) =>
    (next) =>
      emphasised(joined(children, outside), '*', 'em', next),
  code: ({ text }) => `<code>${escapeText(text)}</code>`,
  break: () => '<br>',
  weblink: ({ href, children }) => linkTo(allowedHref(href), children),
  link: ({ to, children }) => linkTo(besideOf(to), children),
  anchor: ({ target }) => anchorMark(target.anchor),
};

/** Within a link nothing becomes a link of its own, and the element of an anchor would be one. */
const inside: LineVisitor = {
  ...outside,
  text: ({ text }) => escapeMarks(text),
  strong:
    ({ children }) =>
    (next) =>
      emphasised(joined(children, inside), '**', 'strong', next),
  emphasis:
    ({ children }) =>
    (next) =>
      emphasised(joined(children, inside), '*', 'em', next),
  code: ({ text }) => `<code>${escapeMarks(text)}</code>`,
  anchor: ({ target }) => `<span id="${attribute(target.anchor)}"></span>`,
};

/** From the last node to the first, since emphasis depends on what follows it. */
function joined(line: readonly Inline<Linked>[], visitor: LineVisitor): string {
  let written = '';
  let next = '';
  for (let index = line.length - 1; index >= 0; index--) {
    const made: string | ((next: string) => string) = visit(line[index] as Inline<Linked>, visitor);
    const part = typeof made === 'string' ? made : made(next);
    if (part === '') continue;
    next = beside(part, next);
    written = next + written;
  }
  return written;
}

/**
 * Two marks of emphasis that touch would be read as one, a link after an exclamation mark as a picture, and a bracket
 * before a parenthesis by some as the end of a link.
 */
function beside(part: string, next: string): string {
  if (part.endsWith('*') && next.startsWith('*')) return `${part}<!-- -->`;
  if (part.endsWith(']') && next.startsWith('(')) return `${part}<!-- -->`;
  return part.endsWith('!') && next.startsWith('[') ? `${part.slice(0, -1)}\\!` : part;
}

function linkTo(address: string | undefined, children: readonly Inline<Linked>[]): string {
  return address === undefined ? joined(children, outside) : linkOf(address, children);
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
 * Marks count as emphasis where they touch a letter or a digit, and at the end also before a blank or a mark. A blank
 * goes outside; where anything else stands at an edge, an element takes the place of the marks.
 */
function emphasised(content: string, mark: string, tag: string, next: string): string {
  const inner = content.replace(/^ | $/g, '');
  if (inner === '') return content;
  const before = content.startsWith(' ') ? ' ' : '';
  const after = content.endsWith(' ') ? ' ' : '';
  const opens = /^[\p{L}\p{N}][^*]*$/u.test(inner);
  const closes = /[\p{L}\p{N}]$/u.test(inner) || (/[^\s>]$/.test(inner) && /^(?:[ <[\\]|$)/.test(after + next));
  return before + (opens && closes ? `${mark}${inner}${mark}` : `<${tag}>${inner}</${tag}>`) + after;
}

function escapeMarks(text: string): string {
  if (isPlain(text)) return text;
  return writable(text)
    .replace(/[\t\n\v\f\r \u2028\u2029]+/g, ' ')
    .replace(/[\\`*_[\]#|~<>]|(?<=\])\(|&(?=[#\w])/g, (mark) => ENTITIES[mark] ?? `\\${mark}`);
}

/** Most texts are words and nothing else; one look tells. */
function isPlain(text: string): boolean {
  return !/[^A-Za-z0-9\u00c0-\u017e ,.;:/()'’“”–-]| {2}|:\S|www/i.test(text);
}

// Entities where some readers of Markdown, careless about backslashes, would see an element.
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
