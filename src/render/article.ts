import { allowedHref, type Block, type Inline, type Linked, type Notice, type Section } from '../tree/index.ts';
import { escapeHtml, hrefOf, labelOf, targetOf } from './html.ts';

/**
 * A document as a fragment for a help center: headings from h2, ids kept, and nothing that help centers remove: no
 * head, style, script or class.
 */
export function renderArticle(notice: Notice): string {
  return `${[blocks(notice.lead), contents(notice.sections), ...notice.sections.map((section) => sectionOf(section, 2))].filter(Boolean).join('\n')}\n`;
}

function contents(sections: readonly Section<Linked>[]): string {
  if (sections.length === 0) return '';
  const items = sections.map((section) => {
    const { anchor, number, title } = targetOf(section);
    return `<li><a href="#${escapeHtml(anchor)}">${escapeHtml(`${number} ${title}`)}</a>${contents(section.sections)}</li>`;
  });
  return `<ul>\n${items.join('\n')}\n</ul>`;
}

function sectionOf(section: Section<Linked>, level: number): string {
  const { anchor, number } = targetOf(section);
  const heading = `h${Math.min(level, 6)}`;
  const inner = section.sections.map((each) => sectionOf(each, level + 1));
  return [`<${heading} id="${escapeHtml(anchor)}">${escapeHtml(number)} ${line(section.title)}</${heading}>`, body(section.blocks, Math.min(level + 1, 6)), ...inner].filter(Boolean).join('\n');
}

function body(all: readonly Block<Linked>[], level: number): string {
  return all
    .map((each) => {
      const label = labelOf(each);
      return label ? `<h${level}>${line(label)}</h${level}>` : block(each);
    })
    .join('\n');
}

function blocks(all: readonly Block<Linked>[]): string {
  return all.map(block).join('\n');
}

function block(each: Block<Linked>): string {
  switch (each.type) {
    case 'paragraph':
      return `<p>${line(each.children)}</p>`;
    case 'list': {
      const tag = each.ordered ? 'ol' : 'ul';
      return `<${tag}>\n${each.items.map((item) => `<li>${item.map(inItem).join('\n')}</li>`).join('\n')}\n</${tag}>`;
    }
    case 'table': {
      const head = each.head.map((cell) => `<th>${line(cell)}</th>`).join('');
      const rows = each.rows.map((row) => `<tr>${row.map((cell) => `<td>${line(cell)}</td>`).join('')}</tr>`);
      return `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`;
    }
    case 'definitions':
      return `<dl>\n${each.items.map(({ term, body }) => `<dt>${line(term)}</dt>\n<dd>${blocks(body)}</dd>`).join('\n')}\n</dl>`;
    case 'quote':
      return `<blockquote>\n${blocks(each.blocks)}\n</blockquote>`;
    case 'callout':
      return `<hr>\n${blocks(each.blocks)}\n<hr>`;
  }
}

function inItem(each: Block<Linked>, index: number): string {
  return index === 0 && each.type === 'paragraph' ? line(each.children) : block(each);
}

function line(inlines: readonly Inline<Linked>[]): string {
  return inlines.map(inline).join('');
}

function inline(each: Inline<Linked>): string {
  switch (each.type) {
    case 'text':
      return escapeHtml(each.text);
    case 'strong':
      return `<strong>${line(each.children)}</strong>`;
    case 'emphasis':
      return `<em>${line(each.children)}</em>`;
    case 'code':
      return `<code>${escapeHtml(each.text)}</code>`;
    case 'break':
      return '<br>';
    case 'weblink': {
      const href = allowedHref(each.href);
      return href === undefined ? line(each.children) : `<a href="${escapeHtml(href)}">${line(each.children)}</a>`;
    }
    case 'link':
      return `<a href="${escapeHtml(hrefOf(each.to))}">${line(each.children)}</a>`;
    case 'anchor':
      return `<span id="${escapeHtml(each.target.anchor)}"></span>`;
  }
}
