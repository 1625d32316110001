import { nearest } from '../findings/index.ts';
import { acts, gdpr } from './generated/tables.js';

/** A provision, taken apart. */
export interface Citation {
  /** `gdpr`, `bdsg`. */
  readonly act: string;
  /** The article, or the section of a German act. */
  readonly article: string;
  readonly paragraph?: string;
  readonly point?: string;
  /** The number of a recital, in place of an article. */
  readonly recital?: string;
}

/** What is wrong with a citation, for a finding. */
export interface CitationProblem {
  readonly message: string;
  readonly help?: string;
}

const FORM = /^([a-z]{2,20}):(?:recital-(\d{1,3})|(\d{1,3}[a-z]?)(?:\(([0-9]{1,2}[a-z]?)\))?(?:\(([a-z]{1,2})\))?)$/;

/** Takes `gdpr:6(1)(f)`, `gdpr:recital-47` or `bdsg:26(1)` apart; undefined for anything else. */
export function parseCitation(text: string): Citation | undefined {
  const [whole, act, recital, article, paragraph, point] = FORM.exec(text) ?? [];
  if (whole === undefined || act === undefined) return undefined;
  if (recital) return { act, article: '', recital };
  return { act, article: article as string, ...(paragraph && { paragraph }), ...(point && { point }) };
}

/** The provision that a text cites, or why there is none: the act, the article, the paragraph or the point is missing. */
export function resolveCitation(text: string): { readonly citation: Citation } | { readonly problem: CitationProblem } {
  const citation = parseCitation(text);
  if (!citation) return wrong(`"${text}" is not written as a provision is`, 'Write act, article, paragraph and letter: gdpr:6(1)(f).');
  if (!Object.hasOwn(acts, citation.act)) return wrong(`there is no act "${citation.act}"`, suggest(citation.act, Object.keys(acts)));
  if (!acts[citation.act]?.structure) return { citation };
  const problem = missing(citation);
  return problem ? { problem } : { citation };
}

function missing({ article, paragraph, point, recital }: Citation): CitationProblem | undefined {
  if (recital) return Number(recital) >= 1 && Number(recital) <= gdpr.recitals ? undefined : { message: `the GDPR has no recital ${recital}`, help: `Its recitals are 1 to ${gdpr.recitals}.` };
  const paragraphs = Object.hasOwn(gdpr.articles, article) ? gdpr.articles[article]?.paragraphs : undefined;
  if (!paragraphs) return { message: `the GDPR has no Article ${article}`, help: 'Its articles are 1 to 99.' };
  if (paragraph && !Object.hasOwn(paragraphs, paragraph)) {
    const numbers = Object.keys(paragraphs).filter(Boolean);
    return { message: `Article ${article} GDPR has no paragraph ${paragraph}`, help: numbers.length > 0 ? `Its paragraphs are ${numbers[0]} to ${numbers.at(-1)}.` : 'It has no numbered paragraphs.' };
  }
  const points = paragraphs[paragraph ?? ''] ?? [];
  if (!point || points.includes(point)) return undefined;
  const where = `Article ${article}${paragraph ? `(${paragraph})` : ''} GDPR`;
  return { message: `${where} has no point (${point})`, help: points.length > 0 ? `Its points are (${points[0]}) to (${points.at(-1)}).` : 'It has no points.' };
}

function suggest(word: string, names: readonly string[]): string {
  const near = nearest(word, names);
  return near.length > 0 ? `Did you mean "${near[0]}"?` : `The acts are ${names.join(', ')}.`;
}

function wrong(message: string, help: string): { readonly problem: CitationProblem } {
  return { problem: { message, help } };
}
