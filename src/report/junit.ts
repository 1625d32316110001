import { type Finding, isOpenError } from '../findings/index.ts';
import { printable, printableLine } from './printable.ts';
import { type Gap, gapsIn, gapText, type Report, regionOf } from './report.ts';
import { cited, mending, sentence } from './wording.ts';

/**
 * The findings as the results of tests, for any CI: an error is a failed test; a warning, an info or what is waived is a
 * skipped one, since the run does not fail by it, and so is what errors kept from being checked; a policy that could not be
 * read at all is a test with an error. Where there is nothing to tell there is one test, which passes.
 */
export function junit(report: Report): string {
  const { findings } = report;
  const names = namesOf(findings);
  const gaps = gapsIn(report);
  const cases = [...findings.map((found, index) => testcase(found, names[index] as string)), ...gaps.map(unchecked)];
  const failures = findings.filter(isOpenError).length;
  const errors = gaps.filter(({ failed }) => failed).length;
  const skipped = cases.length - failures - errors;
  const counts = `tests="${Math.max(1, cases.length)}" failures="${failures}" errors="${errors}" skipped="${skipped}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="policyc" ${counts}>`,
    `  <testsuite name="policyc" ${counts}>`,
    ...(cases.length > 0 ? cases : ['    <testcase classname="policyc" name="no findings"/>']),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

/** GitLab counts tests of one name once, and compares them by name from run to run. */
function namesOf(findings: readonly Finding[]): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ fault, at, message }) => {
    const name = `${at.file.path}: ${message}`;
    const number = (seen.get(fault.code + name) ?? 0) + 1;
    seen.set(fault.code + name, number);
    return number === 1 ? name : `${name} (${number})`;
  });
}

function testcase(found: Finding, name: string): string {
  const { fault, at, waived } = found;
  const { line, column } = regionOf(at);
  const head = [
    ['classname', `${fault.code} ${fault.name}`],
    ['name', name],
    ['file', at.file.path],
    ['line', String(line)],
  ].map(([key, value]) => `${key}="${attribute(value as string)}"`);
  const said = waived ? `Waived: ${waived.reason}` : sentence(found);
  const result = isOpenError(found)
    ? `<failure type="${fault.severity}" message="${attribute(said)}">${content(details(found, column))}</failure>`
    : `<skipped message="${attribute(said)}"/>`;
  return `    <testcase ${head.join(' ')}>${result}</testcase>`;
}

function unchecked(gap: Gap): string {
  const name = attribute(gapText({ ...gap, text: 'all checks' }));
  const result = gap.failed ? 'error' : 'skipped';
  return `    <testcase classname="policyc" name="${name}"><${result} message="${attribute(gap.text)}"/></testcase>`;
}

function details(found: Finding, column: number): string {
  const { fault, at } = found;
  const place = `${printableLine(at.file.path)}:${regionOf(at).line}:${column}`;
  return [`${place} ${fault.severity} ${fault.code}`, sentence(found), cited(fault), mending(found)].join('\n');
}

function attribute(text: string): string {
  return content(printableLine(text)).replaceAll('"', '&quot;').replaceAll('\t', '&#9;');
}

/** Text between tags. Two characters that can be printed are none of XML. */
function content(text: string): string {
  return printable(text)
    .replace(/[\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
