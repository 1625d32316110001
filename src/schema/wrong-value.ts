import { didYouMean } from '../findings/index.ts';
import { isIndex } from './describe.ts';
import * as faults from './faults.ts';
import { asId } from './meant.ts';
import { exampleFor, keyOf, type Mistake, type Told, writtenAt } from './mistake.ts';

/** A value that is none of those which a key can have. */
export function unknownValue({ value, path, node, at }: Mistake): Told {
  const values = (node?.enum ?? []).map(String);
  const other = values.includes('adequacy') ? ALSO_CALLED.get(asId(String(value))) : undefined;
  const near = didYouMean(String(value), values) ?? node?.description;
  return {
    fault: faults.unknownValue,
    message: `\`${writtenAt(at)}\` is none of the values of "${keyOf(path)}"`,
    help: other
      ? `${other.includes('adequacy') ? 'It is an adequacy decision: write' : 'Write'} ${other}.`
      : [near, `The values are ${values.join(', ')}.`].filter(Boolean).join(' '),
  };
}

/** Values that go by other names in practice. */
const ALSO_CALLED: ReadonlyMap<string, string> = new Map([
  ['privacy-shield', '`mechanism: adequacy` and `decision: (EU) 2016/1250`'],
  ['dpf', '`mechanism: adequacy` and `decision: (EU) 2023/1795`'],
  ['data-privacy-framework', '`mechanism: adequacy` and `decision: (EU) 2023/1795`'],
  ...[
    'sccs',
    'standard-contractual-clauses',
    'standardvertragsklauseln',
    'standarddatenschutzklauseln',
    'clauses-contractuelles-types',
    'clauses-types-de-protection-des-donnees',
  ].map((name): [string, string] => [name, '`mechanism: scc`']),
]);

/** A format of the policy language that is not ours. */
export function otherVersion({ path, params, at }: Mistake): Told {
  const version = String(params['allowedValue']);
  return {
    fault: faults.unknownValue,
    message: `this policyc reads version ${version}, not \`${writtenAt(at)}\``,
    help: `Write \`${path.at(-1)}: ${version}\`.`,
  };
}

/** A value that is there and says nothing. */
export function emptyValue({ path, node }: Mistake): Told {
  const name = path.at(-1) ?? '';
  return {
    fault: faults.emptyValue,
    message: `${isIndex(name) ? 'an item' : `"${name}"`} is empty`,
    help: exampleFor(path, node),
  };
}

/** A text that is longer than what a reader would read. */
export function tooLong({ path, params }: Mistake): Told {
  return {
    fault: faults.tooLong,
    message: `"${path.at(-1)}" has more than ${String(params['limit'])} characters`,
  };
}

/** A number that is too small or too large. */
export function outOfRange({ path, node, at }: Mistake): Told {
  return {
    fault: faults.badNumber,
    message: `\`${writtenAt(at)}\` is outside the range of "${path.at(-1)}"`,
    help: node?.description,
  };
}
