import Handlebars from 'handlebars/runtime.js';
import type { Span } from '../findings/index.ts';
import { type Content, type Hole, holeMark, readBlocks } from '../tree/index.ts';

/** A flag that is set, with the place in the YAML that sets it: the sentence that a template has for it tells that place. */
export interface Told {
  readonly told: Span;
}

/** The data of a template: holes where the template prints a value, and maps, lists and flags around them. */
export type TemplateData = {
  readonly [name: string]: Hole | Told | TemplateData | readonly (Hole | TemplateData)[] | boolean | undefined;
};

// The package has no types for its part without the compiler.
const runtime = Handlebars as unknown as Pick<typeof import('handlebars'), 'template'>;

const compiled = new WeakMap<object, (data: TemplateData, options: object) => string>();

/** Fills a compiled template and reads the Markdown that comes out. */
export function fill(template: object, data: TemplateData): Content {
  const holes: Hole[] = [];
  const text = render(template)(data, { helpers: { hole, told }, data: { holes } });
  return readBlocks(text, { holes, inside: noPlace, report: refuse });
}

function render(template: object): (data: TemplateData, options: object) => string {
  const known = compiled.get(template);
  if (known) return known;
  const made = runtime.template(template as TemplateSpecification);
  compiled.set(template, made);
  return made;
}

/** What the policy doesn't declare prints nothing. */
function hole(value: Hole | undefined, options: { data: { holes: Hole[] } }): string {
  if (value === undefined) return '';
  return holeMark(options.data.holes.push(value) - 1);
}

/** A flag prints nothing but its place; other values have theirs in their words. */
function told(value: unknown, options: { data: { holes: Hole[] } }): string {
  if (typeof value !== 'object' || value === null || !('told' in value)) return '';
  const { told: from } = value as Told;
  return hole({ inlines: [{ type: 'text', text: '', from }] }, options);
}

// The templates are ours and read by the tests: what is wrong with one is a fault of the program.
function noPlace(words: string): never {
  throw new Error(`a template holds \`${words}\`, which no template may hold`);
}

function refuse(): never {
  throw new Error('a template holds Markdown that a notice has no use for');
}
