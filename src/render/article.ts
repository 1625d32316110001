import { type Linked, type Notice, type Section, withoutLinks } from '../tree/index.ts';
import { escapeHtml } from './escape.ts';
import { idOf, markupIn, spanOf } from './markup.ts';
import type { Page } from './page.ts';
import { joined } from './pieces.ts';
import { addressOf, isNeighbour } from './places.ts';

/**
 * A document as a fragment for a help center: headings from h2, ids kept, and nothing that help centers remove: no
 * head, style, script or class.
 */
export function* renderArticle(notice: Notice, page: Page): Iterable<string> {
  yield* joined(partsOf(notice, page), '\n');
  yield '\n';
}

function* partsOf({ lead, sections }: Notice, { draft }: Page): Iterable<string> {
  if (draft !== undefined) yield `<p><strong>${escapeHtml(draft)}</strong></p>`;
  yield markup.blocks(lead);
  yield contentsOf(sections);
  yield* sectionsOf(sections, 2);
}

const markup = markupIn({
  weblink: (address, _words, content) => `<a href="${escapeHtml(address)}">${content}</a>`,
  // A help center keeps its articles at addresses of its own: the neighbours of the build are not beside it.
  address: ({ to }) => (to.href !== undefined && isNeighbour(to.href) ? undefined : addressOf(to)),
  anchor: spanOf,
  heading: (cell) => `<th>${cell}</th>`,
  cell: (cell) => `<td>${cell}</td>`,
  note: '',
  callout: (content) => `<hr>\n${content}\n<hr>`,
  figure: (_picture, table) => table,
});

function contentsOf(sections: readonly Section<Linked>[]): string {
  if (sections.length === 0) return '';
  const items = sections.map((section) => {
    const { anchor, number, title } = section.place.target;
    return `<li><a href="#${escapeHtml(anchor)}">${escapeHtml(`${number} ${title}`)}</a>${contentsOf(section.sections)}</li>`;
  });
  return `<ul>\n${items.join('\n')}\n</ul>`;
}

function* sectionsOf(sections: readonly Section<Linked>[], level: number): Iterable<string> {
  const heading = `h${Math.min(level, 6)}`;
  for (const section of sections) {
    const { anchor, number } = section.place.target;
    const title = `${escapeHtml(number)} ${markup.line(withoutLinks(section.title))}`;
    yield `<${heading}${idOf(anchor)}>${title}</${heading}>`;
    yield markup.body(section.blocks, level + 1);
    yield* sectionsOf(section.sections, level + 1);
  }
}
