/** The Transparency Information Language, in and out: TILT documents become policies. */
export { faults as tiltFaults } from './faults.ts';
export { type Imported, importTilt } from './import.ts';
