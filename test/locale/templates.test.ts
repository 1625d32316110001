import { readdirSync, readFileSync } from 'node:fs';
import Handlebars from 'handlebars';
import { describe, expect, it } from 'vitest';
import { noticeTemplates, type Shape } from '../../src/document/index.ts';
import { parse, precompile } from '../../src/locale/holes.ts';
import { languageTags } from '../../src/locale/index.ts';

/** The shape that a path of a template leads to, seen from the scopes it stands in; undefined where there is none. */
function shapeAt(path: hbs.AST.PathExpression, scopes: readonly Shape[]): Shape | undefined {
  const start = scopes[scopes.length - 1 - path.depth];
  return path.parts.reduce<Shape | undefined>(
    (shape, part) =>
      typeof shape === 'object' && !Array.isArray(shape)
        ? (shape as Readonly<Record<string, Shape>>)[String(part)]
        : undefined,
    start,
  );
}

/** What a template uses that its data do not have, and values that it prints although they are no words. */
function mistakesIn(text: string, shape: Shape): string[] {
  const parsed = parse(text);
  if (!('program' in parsed)) return parsed.mistakes.map(({ message }) => message);
  const mistakes: string[] = [];
  const scopes: Shape[] = [shape];
  class Checker extends Handlebars.Visitor {
    override MustacheStatement(node: hbs.AST.MustacheStatement): void {
      const found = shapeAt(node.path as hbs.AST.PathExpression, scopes);
      if (found !== 'words' && found !== 'passage')
        mistakes.push(`${node.loc.start.line}: {{${(node.path as hbs.AST.PathExpression).original}}}`);
    }

    override BlockStatement(node: hbs.AST.BlockStatement): void {
      const path = node.params[0] as hbs.AST.PathExpression;
      const found = shapeAt(path, scopes);
      if (found === undefined) mistakes.push(`${node.loc.start.line}: {{#${node.path.original} ${path.original}}}`);
      const each = node.path.original === 'each';
      if (each && !Array.isArray(found)) mistakes.push(`${node.loc.start.line}: ${path.original} is no list`);
      if (each) scopes.push((found as readonly [Shape])[0]);
      this.accept(node.program);
      if (each) scopes.pop();
      if (node.inverse) this.accept(node.inverse);
    }
  }
  new Checker().accept(parsed.program);
  return mistakes;
}

describe.each([...languageTags])('the templates of %s', (tag) => {
  it.each(noticeTemplates.map(({ template, shape }) => [template, shape as Shape] as const))(
    '%s uses only what its data have',
    (template, shape) => {
      expect(mistakesIn(readFileSync(`templates/${tag}/${template}.md`, 'utf8'), shape)).toEqual([]);
    },
  );

  it('are those that there is data for, and no others', () => {
    expect(readdirSync(`templates/${tag}/notice`).sort()).toEqual(
      noticeTemplates.map(({ template }) => `${template.slice('notice/'.length)}.md`).sort(),
    );
  });

  it.each(noticeTemplates.map(({ template, shape }) => [template, shape as Shape] as const))(
    '%s prints all words that its data have',
    (template, shape) => {
      const text = readFileSync(`templates/${tag}/${template}.md`, 'utf8');
      const names = (of: Shape): string[] =>
        typeof of !== 'object'
          ? []
          : Array.isArray(of)
            ? names(of[0] as Shape)
            : Object.entries(of as Readonly<Record<string, Shape>>).flatMap(([name, inner]) => [name, ...names(inner)]);
      expect(names(shape).filter((name) => !new RegExp(`[{ ./]${name}[} .]`).test(text))).toEqual([]);
    },
  );
});

describe('what a template may not hold', () => {
  it.each([
    ['a helper', '{{upper name}}', 'only a value can stand between {{ and }}; there are no helpers'],
    [
      'a block that there is not',
      '{{#loop items}}x{{/loop}}',
      'there is no block {{#loop}}; there are if, unless, each and with',
    ],
    ['another template', '{{> other}}', 'a template cannot include another one'],
    ['an open block', '{{#if a}}x', 'the template breaks off: a {{ has no }}, or a block is opened and not closed'],
    ['a reserved character', '\ue000', 'the template holds a character that is reserved for values'],
    ['a log', '{{#log x}}{{/log}}', 'there is no block {{#log}}; there are if, unless, each and with'],
  ])('%s', (_, text, message) => {
    const result = precompile(text);
    expect('mistakes' in result ? result.mistakes.map((mistake) => mistake.message) : []).toContain(message);
  });
});
