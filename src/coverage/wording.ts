import { lineOf, position, type Span } from '../findings/index.ts';
import { legalSource } from '../law/index.ts';
import { groupedBy } from './grouped.ts';
import type { AnswerPlace, DocumentCoverage, LimbCoverage, Missing, Status } from './report.ts';

/** The statuses as a reader sees them. */
export const STATUS: Readonly<Record<Status, string>> = {
  answered: 'answered',
  'not-applicable': 'not applicable',
  waived: 'waived',
  missing: 'missing',
};

/** A provision as English writes it: "Art. 13(1)(a) GDPR". */
export function nameOf(cite: string): string {
  return legalSource(cite)?.name ?? cite;
}

/** "Privacy policy (notice saas, en)". */
export function headOf({ kind, id, locale, title }: DocumentCoverage): string {
  return `${title} (${kind} ${id}, ${locale})`;
}

/** Where a limb is answered, what is missing of it, or why it does not apply: a line each. */
export function linesOf({ reason, answers, missing }: LimbCoverage, most = Number.POSITIVE_INFINITY): string[] {
  const places = placesOf(answers);
  const shown = places.slice(0, most);
  const rest = places.length - shown.length;
  if (rest > 0) shown.push(`and ${rest} more ${rest === 1 ? 'section' : 'sections'}`);
  return [...(reason ? [reason] : []), ...shown, ...missing.map(missingLine)];
}

function missingLine({ message, waived }: Missing): string {
  if (!waived?.waived) return `missing: ${message}`;
  const { reason, at } = waived.waived;
  return `${message}; waived (${waived.fault.name}, ${lineOf(at)}): ${reason}`;
}

/** The places of the answers, a line for each section: "section 5: policy/activities.yaml:12, 14"; sections alone come last. */
function placesOf(answers: readonly AnswerPlace[]): string[] {
  const bySection = groupedBy(answers, ({ section }) => (section ? `section ${section.number}` : 'at the top'));
  const lines = [...bySection].map(([name, all]) => ({ name, spans: all.flatMap(({ at }) => at ?? []) }));
  const bare = lines.filter(({ spans }) => spans.length === 0).map(({ name }) => name);
  const told = lines.filter(({ spans }) => spans.length > 0).map(({ name, spans }) => `${name}: ${linesIn(spans)}`);
  return bare.length > 0 ? [...told, bare.join(', ')] : told;
}

function linesIn(spans: readonly Span[]): string {
  const byFile = groupedBy(spans, ({ file }) => file.path);
  return [...byFile]
    .map(([path, all]) => {
      const lines = new Set(all.map(({ file, start }) => position(file, start).line));
      return `${path}:${[...lines].sort((a, b) => a - b).join(', ')}`;
    })
    .join('; ');
}
