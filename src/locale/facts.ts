import type { Finding, Span } from '../findings/index.ts';
import type { Spans } from '../source/index.ts';
import {
  allowedHref,
  type Block,
  dialHref,
  type Inline,
  readBlocks,
  readInlines,
  type Text,
  type Unlinked,
} from '../tree/index.ts';
import type { Told } from './fill.ts';
import type { Language } from './language.ts';
import { remembered } from './remembered.ts';
import { type Translation, translator, valueOf } from './translation.ts';

/** Words within a sentence, ready for a hole of a template. */
export type Words = { readonly inlines: readonly Inline<Unlinked>[] };

/** One or more paragraphs, ready for a hole of a template. */
export type Passage = { readonly blocks: readonly Block<Unlinked>[] };

/** A basis of national law. */
interface National {
  readonly citation: string | object;
  readonly under?: string;
}

type Key<O> = keyof O & (string | number);

/**
 * Values of the policy as nodes of a document in one language. Every node remembers the place in the YAML that its
 * words come from. Each function takes the map that holds the value and the key, and gives nothing where nothing is
 * declared.
 */
export interface Facts {
  /** A text of the policy in this language, within a sentence. */
  text<O extends object>(owner: O, key: Key<O>): Words | undefined;
  /** The same without a full stop at its end, for the middle of a sentence of ours. */
  phrase<O extends object>(owner: O, key: Key<O>): Words | undefined;
  /** A text of the policy in this language, of one or more paragraphs. */
  passage<O extends object>(owner: O, key: Key<O>): Passage | undefined;
  /** Plain characters: a name, an address, a version; a name may differ by language. */
  plain<O extends object>(owner: O, key: Key<O>): Words | undefined;
  /** A day. */
  date<O extends object>(owner: O, key: Key<O>): Words | undefined;
  /** An ISO 8601 duration. */
  duration<O extends object>(owner: O, key: Key<O>): Words | undefined;
  /** A country by its code. */
  country<O extends object>(owner: O, key: Key<O>): Words | undefined;
  /** A provision as the language cites it. */
  citation<O extends object>(owner: O, key: Key<O>): Words | undefined;
  /** National law behind the provision that it fills in: "Art. 6(1)(b) GDPR and Section 26(1) BDSG". */
  national(basis: National): Words | undefined;
  /** The number of a decision, with the Union or Community as the language abbreviates it. */
  decision<O extends object>(owner: O, key: Key<O>): Words | undefined;
  /** A web address, e-mail address or telephone number, as a link. */
  link<O extends object>(owner: O, key: Key<O>): Words | undefined;
  /** Words of our own that follow from the value under a key. */
  derived(words: string, owner: object, key: string | number): Words;
  /** A flag that the value under a key sets. */
  told<O extends object>(owner: O, key: Key<O>): Told;
  /** Items joined as a sentence joins them: "a, b and c". */
  list(items: readonly Words[]): Words;
  /** Items of which each is one possibility: "a, b or c". */
  choice(items: readonly Words[]): Words;
  /** The words with a capital in front, for where a line or a sentence begins: a name is declared as it stands within one. */
  begin(words: Words): Words;
}

/**
 * The facts of a policy in a language; `report` takes what is wrong with its texts. `published` are the tags of all
 * languages in which notices are published: where there are several, a text must say which of them it is in.
 */
export function factsIn(
  language: Language,
  spans: Spans,
  report: (found: Finding) => void,
  published: readonly string[],
): Facts {
  const { formats, word } = language;
  const languages = published.filter((tag) => language.available.includes(tag));
  const translated = translator(language, languages, spans, report);
  const leaf = (text: string, from: Span): Words => ({ inlines: [{ type: 'text', text, from } satisfies Text] });
  const read = <V>(make: (translation: Translation) => V) =>
    once((owner, key) => {
      const translation = translated(owner, key);
      return translation && make(translation);
    });
  const through = (convert: (value: string) => string) =>
    once((owner, key) => leaf(convert(String(valueOf(owner, key))), spans.of(owner, key)));
  const citation = through(remembered(language.provision));
  const list = (items: readonly Words[]) => joined(items, formats.list, word('semicolon'));
  const sentence = ({ text, reading }: Translation): Words => ({ inlines: readInlines(text.trim(), reading) });
  const national = once((owner, key) => {
    const translation = translated(owner, key);
    const law = translation && sentence(translation);
    const { under } = owner as National;
    if (!law || !under || language.names(translation.text, under)) return law;
    return list([citation(owner, 'under') as Words, law]);
  });
  return {
    text: read(sentence),
    phrase: read(({ text, reading }) => ({ inlines: readInlines(text.trim().replace(/(?<!\.)\.$/, ''), reading) })),
    passage: read(({ text, reading }) => ({ blocks: readBlocks(text, reading).blocks })),
    plain: once((owner, key) => {
      const value = valueOf(owner, key);
      if (typeof value !== 'object') return leaf(String(value), spans.of(owner, key));
      const translation = translated(owner, key);
      return translation && leaf(translation.text, translation.reading.from);
    }),
    date: through(remembered(formats.date)),
    duration: through(remembered(formats.duration)),
    country: through(formats.country),
    citation,
    national: (basis) => national(basis, 'citation'),
    decision: through((value) => value.replace(MAKER, (maker) => word(`maker.${maker as 'EU' | 'EC' | 'EEC'}`))),
    link: once((owner, key) => {
      const value = valueOf(owner, key);
      if (typeof value !== 'string') return undefined;
      const words = leaf(value, spans.of(owner, key));
      const href = allowedHref(addressOf(String(key), value));
      return href ? { inlines: [{ type: 'weblink', href, children: words.inlines }] } : words;
    }),
    derived: (words, owner, key) => leaf(words, spans.of(owner, key)),
    told: (owner, key) => ({ told: spans.of(owner, key) }),
    list,
    choice: (items) => joined(items, formats.choice, word('semicolon')),
    begin: perWords(begun),
  };
}

/** Where an item has a comma or an "and" of its own, those of the list would not be clear: semicolons are. */
function joined(items: readonly Words[], partsOf: (length: number) => (number | string)[], clear: string): Words {
  if (items.length === 1) return items[0] as Words;
  const [, two = ''] = partsOf(2);
  const between = items.some((item) => holds(item, [', ', String(two)])) ? clear : undefined;
  return {
    inlines: partsOf(items.length).flatMap((part) =>
      typeof part === 'string' ? [{ type: 'text' as const, text: between ?? part }] : (items[part]?.inlines ?? []),
    ),
  };
}

function holds({ inlines }: Words, joints: readonly string[]): boolean {
  return inlines.some((inline) => inline.type === 'text' && joints.some((joint) => inline.text.includes(joint)));
}

/** Who adopted an act, as its number says it in English: (EU) 2021/914, 2000/518/EC. */
const MAKER = /(?<=^\()(?:EU|EC|EEC)(?=\) \d)|(?<=^\d{1,4}\/\d{1,4}\/)(?:EU|EC|EEC)$/;

/** Many entries name the same category or recipient: a value is read once, and its nodes, which nobody changes, are shared. */
function once<V>(
  read: (owner: object, key: string | number) => V | undefined,
): (owner: object, key: string | number) => V | undefined {
  const known = new Map<object, Map<string | number, V | undefined>>();
  return (owner, key) => {
    if (valueOf(owner, key) === undefined) return undefined;
    const values = known.get(owner) ?? new Map<string | number, V | undefined>();
    if (values.size === 0) known.set(owner, values);
    if (!values.has(key)) values.set(key, read(owner, key));
    return values.get(key);
  };
}

/** Shared words stay shared. */
function perWords(convert: (words: Words) => Words): (words: Words) => Words {
  const known = new WeakMap<Words, Words>();
  return (words) => {
    const made = known.get(words) ?? convert(words);
    known.set(words, made);
    return made;
  };
}

/** A small letter becomes a capital, but not that of a word such as "iPhone". */
function begun(words: Words): Words {
  const [first, ...rest] = words.inlines;
  if (first?.type !== 'text') return words;
  const text = first.text.replace(/^\p{Ll}(?!\p{Lu})/u, (letter) => letter.toUpperCase());
  return { inlines: [{ ...first, text }, ...rest] };
}

function addressOf(key: string, value: string): string {
  if (key === 'email') return `mailto:${value}`;
  if (key === 'phone') return dialHref(value);
  return value;
}
