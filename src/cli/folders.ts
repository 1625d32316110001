import { existsSync } from 'node:fs';

/** Which part of several policies is taken: the third of eight is `{ index: 3, count: 8 }`. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** The options of commands that take several policies. */
export interface SeveralOptions {
  /** Default: all policies. */
  readonly shard?: Shard;
  /** How many policies are worked on at once. Default: as many as the machine has cores for. */
  readonly jobs?: number;
}

/** Whether the command line is about several policies, even where a pattern or a shard leaves one of them or none. */
export function isSeveral(folders: readonly string[], { shard }: SeveralOptions): boolean {
  return folders.length > 1 || shard !== undefined || folders.some(isPattern);
}

/** Whether an argument stands for the folders that match it; one that is the name of a folder stands for that. */
export function isPattern(argument: string): boolean {
  return /[*?{[]/.test(argument) && !existsSync(argument);
}
