import { position, type SourceFile, type Span } from '../../src/findings/index.ts';
import { type Language, loadLanguage } from '../../src/locale/index.ts';
import type { NoticePlan } from '../../src/model/index.ts';
import type { ComposedNotice, Rule, RuleInput } from '../../src/rules/index.ts';
import type { Block, Inline, Linked, Section, Table, Text } from '../../src/tree/index.ts';

/** Words of a line; bare ones are our template's. */
export type Words = string | Inline<Linked>;

const languages: Readonly<Record<string, Language>> = Object.fromEntries(
  await Promise.all(['en', 'de', 'fr'].map(async (tag) => [tag, await loadLanguage(tag)])),
);

/** All of a file. */
export function whole(text: string, path = 'policy.yaml'): Span {
  return { file: { path, text }, start: 0, end: text.length };
}

/** Words that a value of the policy has, by default one that is written as it is printed. */
export function value(text: string, from = whole(text)): Text {
  return { type: 'text', text, from };
}

/** Words of a template: of ours, or of one in a file of the policy's own. */
export function template(text: string, file?: SourceFile): Text {
  return { type: 'text', text, ...(file && { template: file }) };
}

/** A line of words; bare ones are our template's. */
export function line(...words: readonly Words[]): Inline<Linked>[] {
  return words.map((each) => (typeof each === 'string' ? template(each) : each));
}

/** A paragraph of words; bare ones are our template's. */
export function paragraph(...words: readonly Words[]): Block<Linked> {
  return { type: 'paragraph', children: line(...words) };
}

/** Paragraphs of one value each. */
export function values(...texts: readonly string[]): Block<Linked>[] {
  return texts.map((text) => paragraph(value(text)));
}

/** A list of values. */
export function list(...texts: readonly string[]): Block<Linked> {
  return { type: 'list', ordered: false, items: texts.map((text) => values(text)) };
}

/** A table with one cell of a value. */
export function table(text: string): Table<Linked> {
  return { type: 'table', head: [line('What')], rows: [[line(value(text))]] };
}

/** A declaration. */
export function quote(text: string): Block<Linked> {
  return { type: 'quote', blocks: values(text) };
}

/** A value in bold. */
export function label(text: string): Block<Linked> {
  return paragraph({ type: 'strong', children: line(value(text)) });
}

/** A section that a policy declares under `id`. */
export function section(id: string, blocks: readonly Block<Linked>[], sections: Section<Linked>[] = []) {
  const target = { kind: 'section' as const, id, anchor: id, number: '1', title: id };
  return { place: { type: 'anchor' as const, target }, title: line(target.title), blocks, sections };
}

interface Parts {
  readonly language?: string;
  readonly sections?: readonly Section<Linked>[];
  readonly plan?: Partial<NoticePlan>;
}

/** A notice "main" of some blocks, built by hand. */
export function noticeOf(
  blocks: readonly Block<Linked>[],
  { language = 'en', sections = [], plan }: Parts = {},
): ComposedNotice {
  const { pattern, typedSection, formats, ease } = languages[language] as Language;
  const title = line('Privacy notice');
  const composed: ComposedNotice = {
    plan: { id: 'main', declared: whole('main: {}', 'notices.yaml'), sections: [], ...plan } as unknown as NoticePlan,
    notice: { title, lead: blocks, sections, locale: language, targets: [] },
    pattern,
    typedSection,
    date: formats.date,
    ...(ease && { ease }),
  };
  return composed;
}

/** What a rule that reads nothing else says of a notice: line, column and message. */
export function told(rule: Rule, notice: ComposedNotice): string[] {
  return [...rule.check({ notices: [notice] } as unknown as RuleInput)].map(
    ({ at, message }) => `${placed(at)} ${message}`,
  );
}

/** Line and column. */
export function placed({ file, start }: Span): string {
  const { line: nth, column } = position(file, start);
  return `${nth}:${column}`;
}
