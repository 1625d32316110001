import type { Finding, Severity } from '../findings/index.ts';
import { printable, printableLine } from './printable.ts';
import { conclusion, type Gap, gapsIn, gapText, type Report, regionOf } from './report.ts';
import { cited, mending, sentence } from './wording.ts';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** The findings as workflow commands, which GitHub Actions shows beside the lines of a pull request; waived ones are left out. */
export function github(report: Report): string {
  const open = report.findings.filter(({ waived }) => !waived);
  return `${[...open.map(command), ...gapsIn(report).map(notice), conclusion(report)].join('\n')}\n`;
}

function command(found: Finding): string {
  const { fault, at } = found;
  const { line, column, endLine, endColumn } = regionOf(at);
  const properties: readonly (readonly [string, string | number])[] = [
    ['file', at.file.path],
    ['line', line],
    ['endLine', endLine],
    // GitHub takes columns within one line only.
    ...(line === endLine
      ? ([
          ['col', column],
          ['endColumn', endColumn],
        ] as const)
      : []),
    ['title', `${fault.code} ${fault.name}`],
  ];
  const head = properties.map(([key, value]) => `${key}=${property(String(value))}`).join(',');
  return `::${COMMANDS[fault.severity]} ${head}::${data([sentence(found), cited(fault), mending(found)].join('\n'))}`;
}

/** What was not checked has no line to stand beside. */
function notice(gap: Gap): string {
  return `::${gap.failed ? 'error' : 'notice'} title=${property('Not everything was checked')}::${data(gapText(gap))}`;
}

function data(text: string): string {
  return escaped(printable(text), /[%\r\n]/g);
}

function property(text: string): string {
  return escaped(printableLine(text), /[%\r\n:,]/g);
}

function escaped(text: string, characters: RegExp): string {
  return text.replace(characters, (each) => `%${each.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}
