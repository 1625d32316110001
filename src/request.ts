import type { IsoDate } from './law/index.ts';

export { FIRST_DAY } from './law/index.ts';

/** One file of a policy as it was read. */
export interface InputFile {
  /** What findings print: relative to the working directory, with forward slashes. */
  readonly path: string;
  /** What the manifest lists: relative to the policy folder, with forward slashes. Default: `path`. */
  readonly name?: string;
  /** The bytes, which must be UTF-8. */
  readonly content: Uint8Array;
}

/** The stages of a build that take time. */
export type Stage = 'read' | 'check' | 'compose' | 'judge' | 'render';

export interface CompileOptions {
  readonly files: readonly InputFile[];
  /** Templates of the policy's own, by `name` below the templates folder: `de/notice/rights.md`. Default: none. */
  readonly templates?: readonly InputFile[];
  /** The day of the law if neither `asOf` nor the policy names one: `2026-11-23`. Nothing else depends on it. */
  readonly today: IsoDate;
  /** The day whose law the rules apply; before 2018-05-25 most have no say. Default: the policy's `asOf`, else `today`. */
  readonly asOf?: IsoDate;
  /** Build this notice only. Default: all. */
  readonly notice?: string;
  /** Build this language only. Default: all. */
  readonly locale?: string;
  /** Make outputs of these formats only: `html`, `md`, `article`, `csv`, `xlsx`, `json`, `intercom`, `docx`. Default: all but the last two. */
  readonly formats?: readonly string[];
  /** Make outputs, marked as drafts, in spite of what the rules find. Default: an error leaves none. */
  readonly allowFindings?: boolean;
  /** Outputs as UTF-8 bytes, for who writes them to files: these take less memory. Default: texts are strings. */
  readonly asBytes?: boolean;
  /** Is told when a stage begins, which waits for it: to show progress, or to throw where the result is no longer wanted. Default: nobody is told. */
  readonly onStage?: (stage: Stage) => void | Promise<void>;
}

/** A request that can't be met whatever the policy says: an option names something that there is not. */
export class UsageError extends Error {}
