import { parentPort, workerData } from 'node:worker_threads';
import { check } from '../../compile.ts';
import { isOpenError } from '../../findings/index.ts';
import { outlook } from '../../report/index.ts';
import { type BuildOptions, buildOne, type Outcome } from '../build.ts';
import type { CheckOptions } from '../check.ts';
import { request } from '../common.ts';
import { failureText } from '../failure.ts';
import { type Packed, pack } from './parcel.ts';
import type { Place } from './places.ts';

/** What all policies of a run are asked for. */
export type Job = { readonly build: BuildOptions } | { readonly check: CheckOptions };

/** What came of one policy. */
export interface Done {
  readonly outcome: Outcome | 'passed' | 'failed';
  readonly asOf?: string;
  readonly findings: readonly Packed[];
  /** What errors kept from being looked at. */
  readonly outlook?: string;
  /** What somebody must know about it, apart from the findings. */
  readonly said: readonly string[];
}

/** The work of one thread: takes a policy after the other, and answers what came of each. */
export function work(): void {
  parentPort?.on('message', async (place: Place) => parentPort?.postMessage(await done(workerData as Job, place)));
}

async function done(job: Job, place: Place): Promise<Done> {
  const heard: { asOf?: string; outlook?: string; findings: Packed[]; said: string[] } = { findings: [], said: [] };
  const report = (result: Awaited<ReturnType<typeof check>>): void => {
    heard.asOf = result.asOf;
    heard.findings = pack(result.findings);
    const next = outlook(result);
    if (next === undefined) return;
    heard.outlook = next;
    heard.said.push(`${next}.\n`);
  };
  try {
    if ('check' in job) {
      const result = await check(request(place.folder, job.check));
      report(result);
      return { ...heard, outcome: result.findings.some(isOpenError) ? 'refused' : 'passed' };
    }
    const voice = { report, warn: (text: string) => heard.said.push(text), note: () => {} };
    const asked = request(place.folder, job.build, [job.build.out]);
    const outcome = await buildOne(asked, { ...job.build, out: place.out }, voice);
    return { ...heard, outcome };
  } catch (error) {
    return { ...heard, outcome: 'failed', said: [...heard.said, `${failureText(error)}\n`] };
  }
}
