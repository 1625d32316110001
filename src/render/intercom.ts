import {
  type Block,
  type BlockVisitor,
  type Inline,
  type Linked,
  type Notice,
  type Section,
  type Table,
  visit,
  withoutLinks,
} from '../tree/index.ts';
import { escapeHtml } from './escape.ts';
import { lineIn } from './markup.ts';
import type { Page } from './page.ts';
import { joined } from './pieces.ts';
import { addressOf, isNeighbour } from './places.ts';

/**
 * A document as a fragment for a help center that knows two levels of headings and no ids, as Intercom's does: a link
 * within the document is its words, which name number and title. Elements are those of
 * https://developers.intercom.com/docs/guides/help-center/supported-html: p, br, hr, h1, h2, a, ul, ol, li, table, pre,
 * code, strong, em. That page names no parts of a table but rows and cells, so there is no `thead`.
 */
export function* renderIntercom(notice: Notice, page: Page): Iterable<string> {
  yield* joined(partsOf(notice, page), '\n');
  yield '\n';
}

function* partsOf({ lead, sections }: Notice, { draft }: Page): Iterable<string> {
  if (draft !== undefined) yield `<p><strong>${escapeHtml(draft)}</strong></p>`;
  yield blocks(lead);
  yield* sectionsOf(sections, 1);
}

const line = lineIn({
  weblink: (address, _words, content) => `<a href="${escapeHtml(address)}">${content}</a>`,
  address: ({ to }) => (to.href === undefined || isNeighbour(to.href) ? undefined : addressOf(to)),
  anchor: () => '',
});

function* sectionsOf(sections: readonly Section<Linked>[], level: 1 | 2): Iterable<string> {
  for (const section of sections) {
    const { number } = section.place.target;
    yield `<h${level}>${escapeHtml(number)} ${line(withoutLinks(section.title))}</h${level}>`;
    yield blocks(section.blocks);
    yield* sectionsOf(section.sections, 2);
  }
}

const visitor: BlockVisitor<string> = {
  paragraph: ({ children }) => `<p>${line(children)}</p>`,
  list: ({ ordered, items }) => {
    const tag = ordered ? 'ol' : 'ul';
    return `<${tag}>\n${items.map(itemOf).join('\n')}\n</${tag}>`;
  },
  table: ({ head, rows }) => `<table>\n${[head.map(strong), ...rows].map(rowOf).join('\n')}\n</table>`,
  definitions: ({ items }) =>
    items.map(({ term, body }) => `<p><strong>${line(term)}</strong></p>\n${blocks(body)}`).join('\n'),
  quote: (quote) => blocks(quote.blocks),
  callout: (callout) => `<hr>\n${blocks(callout.blocks)}\n<hr>`,
  figure: ({ text }) => visit(text, visitor),
};

function blocks(all: readonly Block<Linked>[]): string {
  return all.map((block) => visit(block, visitor)).join('\n');
}

/** No table may stand in an item: its rows become lines. */
function itemOf(item: readonly Block<Linked>[]): string {
  const parts = item.flatMap((block) => (block.type === 'table' ? rowsOf(block) : [block]));
  const [first, ...rest] = parts;
  if (first?.type !== 'paragraph') return `<li>${blocks(parts)}</li>`;
  return `<li>${line(first.children)}${rest.length > 0 ? `\n${blocks(rest)}\n` : ''}</li>`;
}

function rowsOf({ head, rows }: Table<Linked>): Block<Linked>[] {
  const separator: Inline<Linked> = { type: 'text', text: ' · ' };
  return [head.map(strong), ...rows].map((cells) => ({
    type: 'paragraph',
    children: cells.flatMap((cell, index) => (index === 0 ? cell : [separator, ...cell])),
  }));
}

function strong(cell: readonly Inline<Linked>[]): readonly Inline<Linked>[] {
  return [{ type: 'strong', children: cell }];
}

function rowOf(cells: readonly (readonly Inline<Linked>[])[]): string {
  return `<tr>${cells.map((cell) => `<td><p>${line(cell)}</p></td>`).join('')}</tr>`;
}
