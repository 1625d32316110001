import { resolve } from 'node:path';
import { type CheckResult, type CompileResult, compile } from '../compile.ts';
import { expectKnown, FORMATS, MANIFEST, manifestFile } from '../outputs.ts';
import { printableLine, summaryOf } from '../report/index.ts';
import type { CompileOptions } from '../request.ts';
import { type Common, print, request } from './common.ts';
import { differences } from './compare.ts';
import { progressOf } from './progress.ts';
import { expectRoom } from './room.ts';
import { uninterrupted } from './signals.ts';
import { isSetAside } from './swap.ts';
import { note } from './terminal.ts';
import { repairOutputs, writeOutputs } from './write.ts';

/** The options of `policyc build`. */
export interface BuildOptions extends Common {
  readonly out: string;
  readonly notice?: string;
  readonly locale?: string;
  readonly format?: string;
  readonly check?: boolean;
  readonly allowFindings?: boolean;
}

/** What came of a build; all but the first two fail the run. */
export type Outcome = 'written' | 'current' | 'outdated' | 'refused';

/** What a build tells while it runs. */
export interface Voice {
  report(result: CheckResult): void;
  /** What somebody must know. */
  warn(text: string): void;
  /** What went as it should. */
  note(text: string): void;
}

/** Checks a policy and writes all its outputs, or, with `--check`, compares them with what is there. Gives the exit code. */
export async function build(folder: string, options: BuildOptions): Promise<number> {
  if (!options.check) repairOutputs(options.out);
  const asked = request(folder, options, [options.out]);
  await expectRoom(asked.files);
  const voice: Voice = { report: (result) => print(result, options), warn: note, note };
  return codeOf(await buildOne(asked, options, voice));
}

/** The exit code of an outcome. */
export function codeOf(outcome: Outcome): 0 | 1 {
  return outcome === 'written' || outcome === 'current' ? 0 : 1;
}

/** Builds one policy. */
export async function buildOne(asked: CompileOptions, options: BuildOptions, voice: Voice): Promise<Outcome> {
  const progress = progressOf(asked.files);
  const { notice, locale } = options;
  const formats = listed(options);
  const wanted = {
    ...asked,
    onStage: progress.show,
    asBytes: true,
    ...(options.allowFindings && { allowFindings: true }),
    ...(notice !== undefined && { notice }),
    ...(locale !== undefined && { locale }),
    ...(formats && { formats: forCompiler(formats) }),
  };
  const compiled = await compile(wanted).finally(progress.done);
  const result = formats?.includes('pdf') ? await withPdf(compiled, wanted, formats) : compiled;
  voice.report(result);
  const { errors } = summaryOf(result.findings);
  if (errors > 0 && result.outputs.length === 0) {
    voice.warn(`Nothing was ${options.check ? 'compared' : 'written'}, because of the errors.\n`);
    return 'refused';
  }
  if (errors > 0)
    voice.warn(`DRAFT: every output says that the policy has ${errors === 1 ? '1 error' : `${errors} errors`}.\n`);
  return options.check ? compare(result, options.out, voice) : save(result, options.out, voice);
}

/** Refuses a format that there is not, before any policy is read. */
export function expectFormats(options: BuildOptions): void {
  expectKnown(listed(options) ?? [], ASKABLE);
}

function listed({ format }: BuildOptions): string[] | undefined {
  return format?.split(',').map((each) => each.trim());
}

/** The formats of the compiler, and the one that is printed from the page. */
const ASKABLE: readonly string[] = [...FORMATS, 'pdf'];

/** A PDF is no output of the compiler: it is printed from the page. */
function forCompiler(formats: readonly string[]): string[] {
  expectKnown(formats, ASKABLE);
  return [...new Set(formats.map((format) => (format === 'pdf' ? 'html' : format)))];
}

/** The outputs with the printed pages, and without pages that were made for printing alone. */
async function withPdf(
  result: CompileResult,
  options: CompileOptions,
  formats: readonly string[],
): Promise<CompileResult> {
  if (result.outputs.length === 0) return result;
  const { printed } = await import('./pdf.ts');
  const kept = result.outputs.filter(
    ({ path }) =>
      path !== MANIFEST && (formats.includes('html') || !path.endsWith('.html') || path.endsWith('/article.html')),
  );
  const outputs = [...kept, ...(await printed(result.outputs))];
  return { ...result, outputs: [...outputs, await manifestFile(options, outputs)] };
}

async function save({ outputs }: CompileResult, out: string, voice: Voice): Promise<Outcome> {
  const removed = await uninterrupted(() => writeOutputs(out, outputs));
  if (removed === undefined) return upToDate(out, voice);
  const groups = new Map<string, string[]>();
  for (const { path } of outputs) {
    const parts = path.split('/');
    const group = parts.slice(0, -1).join('/');
    groups.set(group, [...(groups.get(group) ?? []), parts.at(-1) as string]);
  }
  const lines = [...groups].map(([group, names]) => `  ${group === '' ? '' : `${group}/  `}${names.join('  ')}\n`);
  voice.note(`Wrote ${outputs.length} files to ${out}:\n${lines.join('')}`);
  if (removed > 0)
    voice.note(
      `${removed === 1 ? '1 file of the build before is' : `${removed} files of the build before are`} gone.\n`,
    );
  return 'written';
}

function compare({ outputs }: CompileResult, out: string, voice: Voice): Outcome {
  const found = differences(out, outputs);
  if (found.length === 0) return upToDate(out, voice);
  voice.warn(
    `${out} is not what "policyc build" writes:\n${found.map((line) => `  ${printableLine(line)}\n`).join('')}`,
  );
  if (isSetAside(resolve(out)))
    voice.warn('An earlier build was killed before its end; "policyc build" puts back what was there.\n');
  return 'outdated';
}

function upToDate(out: string, voice: Voice): Outcome {
  voice.note(`${out} is up to date.\n`);
  return 'current';
}
