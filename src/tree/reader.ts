import type { Token, Tokens } from 'marked';
import { excerpt, type Finding, finding, type SourceFile, type Span } from '../findings/index.ts';
import { exact } from './exact.ts';
import * as faults from './faults.ts';
import { holeMark, splitAtHoles } from './hole-mark.ts';
import { allowedHref } from './href.ts';
import { heavyIn, keptBlocks, lexBlocks, lexLine } from './lexer.ts';
import { referenceTo } from './reference.ts';
import { slipsIn } from './slips.ts';
import type { Block, Inline, Section, Unlinked } from './tree.ts';

/** What a value of a template became before Markdown was read: nodes, kept aside under their number. */
export type Hole = (
  | { readonly inlines: readonly Inline<Unlinked>[] }
  | { readonly blocks: readonly Block<Unlinked>[] }
) & {
  /** Where a template of a policy's own prints the value. */
  readonly at?: Span;
};

/** How a text is to be read. */
export interface Reading {
  /** The place of the text in the YAML, which its words remember. Template text has none: parts of it are values. */
  readonly from?: Span;
  /** The file of the template that the text is made by, if it is a policy's own. */
  readonly template?: SourceFile;
  /** The place of the nth occurrence (from 0) of some words of the text. */
  inside(words: string, nth: number): Span;
  /** Nodes that stand for the marks made by `holeMark`, by number. Only template text has them. */
  readonly holes?: readonly Hole[];
  /** Takes what is wrong with the text. */
  report(finding: Finding): void;
}

/** What a text holds: blocks, and the sections that its headings open (in templates only). */
export interface Content {
  readonly blocks: readonly Block<Unlinked>[];
  readonly sections: readonly Section<Unlinked>[];
}

/** Words of a text as a node that remembers where they come from. */
export function textNode(text: string, { from, template }: Reading): Inline<Unlinked> {
  return from ? { type: 'text', text, from } : template ? { type: 'text', text, template } : { type: 'text', text };
}

/** A paragraph, unless there is nothing in it. */
export function paragraphOf(children: readonly Inline<Unlinked>[]): Block<Unlinked>[] {
  return children.length > 0 ? [{ type: 'paragraph', children }] : [];
}

const ofTemplates = new WeakMap<Tokens.Text, Inline<Unlinked>>();

/** Walks the tokens of one text; what it keeps is how often each word sequence was already looked up. */
export class Reader {
  readonly #reading: Reading;
  readonly #seen = new Map<string, number>();

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  content(text: string): Content {
    return this.#sections(keptBlocks(text) ?? this.#lex(text, lexBlocks));
  }

  line(text: string): Inline<Unlinked>[] {
    return this.#inlines(this.#lex(text, lexLine));
  }

  /** A line whose only tokens are holes and the words between them. */
  holes(text: string): Inline<Unlinked>[] {
    const words = (part: string) => (part === '' ? [] : [this.#text(part)]);
    return exact(splitAtHoles(text).flatMap((part) => (typeof part === 'number' ? this.#hole(part) : words(part))));
  }

  /**
   * What would keep marked busy, or overflow the stack, is found before lexing. On some quotations within lists it fails,
   * which nothing short of lexing tells.
   */
  #lex(text: string, lex: (text: string) => Token[]): Token[] {
    for (const { fault, raw, message } of slipsIn(text)) this.#fault(fault, raw, message);
    const heavy = heavyIn(text);
    if (heavy) return this.#fault(faults.textTooDeep, heavy.words, heavy.message);
    try {
      return lex(text);
    } catch {
      const message = 'the text has lists, tables and quotations that cannot be told apart';
      return this.#fault(faults.textTooDeep, text.trim().split('\n', 1)[0] as string, message);
    }
  }

  #sections(tokens: readonly Token[]): Content {
    const top: { blocks: Block<Unlinked>[]; sections: Section<Unlinked>[] } = { blocks: [], sections: [] };
    const open: { depth: number; into: typeof top }[] = [{ depth: 0, into: top }];
    for (const token of tokens) {
      const heading = token.type === 'heading' ? this.#heading(token as Tokens.Heading) : undefined;
      if (heading) {
        const depth = (token as Tokens.Heading).depth;
        while ((open.at(-1) as { depth: number }).depth >= depth) open.pop();
        const section = { ...heading, blocks: [], sections: [] };
        open.at(-1)?.into.sections.push(section);
        open.push({ depth, into: section });
      } else open.at(-1)?.into.blocks.push(...this.#block(token));
    }
    return top;
  }

  /** A heading is a section only where it says which place it is: `## {{place "right" "access"}} Access`. */
  #heading(token: Tokens.Heading): Pick<Section<Unlinked>, 'place' | 'title'> | undefined {
    const [first, ...rest] = this.#inlines(token.tokens);
    if (first?.type !== 'mark') return undefined;
    return { place: first, title: trimmed(rest) };
  }

  #blocks(tokens: readonly Token[]): Block<Unlinked>[] {
    const blocks: Block<Unlinked>[] = [];
    for (const token of tokens) for (const block of this.#block(token)) blocks.push(block);
    return exact(blocks);
  }

  #block(token: Token): readonly Block<Unlinked>[] {
    switch (token.type) {
      case 'space':
      case 'def':
        return [];
      case 'paragraph':
      case 'text':
        return this.#paragraph(token as Tokens.Paragraph);
      case 'list': {
        const list = token as Tokens.List;
        return [{ type: 'list', ordered: list.ordered, items: list.items.map((item) => this.#blocks(item.tokens)) }];
      }
      case 'table':
        return [this.#table(token as Tokens.Table)];
      case 'blockquote':
        return [this.#quote(token as Tokens.Blockquote)];
      default:
        return this.#foreign(token);
    }
  }

  #paragraph(token: Tokens.Paragraph | Tokens.Text): readonly Block<Unlinked>[] {
    const tokens = token.tokens ?? [];
    const [only] = tokens;
    if (tokens.length === 1 && only?.type === 'hole') {
      const hole = this.#reading.holes?.[only['index'] as number];
      if (hole && 'blocks' in hole) return hole.blocks;
    }
    return paragraphOf(this.#inlines(tokens));
  }

  #table(token: Tokens.Table): Block<Unlinked> {
    const cells = (row: Tokens.TableCell[]) => row.map((cell) => this.#inlines(cell.tokens));
    return { type: 'table', head: cells(token.header), rows: token.rows.map(cells) };
  }

  /** `> [!note]` on a quotation's first line makes it a callout. */
  #quote(token: Tokens.Blockquote): Block<Unlinked> {
    const blocks = this.#blocks(token.tokens);
    const first = blocks[0];
    const opening = first?.type === 'paragraph' ? first.children[0] : undefined;
    if (first?.type !== 'paragraph' || opening?.type !== 'text' || !opening.text.startsWith('[!note]'))
      return { type: 'quote', blocks };
    const rest = { ...opening, text: opening.text.slice('[!note]'.length).trimStart() };
    const children = [...(rest.text ? [rest] : []), ...first.children.slice(1)];
    return { type: 'callout', blocks: [...(children.length > 0 ? [{ ...first, children }] : []), ...blocks.slice(1)] };
  }

  #inlines(tokens: readonly Token[] = []): Inline<Unlinked>[] {
    const inlines: Inline<Unlinked>[] = [];
    for (const token of tokens) for (const inline of this.#inline(token)) inlines.push(inline);
    return exact(inlines);
  }

  #inline(token: Token): readonly Inline<Unlinked>[] {
    switch (token.type) {
      case 'text':
      case 'escape':
        return 'tokens' in token && token.tokens ? this.#inlines(token.tokens) : [this.#words(token as Tokens.Text)];
      case 'strong':
        return [{ type: 'strong', children: this.#inlines((token as Tokens.Strong).tokens) }];
      case 'em':
        return [{ type: 'emphasis', children: this.#inlines((token as Tokens.Em).tokens) }];
      case 'codespan':
        return [{ type: 'code', text: (token as Tokens.Codespan).text }];
      case 'br':
        return [{ type: 'break' }];
      case 'link':
        return this.#link(token as Tokens.Link);
      case 'hole':
        return this.#hole((token as Tokens.Generic)['index'] as number);
      case 'reference':
        return this.#reference(token as Tokens.Generic);
      default:
        return this.#foreign(token);
    }
  }

  #foreign({ type, raw }: Token): never[] {
    const written = `\`${excerpt(raw)}\``;
    if (type === 'html') return this.#fault(faults.textWithHtml, raw, `the text holds HTML (${written})`);
    return this.#fault(faults.textWithForeignMarkup, raw, `the text holds ${NAMES[type] ?? `markup (${written})`}`);
  }

  /** The words of our templates are the same nodes wherever they stand, so that they need be looked at once. */
  #words(token: Tokens.Text): Inline<Unlinked> {
    if (this.#reading.from || this.#reading.template) return this.#text(token.text);
    const node = ofTemplates.get(token) ?? this.#text(token.text);
    ofTemplates.set(token, node);
    return node;
  }

  #text(text: string): Inline<Unlinked> {
    return textNode(text.replace(/[ \t]*\r?\n[ \t]*/g, ' '), this.#reading);
  }

  #link(token: Tokens.Link): Inline<Unlinked>[] {
    const children = this.#inlines(token.tokens);
    const href = allowedHref(token.href);
    if (href) return [{ type: 'weblink', href, children }];
    this.#fault(
      faults.linkNotAllowed,
      token.raw,
      `the link leads to \`${excerpt(token.href)}\`, which is no https, http, mailto or tel address`,
    );
    return children;
  }

  #hole(index: number): readonly Inline<Unlinked>[] {
    const hole = this.#reading.holes?.[index];
    if (!hole) return [this.#text(holeMark(index))];
    if ('inlines' in hole) return hole.inlines;
    const [only] = hole.blocks;
    if (hole.blocks.length === 1 && only?.type === 'paragraph') return only.children;
    if (!hole.at) throw new Error('a template of policyc prints a text of several paragraphs within a line');
    const message = 'several paragraphs are printed here, within a line';
    this.#reading.report(finding(faults.passageInALine, { at: hole.at, message }));
    return [];
  }

  #reference(token: Tokens.Generic): Inline<Unlinked>[] {
    const [, kind, id] = /^(?:([a-z]+):)?(.+)$/s.exec((token['target'] as string).trim()) ?? [];
    const at = this.#place(token.raw);
    const reference = id === undefined ? undefined : referenceTo(kind, id.trim(), at);
    if (!reference) {
      this.#reading.report(
        finding(faults.unfinishedReference, {
          at,
          message: `\`${excerpt(token.raw)}\` names nothing that a reference can lead to`,
        }),
      );
      return [];
    }
    const words = (token['words'] as string | undefined)?.trim();
    return [words ? { ...reference, words: this.#inlines(lexLine(words)) } : reference];
  }

  #fault(fault: (typeof faults.faults)[number], words: string, message: string): never[] {
    this.#reading.report(finding(fault, { at: this.#place(words.trim()), message }));
    return [];
  }

  #place(words: string): Span {
    const nth = this.#seen.get(words) ?? 0;
    this.#seen.set(words, nth + 1);
    return this.#reading.inside(words, nth);
  }
}

const NAMES: Record<string, string> = {
  heading: 'a heading, which would have no number and no address of its own',
  code: 'a line indented by four or more characters, which Markdown reads as program code',
  hr: 'a horizontal rule',
  image: 'a picture',
  del: 'struck-out words',
  checkbox: 'a check box',
};

function trimmed(inlines: readonly Inline<Unlinked>[]): Inline<Unlinked>[] {
  const [first, ...rest] = inlines;
  if (first?.type !== 'text') return [...inlines];
  const text = first.text.trimStart();
  return text ? [{ ...first, text }, ...rest] : rest;
}
