import { type Checked, type Finding, finding, proposals } from '../findings/index.ts';
import { type Model, provisionAt } from '../model/index.ts';
import {
  type Anchor,
  type Block,
  type Break,
  type Code,
  exact,
  type Inline,
  type Link,
  type Linked,
  type Mark,
  type Notice,
  type Ref,
  type Section,
  type Table,
  type Target,
  type Text,
  type Unlinked,
} from '../tree/index.ts';
import { withoutEmpty } from './empty.ts';
import { declaredAs, isWithheld } from './entries.ts';
import { ambiguousReference, referenceLeftOut, unknownReference } from './faults.ts';
import type { Numbered } from './number.ts';
import { citedBy, fitting, hasHeading, type Places, placeIn, placeKey, sectionsIn } from './places.ts';
import { plainWords, titled } from './titles.ts';
import { typedNumbers } from './typed.ts';

/** The notices of one language, by id, as far as they could be numbered: `[[notice:website#cookies]]` leads into another one. */
export type Neighbours = ReadonlyMap<string, Numbered>;

/** Resolves each reference to the place that it leads to. Only here a `Link` is made, so that what is rendered has no loose end. */
export function link(numbered: Numbered, model: Model, neighbours: Neighbours): Checked<Notice> {
  const findings: Finding[] = [];
  const linker = new Linker(numbered, model, neighbours, (found) => findings.push(found));
  const { draft, language, places } = numbered;
  const value: Notice = {
    locale: language.tag,
    title: linker.title(draft.title),
    lead: linker.blocks(draft.lead),
    sections: draft.sections.map((section) => linker.section(section)),
    targets: [...places.byKey.values()],
  };
  return { value, findings };
}

class Linker {
  readonly #numbered: Numbered;
  readonly #model: Model;
  readonly #neighbours: Neighbours;
  readonly #report: (found: Finding) => void;
  readonly #didYouMean = proposals();
  /** What was said of sections that the notice lacks. */
  readonly #lacking = new Set<string>();
  /** Places that already have their anchor: an id stands once in a page. */
  readonly #anchored = new Set<string>();

  constructor(numbered: Numbered, model: Model, neighbours: Neighbours, report: (found: Finding) => void) {
    this.#numbered = numbered;
    this.#model = model;
    this.#neighbours = neighbours;
    this.#report = report;
  }

  section(section: Section<Unlinked>): Section<Linked> {
    return {
      place: this.#head(section.place),
      title: this.title(section.title),
      blocks: this.blocks(section.blocks),
      sections: section.sections.map((inner) => this.section(inner)),
    };
  }

  /** No link stands in a title, but its references are judged as all others. */
  title(inlines: readonly Inline<Unlinked>[]): Inline<Linked>[] {
    this.#inlines(inlines);
    return exact(titled(inlines, this.#numbered));
  }

  blocks(blocks: readonly Block<Unlinked>[]): readonly Block<Linked>[] {
    return withoutEmpty(blocks.map((block) => this.#block(block)));
  }

  #block(block: Block<Unlinked>): Block<Linked> {
    switch (block.type) {
      case 'paragraph':
        return { ...block, children: this.#inlines(block.children) };
      case 'list':
        return { ...block, items: block.items.map((item) => this.blocks(item)) };
      case 'table': {
        const cells = (row: readonly (readonly Inline<Unlinked>[])[]) => row.map((cell) => this.#inlines(cell));
        return { ...block, head: cells(block.head), rows: block.rows.map(cells) };
      }
      case 'definitions':
        return {
          ...block,
          items: block.items.map(({ term, body }) => ({ term: this.#inlines(term), body: this.blocks(body) })),
        };
      case 'quote':
      case 'callout':
        return { ...block, blocks: this.blocks(block.blocks) };
      case 'figure':
        return { ...block, text: this.#block(block.text) as Table<Linked> };
    }
  }

  /** Most lines have no place and no reference: they are part of the linked document as they are. */
  #inlines(inlines: readonly Inline<Unlinked>[]): readonly Inline<Linked>[] {
    for (const inline of inlines) if (inline.type === 'text') this.#checkText(inline);
    if (inlines.every(hasNoPlace)) return inlines;
    const linked: Inline<Linked>[] = [];
    for (const inline of inlines) for (const each of this.#inline(inline)) linked.push(each);
    return exact(linked);
  }

  #inline(inline: Inline<Unlinked>): readonly Inline<Linked>[] {
    switch (inline.type) {
      case 'ref':
        return this.#reference(inline);
      case 'mark':
        return this.#anchor(inline);
      case 'strong':
      case 'emphasis':
      case 'weblink':
        return [{ ...inline, children: this.#inlines(inline.children) }];
      default:
        return [inline];
    }
  }

  #checkText(text: Text): void {
    for (const found of typedNumbers(text, this.#numbered)) this.#report(found);
  }

  #head(place: Mark): Anchor {
    const target = this.#numbered.places.byKey.get(placeKey(place)) as Target;
    this.#anchored.add(target.anchor);
    return { type: 'anchor', target };
  }

  #anchor(place: Mark): Anchor[] {
    const { anchor } = this.#numbered.places.byKey.get(placeKey(place)) as Target;
    return this.#anchored.has(anchor) ? [] : [this.#head(place)];
  }

  #reference(ref: Ref): readonly Inline<Linked>[] {
    if (ref.kind === 'law') return this.#citation(ref);
    if (ref.kind === 'notice') return this.#neighbour(ref);
    const found = fitting(ref, this.#numbered.places);
    const [target, second] = found;
    if (!target) return this.#lost(ref, this.#numbered.places);
    if (second) return this.#ambiguous(ref, found);
    return [this.#link(ref, target)];
  }

  #link(ref: Ref, to: Target): Link {
    const { language } = this.#numbered;
    const place = { number: to.number, title: to.title };
    if (ref.words)
      return {
        type: 'link',
        to,
        children: exact([...this.#inlines(ref.words), text(language.word('reference.after', place))]),
      };
    return {
      type: 'link',
      to,
      children: [text(language.word(hasHeading(to) ? 'reference.section' : 'reference.entry', place))],
    };
  }

  #citation(ref: Ref): readonly Inline<Linked>[] {
    const citation = provisionAt({ report: this.#report }, ref.id, ref.at);
    if (!citation) return [];
    return ref.words ? this.#inlines(ref.words) : [text(this.#numbered.language.cite(citation))];
  }

  /** Another notice, or with `#` a place in it. */
  #neighbour(ref: Ref): readonly Inline<Linked>[] {
    const [id = '', inner] = ref.id.split('#');
    const notice = this.#model.notices.get(id);
    const numbered = this.#neighbours.get(id);
    if (!notice || !numbered) return this.#lostNotice(ref, id);
    const { language } = this.#numbered;
    const title = plainWords(numbered.draft.title, numbered);
    const href = notice.entry.url ?? `../../${id}/${language.tag}/notice.html`;
    const whole: Target = { kind: 'notice', id, anchor: '', number: '', title, href };
    if (inner === undefined)
      return [
        {
          type: 'link',
          to: whole,
          children: ref.words ? this.#inlines(ref.words) : [text(language.word('reference.notice', { title }))],
        },
      ];
    const place = placeIn(inner, ref.at);
    const found = fitting(place, numbered.places);
    const [target, second] = found;
    if (!target) return this.#lost(place, numbered.places, title);
    if (second) return this.#ambiguous(ref, found, { id, title });
    const words = language.word('reference.elsewhere', { number: target.number, title: target.title, notice: title });
    const children = ref.words ? [...this.#inlines(ref.words), text(` (${words})`)] : [text(words)];
    return [{ type: 'link', to: { ...target, href }, children }];
  }

  #ambiguous(ref: Ref, found: readonly Target[], notice?: { readonly id: string; readonly title: string }): never[] {
    const [before, where] = notice ? [`notice:${notice.id}#`, `the notice "${notice.title}"`] : ['', 'this notice'];
    const ways = found.map(({ kind, id, number }) => `[[${before}${kind}:${id}]] for section ${number}`);
    this.#report(
      finding(ambiguousReference, {
        at: ref.at,
        message: `[[${notice ? 'notice:' : ''}${ref.id}]] fits ${found.length} places of ${where}`,
        help: `Write ${ways.join(' or ')}.`,
      }),
    );
    return [];
  }

  #lost(ref: Ref, places: Places, notice?: string): never[] {
    if (isWithheld(this.#model, ref)) return [];
    const reason = notice === undefined ? this.#leftOut(ref) : undefined;
    if (reason) {
      // What would show it may be withheld. One section shows all entries of its kind: what lacks it is told once.
      const isNew = isWritten(ref) || !this.#lacking.has(reason.help);
      this.#lacking.add(reason.help);
      if (isNew && isComplete(this.#model)) this.#report(finding(referenceLeftOut, { at: ref.at, ...reason }));
      return [];
    }
    const where = notice === undefined ? 'this notice' : `the notice "${notice}"`;
    const what = ref.kind ? `${ref.kind} "${ref.id}"` : `section or entry "${ref.id}"`;
    const candidates = [...places.byKey.values()]
      .filter(({ kind }) => !ref.kind || kind === ref.kind)
      .map(({ id }) => id);
    const near = citedBy(ref.id) ?? this.#didYouMean(ref.id, candidates);
    const isSection = (ref.kind ?? 'section') === 'section';
    return this.#unknown(ref, `${where} has no ${what}`, near ?? (isSection ? sectionsIn(places) : undefined));
  }

  #lostNotice(ref: Ref, id: string): never[] {
    if (isWithheld(this.#model, { kind: 'notice', id })) return [];
    const message = `there is no notice "${id}" in ${this.#numbered.language.englishName()}`;
    return this.#unknown(ref, message, this.#didYouMean(id, this.#model.notices.keys()));
  }

  #unknown({ at }: Ref, message: string, help: string | undefined): never[] {
    this.#report(finding(unknownReference, { at, message, ...(help ? { help } : {}) }));
    return [];
  }

  /** Why something that the policy declares has no place in this notice. */
  #leftOut(ref: Ref): { message: string; help: string } | undefined {
    const { kind, id } = ref;
    const section = this.#numbered.leftOut.find((each) => each.id === id);
    if (section && (!kind || kind === 'section')) {
      const { show } = section.entry;
      return {
        message: `the section "${id}" is left out, since the policy declares nothing for \`show: ${show}\``,
        help: `Declare what the section is to show, or take the reference out.`,
      };
    }
    const declared = declaredAs(this.#model, ref);
    if (!declared) return undefined;
    const { noun, show } = declared;
    if (isWritten(ref))
      return {
        message: `no section of this notice shows the ${noun} "${id}"`,
        help: `Add a section with \`show: ${show}\`, or take the reference out.`,
      };
    const title = plainWords(this.#numbered.draft.title, this.#numbered);
    return {
      message: `the notice "${title}" tells of the ${noun} "${id}", and none of its sections shows it`,
      help: `Add a section to the notice: \`{ id: ${show}, show: ${show} }\`.`,
    };
  }
}

/** Whether a reference stands in the policy as such, and does not follow from an id in it. */
function isWritten({ at: { file, start } }: Ref): boolean {
  return file.text.startsWith('[[', start);
}

function hasNoPlace(inline: Inline<Unlinked>): inline is Text | Code | Break {
  return inline.type === 'text' || inline.type === 'code' || inline.type === 'break';
}

function text(words: string): Text {
  return { type: 'text', text: words };
}

/** Whether nothing was left out of the model for a fault of its own: no entry, and nobody of whom a notice is for. */
function isComplete({ withheld, notices }: Model): boolean {
  const isKnown = [...notices.values()].every(
    ({ audience, entry }) => audience.length === (entry.audience ?? []).length,
  );
  return withheld.size === 0 && isKnown;
}
