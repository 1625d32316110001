import { isAlias, isMap, isScalar, isSeq, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import { type Finding, finding, type SourceFile } from '../findings/index.ts';
import { keyTwice, notAllowed } from './faults.ts';
import type { Item, Places } from './places.ts';

type Range = readonly [start: number, end: number];

/** Turns the nodes of a file into plain data and notes the place of each map and list. */
export function convert(node: Node | null, file: SourceFile, places: Places, findings: Finding[]): unknown {
  if (isMap(node)) return convertMap(node, file, places, findings);
  if (isSeq(node)) return convertList(node, file, places, findings);
  if (isScalar(node)) return node.value;
  if (isAlias(node))
    findings.push(
      finding(notAllowed, {
        at: { file, start: rangeOf(node)[0], end: rangeOf(node)[1] },
        message: 'an alias stands here, which policies do without',
      }),
    );
  return null;
}

function convertMap(map: YAMLMap, file: SourceFile, places: Places, findings: Finding[]): object {
  const data: Record<string, unknown> = Object.create(null);
  const items = new Map<string | number, Item>();
  places.set(data, { span: { file, start: rangeOf(map)[0], end: rangeOf(map)[1] }, items });
  for (const pair of map.items as { key: Node; value: Node | null }[]) {
    const key = isScalar(pair.key) ? String(pair.key.value) : '';
    const keyRange = rangeOf(pair.key);
    const item: Item = { file, key: keyRange, value: pair.value ? rangeOf(pair.value) : [keyRange[1], keyRange[1]] };
    const first = items.get(key);
    if (key === '<<')
      findings.push(
        finding(notAllowed, {
          at: { file, start: keyRange[0], end: keyRange[1] },
          message: 'a merge key (`<<`) stands here, which policies do without',
        }),
      );
    else if (first) findings.push(twice(key, item, first));
    else {
      items.set(key, item);
      data[key] = convert(pair.value, file, places, findings);
    }
  }
  return data;
}

function convertList(list: YAMLSeq, file: SourceFile, places: Places, findings: Finding[]): unknown[] {
  const items = new Map<string | number, Item>();
  const data = (list.items as (Node | null)[]).map((node, index) => {
    const range = node ? rangeOf(node) : rangeOf(list);
    items.set(index, { file, key: range, value: range });
    return convert(node, file, places, findings);
  });
  places.set(data, { span: { file, start: rangeOf(list)[0], end: rangeOf(list)[1] }, items });
  return data;
}

/** The finding for a key that two places declare. */
export function twice(key: string, second: Item, first: Item): Finding {
  const at = { file: second.file, start: second.key[0], end: second.key[1] };
  const related = [
    { at: { file: first.file, start: first.key[0], end: first.key[1] }, message: `"${key}" is declared here first` },
  ];
  return finding(keyTwice, { at, message: `"${key}" is declared a second time`, related });
}

/** The parser's own range; what follows the end of the value, it has in third place. */
function rangeOf(node: Node): Range {
  return node.range as unknown as Range;
}
