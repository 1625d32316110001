import { didYouMean, type Finding, finding, type SourceFile, type Span } from '../findings/index.ts';
import { readPolicy, type Spans } from '../source/index.ts';
import { wrongWords } from './faults.ts';
import type { CitationForms, LocaleSource } from './locale.ts';

/** What `words.yaml` holds: words by their key (`title.rights`), and how Intl is asked. */
export interface OwnWords {
  readonly words: Readonly<Record<string, string>>;
  readonly settings: { readonly intl?: string; readonly firstDay?: string };
}

export type Report = (found: Finding) => void;

/** A text of a YAML file by its path. */
interface Line {
  readonly key: string;
  readonly value: string;
  readonly at: Span;
}

const SETTINGS = ['intl', 'firstDay'];
const ACT = 'acts.';
const SECTION = 'sections.';

/** Whether the words under a key are a regular expression. */
function isPattern(key: string): boolean {
  return key.startsWith('check.') || key === 'reference.typed' || key === 'ease.syllables';
}

/** Whether a language can do without the words under a key: nothing is then found, measured or kept together by them. */
export function isOptional(key: string): boolean {
  return isPattern(key) || key.startsWith('ease.') || key.startsWith('ties.');
}

/** Reads words of a policy's own; what does not fit the English ones is reported and left out. */
export function readWords(file: SourceFile, english: LocaleSource, report: Report): OwnWords {
  const lines = linesOf(file, report).filter((line) => accept(line, wrongInWords(line, english.words), report));
  const among = (isSetting: boolean) => lines.filter(({ key }) => SETTINGS.includes(key) === isSetting);
  return { words: mapOf(among(false)), settings: mapOf(among(true)) };
}

function wrongInWords({ key, value }: Line, english: Readonly<Record<string, string>>): Wrong | undefined {
  if (key === 'intl')
    return isKnownToIntl(value)
      ? undefined
      : { message: `"${value}" is no language that the platform has formats for`, help: 'Write a tag such as nl-NL.' };
  if (SETTINGS.includes(key)) return undefined;
  const ours = Object.hasOwn(english, key) ? english[key] : undefined;
  if (ours === undefined) return unknownKey(key, Object.keys(english));
  if (isPattern(key)) return isRegularExpression(value) ? undefined : { message: `"${key}" is no regular expression` };
  const [wanted, found] = [gapsIn(ours), gapsIn(value)];
  return wanted === found
    ? undefined
    : { message: `policyc puts ${wanted || 'nothing'} into these words, which have ${found || 'no gap'}` };
}

/** Reads forms of citation of a policy's own; what does not fit the English ones is reported and left out. */
export function readCitations(file: SourceFile, english: LocaleSource, report: Report): Partial<CitationForms> {
  const lines = linesOf(file, report).filter((line) => accept(line, wrongInCitations(line, english.citations), report));
  const below = (prefix: string) =>
    lines.filter(({ key }) => key.startsWith(prefix)).map((line) => ({ ...line, key: line.key.slice(prefix.length) }));
  const [acts, sections] = [below(ACT), below(SECTION)];
  return {
    ...mapOf(lines.filter(({ key }) => !key.includes('.'))),
    ...(acts.length > 0 && { acts: mapOf(acts) }),
    ...(sections.length > 0 && { sections: sections.map(({ value }) => value) }),
  };
}

function wrongInCitations({ key, value }: Line, { acts, ...forms }: CitationForms): Wrong | undefined {
  if (key.startsWith(ACT) || key.startsWith(SECTION)) return undefined;
  if (key === 'firstSubparagraph')
    return value === 'stated' || value === 'implied'
      ? undefined
      : { message: `"${value}" is neither "stated" nor "implied"` };
  const known = [...Object.keys(forms), 'actAfterParts'];
  if (!known.includes(key)) return unknownKey(key, [...known, ...Object.keys(acts).map((act) => ACT + act)]);
  return value.includes('{}') ? undefined : { message: 'the form has no {}, where the part is put in' };
}

interface Wrong {
  readonly message: string;
  readonly help?: string | undefined;
}

function unknownKey(key: string, known: readonly string[]): Wrong {
  return { message: `policyc has no words "${key}", so these would never be printed`, help: didYouMean(key, known) };
}

function accept({ at }: Line, wrong: Wrong | undefined, report: Report): boolean {
  if (!wrong) return true;
  const { message, help } = wrong;
  report(finding(wrongWords, { at, message, ...(help !== undefined && { help }) }));
  return false;
}

function linesOf(file: SourceFile, report: Report): Line[] {
  const { value: source, findings } = readPolicy([file]);
  for (const each of findings) report(each);
  return source ? linesIn(source.data, '', source.spans) : [];
}

function linesIn(map: object, prefix: string, spans: Spans): Line[] {
  return Object.entries(map).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null
      ? linesIn(value, `${prefix}${key}.`, spans)
      : [{ key: prefix + key, value: String(value ?? ''), at: spans.of(map, Array.isArray(map) ? Number(key) : key) }],
  );
}

function mapOf(lines: readonly Line[]): Record<string, string> {
  return Object.fromEntries(lines.map(({ key, value }) => [key, value]));
}

function gapsIn(text: string): string {
  return [...new Set(text.match(/\{\w*\}/g) ?? [])].sort().join(', ');
}

function isRegularExpression(value: string): boolean {
  try {
    return Boolean(new RegExp(value, 'iu'));
  } catch {
    return false;
  }
}

function isKnownToIntl(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}
