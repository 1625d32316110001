import { existsSync, readFileSync } from 'node:fs';

// Lies beside the repository where the team works, and is copied nowhere.
const FOLDER = '../shared/corpus';

/** The vectors of the corpus; none in a clone elsewhere. Where the team works, a corpus that was moved is an error. */
export const corpus: readonly string[] = existsSync(FOLDER)
  ? JSON.parse(readFileSync(`${FOLDER}/xss/vectors.json`, 'utf8')).map(({ payload }: { payload: string }) => payload)
  : [];
