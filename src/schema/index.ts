/** From plain data to a policy that fits the language: `policy.schema.json` defines it, types and validator follow. */
export { checkSchema, type ValidPolicy, type Withheld } from './check.ts';
export { policySchema, type SchemaNode } from './describe.ts';
export { faults as schemaFaults } from './faults.ts';
export { countryCodes } from './formats.ts';
export { schemaText } from './generated/schema.js';
export type * from './policy.ts';
