import type { Command, CommanderError } from 'commander';
import { didYouMean } from '../findings/index.ts';
import { printableLine } from '../report/index.ts';

/** What the exit codes mean, below each `--help`. */
export const EXIT_CODES = `
Exit codes: 0 done; 1 findings that fail the run;
2 it could not be done (usage, files, network)`;

type Wording = readonly [said: RegExp, (found: readonly string[], command: string) => string];

/** What Commander says of a command line, and how we say it. */
const WORDINGS: readonly Wording[] = [
  [/^unknown command '(.*)'/s, ([name]) => `There is no command "${name}".`],
  [/^unknown option '(.*)'/s, ([option]) => `There is no option "${option}".`],
  [
    /^option '(--[^\s']+)[^']*' argument '(.*)' is invalid\. (?:Allowed choices are (.*)\.|(.*))$/s,
    ([option, value, choices, advice]) =>
      `${option} cannot be "${value}". ${choices ? choose(value, choices) : advice}`,
  ],
  [
    /^option '((--[^\s']+)[^']*)' argument missing/,
    ([flags, option], command) => `${option} has no value. Write "${command} … ${flags}".`,
  ],
  [
    /^required option '((--[^\s']+)[^']*)' not specified/,
    ([flags, option], command) => `${option} is missing. Write "${command} … ${flags}".`,
  ],
  [
    /^too many arguments.* Expected (\d+ arguments?) but got (\d+)/,
    ([most = '', count], command) =>
      `"${command}" takes ${most.startsWith('0') ? 'no argument' : `${most}, not ${count}`}.`,
  ],
  [/^missing required argument '(.*)'/, ([name], command) => `"${command}" lacks its argument <${name}>.`],
];

function choose(value = '', choices: string): string {
  return [didYouMean(value, choices.split(', ')), `Write one of ${choices}.`].filter(Boolean).join(' ');
}

/** What is wrong with a command line, and what to write, in a line. `command` is the one that it is about: "policyc build". */
export function usageText({ code, message }: CommanderError, command: string): string {
  const [, said = '', meant] = /^error: (.*?)(?:\n\(Did you mean (.*)\?\))?$/s.exec(message) ?? [];
  const known = WORDINGS.flatMap(([pattern, wording]) => {
    const found = pattern.exec(said);
    return found ? [wording(found.slice(1), command)] : [];
  });
  const names = meant
    ?.replace(/^one of /, '')
    .split(', ')
    .map((name) => `"${name}"`)
    .join(' or ');
  const help = code === 'commander.invalidArgument' ? [] : [`"${command} --help" shows what there is.`];
  return printableLine([known[0] ?? said, names ? `Did you mean ${names}?` : [], help].flat().join(' '));
}

/** The name of the command that a command line is about, as far as there is one. */
export function commandIn(program: Command, argv: readonly string[]): string {
  const names = [program.name()];
  let command: Command | undefined = program;
  for (const word of argv) {
    command = command.commands.find((each) => each.name() === word);
    if (!command) break;
    names.push(word);
  }
  return names.join(' ');
}
