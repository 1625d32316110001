/** The Transparency Information Language, in and out: documents become policies, and policies documents. */
export { type Exported, exportTilt } from './export.ts';
export { faults as tiltFaults } from './faults.ts';
export { type Imported, importTilt, LARGEST as LARGEST_TILT, tooLarge as tiltIsTooLarge } from './import.ts';
