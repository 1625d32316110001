import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { policySchema } from '../schema/index.ts';
import { starter } from './generated/starter.js';
import { Failure, reason, write } from './terminal.ts';

/** What `policyc init` asks for, with the answers of someone who only wants to look. */
const QUESTIONS = [
  { key: 'name', question: 'Name of the company', answer: 'Example GmbH' },
  { key: 'address', question: 'Street, post code and town', answer: 'Musterweg 1, 14482 Potsdam' },
  { key: 'country', question: 'Country, two letters', answer: 'DE' },
  { key: 'email', question: 'E-mail address for privacy matters', answer: 'privacy@example.com' },
] as const;

type Answers = Readonly<Record<(typeof QUESTIONS)[number]['key'], string>>;

const SCHEMA_FILE = 'policy.schema.json';

/** Writes a first policy of a fictitious company into an empty folder; on a terminal it asks for the company's own name. */
export async function init(folder: string, { yes }: { readonly yes?: boolean }): Promise<number> {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new Failure(`The folder ${folder} is not empty. Name another one: "policyc init my-policy".`);
  const answers = yes || !process.stdin.isTTY ? defaults() : await ask();
  try {
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of Object.entries<string>(starter))
      writeFileSync(join(folder, name), fill(text, answers), { flag: 'wx' });
    writeFileSync(join(folder, SCHEMA_FILE), await policySchema(), { flag: 'wx' });
  } catch (error) {
    throw new Failure(`The policy could not be written to ${folder}: ${reason(error)}.`);
  }
  write(
    2,
    `Wrote a first policy to ${folder}:\n${Object.keys(starter)
      .map((name) => `  ${name}\n`)
      .join('')}Next: "policyc build${basename(folder) === 'policy' ? '' : ` ${folder}`}"\n`,
  );
  return 0;
}

function defaults(): Answers {
  return Object.fromEntries(QUESTIONS.map(({ key, answer }) => [key, answer])) as Answers;
}

async function ask(): Promise<Answers> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answers: Record<string, string> = defaults();
  try {
    for (const { key, question, answer } of QUESTIONS)
      answers[key] = (await terminal.question(`${question} (${answer}): `)).trim() || answer;
  } finally {
    terminal.close();
  }
  return answers as Answers;
}

/**
 * Answers take the place of the fictitious company's own details: as values in quotes, or within a text that is in
 * quotes. The keys of the controller are indented by two; another `country: DE` is somebody else's.
 */
function fill(text: string, answers: Answers): string {
  return QUESTIONS.reduce((filled, { key, answer }) => {
    const quoted = JSON.stringify(answers[key]);
    if (answers[key] === answer) return filled;
    if (key === 'country') return filled.replace(`\n  country: ${answer}\n`, () => `\n  country: ${quoted}\n`);
    return filled
      .replaceAll(`${key}: ${answer}`, () => `${key}: ${quoted}`)
      .replaceAll(answer, () => quoted.slice(1, -1));
  }, text);
}
