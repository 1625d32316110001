import { allowedHref, type Block, type Inline, type Linked, type Notice, type Section } from '../tree/index.ts';
import { hrefOf, targetOf } from './html.ts';
import type { Page } from './page.ts';

/** A document as CommonMark with the tables of GitHub; each place has an anchor of its own, so that links work there. */
export function renderMarkdown(notice: Notice, page: Page): string {
  const parts = [
    `# ${lineOf(notice.title)}`,
    blocksOf(notice.lead),
    `**${escapeText(page.contents)}**`,
    contentsOf(notice.sections, ''),
    ...notice.sections.map((section) => sectionOf(section, 2)),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function contentsOf(sections: readonly Section<Linked>[], indent: string): string {
  return sections
    .map((section) => {
      const { anchor, number, title } = targetOf(section);
      const inner = contentsOf(section.sections, `${indent}  `);
      return `${indent}- [${escapeText(`${number} ${title}`)}](#${anchor})${inner ? `\n${inner}` : ''}`;
    })
    .join('\n');
}

function sectionOf(section: Section<Linked>, level: number): string {
  const { anchor, number } = targetOf(section);
  const heading = `${'#'.repeat(Math.min(level, 6))} <a id="${anchor}"></a>${escapeText(number)} ${lineOf(section.title)}`;
  return [heading, blocksOf(section.blocks), ...section.sections.map((inner) => sectionOf(inner, level + 1))].filter(Boolean).join('\n\n');
}

function blocksOf(blocks: readonly Block<Linked>[]): string {
  return blocks.map(blockOf).join('\n\n');
}

function blockOf(block: Block<Linked>): string {
  switch (block.type) {
    case 'paragraph':
      return atStart(lineOf(block.children));
    case 'list':
      return block.items.map((item, index) => itemOf(item, block.ordered ? `${index + 1}. ` : '- ')).join('\n');
    case 'table':
      return [rowOf(block.head), `|${' --- |'.repeat(block.head.length)}`, ...block.rows.map(rowOf)].join('\n');
    case 'definitions':
      return block.items.map(({ term, body }) => `**${lineOf(term)}**\n\n${blocksOf(body)}`).join('\n\n');
    case 'quote':
      return quoted(blocksOf(block.blocks));
    case 'callout':
      return quoted(blocksOf(block.blocks));
  }
}

function itemOf(item: readonly Block<Linked>[], bullet: string): string {
  const text = item.map((block, index) => (index > 0 && block.type !== 'list' ? `\n${blockOf(block)}` : blockOf(block))).join('\n');
  return bullet + text.replace(/\n(?!\n|$)/g, `\n${' '.repeat(bullet.length)}`);
}

function quoted(text: string): string {
  return text.replace(/^(?=(.?))/gm, (_, next: string) => (next === '' ? '>' : '> '));
}

function rowOf(cells: readonly (readonly Inline<Linked>[])[]): string {
  return `| ${cells.map((cell) => lineOf(cell).replaceAll('\\\n', '<br>').replaceAll('\n', ' ')).join(' | ')} |`;
}

function lineOf(line: readonly Inline<Linked>[]): string {
  return line.map(inlineOf).join('').trim();
}

function inlineOf(inline: Inline<Linked>): string {
  switch (inline.type) {
    case 'text':
      return escapeText(inline.text);
    case 'strong':
      return emphasised('**', inline.children);
    case 'emphasis':
      return emphasised('*', inline.children);
    case 'code':
      return `<code>${escapeText(inline.text)}</code>`;
    case 'break':
      return '\\\n';
    case 'weblink': {
      const href = allowedHref(inline.href);
      return href === undefined ? innerOf(inline.children) : `[${innerOf(inline.children)}](<${href.replace(/[<>\\|]/g, (character) => encodeURIComponent(character))}>)`;
    }
    case 'link':
      return `[${innerOf(inline.children)}](${hrefOf(inline.to)})`;
    case 'anchor':
      return `<a id="${inline.target.anchor}"></a>`;
  }
}

function innerOf(line: readonly Inline<Linked>[]): string {
  return line.map(inlineOf).join('');
}

/** Marks of emphasis count only where they touch a word: spaces go outside. */
function emphasised(mark: string, children: readonly Inline<Linked>[]): string {
  const [, before = '', text = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(innerOf(children)) ?? [];
  return text === '' ? before + after : `${before}${mark}${text}${mark}${after}`;
}

// All that could begin markup within a line, among it what GitHub turns into links by itself.
const MARKUP = /[\\`*_[\]<>#|~&]|(?<=\bwww)\.|(?<=\bhttps?|\bftp|\bmailto|\bxmpp):|@/gi;

/** Text as Markdown text: what could be read as markup is escaped. */
function escapeText(text: string): string {
  return text.replace(MARKUP, (character) => (character === '<' ? '&lt;' : character === '>' ? '&gt;' : character === '&' ? '&amp;' : character === '@' ? '&#64;' : `\\${character}`));
}

/** At the start of a block some more characters would open a list, a heading or a rule. */
function atStart(text: string): string {
  return text.replace(/^(\s*)([-+=]|\d{1,9}(?=[.)]))/gm, (_, space: string, mark: string) => (/\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`)).replace(/^[ \t]+/gm, '');
}
