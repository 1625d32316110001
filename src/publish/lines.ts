import { type DefaultTreeAdapterTypes as Dom, parseFragment } from 'parse5';

/**
 * The text of an article as lines that a person can compare, with its structure as Markdown shows it: `## heading`,
 * `- item`, `| cell`, `**strong**`, `[words](address)`. What a help center may change by itself leaves no trace here: ids,
 * classes, the links to them, and how white space and characters are written. Elements that no article of policyc has
 * stand as `<name>`, so that nothing can hide in them. The marker in published articles is a hash of these lines: whoever
 * changes how they are written makes a conflict of each article that is out there.
 */
export function linesOf(html: string): string[] {
  const writer = new Lines();
  // A stack of its own: what comes from a server may be nested deeper than functions can be.
  const open: (Dom.ChildNode | (() => void))[] = [...parseFragment(html).childNodes].reverse();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next === 'function') next();
    else if (next.nodeName === '#text') writer.text((next as Dom.TextNode).value);
    else if ('tagName' in next) {
      open.push(enter(next, writer));
      for (const child of next.childNodes.toReversed()) open.push(child);
    }
  }
  return writer.done();
}

// Maps, and no objects: an element of a foreign article can have any name, `constructor` as well.
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['h1', '# '],
  ['h2', '## '],
  ['h3', '### '],
  ['h4', '#### '],
  ['h5', '##### '],
  ['h6', '###### '],
  ['li', '- '],
  ['dt', ': '],
  ['dd', ':: '],
  ['tr', '| '],
  ['caption', '| '],
  ['blockquote', '> '],
]);
const BLOCKS = new Set([...PREFIXES.keys(), ...'p div ul ol dl table figure figcaption address pre'.split(' ')]);
const MARKS: ReadonlyMap<string, string> = new Map([
  ['strong', '**'],
  ['b', '**'],
  ['em', '_'],
  ['i', '_'],
  ['code', '`'],
]);
const SILENT = new Set('span thead tbody tfoot colgroup col'.split(' '));

/** Writes what begins an element, and gives what ends it. */
function enter(element: Dom.Element, lines: Lines): () => void {
  const { tagName } = element;
  const mark = MARKS.get(tagName);
  if (BLOCKS.has(tagName)) return lines.block(PREFIXES.get(tagName) ?? '', tagName === 'tr');
  if (tagName === 'td' || tagName === 'th') return lines.cell();
  if (tagName === 'a') return link(element, lines);
  if (tagName === 'br') lines.end();
  else if (tagName === 'hr') lines.rule();
  else if (mark !== undefined) {
    lines.text(mark);
    return () => lines.text(mark);
  } else if (!SILENT.has(tagName)) lines.text(`<${[tagName, ...addresses(element)].join(' ')}>`);
  return () => {};
}

function link(element: Dom.Element, lines: Lines): () => void {
  const href = element.attrs.find(({ name }) => name === 'href')?.value ?? '';
  // A link within the article goes by an id.
  if (href === '' || href.startsWith('#')) return () => {};
  lines.text('[');
  return () => lines.text(`](${href})`);
}

function addresses({ attrs }: Dom.Element): string[] {
  return attrs.filter(({ name }) => name === 'src' || name === 'alt').map(({ value }) => value);
}

class Lines {
  readonly #lines: string[] = [];
  #line = '';
  #prefix = '';
  #rows = 0;

  text(text: string): void {
    this.#line += text;
  }

  /** Begins a block, and gives what ends it. In a row of a table, blocks stay on one line. */
  block(prefix: string, isRow: boolean): () => void {
    this.end();
    if (this.#rows === 0) this.#prefix += prefix;
    if (isRow) this.#rows += 1;
    return () => {
      if (isRow) this.#rows -= 1;
      this.end();
      if (this.#rows === 0) this.#prefix = '';
    };
  }

  cell(): () => void {
    return () => this.text(' | ');
  }

  rule(): void {
    this.end();
    this.#lines.push('---');
  }

  end(): void {
    if (this.#rows > 0) {
      this.#line += ' ';
      return;
    }
    const line = this.#line.replace(/[\s\u00a0]+/g, ' ').trim();
    this.#line = '';
    if (line === '') return;
    this.#lines.push(this.#prefix + line);
    this.#prefix = '';
  }

  done(): string[] {
    this.end();
    return this.#lines;
  }
}
