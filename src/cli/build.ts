import { resolve } from 'node:path';
import { type CompileResult, compile } from '../compile.ts';
import { MANIFEST, manifestFile } from '../outputs.ts';
import { summaryOf } from '../report/index.ts';
import type { CompileOptions } from '../request.ts';
import { type Common, print, request } from './common.ts';
import { differences } from './compare.ts';
import { progressOf } from './progress.ts';
import { uninterrupted } from './signals.ts';
import { isSetAside } from './swap.ts';
import { write } from './terminal.ts';
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

/** Checks a policy and writes all its outputs, or, with `--check`, compares them with what is there. Gives the exit code. */
export async function build(folder: string, options: BuildOptions): Promise<number> {
  if (!options.check) repairOutputs(options.out);
  const asked = request(folder, options, [options.out]);
  const progress = progressOf(asked.files);
  const { notice, locale } = options;
  const formats = options.format?.split(',').map((each) => each.trim());
  const wanted = {
    ...asked,
    onStage: progress.show,
    ...(options.allowFindings && { allowFindings: true }),
    ...(notice !== undefined && { notice }),
    ...(locale !== undefined && { locale }),
    ...(formats && { formats: forCompiler(formats) }),
  };
  const compiled = await compile(wanted).finally(progress.done);
  const result = formats?.includes('pdf') ? await withPdf(compiled, wanted, formats) : compiled;
  print(result, options);
  const { errors } = summaryOf(result.findings);
  if (errors > 0 && result.outputs.length === 0) {
    write(
      2,
      options.check
        ? 'Nothing was compared, because of the errors.\n'
        : 'Nothing was written, because of the errors.\n',
    );
    return 1;
  }
  if (errors > 0)
    write(2, `DRAFT: every output says that the policy has ${errors === 1 ? '1 error' : `${errors} errors`}.\n`);
  return options.check ? compare(result, options.out) : save(result, options.out);
}

/** A PDF is no output of the compiler: it is printed from the page. */
function forCompiler(formats: readonly string[]): string[] {
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

async function save({ outputs }: CompileResult, out: string): Promise<number> {
  if (!(await uninterrupted(() => writeOutputs(out, outputs)))) return upToDate(out);
  const groups = new Map<string, string[]>();
  for (const { path } of outputs) {
    const parts = path.split('/');
    const group = parts.slice(0, -1).join('/');
    groups.set(group, [...(groups.get(group) ?? []), parts.at(-1) as string]);
  }
  const lines = [...groups].map(([group, names]) => `  ${group === '' ? '' : `${group}/  `}${names.join('  ')}\n`);
  write(2, `Wrote ${outputs.length} files to ${out}:\n${lines.join('')}`);
  return 0;
}

function compare({ outputs }: CompileResult, out: string): number {
  const found = differences(out, outputs);
  if (found.length === 0) return upToDate(out);
  write(2, `${out} is not what "policyc build" writes:\n${found.map((line) => `  ${line}\n`).join('')}`);
  if (isSetAside(resolve(out)))
    write(2, 'An earlier build was killed before its end; "policyc build" puts back what was there.\n');
  return 1;
}

function upToDate(out: string): number {
  write(2, `${out} is up to date.\n`);
  return 0;
}
