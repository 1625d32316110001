import { type Color, type Look, paint, printable, printableLine, totals, wrapped } from '../report/index.ts';
import type { Coverage, CoverageReport, DocumentCoverage, LimbCoverage, Status } from './report.ts';
import { headOf, linesOf, nameOf, STATUS } from './wording.ts';

const COLORS: Readonly<Record<Status, Color>> = {
  answered: 'bold',
  'not-applicable': 'quiet',
  waived: 'warning',
  missing: 'error',
};

// Where many values answer a limb, the first sections are enough for a reader; JSON and the page have them all.
const MOST_PLACES = 3;

/** The coverage as a table for people: a line for each limb, and below it where it is answered or what is missing. */
export function coverageTable({ coverage, findings }: CoverageReport, look: Look): string {
  const documents = coverage?.documents ?? [];
  const counts = coverage ? [paint(look, coverage.summary.missing > 0 ? 'error' : 'bold', summaryLine(coverage))] : [];
  const open = findings.some(({ waived }) => !waived) ? '; "policyc check" shows them' : '';
  const found = `Findings: ${totals(findings)}${open}`;
  const all = [...documents.flatMap((document) => tableOf(document, look)), ...counts, found];
  return `${all.join('\n')}\n`;
}

/** "12 answered, 3 not applicable, 1 waived, 0 missing". */
export function summaryLine({ summary }: Pick<Coverage, 'summary'>): string {
  return (Object.keys(STATUS) as Status[]).map((status) => `${summary[status]} ${STATUS[status]}`).join(', ');
}

function tableOf(document: DocumentCoverage, look: Look): string[] {
  const articles = document.articles.flatMap(({ cite, notApplicable, limbs }) => [
    paint(look, 'bold', `  ${nameOf(cite)}`),
    ...(notApplicable ? [printable(`    not applicable: ${notApplicable}`)] : []),
    ...limbs.flatMap((limb, index) => [...entryHead(limb, limbs[index - 1]), ...rowOf(limb, look)]),
  ]);
  return [paint(look, 'bold', printableLine(headOf(document))), ...articles, ''];
}

/** The entry that the rows below are about, where it changes. */
function entryHead({ entry }: LimbCoverage, before: LimbCoverage | undefined): string[] {
  return entry && entry.id !== before?.entry?.id ? [printableLine(`   ${entry.name} (${entry.id})`)] : [];
}

function rowOf(limb: LimbCoverage, look: Look): string[] {
  const { cite, asks, status } = limb;
  const head = `    ${cite.replace('gdpr:', '').padEnd(9)} ${paint(look, COLORS[status], STATUS[status].padEnd(14))} ${asks}`;
  const lines = linesOf(limb, MOST_PLACES);
  if (look.width !== undefined && look.width < WIDE)
    return [head, ...lines.flatMap((line) => linesAt(NARROW, line, look))];
  const [first = '', ...rest] = lines.flatMap((line) => linesAt(BESIDE, line, look));
  return [`${head}${' '.repeat(WIDEST_ASK - asks.length)}${first.trimStart()}`, ...rest];
}

// What a limb asks for is at most this long, with room behind it; on a narrow terminal the rest stands below.
const WIDEST_ASK = 44;
const NARROW = 29;
const BESIDE = NARROW + WIDEST_ASK;
const WIDE = 120;

/** A line that begins at a column; on a terminal it ends before the last one. */
function linesAt(column: number, line: string, { width }: Look): string[] {
  return wrapped(line, column, width && width - 1).map(printableLine);
}
