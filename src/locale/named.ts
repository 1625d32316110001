import { type Citation, resolveCitation } from '../law/index.ts';
import type { CitationForms } from './locale.ts';

/**
 * Whether an author's words name the act and the article of a provision themselves, in whatever form: by a reference, or
 * "Article 6 of the GDPR" and "Art. 88, Art. 6 Abs. 1 lit. b DS-GVO".
 */
export function names(forms: CitationForms, words: string, provision: string): boolean {
  const found = resolveCitation(provision);
  if (!('citation' in found)) return false;
  const { citation } = found;
  if (new RegExp(`\\b${citation.act}:${citation.article}(?!\\d)`).test(words)) return true;
  return actIn(forms, citation).test(words.replace(/[-\u2011]/g, '')) && articleIn(forms, citation).test(words);
}

/** "RGPD" of "du RGPD". That of the United Kingdom is another act. */
function actIn({ acts }: CitationForms, { act }: Citation): RegExp {
  const [name = act] = /[\p{L}\d]+$/u.exec(acts[act] ?? '') ?? [];
  return new RegExp(`(?<!UK ?)${name}`, 'iu');
}

/** The article's number after the language's word for articles, which may be shortened or not: "Art. 6", "Articles 6 and 88". */
function articleIn({ article: form }: CitationForms, { article }: Citation): RegExp {
  const [word = ''] = /^\p{L}{1,3}/u.exec(form) ?? [];
  return new RegExp(`(?<![\\p{L}\\d(])${word}\\p{L}*[.\\s]*${article}(?!\\d)`, 'iu');
}
