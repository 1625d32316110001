import type { Fault, Finding, Severity, SourceFile } from '../../src/findings/index.ts';
import type { Report } from '../../src/report/index.ts';
import { vectors } from '../render/hostile.ts';

const TEXT = `activities:
  usage:
    recipients: [heapp, heapp]
  other:
    recipients: [heapp]
    text: |
      two
      lines
`;

/** A policy's file; `before` stands in front of its lines. */
export function source(path = 'policy/activities.yaml', before = ''): SourceFile {
  return { path, text: before + TEXT };
}

/** A fault that cites the law. */
export function fault(severity: Severity = 'error', more: Partial<Fault> = {}): Fault {
  return {
    code: `P900${['error', 'warning', 'info'].indexOf(severity)}` as Fault['code'],
    name: `example-${severity}`,
    severity,
    summary: 'an example',
    why: 'People must know.',
    fix: 'Write it.',
    cites: ['gdpr:13(1)(e)'],
    ...more,
  };
}

/** A finding where `words` stand in the file, the `nth` time. */
export function found(words = 'heapp', nth = 1, more: Partial<Finding> = {}, file = source()): Finding {
  let start = -1;
  for (let count = 0; count < nth; count++) start = file.text.indexOf(words, start + 1);
  return {
    fault: fault(),
    at: { file, start, end: start + words.length },
    message: `there is no "${words}"`,
    ...more,
  };
}

/** What a reporter is given. */
export function report(...findings: Finding[]): Report {
  return { asOf: '2026-11-23', version: '1.2.3', findings };
}

/** A finding of each severity, one that is waived, and one that spans two lines. */
export function eachKind(): Report {
  const waiver = found('text', 1).at;
  return report(
    found('heapp', 1, { help: 'Did you mean "heap"?' }),
    found('heapp', 2, { fault: fault('warning') }),
    found('heapp', 3, { fault: fault('info'), related: [{ at: waiver, message: 'here it is text' }] }),
    found('other', 1, { waived: { reason: 'Not decided yet.', at: waiver } }),
    found('two\n      lines', 1, { fault: fault('warning'), message: 'these lines' }),
  );
}

/** A report on several policies: one that is well, one of which not all was checked, and one that could not be read. */
export function withGaps(): Report {
  const policies = [
    { dir: 'a', code: 0 },
    { dir: 'b', code: 1, outlook: 'the law is checked once the error is mended' },
    { dir: 'c', code: 2 },
  ] as const;
  return { ...report(), policies };
}

/** Texts that try to steer a terminal, a log, a CI system or a parser. */
export const hostileTexts: readonly string[] = [
  ...vectors,
  '::error file=x::injected',
  '  ::add-mask::x',
  'a\n::error::injected',
  'a\r::error::injected',
  'a\r\n::stop-commands::x',
  'a%0A::error::injected',
  'a,title=injected::b',
  '##[error]injected',
  'a ##[command]b ###[group]c',
  '##vso[task.setvariable variable=x]y',
  '##teamcity[testFailed]',
  ']]>',
  '<!-- x',
  '&amp; &#0; &x;',
  'a\u0000b\u0008c\u001b[2Jd\u009be\u007f',
  '\u202eright \u2066isolate\u2069 \u200f\u061c',
  'line\u2028paragraph\u2029next\u0085',
  '\ufffe\uffff\ufeff\ud800 \udc00',
  'no\u200bwidth\u2060\u2064 tag\u{e0041}\u{e007f}\ufff9',
  '{0} {1} [text](1) [text](https://evil.example) [a [b](c)](d)',
  '"quoted" \'single\' \\ back',
];

/** A report in which a text stands everywhere that a policy, a file name or a waiver reaches. */
export function saying(words: string): Report {
  const file = { path: words, text: `${words}\n${words}` };
  const at = { file, start: 0, end: file.text.length };
  const problem = { at, message: words, help: words, related: [{ at, message: words }] };
  return report(
    { fault: fault('error'), ...problem },
    { fault: fault('warning'), ...problem, at: { ...at, start: words.length } },
    { fault: fault('info'), ...problem, waived: { reason: words, at } },
  );
}
