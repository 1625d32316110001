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

interface Piece {
  readonly start: number;
  readonly text: string;
  readonly from?: Span;
  /** The address that the words lead to, outside of the notice. */
  readonly href?: string;
}

const known = new WeakMap<object, readonly Passage[]>();

/** All passages of a notice, in the order of reading; made once for all rules. */
export function passagesOf(composed: ComposedNotice): readonly Passage[] {
  const passages = known.get(composed.notice) ?? read(composed);
  known.set(composed.notice, passages);
  return passages;
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

/** Whether the author typed some words of a passage, and no template brought them. */
export function isTyped({ pieces }: Passage, start: number, words: string): boolean {
  const { from } = pieces.find((each) => start < each.start + each.text.length) ?? {};
  const [first = ''] = words.trim().split(/\s+/, 1);
  return from?.file.text.slice(from.start, from.end).includes(first) ?? false;
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
  let text = '';
  for (const { words, ...more } of wordsOf(line)) {
    pieces.push({ start: text.length, text: words, ...more });
    text += words;
  }
  return { kind, text, pieces, hasBreaks: line.some(({ type }) => type === 'break'), place };
}

/** The words of a line, one after the other, each with where it comes from and where it leads. */
function wordsOf(line: readonly Inline<Linked>[], href?: string): { words: string; from?: Span; href?: string }[] {
  return line.flatMap((inline) => {
    switch (inline.type) {
      case 'text':
        return { words: inline.text, ...(inline.from && { from: inline.from }), ...(href && { href }) };
      case 'code':
        return { words: inline.text, ...(href && { href }) };
      case 'break':
        return { words: '\n' };
      case 'anchor':
        return [];
      case 'weblink':
        return wordsOf(inline.children, inline.href);
      default:
        return wordsOf(inline.children, href);
    }
  });
}
