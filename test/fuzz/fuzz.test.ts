import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inputOf, targetOf } from './one.ts';
import { targets } from './targets.ts';

const SEED = 20261124;
/** As many as take about a minute in all. */
const RUNS: Readonly<Record<string, number>> = { yaml: 1500, reader: 20_000, text: 400, templates: 400, tilt: 400 };

describe('an input that was changed at random makes findings or outputs, and nothing else', () => {
  it.each(Object.keys(targets))('%s', async (name) => {
    const target = targetOf(name);
    for (let nth = 0; nth < (RUNS[name] as number); nth++)
      await expect(target.run(inputOf(target, SEED, nth)), `input ${nth} of seed ${SEED}`).resolves.toBeUndefined();
  });
});

describe('an input that once broke the program', () => {
  const folder = 'test/fuzz/replays';
  const names = readdirSync(folder);
  it('is kept', () => expect(names).not.toEqual([]));
  it.each(names)('%s', async (name) => {
    const target = targetOf(name.split('-')[0] as string);
    await expect(target.run(new Uint8Array(readFileSync(`${folder}/${name}`)))).resolves.toBeUndefined();
  });
});
