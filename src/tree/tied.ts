import type { Block, Inline, Linked, Notice, Section, Table, Target } from './tree.ts';
import { type BlockVisitor, type InlineVisitor, visit } from './visit.ts';

/**
 * A document for formats that lay out lines: the language has put no-break spaces into its words, so that "section 10" is
 * not parted. Its parts are made when they are asked for: a large document is not in memory twice.
 */
export function tied(notice: Notice, tie: (text: string) => string): Notice {
  const { line, blocks, target } = tiesBy(tie);
  const section = ({ place, title, blocks: inside, sections }: Section<Linked>): Section<Linked> => ({
    place: { type: 'anchor', target: target(place.target) },
    get title() {
      return line(title);
    },
    get blocks() {
      return blocks(inside);
    },
    sections: sections.map(section),
  });
  return {
    locale: notice.locale,
    title: line(notice.title),
    lead: blocks(notice.lead),
    sections: notice.sections.map(section),
    targets: notice.targets.map(target),
  };
}

type Line = readonly Inline<Linked>[];

function tiesBy(tie: (text: string) => string) {
  const line = (inlines: Line): Line => joined(inlines).map((inline) => visit(inline, inlineVisitor));
  const blocks = (all: readonly Block<Linked>[]) => all.map((block): Block<Linked> => visit(block, blockVisitor));
  const table = ({ head, rows }: Table<Linked>): Table<Linked> => ({
    type: 'table',
    head: head.map(line),
    rows: rows.map((row) => row.map(line)),
  });
  // Heading and link print the same target, here too.
  const targets = new Map<Target, Target>();
  const target = (of: Target): Target => {
    const known = targets.get(of) ?? { ...of, title: tie(of.title) };
    targets.set(of, known);
    return known;
  };
  const inlineVisitor: InlineVisitor<Inline<Linked>> = {
    text: ({ text }) => ({ type: 'text', text: tie(text) }),
    strong: (strong) => ({ ...strong, children: line(strong.children) }),
    emphasis: (emphasis) => ({ ...emphasis, children: line(emphasis.children) }),
    code: (code) => code,
    weblink: (link) => ({ ...link, children: line(link.children) }),
    break: (lineBreak) => lineBreak,
    link: (link) => ({ ...link, to: target(link.to), children: line(link.children) }),
    anchor: (anchor) => ({ ...anchor, target: target(anchor.target) }),
  };
  const blockVisitor: BlockVisitor<Block<Linked>> = {
    paragraph: (paragraph) => ({ ...paragraph, children: line(paragraph.children) }),
    list: (list) => ({ ...list, items: list.items.map(blocks) }),
    table,
    definitions: ({ type, items }) => ({
      type,
      items: items.map(({ term, body }) => ({ term: line(term), body: blocks(body) })),
    }),
    quote: (quote) => ({ ...quote, blocks: blocks(quote.blocks) }),
    callout: (callout) => ({ ...callout, blocks: blocks(callout.blocks) }),
    figure: (figure) => ({ ...figure, text: table(figure.text) }),
  };
  return { line, blocks, target };
}

/** A line whose texts are whole: in "13 months", the number may be a value of the policy and the rest a template's. */
function joined(line: Line): Line {
  const found: Inline<Linked>[] = [];
  for (const inline of line) {
    const last = found.at(-1);
    if (inline.type === 'text' && last?.type === 'text')
      found[found.length - 1] = { type: 'text', text: last.text + inline.text };
    else found.push(inline);
  }
  return found;
}
