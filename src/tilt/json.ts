import { type Checked, type Fault, finding, type SourceFile } from '../findings/index.ts';
import { notJson, tiltTooLarge, tooDeepJson } from './faults.ts';

/** A value of a JSON document that knows where it stands. */
export interface Json {
  readonly kind: 'object' | 'list' | 'string' | 'number' | 'boolean' | 'null';
  readonly start: number;
  end: number;
  /** Its place in the document: `dataDisclosed[0].category`. */
  readonly place: string;
  /** What a string, number or boolean says. */
  value?: string | number | boolean;
  /** What an object or a list holds; of a key that stands twice, all. */
  readonly inner: { readonly key: string; readonly value: Json }[];
}

const MOST_NESTED = 60;
// The largest document that is known has 2,000.
const MOST_VALUES = 200_000;
const BLANK = /[ \t\r\n]*/y;
const LITERAL = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
// Only one way through for each character, so that a string without an end is given up at once.
const STRING = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y;

class Stop extends Error {
  readonly at: number;
  readonly fault: Fault;
  constructor(at: number, message: string, fault = notJson) {
    super(message);
    this.at = at;
    this.fault = fault;
  }
}

/** Reads a document strictly as JSON (RFC 8259), in time that grows with its length, and to a bounded depth. */
export function readJson(file: SourceFile): Checked<Json> {
  try {
    return { value: parse(file.text), findings: [] };
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    const start = Math.min(error.at, Math.max(0, file.text.length - 1));
    const at = { file, start, end: Math.min(start + 1, file.text.length) };
    return { findings: [finding(error.fault, { at, message: error.message })] };
  }
}

function parse(text: string): Json {
  let at = 0;
  let values = 0;
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    at += found?.length ?? 0;
    return found;
  };
  const blank = () => match(BLANK);
  const expect = (sign: string) => {
    if (text[at] !== sign) throw new Stop(at, `${shown(text, at)} stands where "${sign}" was expected`);
    at++;
  };
  const string = (): string => {
    const found = text[at] === '"' ? match(STRING) : undefined;
    if (found === undefined) throw new Stop(at, `${shown(text, at)} stands where a text in double quotes was expected`);
    return JSON.parse(found);
  };
  const items = (node: Json, close: string, each: (index: number) => void): void => {
    at++;
    blank();
    for (let index = 0; text[at] !== close; index++) {
      if (index > 0) {
        expect(',');
        blank();
      }
      each(index);
      blank();
    }
    at++;
    node.end = at;
  };
  const value = (place: string, depth: number): Json => {
    if (depth > MOST_NESTED)
      throw new Stop(at, `more than ${MOST_NESTED} objects and lists stand inside each other here`, tooDeepJson);
    if (++values > MOST_VALUES)
      throw new Stop(at, `more than ${MOST_VALUES} values stand in the document`, tiltTooLarge);
    const start = at;
    const sign = text[at];
    const node = (kind: Json['kind'], said?: Json['value']): Json => ({
      kind,
      start,
      end: at,
      place,
      inner: [],
      ...(said !== undefined && { value: said }),
    });
    if (sign === '{') {
      const object = node('object');
      items(object, '}', () => {
        const key = string();
        blank();
        expect(':');
        blank();
        object.inner.push({ key, value: value(placeOf(place, key), depth + 1) });
      });
      return object;
    }
    if (sign === '[') {
      const list = node('list');
      items(list, ']', (index) =>
        list.inner.push({ key: String(index), value: value(`${place}[${index}]`, depth + 1) }),
      );
      return list;
    }
    if (sign === '"') return node('string', string());
    const literal = match(LITERAL);
    if (!literal) throw new Stop(at, `${shown(text, at)} stands where a value was expected`);
    if (literal === 'null') return node('null');
    if (literal === 'true' || literal === 'false') return node('boolean', literal === 'true');
    return node('number', Number(literal));
  };
  blank();
  const whole = value('', 0);
  blank();
  if (at < text.length) throw new Stop(at, `${shown(text, at)} stands after the end of the document`);
  return whole;
}

function placeOf(place: string, key: string): string {
  if (!/^[\w-]{1,60}$/.test(key)) return `${place}[${JSON.stringify(key.slice(0, 60))}]`;
  return place === '' ? key : `${place}.${key}`;
}

function shown(text: string, at: number): string {
  return at < text.length ? JSON.stringify(text[at]) : 'the end of the file';
}
