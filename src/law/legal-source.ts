import type { Citation } from './citation.ts';
import { acts, cases, guidance } from './generated/tables.ts';
import { resolveCitation } from './resolve.ts';

/** What a duty rests on, worded in English for findings. */
export interface LegalSource {
  /** As a message names it: "Art. 13(1)(e) GDPR", "case C-311/18", "EDPB Guidelines 05/2020". */
  readonly name: string;
  readonly title?: string;
  readonly url?: string;
}

/**
 * The source that a rule cites: a provision (`gdpr:13(1)(e)`), a judgment (`case:C-311/18`), or guidance of authorities
 * (`guidance:wp260`); undefined for one that is in no table.
 */
export function legalSource(cite: string): LegalSource | undefined {
  const [, kind, id = ''] = /^(case|guidance):(.*)$/s.exec(cite) ?? [];
  if (kind === 'case') return ofCase(id);
  if (kind === 'guidance') return guidance.find((row) => row.id === id);
  const found = resolveCitation(cite);
  return 'citation' in found ? ofProvision(found.citation) : undefined;
}

function ofCase(id: string): LegalSource | undefined {
  const found = cases.find((row) => row.id === id);
  if (!found) return undefined;
  const { court, name, date, url } = found;
  const title = `${court}, judgment of ${date}${name ? `, ${name}` : ''}`;
  return { name: `case ${id}`, title, ...(url && { url }) };
}

function ofProvision({ act: id, article, paragraph, subparagraph, point, recital }: Citation): LegalSource | undefined {
  const act = acts.find((row) => row.id === id);
  if (!act) return undefined;
  const { title, url } = act;
  if (recital !== undefined) return { name: `Recital ${recital} ${act.name}`, title, url };
  const groups = [paragraph, subparagraph, point].filter((part) => part !== undefined).map((part) => `(${part})`);
  const place = `${act.division === 'section' ? 'Section' : 'Art.'} ${article}${groups.join('')}`;
  return { name: `${place} ${act.name}`, title, url };
}
