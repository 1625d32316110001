import type { Finding } from '../findings/index.ts';
import type { Law } from '../law/index.ts';
import type { Data, Facts, Language, Passage, Shape, TemplateData, WordKey, Words } from '../locale/index.ts';
import type { Activity, Model, NoticePlan, Recipient, SectionPlan } from '../model/index.ts';
import type { Block, Content, Kind, Mark, Ref } from '../tree/index.ts';

/** What the blocks of one notice in one language are written with. */
export interface Writer {
  readonly model: Model;
  readonly notice: NoticePlan;
  readonly language: Language;
  readonly facts: Facts;
  /** All sections of the notice, those within others too, in their order. */
  readonly sections: readonly SectionPlan[];
  /** The first section, in their order, that shows a thing. */
  readonly showing: ReadonlyMap<SectionPlan['entry']['show'], SectionPlan>;
  /** The law on the day from which the notice is effective: what it says must not depend on the day of the build. */
  readonly law: Law;
  report(found: Finding): void;
}

/** What a section can show: its template, the data that the template may use, and how they are gathered. */
export interface BlockKind<S extends Shape = Shape> {
  /** The template under `templates/<locale>/`, without ending. */
  readonly template: string;
  readonly shape: S;
  /** The data; undefined where the policy declares nothing for it, which leaves the section out. */
  gather(writer: Writer, section: SectionPlan): Data<S> | undefined;
}

/** Ties the type of the data to the shape. */
export function block<const S extends Shape>(kind: BlockKind<S>): BlockKind<S> {
  return kind;
}

/** Fills the template of a block with data gathered for it. */
export function write<S extends Shape>(writer: Writer, kind: Pick<BlockKind<S>, 'template'>, data: Data<S>): Content {
  return writer.language.fill(kind.template, data as unknown as TemplateData);
}

/** The same, as a value of another template. */
export function passage<S extends Shape>(writer: Writer, kind: Pick<BlockKind<S>, 'template'>, data: Data<S>): Passage {
  return { blocks: write(writer, kind, data).blocks };
}

/** Words of the language under a key, as a value of a template. */
export function words(writer: Writer, key: WordKey): Words {
  return { inlines: [{ type: 'text', text: writer.language.word(key) }] };
}

/** A place that references can lead to, as a value of a template. */
export function here(kind: Kind, id: string, name?: string): Words {
  const mark: Mark = { type: 'mark', kind, id, ...(name === undefined ? {} : { title: name }) };
  return { inlines: [mark] };
}

/** A reference to an entry, as a value of a template; `at` is the id's place in the YAML, `words` are other than its title. */
export function reference(kind: Kind, id: string, at: Ref['at'], words?: Words): Words {
  return { inlines: [{ type: 'ref', kind, id, at, ...(words && { words: words.inlines }) }] };
}

/** The title of an activity as a reference to where it is told. */
export function activityTitle({ facts }: Writer, { id, entry, declared }: Activity): Words {
  return reference('activity', id, declared, facts.phrase(entry, 'title') ?? { inlines: [] });
}

/** Words that begin a line; undefined for none. */
export function begun({ facts }: Writer, words: Words | undefined): Words | undefined {
  return words && facts.begin(words);
}

/** The name of a recipient that begins a line. */
export function recipientName(writer: Writer, { entry, described: isDescription }: Recipient): Words | undefined {
  const name = writer.facts.plain(entry, 'name');
  return isDescription ? begun(writer, name) : name;
}

/**
 * References to where the activities of a kind are described: to the section, or, where it describes others as well,
 * to each of them in it. `also` adds sections for another reason.
 */
export function described(
  writer: Writer,
  is: (activity: Activity) => boolean | undefined,
  also: (section: SectionPlan) => boolean = () => false,
): Words | undefined {
  const places = writer.sections.flatMap((section) => {
    const found = section.activities.filter(is);
    if (also(section) || (found.length > 0 && found.length === section.activities.length))
      return [reference('section', section.id, section.declared)];
    return found.map(({ id, declared }) => reference('activity', id, declared));
  });
  return listed(writer, places);
}

/** Whether words end as a sentence does; others need one around them. */
export function isSentence({ inlines }: Words): boolean {
  const last = inlines.at(-1);
  return last?.type === 'text' && /[.!?][)"“”»’]*\s*$/.test(last.text);
}

/** Items joined as in a sentence; undefined for none. */
export function listed(writer: Writer, items: readonly (Words | undefined)[]): Words | undefined {
  const present = items.filter((item) => item !== undefined);
  return present.length > 0 ? writer.facts.list(present) : undefined;
}

/** Passages one after the other. */
export function joined(passages: readonly (Passage | undefined)[]): Passage | undefined {
  const blocks: Block<Mark | Ref>[] = passages.flatMap((part) => part?.blocks ?? []);
  return blocks.length > 0 ? { blocks } : undefined;
}
