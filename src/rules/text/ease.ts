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

const NOTHING: Counted = { words: 0, sentences: 0, syllables: 0, longest: { text: '', words: 0 } };

type Ease = NonNullable<ComposedNotice['ease']>;

/** The score of the language's formula: 100 is very easy, below 30 very hard. */
export function scoreOf({ words, sentences, syllables }: Counted, { base, sentence, syllable }: Ease): number {
  return base - sentence * (words / sentences) - syllable * (syllables / words);
}

/** The prose of a section without the sections in it. */
export function countSection({ blocks }: Section<Linked>, ease: Ease): Counted {
  return sum(proseIn(blocks).map((text) => count(text, ease)));
}

/** The prose of a document. */
export function countDocument(sections: readonly Section<Linked>[], ease: Ease): Counted {
  return sum(sections.flatMap((section) => [countSection(section, ease), countDocument(section.sections, ease)]));
}

function sum(counts: readonly Counted[]): Counted {
  return counts.reduce(
    (a, b) => ({
      words: a.words + b.words,
      sentences: a.sentences + b.sentences,
      syllables: a.syllables + b.syllables,
      longest: b.longest.words > a.longest.words ? b.longest : a.longest,
    }),
    NOTHING,
  );
}

/** Paragraphs and items that have a sentence; addresses, labels, tables and headings have none. */
function proseIn(blocks: readonly Block<Linked>[]): string[] {
  return blocks.flatMap((block): string[] => {
    switch (block.type) {
      case 'paragraph':
        return block.children.some(({ type }) => type === 'break') ? [] : proseOf(block.children);
      case 'list':
        return block.items.flatMap(proseIn);
      case 'definitions':
        return block.items.flatMap(({ body }) => proseIn(body));
      case 'table':
        return [];
      default:
        return proseIn(block.blocks);
    }
  });
}

/** A reference or a link is no prose of the author's: it is left out with its words. */
function proseOf(line: readonly Inline<Linked>[]): string[] {
  const text = line.map((inline) => (isAddress(inline) ? '' : plainText([inline]))).join('');
  return /[.!?:;]["”“»)]?\s*$/.test(text.trimEnd()) ? [text] : [];
}

function isAddress({ type }: Inline<Linked>): boolean {
  return type === 'link' || type === 'weblink' || type === 'anchor';
}

/** What is in brackets, citations above all, is not read aloud; a digit is no word. */
const ASIDE = /\s*\([^()]*(?:\([^()]*\)[^()]*)*\)/g;
/** A sentence ends, as Flesch counts, at a full stop, colon or semicolon that words follow which can begin another. */
const END = /(?<=\p{L}{2}["”“»)]?[.!?]["”“»)]?)\s+(?=["“„«(]?\p{Lu})/u;
const WORD = /\p{L}[\p{L}\p{M}’']*/gu;

function count(text: string, ease: Ease): Counted {
  return sum(
    text
      .replace(ASIDE, '')
      .split(END)
      .map((sentence) => countSentence(sentence, ease)),
  );
}

function countSentence(text: string, ease: Ease): Counted {
  const words = text.match(WORD) ?? [];
  if (words.length === 0) return NOTHING;
  const syllables = words.reduce((total, word) => total + ease.syllables(word), 0);
  return { words: words.length, sentences: 1, syllables, longest: { text: text.trim(), words: words.length } };
}
