import { availableParallelism } from 'node:os';
import type { Finding } from '../../findings/index.ts';
import type { PolicyResult } from '../../report/index.ts';
import { type BuildOptions, codeOf, expectFormats } from '../build.ts';
import { type CheckOptions, verdict } from '../check.ts';
import { type Common, print } from '../common.ts';
import type { SeveralOptions } from '../folders.ts';
import { isTerminal, note, write } from '../terminal.ts';
import { type Packed, unpack } from './parcel.ts';
import { expectBelow, type Place, placesOf, shardOf } from './places.ts';
import { inWorkers } from './pool.ts';
import { makeReady } from './ready.ts';
import { type Result, saidText, summaryText } from './summary.ts';
import type { Job } from './work.ts';

/** Builds several policies, each into a folder of its own below `--out`. Gives the exit code. */
export async function buildSeveral(named: readonly string[], options: BuildOptions & SeveralOptions): Promise<number> {
  expectFormats(options);
  const places = await placesOf(named, options.out);
  expectBelow(places);
  makeReady(shardOf(places, options.shard), options);
  const { results } = await done({ build: options }, places, options);
  return results.map(codeOfResult).reduce<number>((worst, code) => Math.max(worst, code), 0);
}

/** Checks several policies. Gives the exit code. */
export async function checkSeveral(named: readonly string[], options: CheckOptions & SeveralOptions): Promise<number> {
  const { results, findings } = await done({ check: options }, await placesOf(named, 'dist-policy'), options);
  return results.some(({ outcome }) => outcome === 'failed') ? 2 : verdict(findings, options);
}

interface Run {
  readonly results: readonly Result[];
  readonly findings: readonly Finding[];
}

/** Has the work done, then tells of it as if it had been done in the order of the policies. */
async function done(job: Job, all: readonly Place[], options: Common & SeveralOptions): Promise<Run> {
  const places = shardOf(all, options.shard);
  const results: Result[] = [];
  const packed: (readonly Packed[])[] = [];
  const isShown = isTerminal(2);
  let count = 0;
  await inWorkers(job, places, options.jobs ?? availableParallelism(), (index, { findings, ...result }) => {
    results[index] = { ...result, folder: (places[index] as Place).folder };
    packed[index] = findings;
    count += 1;
    if (isShown) write(2, `\r\u001b[K${count} of ${places.length} policies …`);
  });
  if (isShown) write(2, '\r\u001b[K');
  const findings = unpack(packed.flat());
  const asOf = options.asOf ?? new Date().toISOString().slice(0, 10);
  print({ asOf, findings, policies: results.map(policyOf) }, options);
  note(results.map(saidText).join(''));
  note(summaryText({ results, findings, all: all.length, ...(options.shard && { shard: options.shard }) }));
  return { results, findings };
}

function policyOf(result: Result): PolicyResult {
  const { folder, asOf, outlook } = result;
  return { dir: folder, ...(asOf !== undefined && { asOf }), code: codeOfResult(result), outlook };
}

function codeOfResult({ outcome }: Result): 0 | 1 | 2 {
  if (outcome === 'failed') return 2;
  return outcome === 'passed' ? 0 : codeOf(outcome);
}
