import type { Fault, Jurisdiction } from '../findings/index.ts';
import { type LegalSource, legalSource } from '../law/index.ts';

/** What there is to say about a fault, whatever the form. */
export interface Explanation extends Fault {
  /** What the duty rests on, provisions of one act together; empty where the fault is technical. */
  readonly sources: readonly LegalSource[];
  /** Whom it binds and since when: "Holds for controllers in Germany since 2021-12-01."; undefined where always. */
  readonly holds?: string;
  /** YAML that waives it; undefined where it is no duty that could be weighed. */
  readonly waiver?: string;
}

/** Explains a fault. The marks in its bad example become comments. */
export function explain(fault: Fault): Explanation {
  const { code, name, severity, summary, why, fix, cites, jurisdiction, since, until, bad, good } = fault;
  const holds = holdsFor(fault);
  return {
    ...{ code, name, severity, summary, why, fix, cites },
    sources: sourcesOf(cites),
    ...(jurisdiction !== undefined && { jurisdiction }),
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
    ...(holds !== undefined && { holds }),
    ...(bad !== undefined && { bad: bad.trim().replaceAll(' #!', ' # ← here') }),
    ...(good !== undefined && { good: good.trim() }),
    // Duties have a check of their own. What can't be read or resolved can't be weighed either.
    ...(bad !== undefined && 'check' in fault && { waiver: waiverOf(name, bad) }),
  };
}

/** Several provisions of one act become one source, named after all of them. */
function sourcesOf(cites: readonly string[]): LegalSource[] {
  const sources = new Map<string, LegalSource>();
  for (const source of cites.flatMap((cite) => legalSource(cite) ?? [])) {
    const same = source.title ?? source.name;
    const before = sources.get(same);
    sources.set(same, before ? { ...before, name: `${before.name}, ${source.name}` } : source);
  }
  return [...sources.values()];
}

const CONTROLLERS: Readonly<Record<Jurisdiction, string>> = { EU: '', DE: ' for controllers in Germany' };

function holdsFor({ jurisdiction = 'EU', since, until }: Fault): string | undefined {
  const words = [CONTROLLERS[jurisdiction], since && ` since ${since}`, until && ` until ${until}`].filter(Boolean);
  return words.length > 0 ? `Holds${words.join('')}.` : undefined;
}

function waiverOf(name: string, bad: string): string {
  return [
    'waivers:',
    `  - rule: ${name}`,
    `    place: ${placeIn(bad)}`,
    '    reason: why it can stay as it is',
    '    owner: who decided that',
    '    until: 2027-12-31',
  ].join('\n');
}

/** The entry that the first marked line belongs to, as a waiver names it: `activities.service`. */
function placeIn(bad: string): string {
  const lines = bad.slice(0, bad.indexOf('#!')).split('\n').reverse();
  const keys: string[] = [];
  let depth = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    const [, indent, key] = /^( *)([\w-]+):/.exec(line) ?? [];
    if (indent === undefined || key === undefined || indent.length >= depth) continue;
    keys.unshift(key);
    depth = indent.length;
  }
  return keys.slice(0, 2).join('.');
}
