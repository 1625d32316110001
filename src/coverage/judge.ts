import { type Finding, lineOf, type Span } from '../findings/index.ts';
import type { Model } from '../model/index.ts';
import type { Demanding, Limb, Need } from './limb.ts';
import { limbsOfDuty } from './limbs.ts';
import type { AnswerPlace, LimbCoverage, Missing, Status } from './report.ts';
import type { Trace } from './trace.ts';
import type { Values } from './values.ts';

/** What the judgement of one document reads. */
export interface Judging {
  readonly model: Model;
  readonly trace: Trace;
  readonly values: Values;
  /** The waived findings within a stretch of the policy. */
  waived(within: Span): readonly Finding[];
}

/** What is judged: a document as a whole, or one of its entries. */
export interface Subject<About> {
  readonly about: About;
  /** The entry of the policy that it is; for the whole of a record the controller. */
  readonly at: Span;
  /** The activity or client; absent for the whole. */
  readonly entry?: LimbCoverage['entry'];
}

/** Judges what the duties of a limb ask of a subject. */
export function judge<About>(
  { cite, asks }: Pick<Limb<never>, 'cite' | 'asks'>,
  duties: readonly Demanding<About>[],
  { about, at, entry }: Subject<About>,
  judging: Judging,
): LimbCoverage {
  const demands = duties.map((duty) => ({ duty, demand: duty(about, judging.model) }));
  const needs = demands.flatMap(({ duty, demand }) =>
    'needs' in demand ? demand.needs.map((need) => ({ duty, at, ...need })) : [],
  );
  const head = { cite, asks, ...(entry && { entry }) };
  const reason = demands.flatMap(({ demand }) => ('notApplicable' in demand ? [demand.notApplicable] : []))[0];
  if (needs.length === 0)
    return { ...head, status: 'not-applicable', ...(reason && { reason }), answers: [], missing: [] };
  const judged = needs.map((need) => judgeNeed(cite, need, judging, entry?.id));
  const answers = onceEach(judged.flatMap(({ answer }) => answer ?? []));
  const missing = judged.flatMap((each) => each.missing ?? []);
  return { ...head, status: statusOf(missing), answers, missing };
}

/** A need with all that it leaves to the duty that asks. */
type Asked = Need & Required<Pick<Need, 'duty' | 'at'>>;

function statusOf(missing: readonly Missing[]): Status {
  if (missing.length === 0) return 'answered';
  return missing.every(({ waived }) => waived) ? 'waived' : 'missing';
}

function judgeNeed(
  cite: string,
  need: Asked,
  { trace, values, waived }: Judging,
  entry: string | undefined,
): { answer?: AnswerPlace; missing?: Missing } {
  const declared = values(need.of, need.part ? `${cite} ${need.part}` : cite);
  const near = entry === undefined ? undefined : trace.about(entry);
  const answer = answerAmong(declared, near, trace);
  if (answer) return { answer };
  const right = need.right && trace.right(need.right);
  if (right) return { answer: { section: right } };
  const [first] = declared;
  if (first) return { missing: { message: `${need.what} is declared in ${lineOf(first)} and printed nowhere` } };
  const limbs = limbsOfDuty(need.duty);
  const waiver = waived(need.at).find(({ fault }) => fault.cites.some((each) => limbs.has(each)));
  const message = need.lacks ?? `${need.what} is not declared`;
  return { missing: { message, ...(waiver && { waived: waiver }) } };
}

/** The first of some values that is printed: best in the section that is about the entry, else in any section, else on top. */
function answerAmong(declared: readonly Span[], near: string | undefined, trace: Trace): AnswerPlace | undefined {
  const printed = declared.flatMap((at): AnswerPlace[] => {
    const place = trace.find(at, near);
    return place ? [{ at, ...place }] : [];
  });
  const inNear = printed.find(({ section }) => near !== undefined && section?.number === near);
  return inNear ?? printed.find(({ section }) => section !== undefined) ?? printed[0];
}

function onceEach(answers: readonly AnswerPlace[]): AnswerPlace[] {
  const known = new Map(
    answers.map((answer) => [
      `${answer.section?.number} ${answer.at ? `${answer.at.file.path} ${answer.at.start}` : ''}`,
      answer,
    ]),
  );
  return [...known.values()];
}
