import type { Facts, Words } from '../locale/index.ts';
import { allSections, RIGHTS, type Right } from '../model/index.ts';
import type { Inline, Kind, Ref, Text, Unlinked } from '../tree/index.ts';
import { own } from './rows.ts';
import type { RecordWriter } from './writer.ts';

/** Runs of text without emphasis, links and line breaks; a reference reads as `wordsOf` says. */
export function flat(inlines: readonly Inline<Unlinked>[], wordsOf: (ref: Ref) => readonly Inline<Unlinked>[]): Text[] {
  return inlines.flatMap((inline): Text[] => {
    switch (inline.type) {
      case 'text':
        return [inline];
      case 'code':
        return [own(inline.text)];
      case 'break':
        return [own(' ')];
      case 'mark':
        return [];
      case 'ref':
        return flat(wordsOf(inline), wordsOf);
      default:
        return flat(inline.children, wordsOf);
    }
  });
}

type Named = Pick<Ref, 'kind' | 'id'>;

/**
 * What a reference reads as in a record, which has no links: the name of what it leads to. A name may have a reference in it,
 * and that one's name another; those are not followed, since they may go round in a circle.
 */
export function nameOf(writer: RecordWriter, { kind, id }: Named, isInName = false): string {
  const { language } = writer;
  if (kind === 'law') return language.provision(id);
  if (kind === 'notice') {
    const [notice = '', inner] = id.split('#');
    const title = language.word('reference.notice', { title: entryName(writer, { kind, id: notice }, isInName) });
    return inner === undefined ? title : `${entryName(writer, { id: inner }, isInName)} (${title})`;
  }
  return entryName(writer, { ...(kind && { kind }), id }, isInName);
}

function entryName(writer: RecordWriter, { kind, id }: Named, isInName: boolean): string {
  const words = waysToName(writer, id)
    .filter(({ kinds }) => !kind || kinds.includes(kind))
    .map(({ name }) => name())
    .find((found) => found !== undefined);
  if (!words) return id;
  const inner = (ref: Ref) => ref.words ?? [own(isInName ? ref.id : nameOf(writer, ref, true))];
  return flat(words.inlines, inner)
    .map(({ text }) => text)
    .join('');
}

interface Way {
  readonly kinds: readonly Kind[];
  name(): Words | undefined;
}

/** Where a name can be found; of an id that stands for several things, the first counts. */
function waysToName(writer: RecordWriter, id: string): Way[] {
  const { model, facts, language } = writer;
  const named = <E extends object>(
    kinds: readonly Kind[],
    entries: ReadonlyMap<string, { readonly entry: E }>,
    key: keyof E & string,
    read: Facts['text'] = facts.text,
  ): Way => ({
    kinds,
    name: () => {
      const entry = entries.get(id)?.entry;
      return entry && read(entry, key);
    },
  });
  return [
    named(['processor', 'recipient'], model.recipients, 'name', facts.plain),
    named(['activity'], model.activities, 'title'),
    named(['category'], model.dataCategories, 'name'),
    named(['consent'], model.consents, 'title'),
    named(['term'], model.terms, 'term'),
    named(['cookie'], model.cookies, 'name', facts.plain),
    named(['notice'], model.notices, 'title'),
    { kinds: ['section'], name: () => titleOf(writer, id) },
    { kinds: ['right'], name: () => (isRight(id) ? { inlines: [own(language.word(`right.${id}`))] } : undefined) },
  ];
}

/** The title of a section of one of the notices. */
function titleOf({ model, facts, language }: RecordWriter, id: string): Words | undefined {
  const section = [...model.notices.values()]
    .flatMap(({ sections }) => allSections(sections))
    .find((each) => each.id === id);
  if (!section) return undefined;
  const { entry } = section;
  return facts.text(entry, 'title') ?? (entry.show && { inlines: [own(language.word(`title.${entry.show}`))] });
}

function isRight(id: string): id is Right {
  return RIGHTS.includes(id as Right);
}
