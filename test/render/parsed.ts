import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** The elements of a page, in the order of the document. */
export function pageElements(html: string): Element[] {
  return elements(parse(html));
}

/** The elements of a fragment, in the order of the document. */
export function fragmentElements(html: string): Element[] {
  return elements(parseFragment(html));
}

/** The value of an attribute. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

/** All the text of a node, without styles. */
export function textOf(node: Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  if (node.nodeName === 'style' || !('childNodes' in node)) return '';
  return node.childNodes.map(textOf).join('');
}

/** The text of a fragment as a reader sees it. */
export function fragmentText(html: string): string {
  return textOf(parseFragment(html));
}

/** Links within a document that lead to no id in it. */
export function danglingLinks(all: readonly Element[]): string[] {
  const ids = new Set(all.map((element) => attribute(element, 'id')));
  return all
    .map((element) => attribute(element, 'href'))
    .filter((href): href is string => href?.startsWith('#') === true)
    .filter((href) => !ids.has(decodeURIComponent(href.slice(1))));
}

/** Ids that stand more than once. */
export function doubleIds(all: readonly Element[]): string[] {
  const ids = all.flatMap((element) => attribute(element, 'id') ?? []);
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

/** The levels of the headings, where one is more than a step deeper than the one before. */
export function skippedLevels(all: readonly Element[]): string[] {
  const levels = all.flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? [Number(tagName[1])] : []));
  return levels.flatMap((level, index) =>
    index > 0 && level > (levels[index - 1] as number) + 1 ? [`h${levels[index - 1]} h${level}`] : [],
  );
}

function elements(node: Node): Element[] {
  const inner = 'childNodes' in node ? node.childNodes.flatMap(elements) : [];
  return 'tagName' in node ? [node, ...inner] : inner;
}
