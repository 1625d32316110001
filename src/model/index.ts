/** From the valid policy to objects that hold each other: ids resolved, derived facts made once. */
export { type Collection, collectionOf, dataOfPeople, isDemanded } from './derive/collection.ts';
export { needsRepresentative } from './derive/representative.ts';
export { dataWithoutPeriod } from './derive/retention.ts';
export {
  canBeObjectedTo,
  isMarketing,
  isPortable,
  RIGHTS,
  type Right,
  restsOnConsent,
  rightsOf,
} from './derive/rights.ts';
export { hasSafeguards } from './derive/transfers.ts';
export { faults as modelFaults } from './faults.ts';
export { provisionAt } from './lookup.ts';
export * from './model.ts';
export { allSections } from './notices.ts';
export { faults as publicationFaults } from './publication-faults.ts';
export { resolve } from './resolve.ts';
export { inFirstLanguage } from './texts.ts';
export { waiversOf } from './waivers.ts';
