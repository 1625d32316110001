import type { Fault, Finding, Severity, Span } from '../findings/index.ts';
import { pageMarkdown } from './explain-markdown.ts';
import { pageText } from './explain-text.ts';
import { fingerprints } from './fingerprints.ts';
import { printableJson } from './printable.ts';
import { type Gap, gapsIn, gapText, policyEntries, type Report, regionOf } from './report.ts';
import { mending, sentence } from './wording.ts';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };
const ROOT = '%SRCROOT%';

/** The findings in the Static Analysis Results Interchange Format 2.1.0, for code scanning and editors. */
export function sarif(report: Report): string {
  const { asOf, version, findings } = report;
  const byCode = new Map(findings.map(({ fault }) => [fault.code, fault]));
  const faults = [...byCode.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
  const indices = new Map(faults.map(({ code }, index) => [code, index]));
  const prints = fingerprints(findings);
  const run = {
    tool: { driver: { name: 'policyc', semanticVersion: version, rules: faults.map(ruleOf) } },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [ROOT]: { description: { text: 'The folder in which policyc ran.' } } },
    properties: { asOf, policies: policyEntries(report) },
    invocations: [invocationOf(gapsIn(report))],
    results: findings.map((found, index) => ({
      ruleId: found.fault.code,
      ruleIndex: indices.get(found.fault.code),
      ...resultOf(found),
      partialFingerprints: { 'policycFinding/v1': prints[index] },
    })),
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${printableJson(JSON.stringify(log, null, 2))}\n`;
}

function ruleOf(fault: Fault): object {
  return {
    id: fault.code,
    name: fault.name,
    shortDescription: { text: fault.summary },
    fullDescription: { text: fault.why },
    help: { text: pageText(fault, { color: false }), markdown: pageMarkdown(fault) },
    defaultConfiguration: { level: LEVELS[fault.severity] },
  };
}

/** Both are the standard's signs for results that are not all there are (its appendix I). */
function invocationOf(gaps: readonly Gap[]): object {
  return {
    executionSuccessful: !gaps.some(({ failed }) => failed),
    toolExecutionNotifications: gaps.map((gap) => ({ level: 'error', message: message(gapText(gap)) })),
  };
}

function resultOf(found: Finding): object {
  const { fault, at, related = [], waived } = found;
  return {
    level: LEVELS[fault.severity],
    message: message(`${sentence(found)} ${mending(found)}`),
    locations: [location(at)],
    ...(related.length > 0 && {
      relatedLocations: related.map((other, id) => ({ id, ...location(other.at), message: message(other.message) })),
    }),
    // The standard asks for it in each result or in none.
    suppressions: waived
      ? [{ kind: 'inSource', status: 'accepted', justification: waived.reason, location: location(waived.at) }]
      : [],
  };
}

function location(at: Span): object {
  const { line, column, endLine, endColumn } = regionOf(at);
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(at.file.path), uriBaseId: ROOT },
      region: { startLine: line, startColumn: column, endLine, endColumn },
    },
  };
}

function uriOf(path: string): string {
  return path
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}

/** Words that viewers would take for a link or a placeholder are kept from being one. */
function message(text: string): { text: string } {
  return { text: text.replace(/\[(?=[^\]]*\]\()/g, '\\[').replace(/\{(\d+)\}/g, '{{$1}}') };
}
