import type { Rule } from '../rule.ts';
import { passagesOf, placeOf } from './passages.ts';

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
      for (const passage of passagesOf(composed)) {
        const { from } = passage.pieces.find((piece) => piece.from) ?? {};
        const sign = from && lonely(passage.text);
        if (!sign) continue;
        yield {
          at: placeOf(passage, passage.text.indexOf(sign), sign),
          message: `a "${sign}" in the notice "${composed.plan.id}" has no partner`,
          help: 'Add the missing bracket or quotation mark, or delete this one.',
        };
      }
  },
};

/** The first kind of sign that does not come in pairs; "a)" and "1)" count as marks of an enumeration. */
function lonely(text: string): string | undefined {
  if (!/[()"]/.test(text)) return undefined;
  const count = (sign: string) => text.split(sign).length - 1;
  const more = count(')') - count('(');
  if (more < 0) return '(';
  if (more > 0 && more > (text.match(ENUMERATION) ?? []).length) return ')';
  return count('"') % 2 === 1 ? '"' : undefined;
}

const ENUMERATION = /(?:^|\s)[\p{L}\p{N}]{1,2}\)/gu;
