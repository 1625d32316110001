import { type Finding, lineText, position, type Severity, type Span } from '../findings/index.ts';
import { indented, type Look, paint } from './look.ts';
import { printable, printableLine } from './printable.ts';
import { conclusion, type Report, summaryOf } from './report.ts';
import { cited } from './wording.ts';

const LONGEST_LINE = 160;

/** The findings for people: place, the line with a mark below what is wrong, why it matters, and how to mend it. */
export function pretty(report: Report, look: Look): string {
  const open = report.findings.filter(({ waived }) => !waived);
  return [...open.map((found) => findingText(found, look)), summary(report, look)].join('\n');
}

function findingText(found: Finding, look: Look): string {
  const { fault, at, message, help = '', related = [] } = found;
  const place = paint(look, 'bold', placeOf(at));
  const head = `${place} ${paint(look, fault.severity, fault.severity)} ${fault.code} ${fault.name}`;
  const others = related.map((other) => `   ${placeOf(other.at)}\n${frame(other.at, other.message, look, 'quiet')}`);
  // A name that was meant belongs behind the one that is wrong; all other help is a line of its own.
  const [, meant, rest = ''] = /^(Did you mean [^?]*\?) ?(.*)$/s.exec(help) ?? [undefined, undefined, help];
  const said = meant ? `${message}; ${lower(meant)}` : message;
  const mend = rest || (meant ? '' : fault.fix);
  const advice = [cited(fault), mend].filter(Boolean).map((text) => indented(printable(text), look));
  return [head, frame(at, said, look, fault.severity), ...others, ...advice, ''].join('\n');
}

function placeOf(at: Span): string {
  const { line, column } = position(at.file, at.start);
  return `${printableLine(at.file.path)}:${line}:${column}`;
}

/** The line of the place with carets below it and the message behind them. */
function frame(at: Span, message: string, look: Look, color: Severity | 'quiet'): string {
  const { line, column } = position(at.file, at.start);
  const text = lineText(at.file, line);
  const from = column > LONGEST_LINE / 2 ? column - 40 : 0;
  const shown = text.slice(from, from + LONGEST_LINE).replaceAll('\t', ' ');
  const length = Math.max(1, Math.min(at.end - at.start, text.length - column + 1, LONGEST_LINE));
  const gutter = String(line).padStart(5);
  const marks = `${' '.repeat(printable(shown.slice(0, column - 1 - from)).length)}${'^'.repeat(length)}`;
  return [
    `${paint(look, 'quiet', `${gutter} │`)} ${printable(shown)}`,
    `${paint(look, 'quiet', '      │')} ${paint(look, color, `${marks} ${printableLine(message)}`)}`,
  ].join('\n');
}

function summary(report: Report, look: Look): string {
  const { errors, warnings } = summaryOf(report.findings);
  const color = errors > 0 ? 'error' : warnings > 0 ? 'warning' : 'bold';
  return `${conclusion(report, (text) => paint(look, color, text))}\n`;
}

function lower(text: string): string {
  return (text[0] ?? '').toLowerCase() + text.slice(1);
}
