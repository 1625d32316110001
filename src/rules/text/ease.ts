import { type Block, type Inline, type Linked, plainText, type Section } from '../../tree/index.ts';
import type { ComposedNotice } from '../rule.ts';

/** What was counted in some text. */
export interface Counted {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
  /** The sentence with the most words, and how many it has. */
  readonly longest: { readonly text: string; readonly words: number };
}

type Ease = NonNullable<ComposedNotice['ease']>;

/** The score of the language's formula: 100 is very easy, below 30 very hard. */
export function scoreOf({ words, sentences, syllables }: Counted, { base, sentence, syllable }: Ease): number {
  return base - sentence * (words / sentences) - syllable * (syllables / words);
}

/** The prose of a section without the sections in it. */
export function countSection({ blocks }: Section<Linked>, ease: Ease): Counted {
  const sum = new Sum();
  countBlocks(blocks, ease, sum);
  return sum;
}

/** The score of some words by themselves. */
export function scoreOfText(text: string, ease: Ease): number {
  return scoreOf(count(text, ease), ease);
}

/** The prose of a document. */
export function countDocument(sections: readonly Section<Linked>[], ease: Ease): Counted {
  const sum = new Sum();
  for (const section of sections) {
    sum.add(countSection(section, ease));
    sum.add(countDocument(section.sections, ease));
  }
  return sum;
}

/** Counts are added in place: a large policy has many. */
class Sum {
  words = 0;
  sentences = 0;
  syllables = 0;
  longest = { text: '', words: 0 };

  add({ words, sentences, syllables, longest }: Counted): void {
    this.words += words;
    this.sentences += sentences;
    this.syllables += syllables;
    if (longest.words > this.longest.words) this.longest = longest;
  }
}

/** Paragraphs and items that have a sentence; headings, labels and addresses have none, and tables are scanned, not read. */
function countBlocks(blocks: readonly Block<Linked>[], ease: Ease, sum: Sum): void {
  for (const block of blocks)
    if (block.type === 'paragraph') {
      const text = proseOf(block.children);
      if (text !== '') sum.add(count(text, ease));
    } else if (block.type === 'list') for (const item of block.items) countBlocks(item, ease, sum);
    else if (block.type === 'definitions') for (const { body } of block.items) countBlocks(body, ease, sum);
    else if (block.type !== 'table' && block.type !== 'figure') countBlocks(block.blocks, ease, sum);
}

/**
 * The words of a line that ends as a sentence does. A reference or a link is left out with its words: recipients are named
 * by one, and so are e-mail and web addresses.
 */
function proseOf(line: readonly Inline<Linked>[]): string {
  let text = '';
  for (const inline of line) {
    if (inline.type === 'break') return '';
    if (inline.type === 'text') text += inline.text;
    else if (inline.type === 'strong' || inline.type === 'emphasis') text += plainText(inline.children);
  }
  return ENDS.test(text.slice(-3)) ? text : '';
}

const ENDS = /[.!?:;]["”“»)]?\s?$/;

/** What is in brackets, citations above all, is not read aloud; a quotation is not the author's; a digit is no word. */
const ASIDE = /\s*(?:\([^()]*(?:\([^()]*\)[^()]*)*\)|„[^“]*“|“[^”]*”|«[^»]*»)/g;
/** What of an aside is left: the mark by which it ends the sentence around it. */
const MARK = /[.!?](?=.$)/;
/**
 * A sentence ends where a capital follows its mark, so that "Art. 6" and "e.g. this" go on. Flesch ends one at colons and
 * semicolons too, which would make ours look shorter.
 */
const END = /\s+(?="?\p{Lu})(?<=\p{L}{2}"?[.!?]+"?\s+)/u;
/** Fewer words are a label, such as "Necessary." in a table. */
const SHORTEST = 3;
const WORD = /\p{L}[\p{L}\p{M}’']*/gu;

/** Sentences of ours stand in many sections: each text is counted once. */
const known = new WeakMap<Ease, Map<string, Counted>>();

function count(text: string, ease: Ease): Counted {
  const counts = known.get(ease) ?? new Map<string, Counted>();
  if (counts.size === 0) known.set(ease, counts);
  const counted = counts.get(text) ?? countText(text, ease);
  counts.set(text, counted);
  return counted;
}

function countText(text: string, ease: Ease): Counted {
  const sum = new Sum();
  for (const sentence of text.replace(ASIDE, markOf).split(END)) {
    const words = sentence.match(WORD) ?? [];
    if (words.length < SHORTEST) continue;
    let syllables = 0;
    for (const word of words) syllables += ease.syllables(word);
    sum.add({ words: words.length, sentences: 1, syllables, longest: { text: sentence, words: words.length } });
  }
  return sum;
}

function markOf(aside: string): string {
  return MARK.exec(aside)?.[0] ?? '';
}
