import { type Command, Option } from 'commander';
import type { BuildOptions } from './build.ts';
import type { CheckOptions } from './check.ts';
import { isSeveral, type SeveralOptions } from './folders.ts';
import { common, policyOptions, portNumber, reporting, several, wholeNumber } from './options.ts';

/** What a command does with its arguments and options; it gives the exit code. */
type Work<A extends unknown[]> = (...args: A) => number | Promise<number>;

/** Makes the action of a command of what loads its work, so that no command loads what another one needs. */
export type Run = <A extends unknown[]>(load: () => Promise<Work<A>>) => (...args: A) => Promise<void>;

/** Declares all commands, in the order in which `--help` lists them. */
export function declareCommands(program: Command, run: Run): void {
  declareBuild(program, run);
  declareCheck(program, run);
  declareCoverage(program, run);
  declarePreview(program, run);
  declareExplain(program, run);
  declareInit(program, run);
  declareTilt(program, run);
  declarePublish(program, run);
  declareSchema(program, run);
}

function declareBuild(program: Command, run: Run): void {
  const folder = 'where to write; with several policies a folder for each, named by its path';
  several(program.command('build').description('check policies and write all their outputs'))
    .option('--out <folder>', folder, 'dist-policy')
    .option('--notice <id>', 'this notice only')
    .option('--locale <tag>', 'this language only')
    .option('--format <list>', 'these formats only: html,md,article,csv,xlsx,json,intercom,docx,pdf')
    .option('--check', 'compare with what is there and write nothing')
    .option('--allow-findings', 'write outputs in spite of errors, marked as drafts')
    .action(
      run(async () => async (folders: string[], options: BuildOptions & SeveralOptions) => {
        if (isSeveral(folders, options)) return (await import('./several/index.ts')).buildSeveral(folders, options);
        return (await import('./build.ts')).build(folders[0] as string, options);
      }),
    );
}

function declareCheck(program: Command, run: Run): void {
  several(program.command('check').description('check policies and write nothing'))
    .addOption(new Option('--max-warnings <n>', 'fail above this number of warnings').argParser(wholeNumber))
    .action(
      run(async () => async (folders: string[], options: CheckOptions & SeveralOptions) => {
        if (isSeveral(folders, options)) return (await import('./several/index.ts')).checkSeveral(folders, options);
        return (await import('./check.ts')).check(folders[0] as string, options);
      }),
    );
}

function declareCoverage(program: Command, run: Run): void {
  const command = program
    .command('coverage')
    .description('show where each limb of Art. 13, 14 and 30 GDPR is answered');
  common(command, ['pretty', 'json'])
    .option('--out <file>', 'write a page for auditors too: coverage.html')
    .action(run(async () => (await import('./coverage.ts')).coverage));
}

function declarePreview(program: Command, run: Run): void {
  policyOptions(program.command('preview').description('show the pages in a browser and the findings with them'))
    .addOption(new Option('--port <n>', 'the first port to try').argParser(portNumber).default(4747))
    .action(run(async () => (await import('./preview.ts')).preview));
}

function declareExplain(program: Command, run: Run): void {
  program
    .command('explain')
    .description('say what a rule is about, or list all rules')
    .argument('[rule]', 'its code or name')
    .addOption(new Option('--reporter <name>', 'how it is printed').choices(['pretty', 'json']).default('pretty'))
    .option('--color', 'print in colours')
    .option('--no-color', 'print without colours')
    .action(run(async () => (await import('./explain.ts')).explain));
}

function declareInit(program: Command, run: Run): void {
  program
    .command('init')
    .description('write a first policy of a fictitious company')
    .argument('[dir]', 'an empty folder', 'policy')
    .option('--yes', 'do not ask')
    .action(run(async () => (await import('./init.ts')).init));
}

function declareTilt(program: Command, run: Run): void {
  const importing = program.command('import').description('make a policy of documents in another language');
  const made = importing
    .command('tilt')
    .description('make a policy of a document in the Transparency Information Language')
    .argument('<file...>', 'TILT documents, as JSON');
  reporting(made)
    .requiredOption('--out <folder>', 'the folder of the policy; with several documents, of their folders')
    .action(run(async () => (await import('./import.ts')).importTiltFiles));
  const exporting = program.command('export').description('write a policy in another language');
  common(exporting.command('tilt').description('print a policy in the Transparency Information Language')).action(
    run(async () => (await import('./export.ts')).exportTiltDocument),
  );
}

function declarePublish(program: Command, run: Run): void {
  const publish = program.command('publish').description('publish the notices of a policy in a help center');
  common(publish.command('zendesk').description('show what would change at Zendesk, ask, and write it'))
    .option('--dry-run', 'show the plan and write nothing')
    .option('--check', 'fail where the help center is not what the policy makes, and write nothing')
    .option('--yes', 'do not ask')
    .option('--overwrite', 'replace articles that policyc did not write, or that somebody changed')
    .action(run(async () => (await import('./publish.ts')).publishZendesk));
}

function declareSchema(program: Command, run: Run): void {
  program
    .command('schema')
    .description('print the JSON Schema of the policy language')
    .action(run(async () => (await import('./schema.ts')).schema));
}
