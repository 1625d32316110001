import { faults } from '../faults.ts';
import { didYouMean, type Fault } from '../findings/index.ts';
import { explainJson, listText, pageText } from '../report/index.ts';
import { look } from './common.ts';
import { Failure, write } from './terminal.ts';

/** The options of `policyc explain`. */
export interface ExplainOptions {
  readonly reporter: 'pretty' | 'json';
  readonly color?: boolean;
}

/** Prints what a fault is about, or, without a code or name, the list of all. Gives the exit code. */
export async function explain(wanted: string | undefined, { reporter, color }: ExplainOptions): Promise<number> {
  const found = wanted === undefined ? faults : [faultNamed(wanted)];
  if (reporter === 'json') write(1, explainJson(found));
  else
    write(
      1,
      wanted === undefined ? listText(found, look(color)) : found.map((each) => pageText(each, look(color))).join(''),
    );
  return 0;
}

function faultNamed(wanted: string): Fault {
  const found = faults.find(({ code, name }) => code === wanted.toUpperCase() || name === wanted);
  if (found) return found;
  const said = `There is no rule "${wanted}".`;
  const about = faultsAbout(wanted);
  if (about.length > 0) throw new Failure(`${said} The word stands in:\n${fewOf(about)}`);
  const meant = didYouMean(
    wanted,
    faults.flatMap(({ code, name }) => [code, name]),
  );
  throw new Failure([said, meant, ALL].filter(Boolean).join(' '));
}

const ALL = '"policyc explain" lists all.';

/** The faults that have a word in their code or name, then those that have it in their summary. */
function faultsAbout(wanted: string): Fault[] {
  const word = wanted.toLowerCase();
  const isNamed = ({ code, name }: Fault) =>
    `${code} ${name} ${name.replaceAll('-', ' ')}`.toLowerCase().includes(word);
  const isTold = (fault: Fault) => !isNamed(fault) && fault.summary.toLowerCase().includes(word);
  return [...faults.filter(isNamed), ...faults.filter(isTold)];
}

const MOST = 10;

function fewOf(found: readonly Fault[]): string {
  const more = found.length - MOST;
  return `${listText(found.slice(0, MOST), { color: false })}${more > 0 ? `and ${more} more. ` : ''}${ALL}`;
}
