import type { Citation } from '../law/index.ts';
import type { Content } from '../tree/index.ts';
import { fill, type TemplateData } from './fill.ts';
import { type Formats, formatsOf } from './format.ts';
import { locales, type WordKey } from './generated/locales.js';
import { cite, type LocaleSource, say } from './locale.ts';

/** A language ready for use: its words, formats, citations and templates. */
export interface Language {
  /** The BCP 47 tag, as in the policy and in the names of outputs. */
  readonly tag: string;
  /** Its English name, for findings: "German". */
  englishName(): string;
  readonly formats: Formats;
  /** The words under a key of `words.yaml`, with `{name}` replaced. */
  word(key: WordKey, values?: Readonly<Record<string, string>>): string;
  /** A pattern for a fault of wording, by its key below `check` in `words.yaml`: `hedge`. In either case. */
  pattern(key: string): RegExp;
  /** A provision as the language writes it. */
  cite(citation: Citation): string;
  /** A template, by its path without ending, filled and read. */
  fill(template: string, data: TemplateData): Content;
}

/** The tags of all languages that there are templates for. */
export const languageTags: readonly string[] = Object.keys(locales);

/** Loads a language; undefined where there are no templates for it. */
export async function loadLanguage(tag: string): Promise<Language | undefined> {
  const load = Object.hasOwn(locales, tag) ? locales[tag] : undefined;
  return load && languageOf((await load()).source);
}

/** The pattern of a fault that a language has no words for. */
const NOTHING = '(?!)';

function languageOf(source: LocaleSource): Language {
  return {
    tag: source.tag,
    englishName: () => new Intl.DisplayNames('en', { type: 'language' }).of(source.tag) ?? source.tag,
    formats: formatsOf(source),
    word: (key, values) => say(source, key, values),
    pattern: once((key) => new RegExp(source.words[`check.${key}` as WordKey] ?? NOTHING, 'iu')),
    cite: (citation) => cite(source.citations, citation),
    fill(template, data) {
      const read = source.templates[template];
      if (!read) throw new Error(`templates/${source.tag}/${template}.md is missing`);
      return fill(read, data);
    },
  };
}

function once<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}
