import { isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { type Finding, finding, type SourceFile } from '../findings/index.ts';
import { keyTwice, notAllowed } from './faults.ts';
import { type Item, keySpan, type Places } from './places.ts';

type Range = readonly [start: number, end: number];

/** Turns the nodes of a file into plain data and notes the place of each map and list. */
export function convert(node: Node | null, file: SourceFile, places: Places, findings: Finding[]): unknown {
  if (isMap(node)) return convertMap(node, file, places, findings);
  if (isSeq(node)) return convertList(node, file, places, findings);
  return isScalar(node) ? node.value : null;
}

function convertMap(map: YAMLMap, file: SourceFile, places: Places, findings: Finding[]): object {
  const data: Record<string, unknown> = Object.create(null);
  const items = new Map<string | number, Item>();
  places.set(data, { span: { file, start: rangeOf(map)[0], end: rangeOf(map)[1] }, items });
  for (const pair of map.items as { key: Scalar<string>; value: Node | null }[]) {
    const key = pair.key.value;
    const [keyStart, keyEnd] = rangeOf(pair.key);
    const [start, end] = pair.value ? rangeOf(pair.value) : [keyEnd, keyEnd];
    const item: Item = { file, keyStart, keyEnd, start, end };
    const first = items.get(key);
    if (key === '<<')
      findings.push(
        finding(notAllowed, {
          at: keySpan(item),
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
    const [start, end] = rangeOf(node ?? list);
    items.set(index, { file, keyStart: start, keyEnd: end, start, end });
    return convert(node, file, places, findings);
  });
  places.set(data, { span: { file, start: rangeOf(list)[0], end: rangeOf(list)[1] }, items });
  return data;
}

/** The finding for a key that two places declare. */
export function twice(key: string, second: Item, first: Item): Finding {
  const related = [{ at: keySpan(first), message: `"${key}" is declared here first` }];
  return finding(keyTwice, { at: keySpan(second), message: `"${key}" is declared a second time`, related });
}

/** The parser's own range; what follows the end of the value, it has in third place. */
function rangeOf(node: Node): Range {
  return node.range as unknown as Range;
}
