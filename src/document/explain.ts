import type { Language } from '../locale/index.ts';
import { type Block, type Inline, inlinesOf, type Paragraph, type Section, type Unlinked } from '../tree/index.ts';

/** The legal terms that our own sentences use. How each is found and explained stands in the words of a language. */
const TERMS = [
  'personal-data',
  'joint-controllers',
  'officer',
  'legal-basis',
  'legitimate-interests',
  'profiling',
  'economic-area',
  'adequacy-decision',
  'standard-clauses',
  'corporate-rules',
  'supervisory-authority',
] as const;

interface Term {
  readonly found: RegExp;
  readonly note: Paragraph<Unlinked>;
}

/**
 * Explains each legal term below the words with which it first stands in a section. Those that the notice defines
 * itself are left to it; their names are `defined`.
 */
export function explain(
  sections: readonly Section<Unlinked>[],
  language: Language,
  defined: readonly string[],
): readonly Section<Unlinked>[] {
  const open = new Set(TERMS.map((id) => termOf(id, language)));
  for (const term of open) if (defined.some((name) => term.found.test(name))) open.delete(term);
  return sections.map((section) => inSection(section, open));
}

function termOf(id: (typeof TERMS)[number], { word }: Language): Term {
  const name: Inline<Unlinked> = { type: 'strong', children: [text(word(`explain.${id}.term`))] };
  const says = text(` ${word(`explain.${id}.says`)}`);
  return {
    // In either case, it would take twenty times as long.
    found: new RegExp(word(`explain.${id}.found`), 'u'),
    note: { type: 'paragraph', explains: true, children: [name, says] },
  };
}

function inSection(section: Section<Unlinked>, open: Set<Term>): Section<Unlinked> {
  if (open.size === 0) return section;
  const blocks = inBlocks(section.blocks, open);
  return { ...section, blocks, sections: section.sections.map((inner) => inSection(inner, open)) };
}

/** What leads to the next block, a label or a line that ends in a colon, is not parted from it. */
function inBlocks(blocks: readonly Block<Unlinked>[], open: Set<Term>): Block<Unlinked>[] {
  const waiting: Block<Unlinked>[] = [];
  return blocks.flatMap((block, index) => {
    const words = wordsOf(block);
    waiting.push(...take(words, open));
    return /:\s*$/.test(words) && index < blocks.length - 1 ? [block] : [block, ...waiting.splice(0)];
  });
}

function take(words: string, open: Set<Term>): Block<Unlinked>[] {
  const found = [...open].filter((term) => term.found.test(words));
  for (const term of found) open.delete(term);
  return found.map(({ note }) => note);
}

/** The words that may use a term: not those of a label or a head, and not those that people agree to as they are. */
function wordsOf(block: Block<Unlinked>): string {
  if (block.type === 'quote') return '';
  if (block.type === 'paragraph' && block.children.every(({ type }) => type === 'strong' || type === 'mark')) return '';
  return inlinesOf<Unlinked>([block.type === 'table' ? { ...block, head: [] } : block])
    .map((inline) => (inline.type === 'text' ? inline.text : ''))
    .join('');
}

function text(words: string): Inline<Unlinked> {
  return { type: 'text', text: words };
}
