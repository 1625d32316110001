import { setImmediate } from 'node:timers/promises';
import type { CoverageOptions, CoverageResult } from '../audit.ts';
import type { CompileResult } from '../compile.ts';
import type { Finding, Unchecked } from '../findings/index.ts';
import type { CompileOptions } from '../request.ts';
import { inTurns } from './turns.ts';

/** What the policy is read by and built with. */
export interface Workshop {
  /** The policy as it stands, or why it cannot be read. */
  read(): CompileOptions | string;
  compile(options: CompileOptions): Promise<CompileResult>;
  coverage(options: CoverageOptions): Promise<CoverageResult>;
}

/** What was made of the policy the last time. */
export interface Shown {
  /** Counts what was shown, from 1. */
  readonly count: number;
  /** What it was made from; a text says why there was nothing to read. */
  readonly input: CompileOptions | string;
  /** An error of policyc itself. */
  readonly crash?: string;
  readonly findings: readonly Finding[];
  readonly unchecked?: Unchecked;
  /** Whether the pages are of this policy, and not of an earlier one. */
  readonly isBuilt: boolean;
  /** The last pages that could be built, by path; none if there never were any. */
  readonly pages: ReadonlyMap<string, string>;
}

/** Builds the policy again and again. */
export interface Session {
  readonly shown: Shown;
  /** Builds what has changed, if anything has. What is still being built is given up for it. */
  changed(): Promise<void>;
  /** Gives up what is being built, and builds nothing more. */
  end(): void;
  /** The page of the coverage, made when it is first asked for; the last one where the policy cannot be read. */
  coverage(): Promise<string | undefined>;
}

/** A session that builds with a workshop and tells of each build. */
export function sessionOf(workshop: Workshop, built: (shown: Shown) => void): Session {
  let shown: Shown = { count: 0, input: '', findings: [], isBuilt: false, pages: new Map() };
  const { ask, end } = inTurns(async (isStale) => {
    const input = workshop.read();
    if (shown.count > 0 && isSame(input, shown.input)) return;
    const result = await made(workshop, input, isStale);
    if (result === undefined) return;
    shown = shownAfter(shown, input, result);
    built(shown);
  });
  return {
    get shown() {
      return shown;
    },
    changed: ask,
    end,
    coverage: coverageOf(workshop, () => shown),
  };
}

/** What is shown once a build has ended: its pages, or those of the last build that had any. */
function shownAfter(
  { count, pages }: Shown,
  input: CompileOptions | string,
  { outputs = [], findings = [], crash, unchecked }: Made,
): Shown {
  const isBuilt = outputs.length > 0;
  return {
    count: count + 1,
    input,
    findings,
    isBuilt,
    pages: isBuilt ? pagesOf(outputs) : pages,
    ...(crash !== undefined && { crash }),
    ...(unchecked && { unchecked }),
  };
}

/** Gives the page of the coverage of what is shown, made once for each build that is asked for it. */
function coverageOf({ coverage }: Workshop, now: () => Shown): Session['coverage'] {
  let covered: { readonly of?: Shown; readonly page?: string } = {};
  return async () => {
    const of = now();
    if (covered.of === of || typeof of.input === 'string' || of.crash !== undefined) return covered.page;
    const { page = covered.page } = await coverage({ ...of.input, page: true, onStage: breathe });
    covered = { of, ...(page !== undefined && { page }) };
    return page;
  };
}

/** What came of a build, or of a policy that cannot be read: nothing. */
type Made = Partial<CompileResult & { crash: string }>;

/** Builds, and gives nothing where the build was given up. */
async function made(
  { compile }: Workshop,
  input: CompileOptions | string,
  isStale: () => boolean,
): Promise<Made | undefined> {
  if (typeof input === 'string') return {};
  try {
    return await compile({
      ...input,
      formats: ['html'],
      async onStage() {
        await breathe();
        if (isStale()) throw new GivenUp();
      },
    });
  } catch (error) {
    return error instanceof GivenUp ? undefined : { crash: String((error as Error).stack ?? error) };
  }
}

class GivenUp extends Error {}

/** Lets requests be answered and changes be heard of between the stages of a build. */
async function breathe(): Promise<void> {
  await setImmediate();
}

function pagesOf(outputs: CompileResult['outputs']): Map<string, string> {
  const pages = outputs.filter(({ path }) => path.endsWith('.html'));
  return new Map(pages.map(({ path, content }) => [`/${path}`, String(content)]));
}

/** Whether there is nothing to build: an editor that saves what was there, a file that is none of the policy's. */
function isSame(a: CompileOptions | string, b: CompileOptions | string): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a === b;
  const [all, others] = [filesOf(a), filesOf(b)];
  return (
    a.today === b.today &&
    all.length === others.length &&
    all.every(({ path, content }, index) => {
      const other = others[index];
      return path === other?.path && Buffer.compare(content, other.content) === 0;
    })
  );
}

function filesOf({ files, templates = [] }: CompileOptions): CompileOptions['files'] {
  return [...files, ...templates];
}
