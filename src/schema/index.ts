/** From plain data to a policy that fits the language: `policy.schema.json` defines it, types and validator follow. */
export { type Answer, answersIn } from './answers.ts';
export { checkSchema, type ValidPolicy, type Withheld } from './check.ts';
export { basisIn, citesGdpr } from './cited.ts';
export { asCountry, spelling } from './countries.ts';
export { faults as schemaFaults } from './faults.ts';
export { formats } from './formats.ts';
export type * from './policy.ts';

/** The definition of the policy language, as JSON text; loaded at first use. */
export async function policySchema(): Promise<string> {
  const { schemaText } = await import('./generated/schema.js');
  return `${JSON.stringify(JSON.parse(schemaText), null, 2)}\n`;
}
