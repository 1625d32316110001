import { type Finding, position, type Span } from '../findings/index.ts';
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

/** Judges what a limb asks about the whole of a document, or about one of its entries. */
export function judge<About>(
  { cite, asks }: Pick<Limb<never>, 'cite' | 'asks'>,
  duties: readonly Demanding<About>[],
  about: About,
  judging: Judging,
  entry?: LimbCoverage['entry'],
): LimbCoverage {
  const demands = duties.map((duty) => ({ duty, demand: duty(about, judging.model) }));
  const needs = demands.flatMap(({ duty, demand }) =>
    'needs' in demand ? demand.needs.map((need) => ({ duty, need })) : [],
  );
  const head = { cite, asks, ...(entry && { entry }) };
  const reason = demands.flatMap(({ demand }) => ('notApplicable' in demand ? [demand.notApplicable] : []))[0];
  if (needs.length === 0)
    return { ...head, status: 'not-applicable', ...(reason && { reason }), answers: [], missing: [] };
  const judged = needs.map(({ duty, need }) => judgeNeed(cite, duty, need, judging, entry?.id));
  const answers = onceEach(judged.flatMap(({ answer }) => answer ?? []));
  const missing = judged.flatMap((each) => each.missing ?? []);
  return { ...head, status: statusOf(missing), answers, missing };
}

function statusOf(missing: readonly Missing[]): Status {
  if (missing.length === 0) return 'answered';
  return missing.every(({ waived }) => waived) ? 'waived' : 'missing';
}

function judgeNeed(
  cite: string,
  duty: unknown,
  need: Need,
  { trace, values, waived }: Judging,
  entry: string | undefined,
): { answer?: AnswerPlace; missing?: Missing } {
  const declared = values(need.of, need.part ? `${cite} ${need.part}` : cite);
  const near = entry === undefined ? undefined : trace.about(entry);
  const printed = declared.flatMap((at) => {
    const place = trace.find(at, near);
    return place ? [{ at, ...place }] : [];
  });
  const answer =
    printed.find(({ section }) => near && section?.number === near) ?? printed.find(hasSection) ?? printed[0];
  if (answer) return { answer };
  const right = need.right && trace.right(need.right);
  if (right) return { answer: { section: right } };
  const [first] = declared;
  if (first) return { missing: { message: `${need.what} is declared in ${placeOf(first)} and printed nowhere` } };
  const limbs = limbsOfDuty(need.duty ?? duty);
  const waiver = waived(need.at).find(({ fault }) => fault.cites.some((cite) => limbs.has(cite)));
  const message = need.lacks || `${need.what} is not declared`;
  return { missing: { message, ...(waiver && { waived: waiver }) } };
}

function hasSection({ section }: AnswerPlace): boolean {
  return section !== undefined;
}

function placeOf({ file, start }: Need['at']): string {
  return `${file.path}:${position(file, start).line}`;
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
