import { starter } from './generated/starter.js';

/** What `policyc init` asks for, with the answers of someone who only wants to look. */
export const QUESTIONS = [
  { key: 'name', question: 'Name of the company', answer: 'Example GmbH' },
  { key: 'address', question: 'Street, post code and town', answer: 'Musterweg 1, 14482 Potsdam' },
  { key: 'country', question: 'Country, two letters', answer: 'DE' },
  { key: 'email', question: 'E-mail address for privacy matters', answer: 'privacy@example.com' },
] as const;

/** The languages that the starter is there in; the first is that of someone who only wants to look. */
export const LANGUAGES: readonly string[] = ['en', 'de', 'fr'];

/** The languages that an answer names, each once: the first of ours where it is empty; nothing where one is not there. */
export function languagesIn(answer: string): readonly string[] | undefined {
  const named = [...new Set(answer.toLowerCase().match(/[a-z]+/g) ?? LANGUAGES.slice(0, 1))];
  return named.every((tag) => LANGUAGES.includes(tag)) ? named : undefined;
}

/** The answers by the key of their question; one that is not there is that of the starter. */
export type Answers = Readonly<Partial<Record<(typeof QUESTIONS)[number]['key'], string>>>;

/** The files of the starter policy by name, in some of its languages, for the company that the answers tell of. */
export function starterFor(
  answers: Answers,
  languages: readonly string[] = LANGUAGES.slice(0, 1),
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(starter).map(([name, text]) => [name, fill(inLanguages(text, languages), answers)]),
  );
}

/** A text in all languages has a line for each, in their order; one that is left stands beside its key. */
const IN_ALL = /\n( +)(- )?en: (.*)\n +de: (.*)\n +fr: (.*)/g;

function inLanguages(yaml: string, languages: readonly string[]): string {
  const alone = languages.length === 1;
  return yaml
    .replace(`languages: [${LANGUAGES.join(', ')}]`, `languages: [${languages.join(', ')}]`)
    .replace(IN_ALL, (_, indent: string, item = '', ...texts: string[]) => {
      const [first = '', ...others] = languages.map((tag) => {
        const text = texts[LANGUAGES.indexOf(tag)];
        return alone ? text : `${tag}: ${text}`;
      });
      if (alone && !item) return ` ${first}`;
      return [`\n${indent}${item}${first}`, ...others.map((line) => `\n${indent}${item && '  '}${line}`)].join('');
    });
}

/**
 * Answers take the place of the fictitious company's own details: as values in quotes, or within a text that is in
 * quotes. The keys of the controller are indented by two; another `country: DE` is somebody else's.
 */
function fill(text: string, answers: Answers): string {
  return QUESTIONS.reduce((filled, { key, answer }) => {
    const given = answers[key] ?? answer;
    if (given === answer) return filled;
    const quoted = JSON.stringify(given);
    if (key === 'country') return filled.replace(`\n  country: ${answer}\n`, () => `\n  country: ${quoted}\n`);
    return filled
      .replaceAll(`${key}: ${answer}`, () => `${key}: ${quoted}`)
      .replaceAll(answer, () => quoted.slice(1, -1));
  }, text);
}
