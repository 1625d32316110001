import { type Finding, lineText, position, type Severity } from '../findings/index.ts';
import { cited, mending, outlook, printableLine, sentence, summaryOf, totals } from '../report/index.ts';
import { COVERAGE, titleOf } from './page.ts';
import type { Shown } from './session.ts';
import type { PanelFinding, PanelPage, PanelState } from './state.ts';

// Nobody reads further; "policyc check" has them all.
const MOST_FINDINGS = 200;
const LONGEST_PART = 80;

/** What the panel is told of a build; `run` tells this run of the preview from others. */
export function describe(shown: Shown, run: string): PanelState {
  const { count, input, crash, findings, isBuilt, pages } = shown;
  const open = inOrderOfWeight(findings.filter(({ waived }) => !waived));
  const failure = crash === undefined ? input : `an error of policyc itself; please report it. ${crash}`;
  return {
    build: `${run}-${count}`,
    status: typeof failure === 'string' ? 'failed' : isBuilt ? 'built' : 'errors',
    ...(typeof failure === 'string' && { failure: printableLine(failure) }),
    totals: totals(findings),
    outlook: outlook(shown) ?? '',
    hasErrors: summaryOf(findings).errors > 0,
    findings: open.slice(0, MOST_FINDINGS).map(wordsOf),
    more: Math.max(0, open.length - MOST_FINDINGS),
    pages: [...[...pages].map(([href, page]) => pageAt(href, page)), coveragePage],
  };
}

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

function inOrderOfWeight(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => ORDER[a.fault.severity] - ORDER[b.fault.severity]);
}

function wordsOf(found: Finding): PanelFinding {
  const { fault, at } = found;
  const { line, column } = position(at.file, at.start);
  return {
    severity: fault.severity,
    code: fault.code,
    rule: fault.name,
    place: `${printableLine(at.file.path)}:${line}:${column}`,
    line: partsOf(found, line, column - 1),
    message: printableLine(sentence(found)),
    why: printableLine(cited(fault)),
    help: printableLine(mending(found)),
  };
}

/** The line around the place, without what stands too far from it. */
function partsOf({ at }: Finding, line: number, start: number): PanelFinding['line'] {
  const text = lineText(at.file, line);
  const end = Math.min(text.length, Math.max(start, start + at.end - at.start));
  const before = text.slice(0, start).trimStart();
  const parts = [before.slice(-LONGEST_PART), text.slice(start, end), text.slice(end, end + LONGEST_PART)] as const;
  return [printableLine(parts[0]), printableLine(parts[1].slice(0, 2 * LONGEST_PART)), printableLine(parts[2])];
}

const coveragePage: PanelPage = { href: COVERAGE, title: 'Coverage of Art. 13, 14 and 30 GDPR', document: 'coverage' };

/** `/saas/en/notice.html` is the document `saas/notice` in English. */
function pageAt(href: string, page: string): PanelPage {
  const [, folder = '', locale = '', file = ''] = href.split('/');
  return { href, title: titleOf(page), document: `${folder}/${file.replace('.html', '')}`, locale };
}
