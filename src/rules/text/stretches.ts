import type { SourceFile, Span } from '../../findings/index.ts';
import { allSections, type SectionPlan } from '../../model/index.ts';
import type { Block, Inline, Linked, Section, WebLink } from '../../tree/index.ts';
import type { ComposedNotice } from '../rule.ts';

/**
 * Words that stand together: a paragraph of the author's with the references in it, or the words of a template between
 * two values. Printed once or many times, it counts once, where it is printed first.
 */
export interface Stretch {
  /** What it stands in. A label is a line in bold; a quote is a declaration, worded as it is. */
  readonly kind: 'title' | 'paragraph' | 'item' | 'cell' | 'label' | 'quote';
  readonly text: string;
  /** The value in the YAML that it comes from, which words of a template lack. */
  readonly from: Span | undefined;
  /** Whether the words are a template's of policyc. */
  readonly isOurs: boolean;
  /** What is printed in the same line right before it and right behind it. */
  readonly before: string;
  readonly after: string;
  /** Whether its line is broken, as an address is. */
  readonly hasBreaks: boolean;
  /** The links out of the notice within it. */
  readonly links: readonly OutLink[];
  /** Where a finding stands whose words come from a template: a value beside them, or the section. */
  readonly place: Span;
}

/** Words that lead to an address outside of the notice. */
export interface OutLink {
  readonly href: string;
  readonly start: number;
  readonly words: string;
}

/** What was read of a notice. */
interface Reading {
  readonly stretches: readonly Stretch[];
  /** The stretches that have each text: a phrase such as "legitimate interests" stands with every second activity. */
  readonly byText: ReadonlyMap<string, readonly Stretch[]>;
}

const known = new WeakMap<ComposedNotice, Reading>();

/** Made once for all rules. */
function readingOf(composed: ComposedNotice): Reading {
  const made = known.get(composed) ?? read(composed);
  known.set(composed, made);
  return made;
}

/** The distinct stretches of a notice, in the order of reading. */
export function stretchesOf(composed: ComposedNotice): readonly Stretch[] {
  return readingOf(composed).stretches;
}

/** The same by their texts, in the order in which these are read first. */
export function stretchesByText(composed: ComposedNotice): Reading['byText'] {
  return readingOf(composed).byText;
}

function read({ notice, plan }: ComposedNotice): Reading {
  const reader = new Reader();
  const places = placesOf(plan.sections);
  const section = ({ place, title, blocks, sections }: Section<Linked>, outer: Span) => {
    const here = places.get(place.target.id) ?? outer;
    reader.line('title', title, here);
    for (const block of blocks) reader.block(block, 'paragraph', here);
    for (const inner of sections) section(inner, here);
  };
  reader.line('title', notice.title, plan.declared);
  for (const block of notice.lead) reader.block(block, 'paragraph', plan.declared);
  for (const each of notice.sections) section(each, plan.declared);
  return reader;
}

/** Where each section of a notice is declared, by its id. */
export function placesOf(sections: readonly SectionPlan[]): Map<string, Span> {
  return new Map(allSections(sections).map(({ id, declared }) => [id, declared]));
}

type Kind = Stretch['kind'];

/** A node of a line that has words. */
interface Piece {
  readonly text: string;
  readonly from?: Span;
  readonly template?: SourceFile;
  readonly link?: WebLink<Linked>;
}

class Reader implements Reading {
  readonly stretches: Stretch[] = [];
  readonly byText = new Map<string, Stretch[]>();
  /** Where a text comes from that many values have: too many to look through. */
  readonly #origins = new Map<Stretch[], Set<Span | undefined>>();
  /** The nodes of the line that is read, one list for all lines. */
  readonly #pieces: Piece[] = [];

  block(block: Block<Linked>, kind: Kind, place: Span): void {
    switch (block.type) {
      case 'paragraph':
        this.line(kind === 'paragraph' && isLabel(block.children) ? 'label' : kind, block.children, place);
        break;
      case 'list':
        for (const item of block.items) this.#blocks(item, 'item', place);
        break;
      case 'table':
        this.#cells(block.head, place);
        for (const row of block.rows) this.#cells(row, place);
        break;
      case 'definitions':
        for (const { term } of block.items) this.line('cell', term, place);
        for (const { body } of block.items) this.#blocks(body, kind, place);
        break;
      case 'figure':
        this.block(block.text, kind, place);
        break;
      default:
        this.#blocks(block.blocks, block.type === 'quote' ? 'quote' : kind, place);
    }
  }

  #blocks(blocks: readonly Block<Linked>[], kind: Kind, place: Span): void {
    for (const block of blocks) this.block(block, kind, place);
  }

  #cells(cells: readonly (readonly Inline<Linked>[])[], place: Span): void {
    for (const cell of cells) this.line('cell', cell, place);
  }

  line(kind: Kind, line: readonly Inline<Linked>[], place: Span): void {
    const pieces = this.#pieces;
    pieces.length = 0;
    const hasBreaks = addPieces(line, undefined, pieces);
    for (let start = 0; start < pieces.length; ) {
      const end = endOf(pieces, start);
      const text = textOf(pieces, start, end);
      const same = this.#newTo(text, (pieces[start] as Piece).from);
      if (same) {
        const stretch = stretchOf({ kind, text, hasBreaks, place, pieces, start, end });
        same.push(stretch);
        this.stretches.push(stretch);
      }
      start = end;
    }
  }

  /** The stretches with the same text, if none of them comes from the same value. */
  #newTo(text: string, from: Span | undefined): Stretch[] | undefined {
    const same = this.byText.get(text);
    if (same) return this.#isAmong(same, from) ? undefined : same;
    if (text.trim() === '') return undefined;
    const first: Stretch[] = [];
    this.byText.set(text, first);
    return first;
  }

  #isAmong(same: Stretch[], from: Span | undefined): boolean {
    if (same.length < FEW) {
      for (const stretch of same) if (stretch.from === from) return true;
      return false;
    }
    const origins = this.#origins.get(same) ?? new Set(same.map((stretch) => stretch.from));
    this.#origins.set(same, origins);
    if (origins.has(from)) return true;
    origins.add(from);
    return false;
  }
}

const FEW = 8;

interface Run extends Pick<Stretch, 'kind' | 'text' | 'hasBreaks' | 'place'> {
  readonly pieces: readonly Piece[];
  readonly start: number;
  readonly end: number;
}

function stretchOf({ kind, text, hasBreaks, place, pieces, start, end }: Run): Stretch {
  const { from, template } = pieces[start] as Piece;
  return {
    kind,
    text,
    from,
    isOurs: !from && !template,
    before: pieces[start - 1]?.text ?? '',
    after: pieces[end]?.text ?? '',
    hasBreaks,
    links: linksIn(pieces, start, end),
    place: from ?? (template && inTemplate(text, template)) ?? pieces.find((piece) => piece.from)?.from ?? place,
  };
}

/** Where words stand in the template of a policy's own that has them. */
function inTemplate(text: string, file: SourceFile): Span {
  const start = Math.max(0, file.text.indexOf(text.trim()));
  return { file, start, end: start + (start > 0 ? text.trim().length : 0) };
}

/** The pieces of one value belong together, with the references between them, whose words are nobody's. */
function endOf(pieces: readonly Piece[], start: number): number {
  const { from } = pieces[start] as Piece;
  let end = start + 1;
  for (let next = end; next < pieces.length; next++) {
    const piece = pieces[next] as Piece;
    if (piece.from === from) end = next + 1;
    else if (piece.from) break;
  }
  return end;
}

function textOf(pieces: readonly Piece[], start: number, end: number): string {
  let { text } = pieces[start] as Piece;
  for (let at = start + 1; at < end; at++) text += (pieces[at] as Piece).text;
  return text;
}

function isLabel(line: readonly Inline<Linked>[]): boolean {
  for (const { type } of line) if (type !== 'strong' && type !== 'anchor') return false;
  return true;
}

const BREAK: Piece = { text: '\n' };

/** Adds the words of a line to the pieces; tells whether it is broken. */
function addPieces(line: readonly Inline<Linked>[], link: WebLink<Linked> | undefined, pieces: Piece[]): boolean {
  let hasBreaks = false;
  for (const inline of line)
    if (inline.type === 'text') {
      if (inline.text !== '') pieces.push(link ? { ...inline, link } : inline);
    } else if (inline.type === 'code') pieces.push(inline);
    else if (inline.type === 'break') {
      hasBreaks = true;
      pieces.push(BREAK);
    } else if (inline.type !== 'anchor')
      hasBreaks = addPieces(inline.children, inline.type === 'weblink' ? inline : link, pieces) || hasBreaks;
  return hasBreaks;
}

const NONE: readonly OutLink[] = [];

function linksIn(pieces: readonly Piece[], first: number, end: number): readonly OutLink[] {
  let links: { href: string; start: number; words: string }[] | undefined;
  for (let at = first, start = 0; at < end; at++) {
    const { text, link } = pieces[at] as Piece;
    const open = links?.at(-1);
    if (link && open && pieces[at - 1]?.link === link) open.words += text;
    else if (link) links = [...(links ?? []), { href: link.href, start, words: text }];
    start += text.length;
  }
  return links ?? NONE;
}
