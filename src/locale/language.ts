import type { Finding, SourceFile } from '../findings/index.ts';
import { type Citation, resolveCitation } from '../law/index.ts';
import type { Content, Reading } from '../tree/index.ts';
import { type ReadingEase, readingEaseOf } from './ease.ts';
import { fill, type TemplateData } from './fill.ts';
import { type Formats, formatsOf } from './format.ts';
import { locales, type WordKey } from './generated/locales.js';
import { cite, type LocaleSource, say } from './locale.ts';
import { names } from './named.ts';
import { remembered } from './remembered.ts';
import { tiesOf } from './ties.ts';

/** A language ready for use: its words, formats, citations and templates. */
export interface Language {
  /** The BCP 47 tag, as in the policy and in the names of outputs. */
  readonly tag: string;
  /** The tags of all languages that there are templates for. */
  readonly available: readonly string[];
  /** Its English name, for findings: "German". */
  englishName(): string;
  readonly formats: Formats;
  /** The words under a key of `words.yaml`, with `{name}` replaced. */
  word(key: WordKey, values?: Readonly<Record<string, string>>): string;
  /** A pattern for a fault of wording, by its key below `check` in `words.yaml`: `hedge`. In either case. */
  pattern(key: string): RegExp;
  /** The number of a section as an author types it: "section 7", the number as its first group. All of them in a text. */
  readonly typedSection: RegExp;
  /** How its reading ease is measured; undefined where the language has no measure. */
  readonly ease?: ReadingEase;
  /** A text with no-break spaces where no line may end: between "Art." and 6, between 1 and "August". */
  tie(text: string): string;
  /** A provision as the language writes it. */
  cite(citation: Citation): string;
  /** The same of one as a policy writes it: `gdpr:6(1)(f)`. What is no provision stays as it is. */
  provision(text: string): string;
  /** Whether an author's words name the act and the article of such a provision themselves. */
  names(words: string, provision: string): boolean;
  /** A template, by its path without ending, filled and read. */
  fill(template: string, data: TemplateData): Content;
}

/** The tags of all languages that policyc has templates for. */
export const languageTags: readonly string[] = Object.keys(locales);

/** Where languages come from, besides policyc. */
export interface Own {
  /** The languages that the policy's own templates change or add. */
  readonly languages: ReadonlyMap<string, LocaleSource>;
  /** The tags of those and of the ones that cannot be used, of which findings tell. */
  readonly tags: readonly string[];
  /** Takes what is wrong with the Markdown of such a template when it is filled. */
  report(found: Finding): void;
}

const NONE: Own = { languages: new Map(), tags: [], report() {} };

/** Loads a language; undefined where there are no templates for it. */
export async function loadLanguage(tag: string, own: Own = NONE): Promise<Language | undefined> {
  const load = Object.hasOwn(locales, tag) ? locales[tag] : undefined;
  const source = own.languages.get(tag) ?? (load && (await load()).source);
  return source && languageOf(source, own);
}

/** The pattern of a fault that a language has no words for. */
const NOTHING = '(?!)';

function languageOf(source: LocaleSource, { tags, report }: Own): Language {
  const ease = readingEaseOf(source);
  return {
    tag: source.tag,
    available: [...new Set([...languageTags, ...tags])],
    englishName: () => new Intl.DisplayNames('en', { type: 'language' }).of(source.tag) ?? source.tag,
    formats: formatsOf(source),
    word: (key, values) => say(source, key, values),
    pattern: remembered((key) => new RegExp(source.words[`check.${key}` as WordKey] ?? NOTHING, 'iu')),
    typedSection: new RegExp(say(source, 'reference.typed'), 'gu'),
    ...(ease && { ease }),
    tie: tiesOf(source),
    cite: (citation) => cite(source.citations, citation),
    provision(text) {
      const found = resolveCitation(text);
      return 'citation' in found ? cite(source.citations, found.citation) : text;
    },
    names: (words, provision) => names(source.citations, words, provision),
    fill(template, data) {
      const read = source.templates[template];
      if (!read) throw new Error(`templates/${source.tag}/${template}.md is missing`);
      const file = source.own?.[template];
      return fill(read, data, file && readingOf(file, report));
    },
  };
}

/** How the words of a policy's own template are read: what is wrong with them stands in its file. */
function readingOf(template: SourceFile, report: Own['report']): Omit<Reading, 'holes'> {
  const inside = (words: string, nth: number) => {
    let start = -1;
    for (let times = 0, next = 0; times <= nth && next !== -1; times++) {
      next = template.text.indexOf(words, start + 1);
      if (next !== -1) start = next;
    }
    return { file: template, start: Math.max(start, 0), end: Math.max(start, 0) + (start === -1 ? 0 : words.length) };
  };
  return { template, inside, report };
}
