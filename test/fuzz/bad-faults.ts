import type { Place } from './bad.ts';

/** A fault, the places that it fits, and the code under which it must be found. */
export interface BadFault {
  readonly name: string;
  readonly codes: readonly string[];
  fits(place: Place): boolean;
  /** The policy with the fault at a place. */
  put(place: Place, text: string): string;
  /** Where it is found. Default: on the line of its key. */
  line?(place: Place): number;
}

/** Every fault that is put into the policy. */
export const FAULTS: readonly BadFault[] = [
  // Keys
  {
    name: 'a misspelt key',
    codes: ['P2001'],
    fits: isKnownKey,
    put: ({ from, path }, text) => insert(text, from + nameOf(path).length, 'x'),
  },
  {
    name: 'a required key is missing',
    codes: ['P2002'],
    fits: (place) => isRequired(place) && isOneLine(place) && !place.isFirst,
    put: ({ from, end }, text) => text.slice(0, text.lastIndexOf('\n', from)) + text.slice(end),
    line: ({ lineOfParent }) => lineOfParent,
  },
  {
    name: 'a key is declared twice',
    codes: ['P1012'],
    fits: (place) => isKnownKey(place) && isOneLine(place),
    put: ({ from, end }, text) => insert(text, end, `\n${indent(text, from)}${text.slice(from, end)}`),
    line: ({ line }) => line + 1,
  },
  {
    name: 'an id in capitals',
    codes: ['P2007', 'P2011'],
    fits: ({ path, parent }) => !isItem(path) && parent.propertyNames !== undefined,
    put: ({ from }, text) => text.slice(0, from) + text.charAt(from).toUpperCase() + text.slice(from + 1),
  },
  // Kinds of value
  value('a number', '0.5', ['P2003', 'P2005', 'P2007', 'P2008', 'P2009', 'P201'], () => true),
  value('a map', '{ x: y }', ['P2003'], ({ node }) => !typesOf(node).includes('object')),
  value('a list', '[[x]]', ['P2003'], ({ node }) => !typesOf(node).includes('array')),
  value('yes or no', 'true', ['P2003'], ({ node }) => !typesOf(node).includes('boolean')),
  value('nothing', '', ['P2004'], () => true),
  value('an empty text', '""', ['P2003', 'P2004', 'P2005', 'P2008', 'P2009', 'P2010', 'P2011'], isText),
  value('blanks', '"  "', ['P2004', 'P2016'], ({ node }) => node.format === 'text' || node.format === 'line'),
  value(
    'a word that the key does not have',
    'nonsense',
    ['P2005'],
    ({ node }) => node.enum !== undefined && isText({ node }),
  ),
  value(
    'a text too long',
    'x'.repeat(20_001),
    ['P2006', 'P2007', 'P2010'],
    ({ node }) => node.format === 'text' || node.format === 'line',
  ),
  // Formats
  format('iso-date', '2018-02-30', 'P2008'),
  format('iso-date', '"24 May 2018"', 'P2008'),
  format('iso-duration', '30 days', 'P2009'),
  format('cookie-duration', '30 days', 'P2009'),
  format('country', 'Germany', 'P2010'),
  format('language', 'EN', 'P2011'),
  format('email-address', 'me.example.com', 'P2012'),
  format('web-address', '"javascript:alert(1)"', 'P2013'),
  format('web-address', 'example.com', 'P2013'),
  format('phone', 'call me', 'P2014'),
  format('basis', 'Art. 6', 'P2015'),
  format('provision', 'Art. 6', 'P2015'),
  format('line', '"two\\nlines"', 'P2016'),
  // References
  {
    name: 'an unknown id',
    codes: ['P3'],
    fits: ({ path, node, value: found }) => node.format === 'id' && typeof found === 'string' && nameOf(path) !== 'id',
    put: (place, text) => withValue(place, text, 'nothing-here'),
  },
  inText('a reference to nothing', '[[nowhere]]', 'P5101'),
  inText('a reference that breaks off', '[[]]', 'P5006'),
  inText('a section number', 'As section 2 says.', 'P5104'),
  inText('HTML', '<b>x</b>', 'P5001'),
  inText('a script as a link', '[x](javascript:alert(1))', 'P5003'),
  inText('a picture', '![x](https://x.example/y.png)', 'P5002'),
  inText('a character as HTML writes it', '&nbsp;', 'P5005'),
  // YAML
  before('an anchor', '&a ', 'P1011'),
  before('a tag', '!a ', 'P1011'),
  value('an alias', '*a', ['P1011'], () => true),
  value('a quotation mark that stays open', '"x', ['P1009'], isOneLine),
  value('a bracket that stays open', '[x', ['P1009'], isOneLine),
  value('a sign with another meaning', '@x', ['P1010'], isOneLine),
  value('a backslash in quotes', '"\\q"', ['P1010'], isOneLine),
  value('a colon in a text', 'one: two: three', ['P1008'], isOneLine),
  value('a hidden character', 'x\u202ey', ['P1002'], () => true),
  value('a hidden character as an escape', '"x\\u202ey"', ['P1002'], () => true),
  value('brackets without end', '['.repeat(60), ['P1004'], () => true),
  {
    name: 'a tab as indentation',
    codes: ['P1007'],
    fits: (place) => isKnownKey(place) && place.path.length > 1,
    put: ({ from }, text) => `${text.slice(0, text.lastIndexOf('\n', from) + 1)}\t${text.slice(from)}`,
  },
  {
    name: 'a second document',
    codes: ['P1011'],
    fits: ({ path, isFirst }) => path.length === 1 && !isFirst,
    put: ({ from }, text) => insert(text, from, '---\n'),
  },
];

/** Another value in the place of one. */
function value(name: string, yaml: string, codes: readonly string[], fits: BadFault['fits']): BadFault {
  return { name: `${name} in place of the value`, codes, fits, put: (place, text) => withValue(place, text, yaml) };
}

/** A value that does not have the format which the schema asks for. */
function format(of: string, yaml: string, code: string): BadFault {
  return value(
    `${yaml} as ${of}`,
    yaml,
    [code],
    ({ node, value: found }) => node.format === of && typeof found !== 'object',
  );
}

/** Words added to a text in Markdown. */
function inText(name: string, words: string, code: string): BadFault {
  return {
    name: `${name} in a text`,
    codes: [code],
    fits: ({ path, node, value: found }) => node.format === 'text' && typeof found === 'string' && isInNotice(path),
    put: (place, text) => withValue(place, text, JSON.stringify(`${String(place.value)} ${words}`)),
  };
}

function before(name: string, yaml: string, code: string): BadFault {
  return { name, codes: [code], fits: isOneLine, put: ({ start }, text) => insert(text, start, yaml) };
}

function withValue({ path, from, start, end }: Place, text: string, yaml: string): string {
  const key = isItem(path) ? '' : `${text.slice(from, from + nameOf(path).length)}: `;
  const rest = text.slice(end);
  return `${text.slice(0, isItem(path) ? start : from)}${key}${yaml}${rest.startsWith('\n') || rest === '' ? '' : '\n'}${rest}`;
}

function insert(text: string, at: number, words: string): string {
  return text.slice(0, at) + words + text.slice(at);
}

function indent(text: string, from: number): string {
  return ' '.repeat(from - text.lastIndexOf('\n', from - 1) - 1);
}

function isItem(path: readonly string[]): boolean {
  return /^\d+$/.test(nameOf(path));
}

function isRequired({ path, parent }: Place): boolean {
  return path.length > 1 && (parent.required?.includes(nameOf(path)) ?? false);
}

/** What no notice prints: records have no links, and some keys are data for others. */
const NOT_IN_NOTICES = /^(?:measures|clients|dataSubjects)\.|\.dpia\.|^cookies\.\w+\.description|\.previous\.|\.also\./;

function isInNotice(path: readonly string[]): boolean {
  return !NOT_IN_NOTICES.test(path.join('.'));
}

/** A key that the schema writes out. */
function isKnownKey({ path, parent }: Place): boolean {
  return parent.properties !== undefined && Object.hasOwn(parent.properties, nameOf(path));
}

function isOneLine({ value: found }: Place): boolean {
  return typeof found !== 'object' && !String(found).includes('\n');
}

function isText({ node }: Pick<Place, 'node'>): boolean {
  return typesOf(node).includes('string') && (node.format ?? node.enum) !== undefined;
}

function typesOf({ type = [] }: Place['node']): readonly string[] {
  return [type].flat() as string[];
}

function nameOf(path: readonly string[]): string {
  return path.at(-1) as string;
}
