import { coverage as coverageOf } from '../audit.ts';
import { coverageJson, coverageTable } from '../coverage/index.ts';
import { summaryOf } from '../report/index.ts';
import { type Common, look, noteGaps, print, request } from './common.ts';
import { progressOf } from './progress.ts';
import { expectRoom } from './room.ts';
import { note, write } from './terminal.ts';
import { expectPage, writePage } from './write.ts';

/** The options of `policyc coverage`. */
export interface CoverageOptions extends Omit<Common, 'reporter'> {
  readonly reporter: 'pretty' | 'json';
  readonly out?: string;
}

/** Tells where each limb of Art. 13, 14 and 30 is answered, and writes the page that was asked for. Gives the exit code. */
export async function coverage(folder: string, { reporter, out, ...options }: CoverageOptions): Promise<number> {
  if (out !== undefined) expectPage(out);
  const asked = request(folder, { ...options, reporter });
  await expectRoom(asked.files);
  const progress = progressOf(asked.files);
  const wanted = { ...asked, onStage: progress.show, page: out !== undefined };
  const result = await coverageOf(wanted).finally(progress.done);
  if (reporter === 'json') {
    write(1, coverageJson(result));
    noteGaps(result);
  } else if (result.coverage) write(1, coverageTable(result, look(options.color)));
  else print(result, { ...options, reporter });
  if (!result.coverage) note('The coverage was not told, because of the errors.\n');
  if (out !== undefined) save(out, result.page);
  const { errors } = summaryOf(result.findings);
  return errors > 0 || !result.coverage || result.coverage.summary.missing > 0 ? 1 : 0;
}

function save(out: string, page: string | undefined): void {
  if (page !== undefined) writePage(out, page);
  note(page === undefined ? 'No page was written, because of the errors.\n' : `Wrote ${out}.\n`);
}
