import {
  type Block,
  type BlockVisitor,
  type Linked,
  type Notice,
  type Section,
  type Table,
  visit,
  withoutLinks,
} from '../tree/index.ts';
import { anchorMark, escapeText, lineOf, linkOf, strongOf } from './markdown-line.ts';
import type { Page } from './page.ts';
import { joined } from './pieces.ts';
import { placed } from './places.ts';

/** A document as CommonMark with the tables of GitHub; each place has an anchor of its own, so that links work there. */
export function* renderMarkdown(notice: Notice, page: Page): Iterable<string> {
  yield* joined(partsOf(notice, page), '\n\n');
  yield '\n';
}

function* partsOf({ title, lead, sections }: Notice, { contents, draft }: Page): Iterable<string> {
  if (draft !== undefined) yield quoted(strongOf(escapeText(draft)));
  yield `# ${lineOf(withoutLinks(title))}`;
  yield blocksOf(lead);
  if (sections.length > 0) yield strongOf(escapeText(contents));
  yield contentsOf(sections, '');
  yield* sectionsOf(sections, 2);
}

function contentsOf(sections: readonly Section<Linked>[], indent: string): string {
  return sections
    .flatMap((section) => {
      const { anchor, number, title } = section.place.target;
      const entry = `${indent}- ${linkOf(`#${anchor}`, [{ type: 'text', text: `${number} ${title}` }])}`;
      return section.sections.length > 0 ? [entry, contentsOf(section.sections, `${indent}  `)] : [entry];
    })
    .join('\n');
}

function* sectionsOf(sections: readonly Section<Linked>[], level: number): Iterable<string> {
  const mark = '#'.repeat(Math.min(level, 6));
  for (const section of sections) {
    const { anchor, number } = section.place.target;
    yield `${mark} ${anchorMark(anchor)}${escapeText(number)} ${lineOf(withoutLinks(section.title))}`;
    yield blocksOf(section.blocks);
    yield* sectionsOf(section.sections, level + 1);
  }
}

function blocksOf(blocks: readonly Block<Linked>[]): string {
  const parts: string[] = [];
  blocks.forEach((block, index) => {
    // Two lists in a row would be read as one.
    if (block.type === 'list' && blocks[index - 1]?.type === 'list') parts.push('<!-- -->');
    const text: string = visit(block, visitor);
    if (text !== '') parts.push(text);
  });
  return parts.join('\n\n');
}

const visitor: BlockVisitor<string> = {
  paragraph: ({ children }) => paragraphOf(lineOf(children)),
  list: ({ ordered, items }) => items.map((item, index) => itemOf(item, ordered ? `${index + 1}. ` : '- ')).join('\n'),
  table: tableOf,
  definitions: ({ items }) =>
    items
      .map(({ term, body }) => {
        const { anchor, rest } = placed(term);
        return `${anchor === undefined ? '' : anchorMark(anchor)}${strongOf(lineOf(rest))}\n\n${blocksOf(body)}`.trimEnd();
      })
      .join('\n\n'),
  quote: ({ blocks }) => quoted(blocksOf(blocks)),
  callout: ({ blocks }) => quoted(blocksOf(withBoldStart(blocks))),
  figure: ({ text }) => tableOf(text),
};

/** A passage to be set apart begins in bold: that is seen wherever Markdown is shown, and needs no word of any language. */
function withBoldStart([first, ...rest]: readonly Block<Linked>[]): readonly Block<Linked>[] {
  if (first === undefined) return [];
  if (first.type !== 'paragraph' || first.children.some(({ type }) => type === 'strong')) return [first, ...rest];
  return [{ ...first, children: [{ type: 'strong', children: first.children }] }, ...rest];
}

/** A break is a new line of the paragraph, unless markup ends there: then its element stays. */
function paragraphOf(line: string): string {
  const lines = line.split(/<br>(?=\s*[^\s\]<*])/).map((each) => atStart(each.replace(/^ +/, '').trimEnd()));
  while (lines[0] === '') lines.shift();
  return lines.join('\\\n');
}

/** At the start of a line some more characters would open a list, a heading, a table or a rule. */
function atStart(line: string): string {
  return line.replace(/^(?:[-+=:]|\d{1,9}(?=[.)]))/, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`));
}

/** A list that follows a paragraph of an item joins it without a blank line, so that the list stays tight. */
function itemOf(item: readonly Block<Linked>[], bullet: string): string {
  const [first, second, ...rest] = item;
  const tight = first?.type === 'paragraph' && second?.type === 'list';
  const text = tight ? [blocksOf([first]), blocksOf([second, ...rest])].filter(Boolean).join('\n') : blocksOf(item);
  return (bullet + text.replace(/\n(?!\n|$)/g, `\n${' '.repeat(bullet.length)}`)).trimEnd();
}

function tableOf({ head, rows }: Table<Linked>): string {
  const row = (cells: Table<Linked>['head']) => `| ${cells.map(lineOf).join(' | ')} |`;
  return [row(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(row)].join('\n');
}

function quoted(text: string): string {
  return text.replace(/^(?=(.?))/gm, (_, next: string) => (next === '' ? '>' : '> '));
}
