import type { Model } from '../model.ts';

/** Art. 27(1) and (2)(b): a controller outside of the Union needs a representative in it, unless it is a public body. */
export function needsRepresentative({ policy, law }: Pick<Model, 'policy' | 'law'>): boolean {
  const { country, publicBody } = policy.controller;
  return country !== undefined && !law.isEea(country) && !publicBody;
}
