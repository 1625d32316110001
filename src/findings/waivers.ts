import { ACTIVITY, slip, WAIVER } from './examples.ts';
import { type Fault, type Finding, finding } from './finding.ts';
import { type Span, within } from './span.ts';

/** A finding turned off for a reason, at a place, until a day. */
export interface Waiver {
  /** The code or the name of the rule. */
  readonly rule: string;
  /** Where it holds: findings within these places are waived. */
  readonly places: readonly Span[];
  readonly reason: string;
  /** The last day on which it holds, as `2027-01-31`. Default: no end. */
  readonly until?: string;
  /** Where the waiver itself stands. */
  readonly at: Span;
}

const waiverWithoutEffect: Fault = {
  code: 'P3201',
  name: 'waiver-without-effect',
  severity: 'warning',
  summary: 'a waiver matches no finding',
  why: 'What was waived has been mended or has moved; a waiver that is left over may hide a later fault.',
  fix: 'Delete the waiver, or correct its rule or place.',
  cites: [],
  ...slip(WAIVER, 'retention-missing', 'authority-unnamed'),
};

const waiverExpired: Fault = {
  code: 'P3202',
  name: 'waiver-expired',
  severity: 'warning',
  summary: 'a waiver has expired',
  why: 'Waivers have an end so that someone looks again. The findings that it covered count once more.',
  fix: 'Mend what was waived, or decide anew and change the date.',
  cites: [],
  ...{ good: WAIVER, bad: WAIVER.replace('missing', 'missing #!').replace('2027', '2025') },
};

const waiverImpossible: Fault = {
  code: 'P3203',
  name: 'waiver-impossible',
  severity: 'warning',
  summary: 'a waiver names an error that cannot be waived',
  why: 'What cannot be read or resolved is missing in the notice and in the record, whatever the reason for it is, and the law cannot be checked on what is missing.',
  fix: 'Mend the error, and delete the waiver.',
  cites: [],
  bad: `${ACTIVITY.replace('[encryption]', '[encrypted]')}waivers:
  - rule: unknown-measure #!
    place: activities.service
    reason: The measure will be described later.
    owner: legal
`,
  good: ACTIVITY,
};

/** All faults of waivers. */
export const waiverFaults: readonly Fault[] = [waiverWithoutEffect, waiverExpired, waiverImpossible];

/** What waivers are judged by. */
export interface Waiving {
  /** The day on which they must hold. Default: none is known, and all hold. */
  readonly day?: string;
  /** Whether the policy was judged as a whole: elsewhere, what a waiver covers may not have been looked for. */
  readonly isWhole: boolean;
  /** Whether a finding can be waived at all. */
  canBeWaived(found: Finding): boolean;
  /** "Did you mean …?" with the rules that were most likely meant by a name that none has. */
  meant(rule: string): string | undefined;
}

/**
 * Marks the findings that waivers cover, and reports waivers that have expired, that cover what cannot be waived, or that
 * cover nothing.
 */
export function waive(findings: readonly Finding[], waivers: readonly Waiver[], judged: Waiving): Finding[] {
  const { day } = judged;
  const used = new Set<Waiver>();
  const inVain = new Set<Waiver>();
  const valid = waivers.filter(({ until }) => !until || !day || day <= until);
  const marked = findings.map((found) => {
    const waiver = valid.find((each) => covers(each, found));
    if (!waiver) return found;
    used.add(waiver);
    if (judged.canBeWaived(found)) return { ...found, waived: { reason: waiver.reason, at: waiver.at } };
    inVain.add(waiver);
    return found;
  });
  const expired = waivers.filter((waiver) => !valid.includes(waiver)).map(ended);
  const idle = judged.isWhole
    ? valid.filter((waiver) => !used.has(waiver)).map((each) => withoutEffect(each, judged))
    : [];
  return [...marked, ...expired, ...[...inVain].map(impossible), ...idle];
}

function covers({ rule, places }: Waiver, { fault, at }: Finding): boolean {
  return (rule === fault.code || rule === fault.name) && places.some((place) => within(at, place));
}

function ended({ rule, until, at }: Waiver): Finding {
  return finding(waiverExpired, { at, message: `the waiver of ${rule} ended on ${until}` });
}

function withoutEffect({ rule, at }: Waiver, { meant }: Waiving): Finding {
  const help = meant(rule);
  return finding(waiverWithoutEffect, {
    at,
    message: `the waiver of ${rule} matches no finding`,
    ...(help && { help: `${help} ${waiverWithoutEffect.fix}` }),
  });
}

function impossible({ rule, at }: Waiver): Finding {
  return finding(waiverImpossible, { at, message: `the waiver of ${rule} does not hold` });
}
