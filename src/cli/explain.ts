import { faults } from '../faults.ts';
import { didYouMean } from '../findings/index.ts';
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

function faultNamed(wanted: string) {
  const found = faults.find(({ code, name }) => code === wanted.toUpperCase() || name === wanted);
  if (found) return found;
  const meant = didYouMean(
    wanted,
    faults.flatMap(({ code, name }) => [code, name]),
  );
  throw new Failure(`There is no rule "${wanted}". ${meant ? `${meant} ` : ''}"policyc explain" lists all.`);
}
