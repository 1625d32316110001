// The Regulation as the languages of the Union call it; the Dutch name is also that of an Austrian act. That of the United
// Kingdom is another law.
const ACT = /(?<!UK[ -]?)GDPR|DS-?GVO|RGPD|RODO|2016\/679|\blid\b.*\bAVG\b/i;

// "GDPR-6-1-f", "Art. 6 Abs. 1 S. 1 lit. f DSGVO", "Article 6(1)(f) GDPR", "art. 6, paragraphe 1, point f) RGPD",
// "art. 6, par. 1, lett. f) GDPR", "artículo 6, apartado 1, letra f)", "artigo 6.º, n.º 1, alínea f)", "artikel 6, lid 1, onder f".
const PARAGRAPH =
  /\(?(?:Abs(?:atz|\.)?|par(?:agra(?:phe?|fo|af)|a?\.)?|apartado|comma|lid|n\.?\s?[ºo°]|ust\.|§|\()?\s*(?:([12])\b|(I{1,2})(?=\s))\)?/
    .source;
const SENTENCE = /(?:[\s,.-]*(?:S(?:atz|\.)?|UAbs\.?|Unterabsatz|sentence)\s*1\b)*/.source;
const LETTER =
  /(?:lit(?:\.|era)?|Buchst(?:abe|\.)?|letter[ae]?|lett\.|letra|point|punto|lettre|let\.|al[íi]nea|onder|sub)?\s*\(?([a-j])\b/
    .source;
const PROVISION = new RegExp(`(?<!\\d)(6|9)[\\s,.º°-]*${PARAGRAPH}${SENTENCE}[\\s,.-]*${LETTER}`, 'gi');
// "lit. a und f": which of them is meant of which purpose can't be told.
const SEVERAL =
  /\(?\b[a-j]\)?\s*(?:,|\/|und|and|oder|or|et|ou|bzw\.?)\s*(?:lit\.?|Buchst(?:abe|\.)?|letter|point)?\s*\(?[a-j]\b/i;
const CRIMINAL = /(?:^GDPR-|Art(?:\.|icle|ikel)?\s*)10(?![\d-])/i;

/** The one basis of the GDPR that a reference names, in whatever way it is cited; nothing where it names none or several. */
export function basisIn(reference: string): string | undefined {
  if (!ACT.test(reference) || reference.length > 1000) return undefined;
  if (SEVERAL.test(reference)) return undefined;
  const found = new Set<string>();
  for (const [, article, digit, roman, letter] of reference.matchAll(PROVISION)) {
    const basis = `gdpr:${article}(${digit ?? roman?.length})(${letter?.toLowerCase()})`;
    if (/gdpr:6\(1\)\([a-f]\)|gdpr:9\(2\)\([a-j]\)/.test(basis)) found.add(basis);
  }
  if (found.size === 0 && CRIMINAL.test(reference)) found.add('gdpr:10');
  return found.size === 1 ? [...found][0] : undefined;
}

/** Whether a reference cites the GDPR, so that it is no national law. */
export function citesGdpr(reference: string): boolean {
  return ACT.test(reference);
}
