import Handlebars from 'handlebars/runtime.js';
import { type Content, type Hole, holeMark, readBlocks } from '../tree/index.ts';

/** The data of a template: holes where the template prints a value, and maps, lists and flags around them. */
export type TemplateData = {
  readonly [name: string]: Hole | TemplateData | readonly (Hole | TemplateData)[] | boolean | undefined;
};

// The package has no types for its part without the compiler.
const runtime = Handlebars as unknown as Pick<typeof import('handlebars'), 'template'>;

const compiled = new WeakMap<object, (data: TemplateData, options: object) => string>();

/** Fills a compiled template and reads the Markdown that comes out. */
export function fill(template: object, data: TemplateData): Content {
  const holes: Hole[] = [];
  const text = render(template)(data, { helpers: { hole }, data: { holes } });
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

// The templates are ours and read by the tests: what is wrong with one is a fault of the program.
function noPlace(words: string): never {
  throw new Error(`a template holds \`${words}\`, which no template may hold`);
}

function refuse(): never {
  throw new Error('a template holds Markdown that a notice has no use for');
}
