import { type DefaultTreeAdapterTypes as Dom, parse, parseFragment } from 'parse5';

type Allowed = Readonly<Record<string, readonly string[]>>;

/** Elements with their attributes that stand in a help-center fragment. */
const FRAGMENT: Allowed = {
  ...plain('p ul ol li h2 h3 h4 h5 h6 strong em code br hr table thead tbody tr th td dl dt dd dfn blockquote'),
  a: ['href'],
  span: [],
};

/** What Intercom takes; a reader of HTML puts the `tbody` in. */
const INTERCOM: Allowed = { ...plain('p br hr h1 h2 ul ol li table tbody tr th td pre code strong em'), a: ['href'] };

/** Elements with their attributes that stand in a page. */
const PAGE: Allowed = {
  ...FRAGMENT,
  ...plain('head title body h1 style'),
  header: ['class'],
  html: ['lang', 'dir'],
  meta: ['charset', 'name', 'content', 'http-equiv'],
  link: ['rel', 'href', 'hreflang'],
  a: ['href', 'class', 'rel', 'lang', 'hreflang'],
  main: ['tabindex'],
  nav: ['class', 'aria-label', 'aria-labelledby'],
  section: ['aria-labelledby'],
  aside: ['role'],
  div: ['class'],
  p: ['class', 'role'],
  span: ['class'],
  th: ['scope'],
  td: ['data-label'],
  figure: ['class'],
  svg: ['viewBox', 'aria-hidden', 'focusable'],
  text: ['class', 'x', 'y'],
  path: ['d'],
  rect: ['class', 'x', 'y', 'width', 'height', 'rx'],
};

const KINDS = { page: PAGE, fragment: FRAGMENT, intercom: INTERCOM };
export type Kind = keyof typeof KINDS;

/** Whether an address may stand in a link: in the document, in a neighbour of the build, or out of it by an allowed scheme. */
export function isAllowedAddress(address: string): boolean {
  if (/^#[^\s"'<>]*$/.test(address)) return true;
  if (/^(?:\.\.\/){1,2}[\w-]+(?:\/[\w-]+)?\/(?:notice|controller|processor)\.html(?:#[\w-]*)?$/.test(address))
    return true;
  return (
    URL.canParse(address) &&
    ['https:', 'http:', 'mailto:', 'tel:'].includes(new URL(address).protocol) &&
    /^(?:https?:\/\/|mailto:|tel:)[^\s"<>]*$/.test(address)
  );
}

/** What a reader of HTML finds in a document that may not stand there; nothing where all is allowed. */
export function foreign(html: string, kind: Kind): string[] {
  return [...elementsIn(kind === 'page' ? parse(html) : parseFragment(html))].flatMap((element) =>
    foreignIn(element, KINDS[kind]),
  );
}

function foreignIn({ tagName, attrs }: Dom.Element, allowed: Allowed): string[] {
  const names = allowed[tagName];
  if (!names) return [`<${tagName}>`];
  return attrs
    .filter(({ name, value }) => !(name === 'id' || names.includes(name)) || !isAllowedValue(tagName, name, value))
    .map(({ name, value }) => `<${tagName} ${name}="${value}">`);
}

function isAllowedValue(tagName: string, name: string, value: string): boolean {
  if (name === 'http-equiv') return value === 'Content-Security-Policy';
  if (name === 'rel') return ['icon', 'alternate', 'noopener noreferrer'].includes(value);
  // The icon of a page is an empty one, so that a browser asks for none.
  if (name === 'href') return isAllowedAddress(value) || (tagName === 'link' && value === 'data:,');
  return true;
}

function* elementsIn(node: Dom.Node): Generator<Dom.Element> {
  if ('tagName' in node) yield node;
  for (const child of 'childNodes' in node ? node.childNodes : []) yield* elementsIn(child);
  if (node.nodeName === 'template') yield* elementsIn((node as Dom.Template).content);
}

function plain(names: string): Allowed {
  return Object.fromEntries(names.split(' ').map((name) => [name, []]));
}
