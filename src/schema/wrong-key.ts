import { didYouMean, excerpt } from '../findings/index.ts';
import { ENTRY_MAPS } from '../source/index.ts';
import { namesIn, ownersOf, type SchemaNode, thing } from './describe.ts';
import * as faults from './faults.ts';
import { exampleFor, type Mistake, type Told } from './mistake.ts';
import { formatTitle, toWrite } from './wrong-format.ts';

/** A key that a map does not have. */
export function unknownKey({ key = '', path, value, node, at }: Mistake): Told {
  const isRest = SPACE.test(key) || (isInsideBraces(at) && isEmpty(value, key));
  return {
    fault: faults.unknownKey,
    // "a rights" is no word.
    message: `${/^\w+s$/.test(node?.title ?? '') ? `"${path.at(-1)}"` : thing(node)} has no key "${excerpt(key)}"`,
    help: isRest ? COMMA_HELP : helpWithKey(key, node),
  };
}

/** An id or a tag of a language, as a key, that is not written as one. */
export function badName({ key = '', value, node, at }: Mistake): Told {
  const names = namesIn(node);
  return {
    fault: faults.byFormat[names?.format ?? ''] ?? faults.badId,
    message: `"${excerpt(key)}" is not written as ${thing(formatTitle(names))} is`,
    help:
      isInsideBraces(at) && (SPACE.test(key) || isEmpty(value, key))
        ? COMMA_HELP
        : toWrite(names?.format, key, (id) => `${id}:`),
  };
}

/** A key that a map must have and does not. */
export function missingKey({ key = '', path, node }: Mistake): Told {
  const help = [node?.properties?.[key]?.description, exampleFor([...path, key])].filter(Boolean).join(' ');
  return { fault: faults.missingKey, message: `${entryName(path, node)} lacks "${key}"`, help };
}

// A text without quotes ends at a comma within braces: what follows is read as a key, which has no value of its own, or
// is no single word.
const SPACE = /\S\s+\S/;
const COMMA_HELP = 'Within { }, a comma ends a text: put a text that has one in quotes.';

function isEmpty(value: unknown, key: string): boolean {
  return (value as Readonly<Record<string, unknown>>)[key] === null;
}

function isInsideBraces({ file, start }: Mistake['at']): boolean {
  return file.text.lastIndexOf('{', start) > file.text.lastIndexOf('\n', start);
}

/** More entries that could have a key than these don't tell where it belongs. */
const MOST_OWNERS = 3;

/** What a writer may have meant by a key that a map does not have: another one, or the same one further in. */
function helpWithKey(key: string, node: SchemaNode | undefined): string {
  const keys = Object.keys(node?.properties ?? {});
  const near = didYouMean(key, keys);
  const owners = ownersOf(key, node).map((owner) => `${thing(owner.node)}, under \`${owner.under}:\``);
  if (near || owners.length === 0 || owners.length > MOST_OWNERS) return near ?? `Its keys are ${keys.join(', ')}.`;
  return `"${excerpt(key)}" is a key of ${owners.join('; or of ')}.`;
}

function entryName(path: readonly string[], node: SchemaNode | undefined): string {
  const [key, id] = path;
  if (key === undefined) return 'the policy';
  const name = `the ${thing(node).replace(/^an? /, '')}`;
  if (path.length === 2 && ENTRY_MAPS.has(key)) return `${name} "${id}"`;
  return path.length === 1 ? name : thing(node);
}
