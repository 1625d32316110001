import { analyse, type CheckResult } from './compile.ts';
import type { CompileOptions } from './request.ts';
import type { Exported } from './tilt/index.ts';

/** A policy as a TILT document, whatever the rules find; nothing where it can't be read. */
export async function handOn(options: CompileOptions): Promise<CheckResult & { readonly exported?: Exported }> {
  const { asOf, findings, built } = await analyse(options);
  if (!built) return { asOf, findings };
  const { exportTilt } = await import('./tilt/index.ts');
  return { asOf, findings, exported: await exportTilt(built.model) };
}
