import type { Severity } from '../findings/index.ts';
import { fingerprints } from './fingerprints.ts';
import { printableJson } from './printable.ts';
import { type Report, regionOf } from './report.ts';
import { mending, sentence } from './wording.ts';

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'minor', info: 'info' };

/** The findings as a Code Quality report, which GitLab shows in a merge request; waived ones are left out. */
export function gitlab({ findings }: Report): string {
  const prints = fingerprints(findings);
  const entries = findings.flatMap((found, index) => {
    const { fault, at, waived } = found;
    const { line, endLine } = regionOf(at);
    if (waived) return [];
    return [
      {
        description: `${sentence(found)} ${mending(found)}`,
        check_name: `${fault.code} ${fault.name}`,
        fingerprint: prints[index],
        severity: SEVERITIES[fault.severity],
        location: { path: at.file.path, lines: { begin: line, end: endLine } },
      },
    ];
  });
  return `${printableJson(JSON.stringify(entries, null, 2))}\n`;
}
