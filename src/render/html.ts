import { allowedHref, type Block, type Inline, type Linked, type Notice, type Section, type Target } from '../tree/index.ts';
import { shell, style } from './generated/page.js';
import type { Page } from './page.ts';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as HTML text or as a value in quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] as string);
}

/** A document as one self-contained page: no script, and no request to anywhere. */
export function renderHtml(notice: Notice, page: Page): string {
  const title = words(notice.title);
  const slots: Readonly<Record<string, string>> = {
    lang: escapeHtml(notice.locale),
    dir: 'ltr',
    title: escapeHtml(title),
    style,
    skip: escapeHtml(page.skip),
    heading: lineHtml(notice.title),
    lead: blocksHtml(notice.lead),
    contents: escapeHtml(page.contents),
    toc: contentsHtml(notice.sections),
    sections: notice.sections.map((section) => sectionHtml(section, 2)).join('\n'),
  };
  return `${shell.replace(/\{\{(\w+)\}\}/g, (slot, name: string) => slots[name] ?? slot)}\n`;
}

function contentsHtml(sections: readonly Section<Linked>[]): string {
  if (sections.length === 0) return '';
  const items = sections.map((section) => {
    const { anchor, number, title } = targetOf(section);
    return `<li><a href="#${escapeHtml(anchor)}"><span class="number">${escapeHtml(number)}</span> <span>${escapeHtml(title)}</span></a>${contentsHtml(section.sections)}</li>`;
  });
  return `<ol>\n${items.join('\n')}\n</ol>`;
}

function sectionHtml(section: Section<Linked>, level: number): string {
  const { anchor, number } = targetOf(section);
  const heading = `h${Math.min(level, 6)}`;
  const id = escapeHtml(anchor);
  return `<section id="${id}" aria-labelledby="${id}--title">
<${heading} id="${id}--title"><a class="self" href="#${id}"><span class="number">${escapeHtml(number)}</span>${lineHtml(section.title)}</a></${heading}>
${bodyHtml(section.blocks, Math.min(level + 1, 6))}
${section.sections.map((inner) => sectionHtml(inner, level + 1)).join('\n')}
</section>`;
}

/** The place of a section; only an anchor can be one in a linked tree. */
export function targetOf({ place }: Section<Linked>): Target {
  return place.type === 'anchor' ? place.target : place.to;
}

/** The blocks of a section. A paragraph in bold is a heading without a number, so that screen readers can jump to it. */
function bodyHtml(blocks: readonly Block<Linked>[], level: number): string {
  return blocks
    .map((block) => {
      const label = labelOf(block);
      return label ? `<h${level} class="label">${lineHtml(label)}</h${level}>` : blockHtml(block);
    })
    .join('\n');
}

/** The line of a paragraph that is bold from end to end; anchors count for nothing. */
export function labelOf(block: Block<Linked>): readonly Inline<Linked>[] | undefined {
  if (block.type !== 'paragraph') return undefined;
  const [strong, ...others] = block.children.filter(({ type }) => type !== 'anchor');
  if (strong?.type !== 'strong' || others.length > 0) return undefined;
  return [...block.children.filter(({ type }) => type === 'anchor'), ...strong.children];
}

function blocksHtml(blocks: readonly Block<Linked>[]): string {
  return blocks.map(blockHtml).join('\n');
}

function blockHtml(block: Block<Linked>): string {
  switch (block.type) {
    case 'paragraph':
      return `<p>${lineHtml(block.children)}</p>`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>\n${block.items.map(itemHtml).join('\n')}\n</${tag}>`;
    }
    case 'table':
      return tableHtml(block);
    case 'definitions':
      return `<dl>\n${block.items.map(({ term, body }) => `<dt${idOf(term)}>${lineHtml(withoutAnchor(term))}</dt>\n<dd>${blocksHtml(body)}</dd>`).join('\n')}\n</dl>`;
    case 'quote':
      return `<blockquote>\n${blocksHtml(block.blocks)}\n</blockquote>`;
    case 'callout':
      return `<aside role="note">\n${blocksHtml(block.blocks)}\n</aside>`;
  }
}

/** A list item of one paragraph is printed without the paragraph, as tight lists are. */
function itemHtml(item: readonly Block<Linked>[]): string {
  const [first, ...rest] = item;
  if (first?.type !== 'paragraph') return `<li>${blocksHtml(item)}</li>`;
  const more = rest.length > 0 ? `\n${blocksHtml(rest)}\n` : '';
  return `<li${idOf(first.children)}>${lineHtml(withoutAnchor(first.children))}${more}</li>`;
}

function tableHtml({ head, rows }: Extract<Block<Linked>, { type: 'table' }>): string {
  const labels = head.map((cell) => escapeHtml(words(cell)));
  const headers = head.map((cell) => `<th scope="col">${lineHtml(cell)}</th>`).join('');
  const body = rows.map((row) => {
    const cells = row.map((cell, index) => `<td data-label="${labels[index] ?? ''}">${lineHtml(index === 0 ? withoutAnchor(cell) : cell)}</td>`);
    return `<tr${idOf(row[0] ?? [])}>${cells.join('')}</tr>`;
  });
  return `<table>\n<thead><tr>${headers}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>`;
}

/** A place at the start of a row, item or term is the id of the whole of it. */
function idOf([first]: readonly Inline<Linked>[]): string {
  return first?.type === 'anchor' ? ` id="${escapeHtml(first.target.anchor)}"` : '';
}

function withoutAnchor(line: readonly Inline<Linked>[]): readonly Inline<Linked>[] {
  return line[0]?.type === 'anchor' ? line.slice(1) : line;
}

function lineHtml(line: readonly Inline<Linked>[]): string {
  return line.map(inlineHtml).join('');
}

function inlineHtml(inline: Inline<Linked>): string {
  switch (inline.type) {
    case 'text':
      return escapeHtml(inline.text);
    case 'strong':
      return `<strong>${lineHtml(inline.children)}</strong>`;
    case 'emphasis':
      return `<em>${lineHtml(inline.children)}</em>`;
    case 'code':
      return `<code>${escapeHtml(inline.text)}</code>`;
    case 'break':
      return '<br>';
    case 'weblink':
      return weblinkHtml(inline);
    case 'link':
      return `<a href="${escapeHtml(hrefOf(inline.to))}">${lineHtml(inline.children)}</a>`;
    case 'anchor':
      return `<span id="${escapeHtml(inline.target.anchor)}"></span>`;
  }
}

function weblinkHtml({ href, children }: Extract<Inline<Linked>, { type: 'weblink' }>): string {
  const address = allowedHref(href);
  if (address === undefined) return lineHtml(children);
  // In print the address is written out behind the words, unless the words are the address.
  const plain = words(children).includes(address.replace(/\/$/, '')) ? ' class="plain"' : '';
  return `<a${plain} href="${escapeHtml(address)}" rel="noopener noreferrer">${lineHtml(children)}</a>`;
}

/** The address of a place: within the document, or in another one. */
export function hrefOf({ anchor, href }: Target): string {
  const page = href === undefined ? '' : (allowedHref(href) ?? (/^\.\.\/\.\.\/[a-z0-9-]+\/[A-Za-z0-9-]+\/notice\.html$/.test(href) ? href : ''));
  return anchor === '' ? page || '#' : `${page}#${anchor}`;
}

/** The words of a line, without any markup. */
export function words(line: readonly Inline<Linked>[]): string {
  return line
    .map((inline) => {
      if ('children' in inline) return words(inline.children);
      return 'text' in inline ? inline.text : inline.type === 'break' ? ' ' : '';
    })
    .join('');
}
