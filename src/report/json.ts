import type { Finding } from '../findings/index.ts';
import { printableJson } from './printable.ts';
import { policyEntries, type Report, regionOf, summaryOf } from './report.ts';
import { mending } from './wording.ts';

/** The findings as one JSON object, for programs. */
export function json(report: Report): string {
  const { asOf, findings } = report;
  const entries = { findings: findings.map(entryOf), summary: summaryOf(findings), policies: policyEntries(report) };
  return `${printableJson(JSON.stringify({ version: 1, asOf, ...entries }, null, 2))}\n`;
}

/** A finding as JSON has it. */
export function entryOf(found: Finding): object {
  const { fault, at, message, waived } = found;
  return {
    code: fault.code,
    rule: fault.name,
    severity: fault.severity,
    message,
    help: mending(found),
    cites: fault.cites,
    file: at.file.path,
    ...regionOf(at),
    waived: waived !== undefined,
  };
}
