import { isMap, isScalar, isSeq, type Node, Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { type Finding, finding, type SourceFile } from '../findings/index.ts';
import { Bare } from './bare.ts';
import { ENTRY_MAPS, type Holds } from './entries.ts';
import { keyTwice, notAllowed } from './faults.ts';
import { type Item, keySpan, type Place, type Places } from './places.ts';
import { typographic } from './typographic.ts';

type Range = readonly [start: number, end: number];

/** Turns the nodes of a file into plain data and notes the place of each map and list. */
export function convert(
  node: Node | null,
  file: SourceFile,
  places: Places,
  findings: Finding[],
  holds: Holds = 'entry',
): unknown {
  if (isMap(node)) return convertMap(node, file, places, findings, holds);
  if (isSeq(node)) return convertList(node, file, places, findings);
  if (!isScalar(node)) return null;
  const [start, end] = rangeOf(node);
  const found = typed(node, file, start, end);
  if (found) findings.push(found);
  return node.value;
}

function convertMap(map: YAMLMap, file: SourceFile, places: Places, findings: Finding[], holds: Holds): object {
  const data = new Bare();
  const items = new Bare<Item>();
  places.set(data, { span: { file, start: rangeOf(map)[0], end: rangeOf(map)[1] }, items });
  for (const pair of map.items as { key: Scalar<string>; value: Node | null }[]) {
    const key = pair.key.value;
    const [keyStart, keyEnd] = rangeOf(pair.key);
    const [start, end] = pair.value ? rangeOf(pair.value) : [keyEnd, keyEnd];
    const item: Item = { file, keyStart, keyEnd, start, end };
    const first = items[key];
    const found = typed(pair.key, file, keyStart, keyEnd);
    if (found) findings.push(found);
    if (key === '<<')
      findings.push(
        finding(notAllowed, {
          at: keySpan(item),
          message: 'a merge key (`<<`) stands here, which policies do without',
        }),
      );
    else if (first) findings.push(twice(key, item, first, holds));
    else {
      items[key] = item;
      const inner = holds === 'file' && ENTRY_MAPS.has(key) ? 'entries' : 'entry';
      data[key] = convert(pair.value, file, places, findings, inner);
    }
  }
  return data;
}

function convertList(list: YAMLSeq, file: SourceFile, places: Places, findings: Finding[]): unknown[] {
  // To TypeScript a list has no keys but numbers, and it is asked for no others.
  const items = [] as unknown as Place['items'];
  const data = (list.items as (Node | null)[]).map((node, index) => {
    const [start, end] = rangeOf(node ?? list);
    items[index] = { file, keyStart: start, keyEnd: end, start, end };
    return convert(node, file, places, findings);
  });
  places.set(data, { span: { file, start: rangeOf(list)[0], end: rangeOf(list)[1] }, items });
  return data;
}

/** The finding for the marks of a text processor; within quotation marks of YAML's own they are meant for readers. */
function typed({ type, value }: Scalar, file: SourceFile, start: number, end: number): Finding | undefined {
  return type === Scalar.PLAIN && typeof value === 'string' ? typographic(value, file, start, end) : undefined;
}

/** The finding for a key that two places declare. */
export function twice(key: string, second: Item, first: Item, holds: Holds): Finding {
  const related = [{ at: keySpan(first), message: `"${key}" is declared here first` }];
  const help = MEND[holds].replace('{key}', key);
  return finding(keyTwice, { at: keySpan(second), message: `"${key}" is declared a second time`, help, related });
}

const MEND: Readonly<Record<Holds, string>> = {
  file: 'Put all that belongs to `{key}:` below one of the two, and delete the other.',
  entries: 'Delete one of the two, or give it another id.',
  entry: 'Delete one of the two.',
};

/** The parser's own range; what follows the end of the value, it has in third place. */
function rangeOf(node: Node): Range {
  return node.range as unknown as Range;
}
