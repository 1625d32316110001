import { lineOf, position, type Span } from '../findings/index.ts';
import { legalSource } from '../law/index.ts';
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

/** The places of the answers, a line for each section: "section 5: policy/activities.yaml:12, 14". */
function placesOf(answers: readonly AnswerPlace[]): string[] {
  const bySection = new Map<string, Span[]>();
  for (const { section, at } of answers) {
    const name = section ? `section ${section.number}` : 'at the top';
    bySection.set(name, [...(bySection.get(name) ?? []), ...(at ? [at] : [])]);
  }
  const bare = [...bySection].filter(([, spans]) => spans.length === 0).map(([section]) => section);
  const told = [...bySection].filter(([, spans]) => spans.length > 0);
  return [
    ...told.map(([section, spans]) => `${section}: ${linesIn(spans)}`),
    ...(bare.length > 0 ? [bare.join(', ')] : []),
  ];
}

function linesIn(spans: readonly Span[]): string {
  const byFile = new Map<string, Set<number>>();
  for (const { file, start } of spans)
    byFile.set(file.path, (byFile.get(file.path) ?? new Set()).add(position(file, start).line));
  return [...byFile].map(([path, lines]) => `${path}:${[...lines].sort((a, b) => a - b).join(', ')}`).join('; ');
}
