import { gapsIn, type Look, type Report, reporters } from '../report/index.ts';
import type { CompileOptions } from '../request.ts';
import { version } from './generated/version.js';
import { readFolder, readTemplates } from './read.ts';
import { isTerminal, note, wantsColor, write } from './terminal.ts';

/** Options that several commands have. */
export interface Common {
  readonly reporter: keyof typeof reporters;
  readonly asOf?: string;
  readonly color?: boolean;
  /** The folder of templates of the policy's own. Default: `templates` beside the policy. */
  readonly templates?: string;
}

/** What the compiler is asked for: the policy in a folder, but for the folders in `except`. The clock is read here and nowhere else. */
export function request(
  folder: string,
  { asOf, templates: given }: Common,
  except: readonly string[] = [],
): CompileOptions {
  const files = readFolder(folder, [...except, ...(given === undefined ? [] : [given])]);
  const templates = readTemplates(folder, given);
  return { files, templates, today: new Date().toISOString().slice(0, 10), ...(asOf !== undefined && { asOf }) };
}

/** Reporters whose results go to programs or into a file, so that no reader of a log would learn what was not checked. */
const FOR_PROGRAMS: ReadonlySet<Common['reporter']> = new Set(['json', 'sarif', 'gitlab', 'junit']);

/** Prints the findings to stdout and, where that would say it to nobody, on stderr what errors kept from being checked. */
export function print(result: Omit<Report, 'version'>, { reporter, color }: Common): void {
  const report = { ...result, version };
  write(1, reporters[reporter](report, look(color)));
  // Of several policies, stderr tells each by itself.
  if (FOR_PROGRAMS.has(reporter) && !result.policies) noteGaps(report);
}

/** Says on stderr what errors kept from being checked. */
export function noteGaps(report: Pick<Report, 'findings' | 'unchecked'>): void {
  for (const { text } of gapsIn(report)) note(`${text}\n`);
}

/** How stdout is printed to. */
export function look(color: boolean | undefined): Look {
  const width = isTerminal(1) ? process.stdout.columns : undefined;
  return { color: wantsColor(color), ...(width !== undefined && { width }) };
}
