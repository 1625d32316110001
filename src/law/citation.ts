import { acts } from './generated/tables.ts';

/** A provision, taken apart: data for a language to word. */
export interface Citation {
  /** `gdpr`, `bdsg`. */
  readonly act: string;
  /** The article, or the section of a German act; empty for a recital. */
  readonly article: string;
  readonly paragraph?: string;
  /** The number of a subparagraph of a Union act: `2` is the second. */
  readonly subparagraph?: string;
  /** The letter of a point; in a German act its number. */
  readonly point?: string;
  /** The number of a recital, in place of an article. */
  readonly recital?: string;
}

const FORM = /^([a-z]{2,20}):(?:recital-([1-9]\d{0,2})|([1-9]\d{0,2}[a-z]?)((?:\([0-9a-z]{1,3}\)){0,3}))$/;

/**
 * Takes `gdpr:6(1)(f)`, `gdpr:recital-47` or `bdsg:26(1)` apart; undefined for anything else.
 * A number after the paragraph is a subparagraph in acts that have articles, `gdpr:49(1)(2)`, and a point in acts that
 * have sections, `tdddg:25(2)(2)`. The definitions of Article 4 GDPR count as paragraphs: `gdpr:4(9)`.
 */
export function parseCitation(text: string): Citation | undefined {
  const [, act, recital, article, groups = ''] = FORM.exec(text) ?? [];
  if (act === undefined) return undefined;
  if (recital !== undefined) return { act, article: '', recital };
  const parts = partsOf(groups.slice(1, -1).split(')(').filter(Boolean), divisionOf(act) === 'section');
  return article !== undefined && parts ? { act, article, ...parts } : undefined;
}

/** Writes a citation as policies do: `gdpr:6(1)(f)`. */
export function writeCitation({ act, article, paragraph, subparagraph, point, recital }: Citation): string {
  if (recital !== undefined) return `${act}:recital-${recital}`;
  const groups = [paragraph, subparagraph, point].filter((part) => part !== undefined).map((part) => `(${part})`);
  return `${act}:${article}${groups.join('')}`;
}

/** What stands in brackets, from left to right: each part may be missing, none may be left over. */
function partsOf(groups: string[], inSections: boolean): Omit<Citation, 'act' | 'article'> | undefined {
  const isNumber = () => /^\d+[a-z]?$/.test(groups[0] ?? '');
  const isPoint = () => (inSections ? isNumber() : /^[a-z]{1,2}$/.test(groups[0] ?? ''));
  const paragraph = isNumber() ? groups.shift() : undefined;
  const subparagraph = paragraph && !inSections && isNumber() ? groups.shift() : undefined;
  const point = isPoint() ? groups.shift() : undefined;
  if (groups.length > 0) return undefined;
  return { ...(paragraph && { paragraph }), ...(subparagraph && { subparagraph }), ...(point && { point }) };
}

function divisionOf(act: string): 'article' | 'section' | undefined {
  return acts.find(({ id }) => id === act)?.division;
}
