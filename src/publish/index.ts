/** From a build to the articles of a help center: what stands there is read, what differs is planned, then written. */
export { type Change, difference } from './difference.ts';
export { linesOf } from './lines.ts';
export { markerIn, withMarker } from './marker.ts';
export { type Plan, planFor, type Step } from './plan.ts';
export type { Place, Target } from './target.ts';
export type { Answer, Request, Wire } from './wire.ts';
export { type Result, writePlan } from './write.ts';
