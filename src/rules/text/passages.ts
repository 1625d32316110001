import { type Span, within } from '../../findings/index.ts';
import type { NoticePlan, SectionPlan } from '../../model/index.ts';
import type { Block, Inline, Linked, Section } from '../../tree/index.ts';
import type { ComposedNotice } from '../rule.ts';

/** A run of words as readers see it: a title, a paragraph, an item of a list, a cell of a table. */
export interface Passage {
  readonly kind: 'title' | 'paragraph' | 'item' | 'cell';
  readonly text: string;
  /** What the words are made of, in order; `from` is the place in the YAML, which words of a template lack. */
  readonly pieces: readonly Piece[];
  /** Whether it has several lines, as an address does. */
  readonly hasBreaks: boolean;
  /** Where a finding stands whose words come from a template. */
  readonly place: Span;
}

export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly from?: Span;
  /** The address that the words lead to, outside of the notice. */
  readonly href?: string;
}

/** Words that stand together, printed once or many times; what a template repeats counts once. */
export interface Stretch {
  readonly text: string;
  /** The same in lower case, letter by letter. */
  readonly lower: string;
  readonly passage: Passage;
  readonly piece: Piece;
}

const known = new WeakMap<ComposedNotice, readonly Passage[]>();

/** All passages of a notice, in the order of reading; made once for all rules. */
export function passagesOf(composed: ComposedNotice): readonly Passage[] {
  const passages = known.get(composed) ?? read(composed);
  known.set(composed, passages);
  return passages;
}

/** All stretches of a notice one below the other, to be searched at once. */
export interface Search {
  /** In lower case; what stands between two stretches ends a sentence. */
  readonly text: string;
  /** Where each stretch begins in the text. */
  readonly starts: readonly number[];
  readonly stretches: readonly Stretch[];
}

const BETWEEN = '\n.\n';
const searches = new WeakMap<ComposedNotice, Search>();

/** The distinct words of a notice: each text of the policy once, and each sentence of a template once. */
export function stretchesOf(composed: ComposedNotice): readonly Stretch[] {
  return searchOf(composed).stretches;
}

/** The same, to be searched at once. */
export function searchOf(composed: ComposedNotice): Search {
  const made = searches.get(composed) ?? searchIn(distinct(passagesOf(composed)));
  searches.set(composed, made);
  return made;
}

function searchIn(stretches: readonly Stretch[]): Search {
  let length = 0;
  const starts = stretches.map(({ lower }) => {
    const start = length;
    length += lower.length + BETWEEN.length;
    return start;
  });
  return { text: stretches.map(({ lower }) => lower).join(BETWEEN), starts, stretches };
}

function distinct(passages: readonly Passage[]): Stretch[] {
  const seen = new Map<Span | undefined, Set<string>>();
  const found: Stretch[] = [];
  for (const passage of passages)
    for (const piece of passage.pieces) {
      const { text, from } = piece;
      const texts = seen.get(from) ?? new Set();
      if (texts.has(text) || text.length < 2) continue;
      seen.set(from, texts.add(text));
      found.push({ text, lower: lowerCase(text), passage, piece });
    }
  return found;
}

/** In lower case and of the same length, so that places stay what they are. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** The place of some words of a stretch. */
export function placeIn({ passage, piece }: Stretch, index: number, words: string): Span {
  return placeOf(passage, piece.start + index, words);
}

/** Whether the author typed the words, and no template brought them. */
export function isTyped({ piece: { from } }: Stretch, words: string): boolean {
  const [first = ''] = words.trim().split(/\s+/, 1);
  return from?.file.text.slice(from.start, from.end).includes(first) ?? false;
}

/** The place of some words of a passage. */
export function placeOf({ pieces, place }: Passage, start: number, words: string): Span {
  const piece = pieces.find((each) => start < each.start + each.text.length);
  const { from } = piece ?? {};
  if (!from) return pieces.find((each) => each.from)?.from ?? place;
  const at = from.file.text.indexOf(words, from.start);
  const exact = { file: from.file, start: at, end: at + words.length };
  return at !== -1 && within(exact, from) ? exact : from;
}

function read({ notice, plan }: ComposedNotice): Passage[] {
  const passages: Passage[] = [];
  const add = (kind: Passage['kind'], line: readonly Inline<Linked>[], place: Span) => {
    const passage = passageOf(kind, line, place);
    if (passage.text.trim() !== '') passages.push(passage);
  };
  const places = placesOf(plan);
  const section = ({ place, title, blocks, sections }: Section<Linked>, outer: Span) => {
    const here = (place.type === 'anchor' && places.get(place.target.id)) || outer;
    add('title', title, here);
    for (const block of blocks) walk(block, 'paragraph', (kind, line) => add(kind, line, here));
    for (const inner of sections) section(inner, here);
  };
  add('title', notice.title, plan.declared);
  for (const block of notice.lead) walk(block, 'paragraph', (kind, line) => add(kind, line, plan.declared));
  for (const each of notice.sections) section(each, plan.declared);
  return passages;
}

function placesOf(plan: NoticePlan): Map<string, Span> {
  const flat = (sections: readonly SectionPlan[]): [string, Span][] =>
    sections.flatMap(({ id, declared, sections: inner }) => [[id, declared], ...flat(inner)]);
  return new Map(flat(plan.sections));
}

type Add = (kind: Passage['kind'], line: readonly Inline<Linked>[]) => void;

function walk(block: Block<Linked>, kind: Passage['kind'], add: Add): void {
  const inside = (blocks: readonly Block<Linked>[], inner: Passage['kind']) => {
    for (const each of blocks) walk(each, inner, add);
  };
  switch (block.type) {
    case 'paragraph':
      add(kind, block.children);
      break;
    case 'list':
      for (const item of block.items) inside(item, 'item');
      break;
    case 'table':
      for (const cell of [block.head, ...block.rows].flat()) add('cell', cell);
      break;
    case 'definitions':
      for (const { term, body } of block.items) {
        add('cell', term);
        inside(body, kind);
      }
      break;
    default:
      inside(block.blocks, kind);
  }
}

function passageOf(kind: Passage['kind'], line: readonly Inline<Linked>[], place: Span): Passage {
  const pieces: Piece[] = [];
  collect(line, undefined, pieces, 0);
  const text = pieces.map((piece) => piece.text).join('');
  return { kind, text, pieces, hasBreaks: line.some(({ type }) => type === 'break'), place };
}

/** Adds the words of a line to the pieces, each with where it comes from and where it leads; returns where they end. */
function collect(line: readonly Inline<Linked>[], href: string | undefined, pieces: Piece[], from: number): number {
  let start = from;
  const add = (text: string, place?: Span) => {
    pieces.push({ start, text, ...(place && { from: place }), ...(href && { href }) });
    start += text.length;
  };
  for (const inline of line) {
    if (inline.type === 'text') add(inline.text, inline.from);
    else if (inline.type === 'code') add(inline.text);
    else if (inline.type === 'break') add('\n');
    else if (inline.type !== 'anchor')
      start = collect(inline.children, inline.type === 'weblink' ? inline.href : href, pieces, start);
  }
  return start;
}
