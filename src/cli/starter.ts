import { starter } from './generated/starter.js';

/** What `policyc init` asks for, with the answers of someone who only wants to look. */
export const QUESTIONS = [
  { key: 'name', question: 'Name of the company', answer: 'Example GmbH' },
  { key: 'address', question: 'Street, post code and town', answer: 'Musterweg 1, 14482 Potsdam' },
  { key: 'country', question: 'Country, two letters', answer: 'DE' },
  { key: 'email', question: 'E-mail address for privacy matters', answer: 'privacy@example.com' },
] as const;

/** The answers by the key of their question; one that is not there is that of the starter. */
export type Answers = Readonly<Partial<Record<(typeof QUESTIONS)[number]['key'], string>>>;

/** The files of the starter policy by name, for the company that the answers tell of. */
export function starterFor(answers: Answers): Record<string, string> {
  return Object.fromEntries(Object.entries(starter).map(([name, text]) => [name, fill(text, answers)]));
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
