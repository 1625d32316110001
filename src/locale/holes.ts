import Handlebars from 'handlebars';

/** A place in a template, counted from 1, and what is wrong there. */
export interface TemplateMistake {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** A template compiled ahead of time, as JavaScript source, or what keeps it from being compiled. */
export type Precompiled = { readonly code: string } | { readonly mistakes: readonly TemplateMistake[] };

const BLOCKS = new Set(['if', 'unless', 'each', 'with']);

/**
 * Compiles a template in which every `{{value}}` is a hole: the value is handed to the `hole` helper as it is, and
 * never becomes text of the template; where `{{#if}}` asks for a flag, the `told` helper remembers its place. Templates have values, `if`, `unless`, `each` and `with`, and nothing else.
 */
export function precompile(template: string): Precompiled {
  const parsed = parse(template);
  if ('mistakes' in parsed) return parsed;
  const rewriter = new Rewriter();
  rewriter.accept(parsed.program);
  if (rewriter.mistakes.length > 0) return { mistakes: rewriter.mistakes };
  const code = Handlebars.precompile(parsed.program, {
    noEscape: true,
    knownHelpersOnly: true,
    knownHelpers: { hole: true, told: true, log: false, lookup: false } as unknown as KnownHelpers,
  });
  return { code: String(code) };
}

/** The syntax tree of a template, or where its syntax breaks. */
export function parse(
  template: string,
): { readonly program: hbs.AST.Program } | { readonly mistakes: readonly TemplateMistake[] } {
  const reserved = /[\uE000\uE001]/.exec(template);
  if (reserved)
    return {
      mistakes: [mistakeAt(template, reserved.index, 'the template holds a character that is reserved for values')],
    };
  try {
    return { program: Handlebars.parse(template) };
  } catch (error) {
    const line = Number(/line (\d+)/.exec(String(error))?.[1] ?? 1);
    return {
      mistakes: [
        { line, column: 1, message: 'the template breaks off: a {{ has no }}, or a block is opened and not closed' },
      ],
    };
  }
}

function mistakeAt(template: string, offset: number, message: string): TemplateMistake {
  const before = template.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) as string).length + 1, message };
}

function helper(name: string, loc: hbs.AST.SourceLocation): hbs.AST.PathExpression {
  return {
    type: 'PathExpression',
    data: false,
    depth: 0,
    parts: [name],
    original: name,
    loc,
  } as hbs.AST.PathExpression;
}

/** What `{{#if}}` asked for is told by the words within: a mark stands behind the last of them, before line breaks. */
function markTold({ body }: hbs.AST.Program, asked: hbs.AST.PathExpression): void {
  const last = body.at(-1);
  const words = last?.type === 'ContentStatement' ? (last as hbs.AST.ContentStatement) : undefined;
  const after = words ? words.value.slice(words.value.trimEnd().length) : '';
  if (words) words.value = words.value.trimEnd();
  const told = { type: 'MustacheStatement', path: helper('told', asked.loc), params: [asked], escaped: true };
  const rest = { type: 'ContentStatement', value: after, original: after };
  for (const statement of [told, rest])
    body.push(Object.assign(statement, { loc: asked.loc, strip: { open: false, close: false } }));
}

class Rewriter extends Handlebars.Visitor {
  readonly mistakes: TemplateMistake[] = [];

  override MustacheStatement(node: hbs.AST.MustacheStatement): void {
    if (node.params.length > 0 || node.hash?.pairs?.length || node.path.type !== 'PathExpression')
      this.#refuse(node, 'only a value can stand between {{ and }}; there are no helpers');
    node.params = [node.path];
    node.path = helper('hole', node.loc);
  }

  override BlockStatement(node: hbs.AST.BlockStatement): void {
    const name = String(node.path.original);
    if (!BLOCKS.has(name)) this.#refuse(node, `there is no block {{#${name}}}; there are if, unless, each and with`);
    else if (node.params.length !== 1 || node.params[0]?.type !== 'PathExpression')
      this.#refuse(node, `{{#${name}}} takes one value`);
    this.acceptKey(node, 'program');
    this.acceptKey(node, 'inverse');
    if (name === 'if' && node.params[0]?.type === 'PathExpression')
      markTold(node.program, node.params[0] as hbs.AST.PathExpression);
  }

  override PartialStatement(node: hbs.AST.PartialStatement): void {
    this.#refuse(node, 'a template cannot include another one');
  }

  override PartialBlockStatement(node: hbs.AST.PartialBlockStatement): void {
    this.#refuse(node, 'a template cannot include another one');
  }

  override Decorator(node: hbs.AST.Node): void {
    this.#refuse(node, 'a template has no decorators');
  }

  override DecoratorBlock(node: hbs.AST.Node): void {
    this.#refuse(node, 'a template has no decorators');
  }

  #refuse(node: hbs.AST.Node, message: string): void {
    this.mistakes.push({ line: node.loc.start.line, column: node.loc.start.column + 1, message });
  }
}
