import { type Inline, type Linked, type Notice, plainText, type Section, withoutLinks } from '../tree/index.ts';
import { escapeHtml } from './escape.ts';
import { drawFlows } from './flows.ts';
import { shell, style } from './generated/page.js';
import { idOf, markupIn, spanOf } from './markup.ts';
import type { Page } from './page.ts';
import { joined } from './pieces.ts';
import { addressOf, documentAddress } from './places.ts';

/** A document as one self-contained page: no script, and no request to anywhere. */
export function* renderHtml(notice: Notice, page: Page): Iterable<string> {
  const { css, source } = page.style ?? style;
  const slots: Readonly<Record<string, string>> = {
    style: css,
    styleSource: source,
    lang: escapeHtml(notice.locale),
    dir: RIGHT_TO_LEFT.test(notice.locale) ? 'rtl' : 'ltr',
    title: escapeHtml(plainText(notice.title)),
    about: aboutOf(page),
    skip: escapeHtml(page.skip),
    draft: page.draft === undefined ? '' : `<p class="draft" role="note">${escapeHtml(page.draft)}</p>\n`,
    languages: languagesOf(page),
    heading: titleOf(notice.title),
    lead: markup.blocks(notice.lead),
    contents: escapeHtml(page.contents),
    toc: contentsOf(notice.sections),
  };
  const filled = (part: string) => part.replace(/\{\{(\w+)\}\}/g, (slot, name: string) => slots[name] ?? slot);
  const [top = '', bottom = ''] = shell.split('{{sections}}');
  yield filled(top);
  yield* joined(sectionsOf(notice.sections, 2), '\n');
  yield `${filled(bottom)}\n`;
}

// The platform knows the direction of each language, but not in the same way in each release.
const RIGHT_TO_LEFT = /^(?:ar|dv|fa|he|ps|sd|ug|ur|yi)(?:-|$)|-(?:Arab|Hebr)(?:-|$)/i;

const markup = markupIn({
  weblink(address, words, content) {
    // In print the address is written out behind the words, unless the words are the address.
    const plain = words.includes(address.replace(/^[a-z]+:(?:\/\/)?|\/$/g, '')) ? ' class="plain"' : '';
    return `<a${plain} href="${escapeHtml(address)}" rel="noopener noreferrer">${content}</a>`;
  },
  address: ({ to }) => addressOf(to),
  anchor: spanOf,
  whole: (characters) => `<span class="whole">${characters}</span>`,
  heading: (cell) => `<th scope="col">${cell}</th>`,
  cell: (cell, heading) => `<td data-label="${escapeHtml(heading)}">${cell}</td>`,
  note: ' class="note"',
  callout: (content) => `<aside role="note">\n${content}\n</aside>`,
  figure: (picture, table) => `<figure class="flows">\n${drawFlows(picture)}\n${table}\n</figure>`,
});

function aboutOf({ description, alternates = [] }: Page): string {
  const about = description === undefined ? [] : [`<meta name="description" content="${escapeHtml(description)}">\n`];
  const others = alternates.map(({ locale, href }) => {
    const address = documentAddress(href);
    if (address === undefined) return '';
    return `<link rel="alternate" hreflang="${escapeHtml(locale)}" href="${escapeHtml(address)}">\n`;
  });
  return [...about, ...others].join('');
}

/** Each language by its own name, as those who look for it know it. */
function languagesOf({ languages, alternates = [] }: Page): string {
  const items = alternates.flatMap(({ locale, name, href }) => {
    const [tag, address] = [escapeHtml(locale), documentAddress(href)];
    if (address === undefined) return [];
    return [`<li><a href="${escapeHtml(address)}" lang="${tag}" hreflang="${tag}">${escapeHtml(name)}</a></li>`];
  });
  if (items.length === 0) return '';
  return `<nav class="languages" aria-label="${escapeHtml(languages)}">\n<ul>\n${items.join('\n')}\n</ul>\n</nav>\n`;
}

function contentsOf(sections: readonly Section<Linked>[]): string {
  if (sections.length === 0) return '';
  const items = sections.map((section) => {
    const { anchor, number, title } = section.place.target;
    const words = `<span class="number">${escapeHtml(number)}</span> <span>${escapeHtml(title)}</span>`;
    return `<li><a href="#${escapeHtml(anchor)}">${words}</a>${contentsOf(section.sections)}</li>`;
  });
  return `<ol>\n${items.join('\n')}\n</ol>`;
}

/** The heading is a link to itself, so that a reader can take the address of the section from it. */
function* sectionsOf(sections: readonly Section<Linked>[], level: number): Iterable<string> {
  const heading = `h${Math.min(level, 6)}`;
  for (const section of sections) {
    const { anchor, number } = section.place.target;
    const id = escapeHtml(anchor);
    const title = `<span class="number">${escapeHtml(number)}</span> ${titleOf(section.title)}`;
    yield `<section aria-labelledby="${id}">`;
    yield `<${heading}${idOf(anchor)}><a class="self" href="#${id}">${title}</a></${heading}>`;
    yield markup.body(section.blocks, level + 1);
    yield* sectionsOf(section.sections, level + 1);
    yield '</section>';
  }
}

function titleOf(title: readonly Inline<Linked>[]): string {
  return markup.line(withoutLinks(title));
}
