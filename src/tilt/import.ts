import { type Checked, type Finding, finding, type SourceFile } from '../findings/index.ts';
import { readData } from './data.ts';
import type { Entry, Making } from './draft.ts';
import { notTilt, tiltTooLarge } from './faults.ts';
import { quoted } from './fit.ts';
import { type Json, readJson } from './json.ts';
import { readNotice, readRights } from './notice.ts';
import { readController, readTransfers } from './parties.ts';
import { fillers, isEmpty, readerOf } from './reader.ts';
import { yamlOf } from './yaml.ts';

/** A TILT document as a policy. */
export interface Imported {
  /** The files of the policy by name. */
  readonly files: Readonly<Record<string, string>>;
  /** How many entries were made, by top-level key. */
  readonly entries: Readonly<Record<string, number>>;
  /** How many values of the document are kept as comments, since the policy language has no place for them. */
  readonly unmapped: number;
}

/** The largest document that is read, in bytes or UTF-16 units; the largest known one has 300,000. */
export const LARGEST = 16 * 1024 * 1024;

/** Makes a policy of a TILT document. What can't be mapped stands as a comment in the entry that it belongs to. */
export function importTilt(file: SourceFile): Checked<Imported> {
  if (file.text.length > LARGEST) return { findings: [tooLarge(file.path, file.text.length)] };
  const { value: top, findings } = readJson(file);
  if (!top) return { findings };
  if (top.kind !== 'object' || !top.inner.some(({ key }) => key === 'controller' || key === 'dataDisclosed'))
    return { findings: [unlike(file)] };
  const making: Making = {
    read: readerOf(file),
    policy: { policyc: 1, controller: {} },
    homes: new Map(),
  };
  readController(making, top);
  readData(making, top);
  readTransfers(making, top);
  readRights(making, top);
  readNotice(making, top);
  const { comments, count } = leftover(making, top);
  return {
    value: { files: filesOf(making.policy, comments), entries: countOf(making.policy), unmapped: count },
    findings: making.read.findings,
  };
}

/** That a document is larger than what is read. */
export function tooLarge(path: string, size: number): Finding {
  const message = `the document has ${Math.round(size / 1024 / 1024)} MiB, the most is ${LARGEST / 1024 / 1024} MiB`;
  return finding(tiltTooLarge, { at: { file: { path, text: '' }, start: 0, end: 0 }, message });
}

function unlike(file: SourceFile): Finding {
  const message = 'the file has neither "controller" nor "dataDisclosed" at its top';
  return finding(notTilt, { at: { file, start: 0, end: Math.min(1, file.text.length) }, message });
}

interface Leftover {
  /** The lines of each map: what repeats under one key is one line. */
  readonly comments: Map<object, string[]>;
  readonly count: number;
}

/** Every value that says something and that nobody took, by the map that it is nearest to. */
function leftover({ read, homes, policy }: Making, top: Json): Leftover {
  const found = new Map<Entry, Map<string, { readonly node: Json; times: number }>>();
  let count = 0;
  const add = (home: Entry, node: Json): void => {
    const known = found.get(home) ?? new Map<string, { readonly node: Json; times: number }>();
    found.set(home, known);
    const key = JSON.stringify([node.place.replace(/\[\d+\]/g, '[]'), node.value]);
    const same = known.get(key);
    if (same) same.times++;
    else known.set(key, { node, times: 1 });
    count++;
  };
  const visit = (node: Json, home: Entry): void => {
    if (read.isTaken(node) || isEmpty(node)) return;
    const own = homes.get(node) ?? home;
    if (node.kind === 'object' || node.kind === 'list') {
      const filled = fillers(node);
      for (const { value } of node.inner) if (!filled.has(value)) visit(value, own);
    } else add(own, node);
  };
  visit(top, policy.controller);
  const lines = ({ node, times }: { readonly node: Json; readonly times: number }): string =>
    `TILT ${quoted(node.place).slice(1, -1)}${times > 1 ? ` and ${times - 1} more` : ''}: ${quoted(node.value)}`;
  return { count, comments: new Map([...found].map(([home, each]) => [home, [...each.values()].map(lines)])) };
}

/** Which keys stand in which file. */
const FILES: Readonly<Record<string, readonly string[]>> = {
  'company.yaml': ['policyc', 'controller', 'rights'],
  'data.yaml': ['dataCategories', 'dataSubjects'],
  'recipients.yaml': ['processors', 'recipients'],
  'activities.yaml': ['legalBases', 'activities'],
  'notice.yaml': ['notices'],
};

function filesOf(policy: Entry, comments: ReadonlyMap<object, string[]>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(FILES).flatMap(([name, keys]) => {
      const part = Object.fromEntries(keys.flatMap((key) => (policy[key] === undefined ? [] : [[key, policy[key]]])));
      return Object.keys(part).length === 0 ? [] : [[name, yamlOf(part, comments)]];
    }),
  );
}

function countOf(policy: Entry): Record<string, number> {
  const maps = ['processors', 'recipients', 'dataCategories', 'legalBases', 'activities'];
  return Object.fromEntries(maps.map((key) => [key, Object.keys((policy[key] ?? {}) as object).length]));
}
