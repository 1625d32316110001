import { type IsoDate, isDay } from './calendar/index.ts';
import { type Composed, compose, figureOfFlows, link, looseReferences, number } from './document/index.ts';
import {
  beginningsOf,
  didYouMean,
  type Finding,
  finding,
  inOrder,
  isOpenError,
  type SourceFile,
  type Span,
  type Unchecked,
  waive,
} from './findings/index.ts';
import { lawOn } from './law/index.ts';
import {
  type Language,
  languageTags,
  loadLanguage,
  type Own,
  textInOneLanguage,
  unknownLanguage,
} from './locale/index.ts';
import { type Model, type NoticePlan, resolve, waiversOf } from './model/index.ts';
import { type Built, type OutputFile, outputsOf } from './outputs.ts';
import { controllerRecord, processorRecord, recordDraft, recordWriter } from './records/index.ts';
import { type CompileOptions, UsageError } from './request.ts';
import { applyRules, isDuty, ruleMeant } from './rules/index.ts';
import { checkSchema, type Policy } from './schema/index.ts';
import { decode, readPolicy, type Spans } from './source/index.ts';
import { ownTemplates } from './templates.ts';
import type { Ref } from './tree/index.ts';

export interface CheckResult {
  /** The day whose law was applied. */
  readonly asOf: IsoDate;
  /** In the order of files and places; waived ones included. */
  readonly findings: readonly Finding[];
  /** Where errors of reading came first: what could not be looked at because of them, and all that comes after it. */
  readonly unchecked?: Unchecked;
}

export interface CompileResult extends CheckResult {
  /** Every file of the build, by path; none where an error stands. */
  readonly outputs: readonly OutputFile[];
}

/** Checks a policy: all findings of all stages, those that are waived marked so. */
export async function check(options: CompileOptions): Promise<CheckResult> {
  const { built: _, ...result } = await analyse(options);
  return result;
}

/** Checks a policy and, unless an error stands, makes all its outputs in memory; drafts are made in spite of duties breached. */
export async function compile(options: CompileOptions): Promise<CompileResult> {
  const { built, ...result } = await analyse(options);
  const { findings } = result;
  const errors = findings.filter(isOpenError);
  const refused = options.allowFindings ? findings.some(leavesHole) : errors.length > 0;
  if (!built || refused) return { ...result, outputs: [] };
  await options.onStage?.('render');
  return { ...result, outputs: await outputsOf({ ...built, errors: errors.length }, options) };
}

/** Errors of reading that leave no hole in a draft: a number stands as it was typed, and English stands in for a language. */
const HARMLESS: ReadonlySet<string> = new Set(['section-number-typed', 'language-without-templates']);

/** Whether a finding is an error of reading that leaves a hole in what is made of the policy: nobody would see it there. */
function leavesHole({ fault }: Finding): boolean {
  return fault.severity === 'error' && !isDuty(fault) && !HARMLESS.has(fault.name);
}

/** The compiler on one screen: each line takes what the last one made, and adds to one list of findings. */
export async function analyse(options: CompileOptions): Promise<CheckResult & { readonly built?: Built }> {
  const findings: Finding[] = [];
  const keep = <T>({ value, findings: found }: { value?: T; findings: readonly Finding[] }): T | undefined => {
    // One by one: a call takes no more than some 100,000 arguments.
    for (const each of found) findings.push(each);
    return value;
  };
  await options.onStage?.('read');
  const decoded = options.files.map(({ path, content }) => keep(decode(path, content)));
  const files = decoded.filter((file): file is SourceFile => file !== undefined);
  const source = keep(readPolicy(files));
  await options.onStage?.('check');
  const valid = source && files.length === decoded.length ? keep(await checkSchema(source)) : undefined;
  const day = dayOf(options, valid?.policy);
  const asOf = day ?? options.today;
  const isRead = source && files.length === decoded.length;
  if (!source || !valid) return { asOf, findings: inOrder(findings), unchecked: isRead ? 'references' : 'facts' };
  const model = keep(resolve(valid, source.spans, lawOn(asOf)));
  if (!model) return { asOf, findings: inOrder(findings), unchecked: 'references' };
  expectNotice(options, model);
  const isReadable = !findings.some(({ fault }) => fault.severity === 'error');
  await options.onStage?.('compose');
  const { own, style } = await ownTemplates(options.templates ?? [], (found) => findings.push(found));
  const languages = await languagesOf(options, model, own);
  const notices = languages.flatMap((language) => noticesIn(language, model, options, keep));
  const told = new Set(findings.map(startOf));
  const records = languages.flatMap((language) => recordsIn(language, model, told, keep));
  const composed = notices.flatMap(({ id, notice, language: { tag, pattern, typedSection, formats, ease } }) => {
    const plan = model.notices.get(id) as NoticePlan;
    // Words of a language are not judged by those of the one that stands in for it.
    return plan.languages.includes(tag)
      ? [{ plan, notice, pattern, typedSection, date: formats.date, ...(ease && { ease }) }]
      : [];
  });
  await options.onStage?.('judge');
  // What the law would miss may stand in an entry that could not be read: those faults come first.
  if (isReadable) {
    const errors = findings.filter(({ fault }) => fault.severity === 'error').map(({ at }) => at);
    const found = applyRules({ model, law: model.law, notices: composed, hasError: beginningsOf(errors) });
    // What a text says in one language is not judged by the others that it is not written in.
    const single = new Set(findings.filter(({ fault }) => fault === textInOneLanguage).map(startOf));
    keep({ findings: found.filter((each) => !single.has(startOf(each))) });
  }
  const isWhole = isReadable && composed.length === publishedIn(model);
  const waived = waive(inOrder(findings), waiversOf(model), {
    ...(day !== undefined && { day }),
    isWhole,
    canBeWaived: (found) => !leavesHole(found),
    meant: ruleMeant,
  });
  const built = { model, notices, records, ...(style && { style }) };
  return { asOf, findings: inOrder(waived), ...(!isReadable && { unchecked: 'law' }), built };
}

/** The day whose law is applied; nothing where the policy has one that is no day, which is a finding of its own. */
function dayOf({ asOf, today }: CompileOptions, policy: Policy | undefined): IsoDate | undefined {
  const own = policy?.asOf ?? today;
  return asOf ?? (isDay(own) ? own : undefined);
}

type Keep = <T>(checked: { value?: T; findings: readonly Finding[] }) => T | undefined;

/** The notices of one language: all are numbered before any is linked, since one may point into another. */
function noticesIn(language: Language, model: Model, options: CompileOptions, keep: Keep): Built['notices'] {
  const plans = [...model.notices.values()].filter((plan) =>
    writtenIn(plan, language.available).includes(language.tag),
  );
  const composed = new Map(
    plans.flatMap((plan): [string, Composed][] => {
      const written = keep(compose(model, plan, language));
      return written ? [[plan.id, written]] : [];
    }),
  );
  const numbered = new Map([...composed].map(([id, each]) => [id, number(each, composed)] as const));
  const wanted = [...numbered].filter(([id]) => options.notice === undefined || id === options.notice);
  return wanted.flatMap(([id, each]) => {
    const notice = keep(link(each, model, numbered));
    return notice ? [{ id, notice, language }] : [];
  });
}

/** How many documents the notices are, each in each of its languages. */
function publishedIn({ notices }: Model): number {
  return [...notices.values()].reduce((sum, { languages }) => sum + languages.length, 0);
}

/** The records in one language. A reference that is a finding of a notice already, by where it starts, is told no second time. */
function recordsIn(language: Language, model: Model, told: ReadonlySet<string>, keep: Keep): Built['records'] {
  const findings: Finding[] = [];
  const refs: Ref[] = [];
  const writer = recordWriter(
    model,
    language,
    (found) => findings.push(found),
    (ref) => refs.push(ref),
  );
  const tables = [controllerRecord(writer), processorRecord(writer)].filter((table) => table !== undefined);
  keep({
    findings: [
      ...findings,
      ...looseReferences(
        refs.filter((ref) => !told.has(startOf(ref))),
        model,
      ),
    ],
  });
  return tables.flatMap((table) => {
    const ids = [...(table.id === 'controller' ? model.activities : model.clients).keys()];
    const figure = table.id === 'controller' ? figureOfFlows(writer, [...model.activities.values()]) : undefined;
    const notice = keep(
      link(number({ draft: recordDraft(table, language, ids, figure), language, leftOut: [] }), model, new Map()),
    );
    return notice ? [{ table, notice, language }] : [];
  });
}

function expectNotice({ notice }: CompileOptions, { notices }: Model): void {
  if (notice === undefined || notices.has(notice)) return;
  throw new UsageError(lacks('notice', notice, [...notices.keys()]));
}

// Drafts and records are written in it where the policy names no language that there are templates for.
const STAND_IN = 'en';

/** The languages in which a notice is written. */
function writtenIn({ languages }: NoticePlan, known: Iterable<string>): string[] {
  const all = new Set(known);
  const found = languages.filter((tag) => all.has(tag));
  return found.length > 0 ? found : [STAND_IN];
}

/** The languages of the notices; without any notice, the records are in the first language there is. */
async function languagesOf({ locale }: CompileOptions, model: Model, own: Own): Promise<Language[]> {
  const known = new Set([...languageTags, ...own.tags]);
  const plans = [...model.notices.values()];
  const tags = new Set([...model.languages, ...plans.flatMap((plan) => writtenIn(plan, known))]);
  if (tags.size === 0) tags.add(STAND_IN);
  if (locale !== undefined && !tags.has(locale)) throw new UsageError(lacks('language', locale, [...tags]));
  const wanted = [...tags].filter((tag) => locale === undefined || tag === locale);
  const loaded = await Promise.all(wanted.map((tag) => loadLanguage(tag, own)));
  for (const plan of plans) for (const each of unknownLanguages(plan, model.spans, known)) own.report(each);
  return loaded.filter((language) => language !== undefined);
}

function unknownLanguages({ entry, languages }: NoticePlan, spans: Spans, known: ReadonlySet<string>): Finding[] {
  return languages.flatMap((tag, index) => {
    if (known.has(tag)) return [];
    const message = `there are no templates for the language "${tag}"`;
    return [
      finding(unknownLanguage, {
        at: spans.of(entry.languages as readonly string[], index),
        message,
        help: `There are templates for ${list(known)}.`,
      }),
    ];
  });
}

/** Where something starts, as a key. */
function startOf({ at }: { readonly at: Span }): string {
  return `${at.file.path} ${at.start}`;
}

/** What is said of an option that names nothing of the policy. */
function lacks(noun: string, name: string, names: readonly string[]): string {
  // Of one name alone it would be asked whatever was written.
  const meant = names.length > 1 ? didYouMean(name, names) : undefined;
  return [`The policy has no ${noun} "${name}"; it has ${list(names)}.`, meant].filter(Boolean).join(' ');
}

function list(names: Iterable<string>): string {
  const quoted = [...names].map((name) => `"${name}"`);
  return quoted.length > 0 ? quoted.join(', ') : 'none';
}
