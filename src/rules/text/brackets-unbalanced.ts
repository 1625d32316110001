import type { Rule } from '../rule.ts';
import { placeOf, sameTexts } from './search.ts';
import type { Stretch } from './stretches.ts';

// Catalog: str-text-unbalanced
export const bracketsUnbalanced: Rule = {
  code: 'P7105',
  name: 'brackets-unbalanced',
  severity: 'info',
  cites: ['gdpr:12(1)'],
  since: '2018-05-25',
  summary: 'a bracket or quotation mark has no partner',
  why: 'Readers cannot tell where what is in brackets or quoted begins or ends.',
  fix: 'Add the missing one, or delete the one too many.',
  bad: `
notices:
  main:
    title: Privacy notice
    effective: 2026-11-01
    version: "1"
    languages: [en]
    audience: [users]
    scope: This notice is about our service.
    changeNotice: We tell you of changes by e-mail.
    sections:
      - { id: controller, show: controller }
      - id: service
        title: Service
        show: activities
        text: |
          We use cookies (small text files. #!
      - { id: rights, show: rights }
`,
  good: `
notices:
  main:
    title: Privacy notice
    effective: 2026-11-01
    version: "1"
    languages: [en]
    audience: [users]
    scope: This notice is about our service.
    changeNotice: We tell you of changes by e-mail.
    sections:
      - { id: controller, show: controller }
      - id: service
        title: Service
        show: activities
        text: |
          We use cookies (small text files).
      - { id: rights, show: rights }
`,
  *check({ notices }) {
    for (const composed of notices)
      for (const stretches of sameTexts(composed)) {
        const text = (stretches[0] as Stretch).text;
        const index = lonely(text);
        if (index === undefined) continue;
        const words = text[index] as string;
        for (const stretch of stretches.filter(({ from }) => from))
          yield {
            at: placeOf({ stretch, index, words }),
            message: `a "${words}" in the notice "${composed.plan.id}" has no partner`,
            help: 'Add the missing bracket or quotation mark, or delete this one.',
          };
      }
  },
};

/** Where a sign stands that has no partner. */
function lonely(text: string): number | undefined {
  const bracket = /[()]/.test(text) ? unclosed(text) : undefined;
  if (bracket !== undefined || !/["“”„«»]/.test(text)) return bracket;
  return QUOTES.map((signs) => unpaired(text, signs)).find((index) => index !== undefined);
}

/** Where a bracket stands that is closed and was not opened, or else the first that is not closed. */
function unclosed(text: string): number | undefined {
  const open: number[] = [];
  for (let index = 0; index < text.length; index++)
    if (text[index] === '(') open.push(index);
    else if (text[index] === ')' && open.pop() === undefined && !isEnumeration(text, index)) return index;
  return open[0];
}

/** Signs of quotation, which each language pairs in its own way. */
const QUOTES = [/"/g, /[“”„]/g, /[«»]/g];

/** Where the last sign stands, if they do not come in pairs, whether or not some are inches. */
function unpaired(text: string, signs: RegExp): number | undefined {
  const places = [...text.matchAll(signs)].map(({ index }) => index);
  const quotes = places.filter((index) => !isInch(text, index));
  return places.length % 2 === 1 && quotes.length % 2 === 1 ? quotes.at(-1) : undefined;
}

/** "a)", "1)" and "iii)" mark the items of an enumeration. */
function isEnumeration(text: string, index: number): boolean {
  return /(?:^|[\s,;.])(?:[\p{L}\p{N}]{1,2}|[ivx]{3,5})$/u.test(text.slice(Math.max(0, index - 6), index));
}

/** A measure: 15.6" */
function isInch(text: string, index: number): boolean {
  return text[index] === '"' && /\d/.test(text[index - 1] ?? '');
}
