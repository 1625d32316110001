import { type Citation, parseCitation, writeCitation } from './citation.ts';
import { acts, structures } from './generated/tables.ts';
import type { Act, Provision, Structure } from './tables.ts';

/** What is wrong with a citation, for a finding. */
export interface CitationProblem {
  readonly message: string;
  readonly help?: string;
}

/** Why a citation names no provision. */
export type CitationFault =
  | 'malformed'
  | 'unknown-act'
  | 'no-such-recital'
  | 'no-such-article'
  | 'no-such-paragraph'
  | 'no-such-subparagraph'
  | 'no-such-point';

/** The provision that a text cites, or why there is none. */
export type Resolution =
  | {
      readonly citation: Citation;
      /** The act is known, but not whether it has this provision. */
      readonly unchecked?: true;
    }
  | {
      readonly problem: CitationProblem;
      readonly fault: CitationFault;
      /** Provisions that exist and that the writer may have meant, as policies write them. */
      readonly candidates: readonly string[];
    };

/** Looks up the provision that a text such as `gdpr:13(1)(f)` cites. */
export function resolveCitation(text: string): Resolution {
  const citation = parseCitation(text);
  if (!citation) {
    return wrong(
      'malformed',
      `"${text}" is not written as a provision is`,
      'Write act, article, paragraph and letter: gdpr:6(1)(f).',
    );
  }
  const act = acts.find(({ id }) => id === citation.act);
  if (!act) return unknownAct(citation);
  const structure = structures.find((each) => each.act === act.id);
  return structure ? lookUp({ act, structure, citation }) : { citation, unchecked: true };
}

interface Search {
  readonly act: Act;
  readonly structure: Structure;
  readonly citation: Citation;
}

function lookUp(search: Search): Resolution {
  const { structure, citation } = search;
  if (citation.recital) return Number(citation.recital) <= (structure.recitals ?? 0) ? { citation } : noRecital(search);
  const provision = own(structure.articles, citation.article);
  if (!provision) return structure.complete ? noArticle(search) : { citation, unchecked: true };
  const points = own(provision.paragraphs, citation.paragraph ?? '');
  if (citation.paragraph && !points) return noParagraph(search, provision);
  if (citation.point && !points?.includes(citation.point)) return noPoint(search, provision);
  return citation.subparagraph ? lookUpSubparagraph(search, provision) : { citation };
}

function lookUpSubparagraph(search: Search, provision: Provision): Resolution {
  const { citation } = search;
  const known = own(provision.subparagraphs ?? {}, citation.paragraph as string);
  if (known === undefined && provision.subparagraphs) return { citation, unchecked: true };
  const number = Number(citation.subparagraph);
  if (number >= 1 && number <= (known ?? 1)) return { citation };
  const message = `${nameOf(search, citation.paragraph)} has no subparagraph ${citation.subparagraph}`;
  return wrong('no-such-subparagraph', message, helpWithPoints(search, provision), pointsOf(search, provision));
}

function unknownAct(citation: Citation): Resolution {
  const meant = acts.filter((act) => act.also?.includes(citation.act) || isClose(act.id, citation.act));
  const inThose = meant.map(({ id }) => writeCitation({ ...citation, act: id }));
  const candidates = inThose.filter((text) => 'citation' in resolveCitation(text));
  const help = meant[0] ? `Did you mean "${meant[0].id}"?` : `The acts are ${acts.map(({ id }) => id).join(', ')}.`;
  return wrong('unknown-act', `there is no act "${citation.act}"`, help, candidates);
}

function noRecital({ act, structure, citation }: Search): Resolution {
  const help = structure.recitals ? `Its recitals are 1 to ${structure.recitals}.` : 'It has no recitals.';
  return wrong('no-such-recital', `the ${act.name} has no recital ${citation.recital}`, help);
}

function noArticle({ act, structure, citation }: Search): Resolution {
  const numbers = Object.keys(structure.articles);
  const shorter = citation.article.slice(0, -1);
  const candidates = numbers.includes(shorter) ? [writeCitation({ act: act.id, article: shorter })] : [];
  const message = `the ${act.name} has no ${capital(act.division)} ${citation.article}`;
  return wrong('no-such-article', message, `Its ${act.division}s are ${numbers[0]} to ${numbers.at(-1)}.`, candidates);
}

function noParagraph(search: Search, provision: Provision): Resolution {
  const numbers = numbered(provision);
  const message = `${nameOf(search)} has no paragraph ${search.citation.paragraph}`;
  const { act, article } = search.citation;
  if (numbers.length === 0) {
    return wrong('no-such-paragraph', message, 'It has no numbered paragraphs.', [writeCitation({ act, article })]);
  }
  const withPoint = paragraphsWithPoint(search, provision);
  const all = numbers.map((paragraph) => writeCitation({ act, article, paragraph }));
  const help = `Its paragraphs are ${numbers[0]} to ${numbers.at(-1)}.`;
  return wrong('no-such-paragraph', message, help, withPoint.length > 0 ? withPoint : all);
}

function noPoint(search: Search, provision: Provision): Resolution {
  const { point, paragraph } = search.citation;
  const kind = search.act.division === 'section' ? 'number' : 'point';
  const message = `${nameOf(search, paragraph)} has no ${kind} (${point})`;
  const candidates = paragraph ? pointsOf(search, provision) : paragraphsWithPoint(search, provision);
  return wrong('no-such-point', message, helpWithPoints(search, provision), candidates);
}

/** The points of the paragraph that is cited, or the paragraph itself where it has none. */
function pointsOf({ citation: { act, article, paragraph } }: Search, provision: Provision): string[] {
  const place = { act, article, ...(paragraph && { paragraph }) };
  const points = own(provision.paragraphs, paragraph ?? '') ?? [];
  return points.length > 0 ? points.map((point) => writeCitation({ ...place, point })) : [writeCitation(place)];
}

/** The point that is cited, in those paragraphs that have it. */
function paragraphsWithPoint({ citation: { act, article, point } }: Search, provision: Provision): string[] {
  if (!point) return [];
  const paragraphs = numbered(provision).filter((paragraph) => own(provision.paragraphs, paragraph)?.includes(point));
  return paragraphs.map((paragraph) => writeCitation({ act, article, paragraph, point }));
}

function helpWithPoints({ act, citation: { paragraph } }: Search, provision: Provision): string {
  const points = own(provision.paragraphs, paragraph ?? '') ?? [];
  const kind = act.division === 'section' ? 'numbers' : 'points';
  return points.length > 0 ? `Its ${kind} are (${points[0]}) to (${points.at(-1)}).` : `It has no ${kind}.`;
}

function numbered(provision: Provision): string[] {
  return Object.keys(provision.paragraphs).filter(Boolean);
}

function nameOf({ act, citation: { article } }: Search, paragraph?: string): string {
  return `${capital(act.division)} ${article}${paragraph ? `(${paragraph})` : ''} ${act.name}`;
}

function capital(word: string): string {
  return word[0]?.toUpperCase() + word.slice(1);
}

/** Whether two short names have the same letters, in any order, save one that is missing: gpdr, tddg. */
function isClose(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const rest = [...short].reduce((left, letter) => left.replace(letter, ''), long);
  return long.length - short.length <= 1 && rest.length === long.length - short.length;
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function wrong(fault: CitationFault, message: string, help: string, candidates: readonly string[] = []): Resolution {
  return { problem: { message, help }, fault, candidates };
}
