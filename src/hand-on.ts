import { analyse, type CheckResult } from './compile.ts';
import type { CompileOptions } from './request.ts';
import type { Exported } from './tilt/index.ts';

/** A policy as a TILT document, whatever the rules find; nothing where it can't be read in full. */
export async function handOn(options: CompileOptions): Promise<CheckResult & { readonly exported?: Exported }> {
  const { built, ...result } = await analyse(options);
  // What is not read in full would be handed on without what is missing.
  if (!built || result.unchecked) return result;
  const { exportTilt } = await import('./tilt/index.ts');
  return { ...result, exported: await exportTilt(built.model) };
}
