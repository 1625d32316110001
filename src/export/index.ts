/** From rows and models to files for programs: one file a format. */
export { toCsv } from './csv.ts';
export { toJson } from './json.ts';
