import { type FSWatcher, readdirSync, realpathSync, statSync, watch } from 'node:fs';
import { basename, dirname, join } from 'node:path';

// Long enough for an editor to write a file in several steps, too short to be noticed.
const GATHER = 10;

/** Is told of changes, and of what keeps the folders from being watched. */
export interface Listener {
  changed(): void;
  failed(error: NodeJS.ErrnoException): void;
}

/**
 * Tells of changes in folders and in all folders below, whether they are there or not yet; a burst is told once.
 * Each folder is watched by itself: `recursive` of Node 20 on Linux throws when a file goes away, and keeps to a folder
 * that was deleted when another takes its place. What an event says is not trusted: it only makes the caller look.
 */
export function watchFolders(roots: readonly string[], { changed, failed }: Listener): { close(): void } {
  let watchers: FSWatcher[] = [];
  let watched = '';
  let timer: NodeJS.Timeout | undefined;
  const heard = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      renew();
      changed();
    }, GATHER);
  };
  const close = () => {
    for (const each of watchers) each.close();
    watchers = [];
  };
  // Listed again once they are watched: what was made between the two has sent no event.
  const renew = () => {
    try {
      for (let found = foldersOf(roots); idOf(found) !== watched; found = foldersOf(roots)) {
        close();
        watched = idOf(found);
        watchers = found.flatMap((folder) => watcherOf(folder, heard));
      }
    } catch (error) {
      failed(error as NodeJS.ErrnoException);
    }
  };
  renew();
  return {
    close() {
      clearTimeout(timer);
      close();
    },
  };
}

/** A folder that is watched. */
interface Folder {
  readonly path: string;
  /** Tells it from another that takes its place. */
  readonly id: string;
  /** The only name in it that matters. Default: all. */
  readonly only?: string;
}

/** The folders themselves with all below, and those that lead to them, for the name that leads on. */
function foldersOf(roots: readonly string[]): Folder[] {
  const paths = new Set(roots.flatMap((root) => [root, realOf(root)]));
  return [...paths].flatMap((path) => [...leadingTo(path), ...below(path)]);
}

function leadingTo(path: string): Folder[] {
  const parent = dirname(path);
  return parent === path ? [] : [...leadingTo(parent), ...folderAt(parent, basename(path))];
}

function below(path: string): Folder[] {
  const self = folderAt(path);
  return self.length === 0 ? [] : [...self, ...namesIn(path).flatMap((name) => below(join(path, name)))];
}

function namesIn(path: string): string[] {
  return orNothing(() =>
    readdirSync(path, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name),
  );
}

function folderAt(path: string, only?: string): Folder[] {
  return orNothing(() => {
    const { ino, birthtimeMs } = statSync(path);
    return [{ path, id: `${path}\n${only}\n${ino}\n${birthtimeMs}`, ...(only !== undefined && { only }) }];
  });
}

function idOf(folders: readonly Folder[]): string {
  return folders.map(({ id }) => id).join('\n');
}

/** A folder that reports of itself, as when it is moved away, does so by its own name. */
function watcherOf({ path, only }: Folder, heard: () => void): FSWatcher[] {
  return orNothing(() => {
    const watcher = watch(path, (_, name) => {
      if (only === undefined || name === null || name === only || name === basename(path)) heard();
    });
    return [watcher.on('error', heard)];
  });
}

function realOf(path: string): string {
  return orNothing(() => [realpathSync(path)])[0] ?? path;
}

// What is gone, is no folder, or may not be looked into. Where it comes back, the folder above tells.
const ABSENT = new Set(['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'ELOOP']);

function orNothing<T>(work: () => T[]): T[] {
  try {
    return work();
  } catch (error) {
    if (ABSENT.has((error as NodeJS.ErrnoException).code ?? '')) return [];
    throw error;
  }
}
