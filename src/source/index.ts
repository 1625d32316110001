/** From text to plain data that knows where each of its values stands. */
export type { Source, Spans } from './source.ts';
