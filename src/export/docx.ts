import {
  AlignmentType,
  Bookmark,
  Document,
  ExternalHyperlink,
  type FileChild,
  Footer,
  HeadingLevel,
  InternalHyperlink,
  LeaderType,
  NumberedItemReference,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  SimpleField,
  Table,
  TableCell,
  TableOfContents,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import {
  allowedHref,
  type Block,
  type BlockVisitor,
  type Inline,
  type InlineVisitor,
  type Link,
  type Linked,
  type Notice,
  plainText,
  type Section,
  sectionsOf,
  visit,
} from '../tree/index.ts';
import { type Parts, zipped } from './docx-bytes.ts';
import { BULLETS, INDENT, LEVELS, NUMBERS, SECTIONS, stylesFor } from './docx-styles.ts';

/** The words around a document. */
export interface DocxPage {
  /** The title of the contents list: "Contents". */
  readonly contents: string;
  /** What marks a draft, on top of the document. Default: it is no draft. */
  readonly draft?: string;
}

/**
 * A document for Word: headings that Word numbers, a contents list, and references as fields, so that they follow when a
 * lawyer inserts or moves a section and updates the fields. The same document gives the same bytes.
 */
export async function toDocx(notice: Notice, page: DocxPage): Promise<Uint8Array> {
  const writer = new DocxWriter(notice);
  const document = new Document({
    title: plainText(notice.title),
    creator: 'policyc',
    lastModifiedBy: 'policyc',
    styles: stylesFor(notice.locale),
    numbering: { config: [SECTIONS, BULLETS, NUMBERS] },
    sections: [{ footers: { default: pageNumbers() }, children: writer.document(notice, page) }],
  });
  return zipped(partsOf(document));
}

/** The library would put the parts into an archive of today, which no ZIP can tell before 1980 and after 2099. */
function partsOf(document: Document): Parts {
  const { compiler } = Packer as unknown as { readonly compiler: { compile(document: Document): Parts } };
  return compiler.compile(document);
}

const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;

/** Where a block stands: how deep in lists, and in what kind of passage. */
interface Place {
  readonly depth: number;
  readonly style?: string;
}

const TEXT: Place = { depth: 0 };

class DocxWriter {
  /** The bookmark of each place; Word knows letters, digits and low lines in its name. */
  readonly #bookmarks: ReadonlyMap<string, string>;
  /** The bookmark of the heading with a number. */
  readonly #headings: ReadonlyMap<string, string>;
  #lists = 0;

  constructor(notice: Notice) {
    const name = (index: number) => `_Ref${String(index + 1).padStart(9, '0')}`;
    this.#bookmarks = new Map(notice.targets.map(({ anchor }, index) => [anchor, name(index)]));
    const headings = [...sectionsOf(notice.sections)].map(({ place }) => place.target);
    this.#headings = new Map(headings.map(({ number, anchor }) => [number, this.#bookmark(anchor)]));
  }

  document(notice: Notice, { contents, draft }: DocxPage): FileChild[] {
    return [
      ...(draft === undefined ? [] : [new Paragraph({ style: 'Callout', children: [new TextRun(draft)] })]),
      new Paragraph({ heading: HeadingLevel.TITLE, children: this.#line(notice.title) }),
      ...this.#blocks(notice.lead, TEXT),
      new Paragraph({ style: 'Label', children: [new TextRun(contents)] }),
      this.#contents(contents, notice.sections),
      ...notice.sections.flatMap((section) => this.#section(section, 0)),
    ];
  }

  /** The list as Word would make it, so that it is there before anybody updates it. */
  #contents(alias: string, sections: readonly Section<Linked>[]): TableOfContents {
    const entries = (of: readonly Section<Linked>[], level: number): ToCEntry[] =>
      of.flatMap(({ place, sections: inner }) => {
        const { number, title, anchor } = place.target;
        const entry = { title: `${number} ${title}`, level, href: this.#bookmark(anchor) };
        return level < CONTENTS_LEVELS ? [entry, ...entries(inner, level + 1)] : [entry];
      });
    const range = `1-${CONTENTS_LEVELS}`;
    return new TableOfContents(alias, {
      hyperlink: true,
      headingStyleRange: range,
      pageNumbersEntryLevelsRange: range,
      cachedEntries: entries(sections, 1),
      beginDirty: false,
      // There are no page numbers for dots to lead to.
      tabLeader: LeaderType.NONE,
    });
  }

  #section({ place, title, blocks, sections }: Section<Linked>, level: number): FileChild[] {
    const id = this.#bookmark(place.target.anchor);
    const depth = Math.min(level, HEADINGS.length - 1);
    return [
      new Paragraph({
        heading: HEADINGS[depth] as (typeof HEADINGS)[number],
        numbering: { reference: SECTIONS.reference, level: depth },
        children: [new Bookmark({ id, children: this.#line(title) })],
      }),
      ...this.#blocks(blocks, TEXT),
      ...sections.flatMap((inner) => this.#section(inner, level + 1)),
    ];
  }

  #blocks(blocks: readonly Block<Linked>[], place: Place): FileChild[] {
    const visitor: BlockVisitor<FileChild[]> = {
      paragraph: ({ children, explains }) => [
        this.#paragraph(children, explains ? { ...place, style: 'Note' } : place),
      ],
      list: ({ ordered, items }) => this.#list(items, ordered, place),
      // Word sets no distance between a table and what follows.
      table: ({ head, rows }) => [this.#table(head, rows), new Paragraph({ style: 'Cell', children: [] })],
      definitions: ({ items }) =>
        items.flatMap(({ term, body }) => [
          new Paragraph({ style: 'Label', children: this.#line(term) }),
          ...this.#blocks(body, place),
        ]),
      quote: (quote) => this.#blocks(quote.blocks, { ...place, style: 'Quotation' }),
      callout: (callout) => this.#blocks(callout.blocks, { ...place, style: 'Callout' }),
      figure: ({ text }) => this.#blocks([text], place),
    };
    return blocks.flatMap((block) => visit(block, visitor));
  }

  /** A paragraph that is bold from end to end is a label. */
  #paragraph(line: readonly Inline<Linked>[], { depth, style }: Place): Paragraph {
    const words = line.filter(({ type }) => type !== 'anchor');
    const own = style ?? (words.length === 1 && words[0]?.type === 'strong' ? 'Label' : undefined);
    return new Paragraph({
      children: this.#line(line),
      ...(own !== undefined && { style: own }),
      ...(depth > 0 && { indent: { left: depth * INDENT } }),
    });
  }

  #list(items: readonly (readonly Block<Linked>[])[], ordered: boolean, { depth }: Place): FileChild[] {
    const reference = ordered ? NUMBERS.reference : BULLETS.reference;
    const instance = ordered ? ++this.#lists : 0;
    return items.flatMap(([first, ...rest]) => {
      const isText = first?.type === 'paragraph';
      const numbering = { reference, level: Math.min(depth, LEVELS - 1), instance };
      const inner = { depth: depth + 1 };
      const others = isText || !first ? rest : [first, ...rest];
      return [
        new Paragraph({ numbering, children: isText ? this.#line(first.children) : [] }),
        ...this.#blocks(others, inner),
      ];
    });
  }

  #table(
    head: readonly (readonly Inline<Linked>[])[],
    rows: readonly (readonly (readonly Inline<Linked>[])[])[],
  ): Table {
    const cell = (line: readonly Inline<Linked>[], style: string) =>
      new TableCell({
        margins: { top: 60, bottom: 60, left: 80, right: 80 },
        children: [new Paragraph({ style, children: this.#line(line) })],
      });
    const row = (cells: typeof head, style: string, tableHeader: boolean) =>
      new TableRow({ tableHeader, cantSplit: true, children: cells.map((each) => cell(each, style)) });
    return new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: [row(head, 'CellHead', true), ...rows.map((cells) => row(cells, 'Cell', false))],
    });
  }

  /** A whole line; a place at its start prints nothing, so that a space may follow it. */
  #line(line: readonly Inline<Linked>[]): ParagraphChild[] {
    const first = line.findIndex(({ type }) => type !== 'anchor');
    const text = line[first];
    if (text?.type !== 'text') return this.#inlines(line);
    const start = { ...text, text: text.text.trimStart() };
    return this.#inlines([...line.slice(0, first), start, ...line.slice(first + 1)]);
  }

  #inlines(line: readonly Inline<Linked>[], look: { bold?: true; italics?: true } = {}): ParagraphChild[] {
    const visitor: InlineVisitor<ParagraphChild[]> = {
      text: ({ text }) => (text === '' ? [] : [new TextRun({ text, ...look })]),
      strong: ({ children }) => this.#inlines(children, { ...look, bold: true }),
      emphasis: ({ children }) => this.#inlines(children, { ...look, italics: true }),
      code: ({ text }) => [new TextRun({ text, font: 'Consolas', ...look })],
      break: () => [new TextRun({ break: 1 })],
      weblink: ({ href, children }) => outwards(allowedHref(href), plainText(children)),
      link: (link) => this.#link(link),
      anchor: ({ target }) => [new Bookmark({ id: this.#bookmark(target.anchor), children: [] })],
    };
    return line.flatMap((inline) => visit(inline, visitor));
  }

  /** The number is a field, which Word takes from the heading, and so is the title where the words print it. */
  #link({ to, children }: Link): ParagraphChild[] {
    const words = plainText(children);
    if (to.href !== undefined) return outwards(allowedHref(to.href), words);
    const heading = this.#headings.get(to.number);
    const [before, rest] = divided(words, to.number);
    if (heading === undefined || rest === undefined)
      return [new InternalHyperlink({ anchor: this.#bookmark(to.anchor), children: [new TextRun(words)] })];
    const [between, after] = to.kind === 'section' ? divided(rest, to.title) : [rest, undefined];
    return [
      ...run(before),
      new NumberedItemReference(heading, to.number, { hyperlink: true }),
      ...run(between),
      ...(after === undefined ? [] : [new SimpleField(`REF ${heading} \\h`, to.title), ...run(after)]),
    ];
  }

  #bookmark(anchor: string): string {
    return this.#bookmarks.get(anchor) ?? '_RefUnknown';
  }
}

/** What stands before some words and after them; no second part where they do not occur. */
function divided(text: string, words: string): readonly [string, string?] {
  const at = words === '' ? -1 : text.indexOf(words);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + words.length)];
}

function run(text: string): TextRun[] {
  return text === '' ? [] : [new TextRun(text)];
}

function outwards(link: string | undefined, words: string): ParagraphChild[] {
  if (link === undefined) return run(words);
  return [new ExternalHyperlink({ link, children: [new TextRun({ text: words, style: 'Hyperlink' })] })];
}

function pageNumbers(): Footer {
  const children = [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children, size: 18 })] })],
  });
}

type ToCEntry = { readonly title: string; readonly level: number; readonly href: string };

const CONTENTS_LEVELS = 2;
