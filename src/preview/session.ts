import { setImmediate } from 'node:timers/promises';
import type { CoverageOptions, CoverageResult } from '../audit.ts';
import type { CompileResult } from '../compile.ts';
import type { Finding, Unchecked } from '../findings/index.ts';
import type { CompileOptions } from '../request.ts';

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
  let wanted = 0;
  let ended = false;
  let working: Promise<void> | undefined;
  let covered: { readonly of?: Shown; readonly page?: string } = {};

  async function work(): Promise<void> {
    for (let turn = 0; turn !== wanted && !ended; ) {
      turn = wanted;
      const input = workshop.read();
      if (shown.count > 0 && isSame(input, shown.input)) continue;
      const result = await made(workshop, input, () => ended || turn !== wanted);
      if (result === undefined) continue;
      const { outputs = [], findings = [], crash, unchecked } = result;
      const isBuilt = outputs.length > 0;
      const pages = isBuilt ? pagesOf(outputs) : shown.pages;
      shown = {
        count: shown.count + 1,
        input,
        findings,
        isBuilt,
        pages,
        ...(crash !== undefined && { crash }),
        ...(unchecked && { unchecked }),
      };
      built(shown);
    }
  }

  return {
    get shown() {
      return shown;
    },
    changed() {
      wanted += 1;
      working ??= work().finally(() => {
        working = undefined;
      });
      return working;
    },
    end() {
      ended = true;
    },
    async coverage() {
      const of = shown;
      if (covered.of === of || typeof of.input === 'string' || of.crash !== undefined) return covered.page;
      const { page = covered.page } = await workshop.coverage({ ...of.input, page: true, onStage: breathe });
      covered = { of, ...(page !== undefined && { page }) };
      return page;
    },
  };
}

/** What came of a build; nothing where it was given up. */
async function made(
  { compile }: Workshop,
  input: CompileOptions | string,
  isStale: () => boolean,
): Promise<Partial<CompileResult & { crash: string }> | undefined> {
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
