import { type Finding, position } from '../findings/index.ts';
import { printableJson } from './printable.ts';
import { type Report, summaryOf } from './report.ts';

/** The findings as one JSON object, for programs. */
export function json({ asOf, findings }: Report): string {
  const report = { version: 1, asOf, findings: findings.map(entryOf), summary: summaryOf(findings) };
  return `${printableJson(JSON.stringify(report, null, 2))}\n`;
}

function entryOf({ fault, at, message, help, waived }: Finding): object {
  const start = position(at.file, at.start);
  const end = position(at.file, at.end);
  return {
    code: fault.code,
    rule: fault.name,
    severity: fault.severity,
    message,
    help: help ?? fault.fix,
    cites: fault.cites,
    file: at.file.path,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    waived: waived !== undefined,
  };
}
