/** From the model to a notice: sections are composed, then numbered, then linked. */
export { figureOfFlows } from './blocks/flows.ts';
export { blocks, noticeTemplates } from './blocks/index.ts';
export { type Composed, compose } from './compose.ts';
export { faults as documentFaults } from './faults.ts';
export { link } from './link.ts';
export { looseReferences } from './loose.ts';
export { type Numbered, number } from './number.ts';
