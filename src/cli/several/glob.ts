import { sep } from 'node:path';
import { globSync } from 'tinyglobby';

/** The folders that match a pattern. Links, hidden folders and what is in `node_modules` are no policies of ours. */
export function matching(pattern: string): string[] {
  return globSync(pattern.split(sep).join('/'), {
    onlyDirectories: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: '**/node_modules/**',
  });
}
