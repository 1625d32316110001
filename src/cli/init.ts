import { basename } from 'node:path';
import { policySchema } from '../schema/index.ts';
import { expectEmpty, writePolicy } from './folder.ts';
import { openQuestions, type Questions } from './question.ts';
import { uninterrupted } from './signals.ts';
import { LANGUAGES, languagesIn, QUESTIONS, starterFor } from './starter.ts';
import { Failure, note } from './terminal.ts';

/** Writes a first policy of a fictitious company into an empty folder; on a terminal it asks for the company's own name. */
export async function init(folder: string, { yes }: { readonly yes?: boolean }): Promise<number> {
  expectEmpty(folder, 'Name another one: "policyc init my-policy".');
  const asks = !yes && process.stdin.isTTY && process.stderr.isTTY;
  // Beside the policy, so that an editor finds it without a network.
  const files = { ...(asks ? await ask() : starterFor({})), 'policy.schema.json': await policySchema() };
  await uninterrupted(() => writePolicy(folder, files));
  const names = Object.keys(files).map((name) => `  ${name}\n`);
  note(`Wrote a first policy to ${folder}:\n${names.join('')}`);
  if (asks) note('The authority, the data protection officer, the processor and the activity are still examples.\n');
  note(`Next: "policyc build${basename(folder) === 'policy' ? '' : ` ${folder}`}"\n`);
  return 0;
}

/** The starter for whoever answers the questions. */
async function ask(): Promise<Record<string, string>> {
  const terminal = openQuestions();
  const answers: Record<string, string> = {};
  try {
    const languages = await askLanguages(terminal);
    for (const { key, question, answer } of QUESTIONS)
      answers[key] = (await terminal.ask(`${question} (${answer}): `)).trim() || answer;
    return starterFor(answers, languages);
  } catch {
    throw new Failure('The questions were not answered; nothing was written.');
  } finally {
    terminal.close();
  }
}

/** Asks until the answer names languages that the starter is there in. */
async function askLanguages(terminal: Questions): Promise<readonly string[]> {
  const [first] = LANGUAGES;
  for (;;) {
    const languages = languagesIn(await terminal.ask(`Languages, of ${LANGUAGES.join(', ')} (${first}): `));
    if (languages) return languages;
    note(`The first policy is there in ${LANGUAGES.join(', ')}. Write one or more of these.\n`);
  }
}
