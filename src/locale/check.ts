import { didYouMean } from '../findings/index.ts';
import type { Shape } from './shape.ts';
import type { BlockPart, Path, Template, TemplateMistake, ValuePart } from './template.ts';

/** What a template asks for that its data do not have, or prints although it is no words. */
export function mistakesIn(template: Template, shape: Shape): TemplateMistake[] {
  return inScope(template, [shape]);
}

function inScope(template: Template, scopes: readonly Shape[]): TemplateMistake[] {
  return template.flatMap((part) => {
    if (typeof part === 'string' || part.is === 'told') return [];
    const found = shapeAt(part.path, scopes);
    if (found === undefined) return [unknown(part, scopes)];
    return part.is === 'hole' ? printing(part, found) : inBlock(part as BlockPart, found, scopes);
  });
}

function printing(part: ValuePart, shape: Shape): TemplateMistake[] {
  if (shape === 'words' || shape === 'passage') return [];
  const name = nameOf(part.path);
  const message = `{{${name}}} ${shape === 'flag' ? 'is a yes or no' : Array.isArray(shape) ? 'is a list' : 'has several values'}, which cannot be printed`;
  const block = shape === 'flag' ? 'if' : Array.isArray(shape) ? 'each' : 'with';
  return [{ ...stretch(part), message, help: `Write {{#${block} ${name}}} … {{/${block}}}.` }];
}

function inBlock(part: BlockPart, shape: Shape, scopes: readonly Shape[]): TemplateMistake[] {
  const otherwise = inScope(part.otherwise ?? [], scopes);
  if (part.is === 'if' || part.is === 'unless') return [...inScope(part.inside, scopes), ...otherwise];
  const inner = part.is === 'each' ? (Array.isArray(shape) ? (shape[0] as Shape) : undefined) : shape;
  if (inner !== undefined) return [...inScope(part.inside, [...scopes, inner]), ...otherwise];
  return [
    { ...stretch(part), message: `{{#each ${nameOf(part.path)}}} asks for a list, and ${nameOf(part.path)} is none` },
  ];
}

function unknown(part: ValuePart | BlockPart, scopes: readonly Shape[]): TemplateMistake {
  const [up, ...names] = part.path;
  const scope = scopes[scopes.length - 1 - up];
  const known = scope === undefined ? [] : namesIn(scope);
  const near = didYouMean(names[0] ?? '', known);
  const there = known.length > 0 ? `There are ${known.join(', ')}.` : undefined;
  const help = [near, there].filter(Boolean).join(' ');
  return {
    ...stretch(part),
    message: `the data of this template have no "${nameOf(part.path)}" here`,
    ...(help && { help }),
  };
}

function namesIn(shape: Shape): string[] {
  return typeof shape === 'object' && !Array.isArray(shape) ? Object.keys(shape) : [];
}

/** The shape that a path leads to, seen from the scopes it stands in; undefined where there is none. */
function shapeAt([up, ...names]: Path, scopes: readonly Shape[]): Shape | undefined {
  return names.reduce<Shape | undefined>(
    (shape, name) =>
      shape !== undefined && namesIn(shape).includes(name)
        ? (shape as Readonly<Record<string, Shape>>)[name]
        : undefined,
    scopes[scopes.length - 1 - up],
  );
}

function nameOf([up, ...names]: Path): string {
  return '../'.repeat(up) + (names.join('.') || 'this');
}

function stretch({ at }: ValuePart | BlockPart) {
  return at ?? { start: 0, end: 0 };
}
