import type { SourceFile } from '../findings/index.ts';
import { type Citation, isDefinition, isInFirstSubparagraph } from '../law/index.ts';
import type { WordKey } from './generated/locales.js';
import type { IntlForms } from './intl.ts';
import type { Template } from './template.ts';

/** One language, whole: its words, its way to cite the law, and its templates. Made from `templates/<tag>/`. */
export interface LocaleSource extends IntlForms {
  /** The BCP 47 tag that policies and outputs use. */
  readonly tag: string;
  /** The tag whose formats the platform's Intl is asked for: `en-GB` for `en`. */
  readonly intl: string;
  /** What a date has for the first day of a month, where the platform's Intl gives "1". */
  readonly firstDay?: string;
  readonly words: Readonly<Record<WordKey, string>>;
  readonly citations: CitationForms;
  /** Templates by path without ending: `notice/controller`. */
  readonly templates: Readonly<Record<string, Template>>;
  /** The files of those templates that are a policy's own. */
  readonly own?: Readonly<Record<string, SourceFile>>;
}

/** How a language writes a provision. `{…}` stands for the part; a form is left out with the part that it is for. */
export interface CitationForms {
  /** The short name of each act: `gdpr: GDPR`. */
  readonly acts: Readonly<Record<string, string>>;
  /** Acts that are divided into sections and not into articles. */
  readonly sections: readonly string[];
  readonly article: string;
  readonly section: string;
  readonly paragraph: string;
  /** A numbered definition, which other articles have paragraphs for. */
  readonly definition: string;
  readonly subparagraph: string;
  /** A point of an article; it has a letter. */
  readonly point: string;
  /** A point of a section; it has a number. */
  readonly number: string;
  readonly recital: string;
  readonly act: string;
  /** The act after a paragraph or a point. Default: as after the article alone. */
  readonly actAfterParts?: string;
  /** Whether a point in the first of several subparagraphs is cited with it. */
  readonly firstSubparagraph: 'stated' | 'implied';
}

/** A provision as the language writes it: "Art. 6(1)(f) GDPR". */
export function cite(forms: CitationForms, citation: Citation): string {
  const act = forms.acts[citation.act] ?? citation.act.toUpperCase();
  const place = citation.recital ? put(forms.recital, citation.recital) : placeIn(forms, citation);
  const parted = citation.paragraph !== undefined || citation.point !== undefined;
  return place + put((parted && forms.actAfterParts) || forms.act, act);
}

function placeIn(forms: CitationForms, citation: Citation): string {
  const inSection = forms.sections.includes(citation.act);
  const first = forms.firstSubparagraph === 'stated' && isInFirstSubparagraph(citation) ? '1' : undefined;
  return [
    put(inSection ? forms.section : forms.article, citation.article),
    put(isDefinition(citation) ? forms.definition : forms.paragraph, citation.paragraph),
    put(forms.subparagraph, citation.subparagraph ?? first),
    put(inSection ? forms.number : forms.point, citation.point),
  ].join('');
}

function put(form: string, part: string | number | undefined): string {
  return part === undefined ? '' : form.replace('{}', () => String(part));
}

/** The words under a key, with `{name}` replaced by the value of that name. */
export function say(source: LocaleSource, key: WordKey, values?: Readonly<Record<string, string>>): string {
  const words = source.words[key];
  return values === undefined ? words : words.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
