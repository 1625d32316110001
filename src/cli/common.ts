import type { CheckResult } from '../compile.ts';
import { type Look, reporters } from '../report/index.ts';
import type { CompileOptions, InputFile } from '../request.ts';
import { version } from './generated/version.js';
import { wantsColor, write } from './terminal.ts';

/** Options that several commands have. */
export interface Common {
  readonly reporter: keyof typeof reporters;
  readonly asOf?: string;
  readonly color?: boolean;
}

/** What the compiler is asked for; the clock is read here and nowhere else. */
export function request(files: readonly InputFile[], { asOf }: Common): CompileOptions {
  return { files, today: new Date().toISOString().slice(0, 10), ...(asOf !== undefined && { asOf }) };
}

/** Prints the findings to stdout. */
export function print(result: CheckResult, { reporter, color }: Common): void {
  write(1, reporters[reporter]({ ...result, version }, look(color)));
}

/** How stdout is printed to. */
export function look(color: boolean | undefined): Look {
  const width = process.stdout.isTTY ? process.stdout.columns : undefined;
  return { color: wantsColor(color), ...(width !== undefined && { width }) };
}
