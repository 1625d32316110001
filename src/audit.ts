import { analyse, type CheckResult } from './compile.ts';
import type { Coverage, Covered } from './coverage/index.ts';
import { link, number } from './document/index.ts';
import { type Finding, isOpenError } from './findings/index.ts';
import { type Language, loadLanguage } from './locale/index.ts';
import type { NoticePlan } from './model/index.ts';
import { type Built, manifestOf, outputsOf, pageOf } from './outputs.ts';
import { renderHtml } from './render/index.ts';
import type { CompileOptions } from './request.ts';
import { type Notice, tied } from './tree/index.ts';

export interface CoverageOptions extends CompileOptions {
  /** Whether to make the page for auditors too; it lists the hashes of all outputs, which are made for it. Default: false. */
  readonly page?: boolean;
}

export interface CoverageResult extends CheckResult {
  /** Each limb of Art. 13, 14 and 30 GDPR in each notice and record; absent where an error keeps the policy from being read in full. */
  readonly coverage?: Coverage;
  /** The same with findings, waivers and hashes as one HTML page, where it was asked for. */
  readonly page?: string;
}

/** Checks a policy and tells where its notices and records answer each limb of Art. 13, 14 and 30 GDPR. */
export async function coverage(options: CoverageOptions): Promise<CoverageResult> {
  const { built, ...result } = await analyse(options);
  // Of what is not read, nobody can say that the law asks nothing of it.
  if (!built || result.unchecked) return result;
  const { asOf, findings } = result;
  const { coverageOf } = await import('./coverage/index.ts');
  const found = coverageOf(built.model, documentsOf(built), findings);
  if (!options.page) return { asOf, findings, coverage: found };
  return { asOf, findings, coverage: found, page: await auditPage(built, options, found, findings) };
}

function documentsOf({ model, notices, records }: Built): Covered[] {
  return [
    ...notices.map(({ id, notice, language }) => ({
      notice,
      locale: language.tag,
      of: model.notices.get(id) as NoticePlan,
    })),
    ...records.map(({ table, notice, language }) => ({ notice, locale: language.tag, of: table.id })),
  ];
}

/** The page is a document as the notices are, in English as the findings are. */
async function auditPage(
  built: Built,
  options: CompileOptions,
  found: Coverage,
  findings: readonly Finding[],
): Promise<string> {
  const { coverageDraft } = await import('./coverage/index.ts');
  await options.onStage?.('render');
  const failed = findings.some(isOpenError);
  const outputs = failed ? [] : (await outputsOf(built, options)).filter(({ path }) => path !== 'manifest.json');
  const manifest = await manifestOf(options, outputs);
  const language = (await loadLanguage('en')) as Language;
  const draft = coverageDraft({ model: built.model, coverage: found, findings, manifest });
  const { value } = link(number({ draft, language, leftOut: [] }), built.model, new Map());
  return [...renderHtml(tied(value as Notice, language.tie), pageOf(language))].join('');
}
