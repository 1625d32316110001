import { eitherDay } from './days.ts';
import { type SchemaNode, thing } from './describe.ts';
import * as faults from './faults.ts';
import { formats, isBlank } from './formats.ts';
import { meant } from './meant.ts';
import { exampleFor, lineAt, type Mistake, type Told, writtenAt } from './mistake.ts';
import { idOfName } from './named.ts';
import { emptyValue } from './wrong-value.ts';

/** A value that is not written as its format asks; the help has the value that was most likely meant. */
export function badFormat(mistake: Mistake): Told {
  const { path, params, value, node, at, data } = mistake;
  if (typeof value === 'string' && isBlank(value)) return emptyValue(mistake);
  const format = String(params['format']);
  const fault = faults.byFormat[format];
  const own = exampleFor(path, node);
  // A map has no words, and cannot be asked for them.
  const text = typeof value === 'object' ? '' : String(value);
  const id = format === 'id' || format === 'basis' ? idOfName(data, path, text) : undefined;
  // What can be an id or a map is shown as the map, which is more often meant.
  const isId = format !== 'id' || typeof node?.examples?.[0] === 'string';
  const help = isId ? toWrite(format, id ?? text, (meaning) => lineAt(path, meaning)) : (asPeriod(path, text) ?? own);
  const wanted = /^\d{4}-\d\d-\d\d$/.test(text) ? { title: 'calendar day' } : formatTitle(node);
  return {
    fault: fault ?? faults.wrongType,
    message: `\`${writtenAt(at)}\` is not ${thing(wanted)}`,
    help: help ?? oneOfTwo(format, path, text) ?? withStart(path, text) ?? ofItsOwn(node) ?? (fault ? undefined : own),
  };
}

/** Both days that a date may stand for, of which the writer knows which is meant. */
function oneOfTwo(format: string, path: readonly string[], text: string): string | undefined {
  // Nobody writes a longer date.
  const days = format === 'iso-date' && text.length <= 40 ? eitherDay(text) : undefined;
  if (!days) return undefined;
  const [european, american] = days.map((day) => `\`${lineAt(path, day)}\``);
  return `Write ${european} if the day stands first, ${american} if the month does.`;
}

const START = /^(\S+ \S+) (?:after|from|since|nach|ab|seit|après|à compter|à partir|dès|depuis)(?= )/i;

/** A period together with what begins it, which is a key of its own. */
function withStart(path: readonly string[], text: string): string | undefined {
  const period = path.at(-1) === 'period' ? meant('iso-duration', START.exec(text)?.[1] ?? '') : undefined;
  return period && `Write \`period: ${period}\`, and the event behind it under \`from:\`.`;
}

/** What a key says of its values, where these are fewer than its format has: the conditions of Art. 9(2) GDPR. */
function ofItsOwn(node: SchemaNode | undefined): string | undefined {
  return node?.format === 'basis' && /gdpr:9/.test(node.description ?? '') ? node.description : undefined;
}

/** A length of time where the id of a named period could stand. */
function asPeriod(path: readonly string[], text: string): string | undefined {
  const period = path.at(-1) === 'retention' ? meant('iso-duration', text) : undefined;
  return period && `Write \`retention: { period: ${period}, from: … }\` with the event from which it counts.`;
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

/** A value by what its format asks for. */
export function formatTitle(node: SchemaNode | undefined): SchemaNode | undefined {
  const title = TITLES[node?.format ?? ''];
  const example = String(node?.examples?.[0] ?? '');
  return title ? { title: example.startsWith('gdpr:9') ? title.replace('gdpr:6(1)(f)', example) : title } : node;
}

const TITLES: Readonly<Record<string, string>> = {
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
