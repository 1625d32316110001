import { publication } from '../publication.ts';
import type { Result, Step, Target, Wire } from '../publish/index.ts';
import { accessTo } from './access.ts';
import { type Common, look, print, request } from './common.ts';
import { nameOf, planText } from './plan-text.ts';
import { progressOf } from './progress.ts';
import { openQuestions } from './question.ts';
import { Failure, note, write } from './terminal.ts';
import { wireTo } from './wire.ts';

/** The options of `policyc publish zendesk`. */
export interface PublishOptions extends Common {
  readonly dryRun?: boolean;
  readonly check?: boolean;
  readonly yes?: boolean;
  readonly overwrite?: boolean;
}

/** Publishes the notices of a policy at Zendesk: shows the plan, asks, and writes what differs. Gives the exit code. */
export async function publishZendesk(folder: string, options: PublishOptions): Promise<number> {
  const writes = !options.check && !options.dryRun;
  expectDecision(writes && !options.yes);
  const asked = request(folder, options);
  const progress = progressOf(asked.files);
  const result = await publication({ ...asked, onStage: progress.show }).finally(progress.done);
  if (!result.publication) {
    print(result, options);
    note('Nothing was compared or published, because of the errors.\n');
    return 1;
  }
  const { subdomain, targets } = result.publication;
  if (subdomain === undefined)
    throw new Failure(
      'No notice of the policy names a help center. Write under a notice, for example: `publish: { zendesk: { subdomain: example, articles: { en-us: 360003412419 } } }`',
    );
  const access = accessTo(subdomain);
  const wire = wireTo(access);
  const steps = await plan(targets, wire, options);
  if (options.check) return verdict(steps);
  if (steps.some(({ kind }) => kind === 'conflict')) {
    note(`Nothing was written. Look at the conflicts; "--overwrite" replaces what stands there.\n`);
    return 1;
  }
  const pending = steps.filter(({ kind }) => kind !== 'same');
  if (pending.length === 0 || !writes) {
    note(pending.length === 0 ? 'The help center is up to date.\n' : 'Nothing was written: this was the plan.\n');
    return 0;
  }
  if (!options.yes && !(await agreed(pending.length, access.origin))) {
    note('Nothing was written.\n');
    return 1;
  }
  return carryOut(pending, wire, access.origin);
}

/** What is written is public at once: without a terminal to ask on, the command line must say that it is meant. */
function expectDecision(mustAsk: boolean): void {
  if (!mustAsk || (process.stdin.isTTY && process.stderr.isTTY)) return;
  throw new Failure(
    'What is published is public at once, and there is no terminal to ask on. "--dry-run" shows the plan, "--yes" publishes, "--check" tells whether the help center is up to date.',
  );
}

// https://developer.zendesk.com/documentation/help_center/help-center-api/content-blocks-limitations
const BLOCKS =
  'Zendesk does not tell programs of content blocks: if an article that is replaced has some, they become plain text. Look in the editor first.\n';

async function plan(targets: readonly Target[], wire: Wire, options: PublishOptions): Promise<readonly Step[]> {
  const { planFor, difference } = await import('../publish/index.ts');
  const found = await planFor(targets, wire, options.overwrite);
  if ('failed' in found) {
    const { target, why } = found.failed;
    throw new Failure(
      `${target.at}: the help center could not be read for ${nameOf({ target })}: ${why}. Nothing was written.`,
    );
  }
  write(1, planText(found.steps, difference, look(options.color)));
  if (options.overwrite && found.steps.some(({ kind, there, why }) => kind === 'update' && there && why)) note(BLOCKS);
  return found.steps;
}

function verdict(steps: readonly Step[]): number {
  const differ = steps.filter(({ before, after }) => before.join('\n') !== after.join('\n')).length;
  const drafts = steps.filter(({ there }) => there?.draft).length;
  const isEqual = differ + drafts === 0;
  note(isEqual ? 'The help center is up to date.\n' : 'The help center is not what the policy makes.\n');
  return isEqual ? 0 : 1;
}

async function agreed(count: number, origin: string): Promise<boolean> {
  const terminal = openQuestions();
  try {
    const what = count === 1 ? '1 article' : `${count} articles`;
    const answer = await terminal.ask(`Publish ${what} at ${origin}? It is public at once. (yes/no) `);
    return /^y(?:es)?$/i.test(answer.trim());
  } catch {
    return false;
  } finally {
    terminal.close();
  }
}

async function carryOut(steps: readonly Step[], wire: Wire, origin: string): Promise<number> {
  const { writePlan } = await import('../publish/index.ts');
  let done = 0;
  const end = await writePlan(steps, wire, (step, result) => {
    note(told(step, result, origin));
    if (result.kind === 'written') done += 1;
  });
  if (end === 'written') return 0;
  const left = steps.length - done - 1;
  note(`Written before: ${done}; not tried: ${left}. The same command continues there.\n`);
  return end === 'conflict' ? 1 : 2;
}

const WRITTEN = {
  no: 'was not written',
  yes: 'was written, but is not right',
  unknown: 'may have been written, the answer did not come',
} as const;

function told(step: Step, result: Result, origin: string): string {
  const { locale, place, at } = step.target;
  if (result.kind === 'conflict') return `${nameOf(step)} was not written: ${result.why}.\n`;
  if (result.kind === 'failed') return `${at}: ${nameOf(step)} ${WRITTEN[result.written]}: ${result.why}.\n`;
  const { article } = result;
  const made = step.article === undefined && 'section' in place;
  const advice = made ? `  To keep it when its marker gets lost, write \`articles: { ${locale}: ${article} }\`.\n` : '';
  return `Published ${nameOf({ ...step, article })}: ${origin}/hc/${locale}/articles/${article}\n${advice}`;
}
