import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { escaped, line } from './vectors.ts';

const FIXTURE = 'test/fixtures/everything/policy';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly format?: string;
  readonly maxLength?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema;
  readonly propertyNames?: Schema;
  readonly items?: Schema;
}

const schema: Schema = JSON.parse(readFileSync('src/schema/policy.schema.json', 'utf8'));
const everything: Json = Object.assign(
  {},
  ...readdirSync(FIXTURE).map((name) => parse(readFileSync(`${FIXTURE}/${name}`, 'utf8'))),
);

/** Gives the words for a value of this format of the schema and of at most so many characters; undefined leaves it as it is. */
export type Speaker = (format: string, most: number) => string | undefined;

/** The policy with one of everything, in one language, with other words: the schema tells which of its values are words. */
export function policySaying(speaker: Speaker): Uint8Array {
  const said = spoken(everything, schema, speaker) as { notices: Record<string, { languages: string[] }> };
  for (const notice of Object.values(said.notices)) notice.languages = ['en'];
  return new TextEncoder().encode(JSON.stringify(said));
}

/** Each text is the next of these words, and so is each name; the counts go on from policy to policy. */
export function saying(words: readonly string[]): Speaker {
  const next = { text: 0, line: 0 };
  return (format, most) => {
    if (format === 'text') return escaped(words[next.text++ % words.length] as string);
    return format === 'line' ? line(words[next.line++ % words.length] as string, most) : undefined;
  };
}

function spoken(value: Json, declared: Schema, speaker: Speaker): Json {
  const { format, maxLength = 500, properties = {}, additionalProperties, propertyNames, items } = resolved(declared);
  if (typeof value === 'string') return (format && speaker(format, maxLength)) ?? value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => spoken(each, items ?? declared, speaker));
  const entries = value as { readonly [key: string]: Json };
  // A text in several languages is one in English.
  if (format !== undefined && propertyNames && entries['en'] !== undefined)
    return spoken(entries['en'], additionalProperties as Schema, speaker);
  return Object.fromEntries(
    Object.entries(entries).map(([key, each]) => [
      key,
      spoken(each, properties[key] ?? additionalProperties ?? {}, speaker),
    ]),
  );
}

function resolved(declared: Schema): Schema {
  const name = declared.$ref?.split('/').at(-1);
  return name === undefined ? declared : (schema.$defs?.[name] as Schema);
}
