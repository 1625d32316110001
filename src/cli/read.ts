import {
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { InputFile } from '../request.ts';
import { A_LINK, Failure, failureOf, reason } from './terminal.ts';

const LARGEST_FILE = 64 * 1024 * 1024;

/**
 * Reads the YAML files of a policy folder and of the folders in it, but hidden ones, packages and the folders in `except`. A
 * link is refused.
 */
export function readFolder(folder: string, except: readonly string[] = []): InputFile[] {
  const top = realFolder(
    folder,
    () =>
      above(folder) ??
      `"policyc init ${folder}" writes a first policy there; or name the folder that holds the policy's YAML files.`,
  );
  const skipped = new Set(except.flatMap((path) => real(path) ?? []));
  const files = namesIn(top, skipped).filter((name) => YAML.test(name));
  if (files.length === 0)
    throw new Failure(`There is no YAML file in the folder ${folder}. "policyc init ${folder}" writes a first policy.`);
  return readAll(folder, top, files);
}

/** The folder of templates that belongs to a policy, if there is one: `given`, or `templates` beside the policy. */
export function templatesOf(folder: string, given: string | undefined): string {
  return given ?? join(dirname(real(folder) ?? folder), 'templates');
}

/**
 * Reads the templates of a policy's own: of the folder `given`, or of a folder `templates` beside the policy that has
 * files as policyc's templates have. Those that policyc itself is made of are no one's own.
 */
export function readTemplates(folder: string, given: string | undefined): InputFile[] {
  const path = templatesOf(folder, given);
  if (given === undefined && (!isFolder(real(path)) || real(path) === policycsOwn())) return [];
  const advice = '"--templates" takes the folder that holds them, with a folder for each language in it.';
  const top = realFolder(path, () => advice);
  const names = namesIn(top, new Set()).filter((name) => TEMPLATE.test(name));
  // Else the notice would go on with the sentences of policyc, and nobody would know.
  if (given !== undefined && names.length === 0)
    throw new Failure(`There is no template in the folder ${path}. ${advice}`);
  return given === undefined && !names.some((name) => KNOWN_TEMPLATE.test(name)) ? [] : readAll(path, top, names);
}

/** Where the templates are that policyc was made of, if the program stands among its sources. */
function policycsOwn(): string | undefined {
  const program = real(process.argv[1] ?? '');
  return program && real(join(dirname(program), '../templates'));
}

const YAML = /\.ya?ml$/i;

/** Files in folders that are named as languages are (`de/words.yaml`, `pt-BR/notice/rights.md`), and the page's stylesheet. */
const TEMPLATE = /^(?:[a-z]{2,3}(?:-[A-Za-z\d]{2,8})*\/.+\.(?:md|yaml)|page\/style\.css)$/s;
const KNOWN_TEMPLATE = /\/(?:words\.yaml|citations\.yaml|notice\/[^/]+\.md|style\.css)$/;

function readAll(folder: string, top: string, names: readonly string[]): InputFile[] {
  return [...names].sort(compare).map((name) => {
    const path = shownPath(join(folder, ...name.split('/')));
    return { path, name, content: readRegular(join(top, ...name.split('/')), path) };
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : 1;
}

/** A path as findings print it: relative to the working directory, with forward slashes. */
function shownPath(path: string): string {
  return (relative(process.cwd(), path) || path).split(sep).join('/');
}

function realFolder(folder: string, advice: () => string): string {
  let path: string;
  try {
    path = realpathSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new Failure(`There is no folder ${folder}. ${advice()}`);
    throw new Failure(`The folder ${folder} cannot be read: ${reason(error)}.`);
  }
  if (!isFolder(path)) throw new Failure(`${folder} is no folder. Name the folder that holds the files.`);
  return path;
}

/** The folder of the same name in one of those above the working directory, which a person in one of its folders means. */
function above(folder: string): string | undefined {
  if (!/^[\w-]+$/.test(folder)) return undefined;
  for (let up = dirname(process.cwd()), path = '..'; ; up = dirname(up), path = `../${path}`) {
    if (holdsPolicy(join(up, folder)))
      return `There is one above: name it, as in "${path}/${folder}", or change into the folder that holds it.`;
    if (up === dirname(up)) return undefined;
  }
}

function holdsPolicy(path: string): boolean {
  try {
    return readdirSync(path).some((name) => YAML.test(name));
  } catch {
    return false;
  }
}

function isFolder(path: string | undefined): boolean {
  return path !== undefined && lstatSync(path).isDirectory();
}

function real(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

/** Folders wait in a list, since they may be nested deeper than calls can be. */
function namesIn(top: string, skipped: ReadonlySet<string>): string[] {
  const names: string[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop())
    for (const entry of entriesOf(join(top, folder))) {
      const name = folder + entry.name;
      if (isForeign(entry.name) || skipped.has(join(top, name))) continue;
      if (entry.isSymbolicLink() && isFolder(real(join(top, name))))
        throw new Failure(
          `The folder ${shownPath(join(top, name))} cannot be read: it is a link. A policy has plain files and folders only.`,
        );
      if (entry.isDirectory()) folders.push(`${name}/`);
      else names.push(name);
    }
  return names;
}

/** What no policy has, wherever it lies: hidden files, and packages, among whose YAML are the templates of policyc. */
function isForeign(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

function entriesOf(path: string): Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (error) {
    throw new Failure(`The folder ${shownPath(path)} cannot be read: ${reason(error)}.`);
  }
}

/** Opened without following a link and without waiting for a pipe; then it must be a plain file of bounded size. */
function readRegular(path: string, shown: string): Uint8Array {
  let descriptor: number;
  try {
    descriptor = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (error) {
    // Node shows what is not UTF-8 by this character, and does not find the name again.
    const why = shown.includes('\uFFFD') ? 'its name is not UTF-8' : reason(error);
    throw new Failure(
      `The file ${shown} cannot be read: ${why}.${why === A_LINK ? ' A policy has plain files only.' : ''}`,
    );
  }
  try {
    const status = fstatSync(descriptor);
    if (!status.isFile()) throw new Failure(`${shown} is no plain file. A policy has plain files only.`);
    if (status.size > LARGEST_FILE)
      throw new Failure(`The file ${shown} is larger than ${LARGEST_FILE / 1024 / 1024} MiB. Divide it into several.`);
    return readFileSync(descriptor);
  } catch (error) {
    throw failureOf(error, (why) => `The file ${shown} cannot be read: ${why}.`);
  } finally {
    closeSync(descriptor);
  }
}
