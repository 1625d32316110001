import { type Command, InvalidArgumentError, Option } from 'commander';
import { type IsoDate, isDay } from '../calendar/index.ts';
import { reporters } from '../report/index.ts';
import { FIRST_DAY } from '../request.ts';
import type { Shard } from './folders.ts';

/** What is read, and by which law. */
export function policyOptions(command: Command): Command {
  return lawOptions(command.argument('[dir]', 'the folder of the policy', 'policy'));
}

function lawOptions(command: Command): Command {
  return command
    .option('--templates <folder>', 'templates of your own (default: templates/ beside the policy)')
    .addOption(new Option('--as-of <date>', 'the day whose law is applied').argParser(day));
}

/** Commands that take one policy and report findings. */
export function common(command: Command, names: readonly string[] = Object.keys(reporters)): Command {
  return reporting(policyOptions(command), names);
}

/** Commands that take one policy or several. */
export function several(command: Command): Command {
  return reporting(
    lawOptions(command.argument('[dir...]', 'the folders of the policies, or patterns as "apps/*/policy"', ['policy'])),
  )
    .addOption(new Option('--shard <i/n>', 'this part of the policies only: 3/8').argParser(shard))
    .addOption(new Option('--jobs <n>', 'how many are worked on at once (default: one a core)').argParser(jobs));
}

/** How findings are printed. */
export function reporting(command: Command, names: readonly string[] = Object.keys(reporters)): Command {
  return command
    .addOption(new Option('--reporter <name>', 'how findings are printed').choices(names).default('pretty'))
    .option('--color', 'print in colours')
    .option('--no-color', 'print without colours');
}

function day(value: string): IsoDate {
  if (!isDay(value)) throw new InvalidArgumentError('Write a day as year, month and day: 2018-08-01.');
  if (value >= FIRST_DAY) return value;
  throw new InvalidArgumentError(
    `The GDPR applies from ${FIRST_DAY} on (Art. 99(2) GDPR). Write that day or a later one.`,
  );
}

/** A number of at most six digits. */
export function wholeNumber(value: string): number {
  if (/^\d{1,6}$/.test(value)) return Number(value);
  throw new InvalidArgumentError('Write a whole number.');
}

/** A port; 0 stands for any. */
export function portNumber(value: string): number {
  const port = wholeNumber(value);
  if (port <= 65_535) return port;
  throw new InvalidArgumentError('A port is at most 65535.');
}

function shard(value: string): Shard {
  const [, index, count] = /^(\d{1,6})\/(\d{1,6})$/.exec(value)?.map(Number) ?? [];
  if (index && count && index <= count) return { index, count };
  throw new InvalidArgumentError('Write which part of how many, from 1/8 to 8/8.');
}

function jobs(value: string): number {
  const count = wholeNumber(value);
  if (count > 0) return count;
  throw new InvalidArgumentError('Write a whole number from 1.');
}
