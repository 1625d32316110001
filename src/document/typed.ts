import { type Finding, finding } from '../findings/index.ts';
import type { Target, Text } from '../tree/index.ts';
import { typedNumber } from './faults.ts';
import type { Numbered } from './number.ts';

/**
 * Section numbers that an author typed. "Section 26(1) BDSG" and "section 147 of the Fiscal Code" are provisions of an
 * act: what an act's number is followed by stands in the language's own pattern.
 */
export function typedNumbers({ text, from: value, template }: Text, { language, places }: Numbered): Finding[] {
  const from = value ?? (template && { file: template, start: 0, end: template.text.length });
  if (!from || !/\d/.test(text) || text.search(language.typedSection) === -1) return [];
  return [...text.matchAll(language.typedSection)].map((match) => {
    const start = from.file.text.indexOf(match[0], from.start);
    const at = start === -1 || start >= from.end ? from : { file: from.file, start, end: start + match[0].length };
    const number = match[1] ?? '';
    // The head of a section comes before all other places in it.
    const target = [...places.byKey.values()].find((place) => place.number === number);
    const help = target
      ? `Section ${number} is now "${target.title}": write [[${nameOf(target)}]].`
      : `This notice has no section ${number}. Write the id of the section that is meant, as in [[rights]].`;
    return finding(typedNumber, { at, message: `the number of a section is typed: "${match[0]}"`, help });
  });
}

function nameOf({ kind, id }: Target): string {
  return kind === 'section' ? id : `${kind}:${id}`;
}
