import type { Citation } from './citation.ts';
import { structures } from './generated/tables.ts';
import type { Provision } from './tables.ts';

/** Whether a citation names one of the numbered definitions of an article: `gdpr:4(9)`. */
export function isDefinition(citation: Citation): boolean {
  return provisionOf(citation)?.definitions === true;
}

/** Whether a point stands in the first of several subparagraphs without the citation saying so: `gdpr:6(1)(f)`. */
export function isInFirstSubparagraph(citation: Citation): boolean {
  const { paragraph, subparagraph, point } = citation;
  if (!paragraph || !point || subparagraph) return false;
  return (provisionOf(citation)?.subparagraphs?.[paragraph] ?? 1) > 1;
}

function provisionOf({ act, article }: Citation): Provision | undefined {
  return structures.find((each) => each.act === act)?.articles[article];
}
