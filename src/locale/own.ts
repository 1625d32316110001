import { type Checked, didYouMean, type Finding, finding, type SourceFile, type Span } from '../findings/index.ts';
import { mistakesIn } from './check.ts';
import { incompleteLanguage, templateWithoutData, unknownTemplate, unreadableTemplate } from './faults.ts';
import { locales } from './generated/locales.js';
import { intlForms } from './intl.ts';
import type { CitationForms, LocaleSource } from './locale.ts';
import { isOptional, type OwnWords, type Report, readCitations, readWords } from './own-words.ts';
import { readTemplate } from './parts.ts';
import type { Shape } from './shape.ts';
import type { Template } from './template.ts';

/** A file of a policy's own `templates/` folder; `name` is its path in there: `de/notice/rights.md`. */
export interface OwnFile {
  readonly name: string;
  readonly file: SourceFile;
}

/** The data of each template by its name, `notice/rights`. */
type Shapes = ReadonlyMap<string, Shape>;

/** The files of one language, read. */
interface OwnLanguage extends OwnWords {
  readonly citations: Partial<CitationForms>;
  readonly templates: Readonly<Record<string, Template>>;
  readonly files: Readonly<Record<string, SourceFile>>;
}

/** How many mistakes of one template are told. */
const MOST = 100;
const WORDS = 'words.yaml';
const CITATIONS = 'citations.yaml';

/**
 * Reads templates of a policy's own: the languages, by tag, that they change or add. A template stands in place of ours
 * of the same name; of `words.yaml` and `citations.yaml` each line does. A language that policyc lacks must be whole.
 */
export async function readOwn(
  files: readonly OwnFile[],
  shapes: Shapes,
): Promise<Checked<ReadonlyMap<string, LocaleSource>>> {
  const findings: Finding[] = [];
  const english = (await sourceOf('en')) as LocaleSource;
  const languages = new Map<string, LocaleSource>();
  for (const tag of new Set(files.map(({ name }) => tagOf(name)))) {
    const own = files.filter((each) => tagOf(each.name) === tag);
    const found: Finding[] = [];
    const read = readLanguage(own, english, shapes, (each) => found.push(each));
    const ours = await sourceOf(tag);
    const lacking = ours ? [] : missingIn(tag, own, read, english, shapes);
    for (const each of [...found, ...lacking]) findings.push(each);
    if (ours) languages.set(tag, over(ours, read));
    else if (found.length + lacking.length === 0) languages.set(tag, whole(tag, read, english));
  }
  return { value: languages, findings };
}

/** The language of a file by its path in the templates folder. */
export function tagOf(name: string): string {
  return name.slice(0, name.indexOf('/'));
}

async function sourceOf(tag: string): Promise<LocaleSource | undefined> {
  return Object.hasOwn(locales, tag) ? (await locales[tag]?.())?.source : undefined;
}

/** A language of ours with the policy's own files laid over it. */
function over(ours: LocaleSource, { words, settings, citations, templates, files }: OwnLanguage): LocaleSource {
  return {
    ...ours,
    ...settings,
    ...(settings.intl && intlForms(settings.intl, Object.keys(ours.countries))),
    words: { ...ours.words, ...words },
    citations: { ...ours.citations, ...citations, acts: { ...ours.citations.acts, ...citations.acts } },
    templates: { ...ours.templates, ...templates },
    own: files,
  };
}

/** A language that policyc lacks; `missingIn` has seen that nothing is missing. */
function whole(
  tag: string,
  { words, settings, citations, templates, files }: OwnLanguage,
  english: LocaleSource,
): LocaleSource {
  const intl = settings.intl as string;
  return {
    tag,
    ...settings,
    intl,
    words: words as LocaleSource['words'],
    ...intlForms(intl, Object.keys(english.countries)),
    citations: citations as CitationForms,
    templates,
    own: files,
  };
}

/** What a language that policyc lacks does not have: a finding for the words, for the citations, and for the templates. */
function missingIn(
  tag: string,
  files: readonly OwnFile[],
  own: OwnLanguage,
  english: LocaleSource,
  shapes: Shapes,
): Finding[] {
  const templates = [...shapes.keys()].filter((name) => !files.some((file) => file.name === `${tag}/${name}.md`));
  const missing = [
    { what: 'words', keys: missingWords(own, english), in: WORDS },
    { what: 'forms of citation', keys: missingForms(own, english), in: CITATIONS },
    { what: 'templates', keys: templates.map((name) => `${name}.md`), in: undefined },
  ];
  return missing.flatMap(({ what, keys, in: name }) => {
    if (keys.length === 0) return [];
    const { file } = files.find((each) => each.name === `${tag}/${name}`) ?? (files[0] as OwnFile);
    const message = `the language "${tag}" lacks these ${what}: ${shortened(keys)}`;
    return [finding(incompleteLanguage, { at: firstLine(file), message })];
  });
}

function missingWords({ words, settings }: OwnLanguage, english: LocaleSource): string[] {
  const keys = Object.keys(english.words).filter((key) => !isOptional(key) && !(key in words));
  return settings.intl ? keys : ['intl', ...keys];
}

function missingForms({ citations }: OwnLanguage, english: LocaleSource): string[] {
  const { acts, ...forms } = english.citations;
  const unnamed = Object.keys(acts).filter((act) => !citations.acts?.[act]);
  return [...Object.keys(forms).filter((key) => !(key in citations)), ...unnamed.map((act) => `acts.${act}`)];
}

function shortened(names: readonly string[], most = 12): string {
  const rest = names.length - most;
  return names.slice(0, most).join(', ') + (rest > 0 ? `, and ${rest} more` : '');
}

function readLanguage(files: readonly OwnFile[], english: LocaleSource, shapes: Shapes, report: Report): OwnLanguage {
  const templates: Record<string, Template> = {};
  const read: Record<string, SourceFile> = {};
  let words: OwnWords = { words: {}, settings: {} };
  let citations: Partial<CitationForms> = {};
  for (const { name, file } of files) {
    const path = name.slice(name.indexOf('/') + 1);
    if (path === WORDS) words = readWords(file, english, report);
    else if (path === CITATIONS) citations = readCitations(file, english, report);
    else {
      const template = templateIn(file, path, shapes, report);
      if (!template) continue;
      templates[templateName(path)] = template;
      read[templateName(path)] = file;
    }
  }
  return { ...words, citations, templates, files: read };
}

/** The name of a template by its path in the folder of its language: `notice/rights` for `notice/rights.md`. */
function templateName(path: string): string {
  return path.endsWith('.md') ? path.slice(0, -'.md'.length) : '';
}

function templateIn(file: SourceFile, path: string, shapes: Shapes, report: Report): Template | undefined {
  const shape = shapes.get(templateName(path));
  if (!shape) {
    report(unknown(file, path, shapes));
    return undefined;
  }
  const read = readTemplate(file.text);
  const mistakes = 'template' in read ? mistakesIn(read.template, shape) : read.mistakes;
  const fault = 'template' in read ? templateWithoutData : unreadableTemplate;
  for (const { start, end, ...told } of mistakes.slice(0, MOST))
    report(finding(fault, { at: { file, start, end }, ...told }));
  return 'template' in read && mistakes.length === 0 ? read.template : undefined;
}

function unknown(file: SourceFile, path: string, shapes: Shapes): Finding {
  const known = [...[...shapes.keys()].map((each) => `${each}.md`), WORDS, CITATIONS];
  return finding(unknownTemplate, {
    at: firstLine(file),
    message: `policyc has no template "${path}", so nothing of this file would be printed`,
    help: didYouMean(path, known) ?? `There are ${known.join(', ')}.`,
  });
}

function firstLine(file: SourceFile): Span {
  const end = file.text.indexOf('\n');
  return { file, start: 0, end: end === -1 ? file.text.length : end };
}
