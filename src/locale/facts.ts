import { type Finding, finding, type Span } from '../findings/index.ts';
import type { Spans } from '../source/index.ts';
import {
  allowedHref,
  type Block,
  dialHref,
  type Inline,
  type Reading,
  readBlocks,
  readInlines,
  type Text,
  type Unlinked,
} from '../tree/index.ts';
import { textInOneLanguage, textWithoutTranslation } from './faults.ts';
import type { Told } from './fill.ts';
import type { Language } from './language.ts';

/** Words within a sentence, ready for a hole of a template. */
export type Words = { readonly inlines: readonly Inline<Unlinked>[] };

/** One or more paragraphs, ready for a hole of a template. */
export type Passage = { readonly blocks: readonly Block<Unlinked>[] };

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
  published: readonly string[] = [language.tag],
): Facts {
  const languages = published.filter((tag) => language.available.includes(tag));
  const leaf = (text: string, from: Span): Words => ({ inlines: [{ type: 'text', text, from } satisfies Text] });
  const through = (convert: (value: string) => string) =>
    once((owner, key) => leaf(convert(String(valueOf(owner, key))), spans.of(owner, key)));

  function inOneLanguage(owner: object, key: string | number): Finding {
    const maps = languages.map((tag) => `${tag}: …`).join(', ');
    return finding(textInOneLanguage, {
      at: spans.of(owner, key),
      message: `the text does not say its language; the notices are published in ${languages.join(' and ')}`,
      help: `Write one for each: \`{ ${maps} }\`.`,
    });
  }

  /** The string to read and where it stands: the text itself, or the translation. */
  function found(owner: object, key: string | number): { text: string; from: Span; reading: Reading } | undefined {
    const value = valueOf(owner, key);
    if (value === null) return undefined;
    if (typeof value === 'string' && languages.length > 1 && /\p{L}/u.test(value)) report(inOneLanguage(owner, key));
    const [holder, at] = typeof value === 'object' ? [value, language.tag] : [owner, key];
    const text = valueOf(holder, at);
    if (typeof text !== 'string') {
      const message = `the text has no ${language.englishName()}, the language of this notice`;
      report(
        finding(textWithoutTranslation, {
          at: spans.key(owner, key),
          message,
          help: `Add a line \`${language.tag}: …\` to it.`,
        }),
      );
      return undefined;
    }
    const from = spans.of(holder, at);
    const reading = {
      from,
      inside: (words: string, nth: number) => spans.inside(holder, at, words, nth),
      report,
    };
    return { text, from, reading };
  }

  return {
    text: once((owner, key) => {
      const source = found(owner, key);
      return source && { inlines: readInlines(source.text.trim(), source.reading) };
    }),
    phrase: once((owner, key) => {
      const source = found(owner, key);
      return source && { inlines: readInlines(source.text.trim().replace(/(?<!\.)\.$/, ''), source.reading) };
    }),
    passage: once((owner, key) => {
      const source = found(owner, key);
      return source && { blocks: readBlocks(source.text, source.reading).blocks };
    }),
    plain: once((owner, key) => {
      const value = valueOf(owner, key);
      if (typeof value !== 'object') return leaf(String(value), spans.of(owner, key));
      const source = found(owner, key);
      return source && leaf(source.text, source.from);
    }),
    date: through(perValue(language.formats.date)),
    duration: through(perValue(language.formats.duration)),
    country: through(language.formats.country),
    citation: through(perValue(language.provision)),
    decision: through((value) =>
      value.replace(MAKER, (maker) => language.word(`maker.${maker as 'EU' | 'EC' | 'EEC'}`)),
    ),
    link: once((owner, key) => {
      const value = valueOf(owner, key);
      if (typeof value !== 'string') return undefined;
      const words = leaf(value, spans.of(owner, key));
      const href = allowedHref(addressOf(String(key), value));
      return href ? { inlines: [{ type: 'weblink', href, children: words.inlines }] } : words;
    }),
    derived: (words, owner, key) => leaf(words, spans.of(owner, key)),
    told: (owner, key) => ({ told: spans.of(owner, key) }),
    list: (items) => joined(items, language.formats.list, language.word('semicolon')),
    choice: (items) => joined(items, language.formats.choice, language.word('semicolon')),
    begin: perWords((words) => {
      const [first, ...rest] = words.inlines;
      if (first?.type !== 'text') return words;
      return { inlines: [{ ...first, text: raised(first.text) }, ...rest] };
    }),
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

/** Few periods, days and provisions stand in many places: each is worded once. */
function perValue(convert: (value: string) => string): (value: string) => string {
  const known = new Map<string, string>();
  return (value) => {
    const words = known.get(value) ?? convert(value);
    known.set(value, words);
    return words;
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
function raised(text: string): string {
  return text.replace(/^\p{Ll}(?!\p{Lu})/u, (letter) => letter.toUpperCase());
}

function valueOf(owner: object, key: string | number): unknown {
  return (owner as Record<string | number, unknown>)[key];
}

function addressOf(key: string, value: string): string {
  if (key === 'email') return `mailto:${value}`;
  if (key === 'phone') return dialHref(value);
  return value;
}
