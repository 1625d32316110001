import type { SourceFile, Span } from '../findings/index.ts';
import { type Content, type Hole, holeMark, type Reading, readBlocks } from '../tree/index.ts';
import type { BlockPart, Path, Stretch, Template } from './template.ts';

/** A flag that is set, with the place in the YAML that sets it: the sentence that a template has for it tells that place. */
export interface Told {
  readonly told: Span;
}

/** The data of a template: holes where the template prints a value, and maps, lists and flags around them. */
export type TemplateData = {
  readonly [name: string]: Hole | Told | TemplateData | readonly (Hole | TemplateData)[] | boolean | undefined;
};

type Value = TemplateData[string];

/** Fills a template and reads the Markdown that comes out; `own` is how the words of a policy's own template are read. */
export function fill(template: Template, data: TemplateData, own?: Omit<Reading, 'holes'>): Content {
  const printer = new Printer(own?.template);
  printer.print(template, [data]);
  return readBlocks(printer.text, { ...(own ?? OURS), holes: printer.holes });
}

/** The text of a template with marks for its values, and the values. Scopes are the maps and lists that `this` was, the innermost last. */
class Printer {
  text = '';
  readonly holes: Hole[] = [];
  readonly #own: SourceFile | undefined;

  constructor(own: SourceFile | undefined) {
    this.#own = own;
  }

  print(template: Template, scopes: readonly Value[]): void {
    for (const part of template) {
      if (typeof part === 'string') this.text += part;
      else {
        const value = valueAt(part.path, scopes);
        if (part.is === 'hole') this.#hole(value as Hole | undefined, part.at);
        else if (part.is === 'told') this.#told(value);
        else this.#block(part as BlockPart, value, scopes);
      }
    }
  }

  #block(part: BlockPart, value: Value, scopes: readonly Value[]): void {
    if (isNothing(value) !== (part.is === 'unless')) this.print(part.otherwise ?? [], scopes);
    else if (part.is === 'each')
      for (const item of value as readonly Value[]) this.print(part.inside, [...scopes, item]);
    else this.print(part.inside, part.is === 'with' ? [...scopes, value] : scopes);
  }

  /** What the policy doesn't declare prints nothing. */
  #hole(value: Hole | undefined, at?: Stretch): void {
    if (value === undefined) return;
    const hole = this.#own && at ? { ...value, at: { file: this.#own, ...at } } : value;
    this.text += holeMark(this.holes.push(hole) - 1);
  }

  /** A flag prints nothing but its place; other values have theirs in their words. */
  #told(value: Value): void {
    if (typeof value !== 'object' || !('told' in value)) return;
    this.#hole({ inlines: [{ type: 'text', text: '', from: (value as Told).told }] });
  }
}

function valueAt([up, ...names]: Path, scopes: readonly Value[]): Value {
  return names.reduce<Value>(
    (value, name) =>
      typeof value === 'object' && Object.hasOwn(value, name) ? (value as TemplateData)[name] : undefined,
    scopes[scopes.length - 1 - up],
  );
}

function isNothing(value: Value): boolean {
  return !value || (Array.isArray(value) && value.length === 0);
}

/** Our templates are read by the tests: what is wrong with one is a fault of the program. */
const OURS: Omit<Reading, 'holes'> = {
  inside(words) {
    throw new Error(`a template of policyc holds \`${words}\`, which none may hold`);
  },
  report() {
    throw new Error('a template of policyc holds Markdown that a notice has no use for');
  },
};
