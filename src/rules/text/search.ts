import type { Problem, Span } from '../../findings/index.ts';
import type { ComposedNotice } from '../rule.ts';
import { type Stretch, stretchesByText } from './stretches.ts';
import { repeatsIn, type Words, wordsOf } from './words.ts';

/** Words of a notice that a rule looks for. */
export interface Match {
  readonly words: string;
  readonly index: number;
  readonly stretch: Stretch;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** The texts of all stretches of a notice one below the other, each once, to be searched together. */
interface Search {
  /** In lower case; what stands between two texts ends a sentence. */
  readonly text: string;
  /** Where each text begins in it. */
  readonly starts: readonly number[];
  /** The stretches that have each text. */
  readonly stretches: readonly (readonly Stretch[])[];
}

const BETWEEN = '\n.\n';
const searches = new WeakMap<ComposedNotice, Search>();

function searchOf(composed: ComposedNotice): Search {
  const made = searches.get(composed) ?? searchIn(stretchesByText(composed));
  searches.set(composed, made);
  return made;
}

function searchIn(stretches: ReadonlyMap<string, readonly Stretch[]>): Search {
  const texts = [...stretches.keys()];
  let length = 0;
  const starts = texts.map((text) => {
    const start = length;
    length += text.length + BETWEEN.length;
    return start;
  });
  return { text: texts.map(lowerCase).join(BETWEEN), starts, stretches: [...stretches.values()] };
}

/** In lower case and of the same length, so that places stay what they are. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** The stretches of a notice with the same text, by their texts in the order in which these are read first. */
export function sameTexts(composed: ComposedNotice): Search['stretches'] {
  return searchOf(composed).stretches;
}

/** Every match of a pattern of the language, by its key; see `matchesOf`. */
export function matchesIn(composed: ComposedNotice, key: string): Iterable<Match> {
  return matchesOf(composed, composed.pattern(key).source);
}

/** Every match of a pattern in the order of reading. Patterns are written in lower case. */
export function* matchesOf(composed: ComposedNotice, source: string): Iterable<Match> {
  const pattern = new RegExp(source, 'gu');
  const search = searchOf(composed);
  let nth = 0;
  for (const { 0: lower, index: at, groups = {} } of search.text.matchAll(pattern)) {
    while ((search.starts[nth + 1] ?? search.text.length) <= at) nth++;
    yield* matchesAt(search, nth, at, at + lower.length, groups);
  }
}

/** Each match in each notice as a problem; a rule that looks for words and no more is this. */
export function* matches(
  notices: readonly ComposedNotice[],
  key: string,
  tell: (words: string, notice: string) => Omit<Problem, 'at'>,
  concerns: (match: Match) => boolean = () => true,
): Iterable<Problem> {
  for (const composed of notices)
    for (const match of matchesIn(composed, key))
      if (concerns(match)) yield { at: placeOf(match), ...tell(match.words.trim(), composed.plan.id) };
}

/** The words of a text in lower case, without signs. */
export function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

const indexes = new WeakMap<ComposedNotice, Words>();

/** The words of a notice in lower case, made once, so that thousands of names can be looked up. */
function indexOf(composed: ComposedNotice): Words {
  const made = indexes.get(composed) ?? wordsOf(searchOf(composed).text);
  indexes.set(composed, made);
  return made;
}

/** A text of a notice by its words. */
export interface NumberedText {
  /** The stretches that have it. */
  readonly stretches: readonly Stretch[];
  /** Equal words have the same number in all texts of the notice. */
  readonly words: Int32Array;
}

/** The texts of a notice that have so many words at least, in the order in which they are read first. */
export function longTexts(composed: ComposedNotice, fewest: number): NumberedText[] {
  const { starts: texts, stretches } = searchOf(composed);
  const { sequence, starts } = indexOf(composed);
  const long: NumberedText[] = [];
  for (let nth = 0, first = 0, end = 0; nth < texts.length; nth++, first = end) {
    const next = texts[nth + 1] ?? Number.POSITIVE_INFINITY;
    while (end < starts.length && (starts[end] as number) < next) end++;
    if (end - first < fewest) continue;
    long.push({ stretches: stretches[nth] as readonly Stretch[], words: sequence.subarray(first, end) });
  }
  return long;
}

/** A word twice with nothing but spaces between; one that is part of a compound is another word: "log-in in the app". */
const TWICE = /(?<![-\u2010\u2011])[\p{L}\p{N}]+ +[\p{L}\p{N}]+(?![\p{L}\p{N}\-\u2010\u2011])/uy;

/** Where a notice has a word twice in a row. */
export function* doubledIn(composed: ComposedNotice): Iterable<Match> {
  const search = searchOf(composed);
  const words = indexOf(composed);
  for (const nth of repeatsIn(words)) {
    const at = words.starts[nth] as number;
    TWICE.lastIndex = at;
    const twice = TWICE.exec(search.text);
    if (twice) yield* matchesAt(search, nthAt(search.starts, at), at, at + twice[0].length);
  }
}

/** Where a notice has a word that a pattern of the language fits as a whole. */
export function* wordsFitting(composed: ComposedNotice, key: string): Iterable<Match> {
  const pattern = composed.pattern(key);
  for (const word of indexOf(composed).numbers.keys()) if (pattern.test(word)) yield* phrasesIn(composed, [word]);
}

const NEXT_WORD = /[^\p{L}\p{N}\n]*([\p{L}\p{N}]+)/uy;

/** Where a notice has some words one after the other, in whatever case and with whatever signs between them. */
export function* phrasesIn(composed: ComposedNotice, words: readonly string[]): Iterable<Match> {
  const search = searchOf(composed);
  const { numbers, sequence, starts, occurrencesOf } = indexOf(composed);
  const wanted = words.map((word) => numbers.get(word));
  const [first] = wanted;
  if (first === undefined) return;
  for (const nth of occurrencesOf(first)) {
    if (!wanted.every((number, further) => sequence[nth + further] === number)) continue;
    const at = starts[nth] as number;
    const end = endOfPhrase(search.text, at, words);
    if (end !== undefined) yield* matchesAt(search, nthAt(search.starts, at), at, end);
  }
}

/** The longest stem by which forms of one word are told from other words. */
const STEM = 4;
const stems = new WeakMap<ComposedNotice, ReadonlyMap<string, readonly string[]>>();

/** Where a notice has some form of a word: "cookies" where "cookie" is looked for. */
export function* formsIn(composed: ComposedNotice, word: string): Iterable<Match> {
  const made = stems.get(composed) ?? grouped(indexOf(composed).numbers.keys());
  stems.set(composed, made);
  for (const form of made.get(word.slice(0, STEM)) ?? []) if (isForm(form, word)) yield* phrasesIn(composed, [form]);
}

function grouped(words: Iterable<string>): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const group = groups.get(word.slice(0, STEM));
    if (group) group.push(word);
    else groups.set(word.slice(0, STEM), [word]);
  }
  return groups;
}

/** Whether two words differ in their last three letters at most. */
function isForm(one: string, other: string): boolean {
  const same = Math.max(STEM, Math.max(one.length, other.length) - 3);
  return one.slice(0, same) === other.slice(0, same);
}

function endOfPhrase(text: string, at: number, words: readonly string[]): number | undefined {
  NEXT_WORD.lastIndex = at;
  for (const word of words) if (NEXT_WORD.exec(text)?.[1] !== word) return undefined;
  return NEXT_WORD.lastIndex;
}

function* matchesAt(
  { starts, stretches }: Search,
  nth: number,
  at: number,
  end: number,
  groups: Match['groups'] = {},
): Iterable<Match> {
  const index = at - (starts[nth] as number);
  for (const stretch of stretches[nth] as readonly Stretch[])
    yield { words: stretch.text.slice(index, index + end - at), index, stretch, groups };
}

/** The number of the text that an offset lies in. */
function nthAt(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Whether the author typed the words, and no template brought them. */
export function isTyped({ stretch: { from }, words }: Match): boolean {
  const [first = ''] = words.trim().split(/\s+/, 1);
  return from?.file.text.slice(from.start, from.end).includes(first) ?? false;
}

/** Enough of what stands before some words to tell them from the same words elsewhere. */
const CONTEXT = 20;

/** The place of some words in the YAML: exactly where they can be found in it, else the value. */
export function placeOf({ stretch, index, words }: Pick<Match, 'stretch' | 'index' | 'words'>): Span {
  const { from, place, text } = stretch;
  if (!from) return place;
  const context = text.slice(Math.max(0, index - CONTEXT), index).trimStart();
  return written(from, context, words) ?? written(from, '', words) ?? from;
}

function written({ file, start, end }: Span, context: string, words: string): Span | undefined {
  const pattern = new RegExp(`(${flexible(context)})(${flexible(words)})`, 'y');
  const value = file.text.slice(start, end);
  const first = (context + words).split(/\s/, 1)[0] as string;
  for (let at = value.indexOf(first); at !== -1; at = value.indexOf(first, at + 1)) {
    pattern.lastIndex = at;
    const found = pattern.exec(value);
    if (found) return spanOf(file, start + at + (found[1] as string).length, found[2] as string);
    if (first === '') return undefined;
  }
  return undefined;
}

function spanOf(file: Span['file'], start: number, words: string): Span {
  return { file, start, end: start + words.length };
}

/** A pattern for words that may be folded over several lines in the YAML. */
function flexible(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+');
}
