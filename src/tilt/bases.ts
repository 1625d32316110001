const ACT = /GDPR|DS-?GVO|RGPD|2016\/679/i;

// "GDPR-6-1-f", "Art. 6 Abs. 1 S. 1 lit. f DSGVO", "Article 6(1)(f) GDPR", "art. 6, paragraphe 1, point f) RGPD".
const PARAGRAPH = /\(?(?:Abs(?:atz|\.)?|para(?:graphe?|\.)?|§|\()?\s*([12])\b\)?/.source;
const SENTENCE = /(?:[\s,.-]*(?:S(?:atz|\.)?|UAbs\.?|Unterabsatz|sentence)\s*1\b)*/.source;
const LETTER = /(?:lit(?:\.|era)?|Buchst(?:abe|\.)?|letter|point|lettre|let\.)?\s*\(?([a-j])\b/.source;
const PROVISION = new RegExp(`(?<!\\d)(6|9)[\\s,.-]*${PARAGRAPH}${SENTENCE}[\\s,.-]*${LETTER}`, 'gi');
// "lit. a und f": which of them is meant of which purpose can't be told.
const SEVERAL =
  /\(?\b[a-j]\)?\s*(?:,|\/|und|and|oder|or|et|ou|bzw\.?)\s*(?:lit\.?|Buchst(?:abe|\.)?|letter|point)?\s*\(?[a-j]\b/i;
const CRIMINAL = /(?:^GDPR-|Art(?:\.|icle|ikel)?\s*)10(?![\d-])/i;

/** The one basis of the GDPR that a reference names, in whatever way it is cited; nothing where it names none or several. */
export function basisIn(reference: string): string | undefined {
  if (!ACT.test(reference) || reference.length > 1000) return undefined;
  if (SEVERAL.test(reference)) return undefined;
  const found = new Set<string>();
  for (const [, article, paragraph, letter] of reference.matchAll(PROVISION)) {
    const basis = `gdpr:${article}(${paragraph})(${letter?.toLowerCase()})`;
    if (/gdpr:6\(1\)\([a-f]\)|gdpr:9\(2\)\([a-j]\)/.test(basis)) found.add(basis);
  }
  if (found.size === 0 && CRIMINAL.test(reference)) found.add('gdpr:10');
  return found.size === 1 ? [...found][0] : undefined;
}

/** Whether a reference cites the GDPR, so that it is no national law. */
export function citesGdpr(reference: string): boolean {
  return ACT.test(reference);
}
