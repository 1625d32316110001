import { didYouMean, type Fault, type Span } from '../findings/index.ts';
import { exampleOf, isIndex, type SchemaNode, thing } from './describe.ts';
import * as faults from './faults.ts';
import { formats, isBlank } from './formats.ts';
import { asId, meant } from './meant.ts';
import { idOfName } from './named.ts';
import type { SchemaProblem } from './problem.ts';

/** What is said of a problem. */
export interface Told {
  readonly fault: Fault;
  readonly message: string;
  readonly help?: string | undefined;
}

/** Values that go by other names in practice. */
const ALSO_CALLED: ReadonlyMap<string, string> = new Map([
  ['privacy-shield', 'mechanism: adequacy, decision: (EU) 2016/1250'],
  ['dpf', 'mechanism: adequacy, decision: (EU) 2023/1795'],
  ['data-privacy-framework', 'mechanism: adequacy, decision: (EU) 2023/1795'],
]);

/** What a key can have, where a value is none of it. */
export function helpWithValues(value: string, values: readonly string[], node: SchemaNode | undefined): string {
  const other = values.includes('adequacy') ? ALSO_CALLED.get(asId(value)) : undefined;
  if (other) return `It is an adequacy decision: write \`${other}\`.`;
  return [didYouMean(value, values) ?? node?.description, `The values are ${values.join(', ')}.`]
    .filter(Boolean)
    .join(' ');
}

/** A value that is not written as its format asks; the help has the value that was most likely meant. */
export function badFormat(
  { path, params }: Pick<SchemaProblem, 'path' | 'params'>,
  value: unknown,
  node: SchemaNode | undefined,
  written: string,
  data: object,
): Told {
  const format = String(params['format']);
  const name = path.at(-1);
  const own = withExample(exampleOf(name, node));
  if (typeof value === 'string' && isBlank(value))
    return {
      fault: faults.emptyValue,
      message: `${isIndex(name ?? '') ? 'an item' : `"${name}"`} is empty`,
      help: own,
    };
  // A map has no words, and cannot be asked for them.
  const text = typeof value === 'object' ? '' : String(value);
  const id = format === 'id' || format === 'basis' ? idOfName(data, path, text) : undefined;
  const fault = faults.byFormat[format];
  // What can be an id or a map is shown as the map, which is more often meant.
  const isId = format !== 'id' || typeof node?.examples?.[0] === 'string';
  const help = isId
    ? toWrite(format, id ?? text, (meaning) => (isIndex(name ?? '') ? meaning : `${name}: ${meaning}`))
    : own;
  return {
    fault: fault ?? faults.wrongType,
    message: `${written} is not ${thing(/^\d{4}-\d\d-\d\d$/.test(text) ? { title: 'calendar day' } : formatTitle(node))}`,
    help: help ?? (fault ? undefined : own),
  };
}

/** The help that names what was meant; nothing where that can't be told, so that the fault's own help stands. */
export function toWrite(
  format: string | undefined,
  text: string,
  line: (meaning: string) => string,
): string | undefined {
  const meaning = format === undefined ? undefined : formats[format]?.(text) ? text : meant(format, text);
  return meaning && `Write \`${line(meaning)}\`.`;
}

/** Whether a place is inside `{ }` on its line. */
export function insideBraces({ file, start }: Span): boolean {
  return file.text.lastIndexOf('{', start) > file.text.lastIndexOf('\n', start);
}

/** An example as help. */
export function withExample(example: string | undefined): string | undefined {
  return example && `For example: \`${example}\``;
}

/** A value by what its format asks for. */
export function formatTitle(node: SchemaNode | undefined): SchemaNode | undefined {
  const title = FORMAT_TITLES[node?.format ?? ''];
  return title ? { title } : node;
}

const FORMAT_TITLES: Readonly<Record<string, string>> = {
  line: 'single line of text',
  id: 'id',
  'iso-date': 'date written like 2018-08-01',
  'iso-duration': 'duration written like P13M',
  'cookie-duration': 'duration written like P13M, nor `session` or `until-deleted`',
  country: 'country code',
  language: 'language tag',
  'help-center-locale': 'locale of a help center',
  subdomain: 'subdomain',
  'email-address': 'e-mail address',
  'web-address': 'web address that begins with https:// or http://',
  phone: 'telephone number',
  provision: 'provision such as gdpr:6(1)(f)',
  basis: 'provision such as gdpr:6(1)(f), nor the id of a legal basis',
  place: 'place such as activities.registration',
};
