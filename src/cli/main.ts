import { Command, CommanderError } from 'commander';
import { declareCommands } from './commands.ts';
import { failureText } from './failure.ts';
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
  declareCommands(program, (load) => async (...args) => {
    const command = await load();
    try {
      code = await command(...args);
    } catch (error) {
      if (!(error instanceof NeedsRoom)) throw error;
      code = await inThread(argv);
    }
  });
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
