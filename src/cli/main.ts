import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { reporters } from '../report/index.ts';
import { FIRST_DAY } from '../request.ts';
import type { BuildOptions } from './build.ts';
import type { CheckOptions } from './check.ts';
import { failureText } from './failure.ts';
import { isSeveral, type SeveralOptions, type Shard } from './folders.ts';
import { version } from './generated/version.js';
import { inThread, NeedsRoom } from './room.ts';
import { Failure, note, write } from './terminal.ts';
import { commandIn, EXIT_CODES, usageText } from './usage.ts';

/** The command line: reads and writes files, and leaves all else to `compile` and `check`. */
async function main(argv: readonly string[]): Promise<number> {
  expectSense(argv);
  let code = 0;
  const program = new Command('policyc')
    .description('Makes the privacy notice and the record of processing activities from one set of facts in YAML.')
    .version(version)
    .exitOverride()
    .configureOutput({ writeOut: (text) => write(1, text), writeErr: note, outputError: () => {} })
    .addHelpText('afterAll', EXIT_CODES)
    .showSuggestionAfterError();
  const run =
    <A extends unknown[]>(load: () => Promise<(...args: A) => number | Promise<number>>) =>
    async (...args: A) => {
      const command = await load();
      try {
        code = await command(...args);
      } catch (error) {
        if (!(error instanceof NeedsRoom)) throw error;
        code = await inThread(argv);
      }
    };

  several(program.command('build').description('check policies and write all their outputs'))
    .option(
      '--out <folder>',
      'where to write; with several policies a folder for each, named by its path',
      'dist-policy',
    )
    .option('--notice <id>', 'this notice only')
    .option('--locale <tag>', 'this language only')
    .option('--format <list>', 'these formats only: html,md,article,csv,xlsx,json,intercom,docx,pdf')
    .option('--check', 'compare with what is there and write nothing')
    .option('--allow-findings', 'write outputs in spite of errors, marked as drafts')
    .action(
      run(
        async () => (folders: string[], options: BuildOptions & SeveralOptions) =>
          isSeveral(folders, options)
            ? import('./several/index.ts').then(({ buildSeveral }) => buildSeveral(folders, options))
            : import('./build.ts').then(({ build }) => build(folders[0] as string, options)),
      ),
    );
  several(program.command('check').description('check policies and write nothing'))
    .addOption(new Option('--max-warnings <n>', 'fail above this number of warnings').argParser(wholeNumber))
    .action(
      run(
        async () => (folders: string[], options: CheckOptions & SeveralOptions) =>
          isSeveral(folders, options)
            ? import('./several/index.ts').then(({ checkSeveral }) => checkSeveral(folders, options))
            : import('./check.ts').then(({ check }) => check(folders[0] as string, options)),
      ),
    );
  common(program.command('coverage').description('show where each limb of Art. 13, 14 and 30 GDPR is answered'), [
    'pretty',
    'json',
  ])
    .option('--out <file>', 'write a page for auditors too: coverage.html')
    .action(run(async () => (await import('./coverage.ts')).coverage));
  policyOptions(program.command('preview').description('show the pages in a browser and the findings with them'))
    .addOption(new Option('--port <n>', 'the first port to try').argParser(portNumber).default(4747))
    .action(run(async () => (await import('./preview.ts')).preview));
  program
    .command('explain')
    .description('say what a rule is about, or list all rules')
    .argument('[rule]', 'its code or name')
    .addOption(new Option('--reporter <name>', 'how it is printed').choices(['pretty', 'json']).default('pretty'))
    .option('--color', 'print in colours')
    .option('--no-color', 'print without colours')
    .action(run(async () => (await import('./explain.ts')).explain));
  program
    .command('init')
    .description('write a first policy of a fictitious company')
    .argument('[dir]', 'an empty folder', 'policy')
    .option('--yes', 'do not ask')
    .action(run(async () => (await import('./init.ts')).init));
  const importing = program.command('import').description('make a policy of documents in another language');
  reporting(
    importing
      .command('tilt')
      .description('make a policy of a document in the Transparency Information Language')
      .argument('<file...>', 'TILT documents, as JSON'),
  )
    .requiredOption('--out <folder>', 'the folder of the policy; with several documents, of their folders')
    .action(run(async () => (await import('./import.ts')).importTiltFiles));
  common(
    program
      .command('export')
      .description('write a policy in another language')
      .command('tilt')
      .description('print a policy in the Transparency Information Language'),
  ).action(run(async () => (await import('./export.ts')).exportTiltDocument));
  const publish = program.command('publish').description('publish the notices of a policy in a help center');
  common(publish.command('zendesk').description('show what would change at Zendesk, ask, and write it'))
    .option('--dry-run', 'show the plan and write nothing')
    .option('--check', 'fail where the help center is not what the policy makes, and write nothing')
    .option('--yes', 'do not ask')
    .option('--overwrite', 'replace articles that policyc did not write, or that somebody changed')
    .action(run(async () => (await import('./publish.ts')).publishZendesk));
  program
    .command('schema')
    .description('print the JSON Schema of the policy language')
    .action(run(async () => (await import('./schema.ts')).schema));

  await program.parseAsync([...argv], { from: 'user' }).catch((error) => {
    const isUsage = error instanceof CommanderError && error.message.startsWith('error: ');
    throw isUsage ? new Failure(usageText(error, commandIn(program, argv))) : error;
  });
  return code;
}

/** Refuses what no command can do anything with. */
function expectSense(argv: readonly string[]): void {
  // As of a variable of the shell that is not set.
  if (argv.includes('')) throw new Failure('An argument is empty. Leave it out, or say what it stands for.');
  try {
    process.cwd();
  } catch {
    throw new Failure('The folder in which policyc was started is gone. Go to one that is there.');
  }
}

/** What is read, and by which law. */
function policyOptions(command: Command): Command {
  return lawOptions(command.argument('[dir]', 'the folder of the policy', 'policy'));
}

function lawOptions(command: Command): Command {
  return command
    .option('--templates <folder>', 'templates of your own (default: templates/ beside the policy)')
    .addOption(new Option('--as-of <date>', 'the day whose law is applied').argParser(day));
}

function common(command: Command, names: readonly string[] = Object.keys(reporters)): Command {
  return reporting(policyOptions(command), names);
}

/** Commands that take one policy or several. */
function several(command: Command): Command {
  return reporting(
    lawOptions(command.argument('[dir...]', 'the folders of the policies, or patterns as "apps/*/policy"', ['policy'])),
  )
    .addOption(new Option('--shard <i/n>', 'this part of the policies only: 3/8').argParser(shard))
    .addOption(new Option('--jobs <n>', 'how many are worked on at once (default: one a core)').argParser(jobs));
}

/** How findings are printed. */
function reporting(command: Command, names: readonly string[] = Object.keys(reporters)): Command {
  return command
    .addOption(new Option('--reporter <name>', 'how findings are printed').choices(names).default('pretty'))
    .option('--color', 'print in colours')
    .option('--no-color', 'print without colours');
}

function day(value: string): string {
  const date = new Date(`${value}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(date.getTime()) || !date.toISOString().startsWith(value))
    throw new InvalidArgumentError('Write a day as year, month and day: 2018-08-01.');
  if (value >= FIRST_DAY) return value;
  throw new InvalidArgumentError(
    `The GDPR applies from ${FIRST_DAY} on (Art. 99(2) GDPR). Write that day or a later one.`,
  );
}

function wholeNumber(value: string): number {
  if (/^\d{1,6}$/.test(value)) return Number(value);
  throw new InvalidArgumentError('Write a whole number.');
}

function portNumber(value: string): number {
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

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  note(`policyc: ${failureText(error)}\n`);
  return 2;
}

/** Runs the program. */
export function start(): void {
  main(process.argv.slice(2)).then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      try {
        process.exitCode = exitCodeOf(error);
      } catch {
        process.exitCode = 2;
      }
    },
  );
}

/** Runs one of the threads that work on several policies. */
export async function work(): Promise<void> {
  (await import('./several/work.ts')).work();
}
