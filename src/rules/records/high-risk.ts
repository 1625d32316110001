import type { Activity } from '../../model/index.ts';

/** Why an activity needs an impact assessment: the case of Art. 35(3), or the policy's own word; as the end of a sentence. */
export function reasonFor({ entry, data }: Activity): string | undefined {
  const has = (risk: NonNullable<typeof entry.risks>[number]) => entry.risks?.includes(risk);
  if (entry.automatedDecisions?.some(({ profiling }) => profiling))
    return 'decides about people by profiling (point a)';
  const sensitive = data.some(({ category }) => category.entry.special || category.entry.criminal);
  if (sensitive && has('large-scale')) return 'processes specially protected data on a large scale (point b)';
  if (has('monitoring-public') && has('large-scale')) return 'monitors public places on a large scale (point c)';
  return entry.dpia?.required ? 'is declared to need an assessment' : undefined;
}
