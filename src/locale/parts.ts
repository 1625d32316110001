import Handlebars from 'handlebars';
import {
  BLOCK_NAMES,
  type BlockName,
  type Part,
  type Path,
  type Stretch,
  type Template,
  type TemplateMistake,
} from './template.ts';

/** A template that was read, or what keeps it from being read. */
export type ReadTemplate = { readonly template: Template } | { readonly mistakes: readonly TemplateMistake[] };

/**
 * Reads a template: values, `if`, `unless`, `each` and `with`, and nothing else of Handlebars. A value is not printed as
 * text but left as a hole, so that it never becomes text of the template.
 */
export function readTemplate(text: string): ReadTemplate {
  const reserved = /[\uE000\uE001]/.exec(text);
  if (reserved)
    return {
      mistakes: [
        {
          start: reserved.index,
          end: reserved.index + 1,
          message: 'the template holds a character that is reserved for values',
        },
      ],
    };
  const deep = tooDeep(text);
  if (deep) return { mistakes: [deep] };
  try {
    const reader = new PartReader(text);
    const template = reader.parts(Handlebars.parse(text));
    return reader.mistakes.length > 0 ? { mistakes: reader.mistakes } : { template };
  } catch (error) {
    return { mistakes: [broken(text, String(error))] };
  }
}

const MOST_NESTED = 50;

/** Blocks are counted before Handlebars reads them: thousands within each other would keep it busy without end. */
function tooDeep(text: string): TemplateMistake | undefined {
  let depth = 0;
  for (const { 0: tag, 1: kind, index } of text.matchAll(/\{\{~?\s*([#/]|\^(?=\s*[\w.]))/g)) {
    depth += kind === '/' ? -1 : 1;
    if (depth > MOST_NESTED) {
      const message = `more than ${MOST_NESTED} blocks stand inside each other here`;
      return { start: index, end: index + tag.length, message };
    }
  }
  return undefined;
}

const VALUES_ONLY = 'only a value can stand between {{ and }}; there are no helpers';

class PartReader {
  readonly mistakes: TemplateMistake[] = [];
  readonly #lineStarts: readonly number[];

  constructor(text: string) {
    // Handlebars counts a carriage return alone as the end of a line, too.
    this.#lineStarts = [0, ...[...text.matchAll(/\r\n?|\n/g)].map(({ index, 0: end }) => index + end.length)];
  }

  parts({ body, blockParams }: hbs.AST.Program): Template {
    if (blockParams?.length && body[0]) this.#refuse(body[0], 'a block has no names of its own (`as |name|`)');
    return body.flatMap((node): readonly Part[] => {
      switch (node.type) {
        case 'ContentStatement':
          return [(node as hbs.AST.ContentStatement).value];
        case 'MustacheStatement':
          return this.#value(node as hbs.AST.MustacheStatement);
        case 'BlockStatement':
          return this.#block(node as hbs.AST.BlockStatement);
        case 'CommentStatement':
          return [];
        default:
          return this.#refuse(
            node,
            node.type.startsWith('Partial') ? 'a template cannot include another one' : 'a template has no decorators',
          );
      }
    });
  }

  #value(node: hbs.AST.MustacheStatement): readonly Part[] {
    const path = pathOf(node.path);
    if (!path || node.params.length > 0 || node.hash?.pairs?.length) return this.#refuse(node, VALUES_ONLY);
    return [{ is: 'hole', path, at: this.#stretch(node) }];
  }

  #block(node: hbs.AST.BlockStatement): readonly Part[] {
    const name = String(node.path.original);
    if (!(BLOCK_NAMES as readonly string[]).includes(name))
      return this.#refuse(node, `there is no block {{#${name}}}; there are if, unless, each and with`);
    const [asked] = node.params;
    const path = asked && pathOf(asked);
    if (!path || node.params.length > 1 || node.hash?.pairs?.length)
      return this.#refuse(node, `{{#${name}}} takes one value`);
    const inside = this.parts(node.program ?? EMPTY);
    return [
      {
        is: name as BlockName,
        path,
        inside: name === 'if' ? withTold(inside, path) : inside,
        ...(node.inverse && { otherwise: this.parts(node.inverse) }),
        at: this.#stretch(node),
      },
    ];
  }

  /** The first line of a node: of a block, what opens it. */
  #stretch({ loc }: hbs.AST.Node): Stretch {
    const start = (this.#lineStarts[loc.start.line - 1] ?? 0) + loc.start.column;
    const end = (this.#lineStarts[loc.end.line - 1] ?? 0) + loc.end.column;
    const lineEnd = (this.#lineStarts[loc.start.line] ?? Number.POSITIVE_INFINITY) - 1;
    return { start, end: Math.min(end, lineEnd) };
  }

  #refuse(node: hbs.AST.Node, message: string): never[] {
    this.mistakes.push({ ...this.#stretch(node), message });
    return [];
  }
}

const EMPTY = { type: 'Program', body: [], blockParams: [] } as unknown as hbs.AST.Program;

function pathOf(node: hbs.AST.Node): Path | undefined {
  if (node.type !== 'PathExpression') return undefined;
  const { data, depth, parts } = node as hbs.AST.PathExpression;
  return data ? undefined : [depth, ...parts.map(String)];
}

/** What `{{#if}}` asked for is told by the words within: a mark stands behind the last of them, before line breaks. */
function withTold(parts: Template, path: Path): Template {
  const last = parts.at(-1);
  if (typeof last !== 'string') return [...parts, { is: 'told', path }];
  const words = last.trimEnd();
  const breaks = last.slice(words.length);
  return [...parts.slice(0, -1), words, { is: 'told', path }, ...(breaks ? [breaks] : [])];
}

/** Where the syntax breaks: at the block that is not closed, else on the line that Handlebars names. */
function broken(text: string, error: string): TemplateMistake {
  const open: { name: string; start: number; end: number }[] = [];
  for (const { 0: tag, 1: kind, 2: name = '', index } of text.matchAll(/\{\{~?([#/])\s*([\w-]+)[^}]*\}\}/g)) {
    if (kind === '#') open.push({ name, start: index, end: index + tag.length });
    else if (open.at(-1)?.name === name) open.pop();
    else return { start: index, end: index + tag.length, message: 'closes a block that is not open here' };
  }
  const unclosed = open.at(-1);
  if (unclosed)
    return {
      start: unclosed.start,
      end: unclosed.end,
      message: `the block {{#${unclosed.name}}} is not closed`,
      help: `Write {{/${unclosed.name}}} where it ends.`,
    };
  const line = Number(/line (\d+)/.exec(error)?.[1] ?? 1);
  const before = text
    .split('\n')
    .slice(0, line - 1)
    .join('\n').length;
  // At the end of the text, Handlebars names a line that is not there.
  const start = Math.max(0, Math.min(before + (line > 1 ? 1 : 0), text.length - 1));
  const end = text.indexOf('\n', start);
  return {
    start,
    end: end === -1 ? text.length : end,
    message: 'a {{ on this line, or before it, has no }}, or what stands between them is no value',
  };
}
