/** One language at a time: its words, formats, citations and templates, and the policy's values put into it. */
export { type Facts, factsIn, type Passage, type Words } from './facts.ts';
export { faults as localeFaults, styleNotSelfContained, textInOneLanguage, unknownLanguage } from './faults.ts';
export type { TemplateData, Told } from './fill.ts';
export type { WordKey } from './generated/locales.js';
export { type Language, languageTags, loadLanguage, type Own } from './language.ts';
export type { LocaleSource } from './locale.ts';
export type { Data, Shape } from './shape.ts';
export { shared } from './shared.ts';
