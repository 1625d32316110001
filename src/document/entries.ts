import { type Entries, type Entry, type Model, RIGHTS, type SectionPlan } from '../model/index.ts';
import type { Kind, Ref } from '../tree/index.ts';

/** What the policy declares of a kind that references lead to, and how a section shows it. */
interface EntriesOfKind {
  readonly kind: Kind;
  readonly entries: Entries<Entry<object>>;
  readonly noun: string;
  readonly show: NonNullable<SectionPlan['entry']['show']>;
}

/** All entries that references lead to, by their kind. */
export function entriesByKind(model: Model): readonly EntriesOfKind[] {
  return [
    { kind: 'activity', entries: model.activities, noun: 'processing activity', show: 'activities' },
    { kind: 'processor', entries: model.recipients, noun: 'recipient', show: 'recipients' },
    { kind: 'recipient', entries: model.recipients, noun: 'recipient', show: 'recipients' },
    { kind: 'category', entries: model.dataCategories, noun: 'category of data', show: 'data' },
    { kind: 'cookie', entries: model.cookies, noun: 'cookie', show: 'cookies' },
    { kind: 'consent', entries: model.consents, noun: 'declaration of consent', show: 'consents' },
    { kind: 'term', entries: model.terms, noun: 'term', show: 'terms' },
  ];
}

/** The entries among which a reference finds its own; undefined where the policy declares none of that id. */
export function declaredAs(model: Model, { kind, id }: Pick<Ref, 'kind' | 'id'>): EntriesOfKind | undefined {
  return entriesByKind(model).find((each) => (!kind || each.kind === kind) && each.entries.has(id));
}

/**
 * An entry with a fault of its own is there, although nothing can lead to it yet. A right follows from other entries: any that
 * has a fault may be what gives it.
 */
export function isWithheld({ withheld }: Model, { kind, id }: Pick<Ref, 'kind' | 'id'>): boolean {
  const isRight = (kind ?? 'right') === 'right' && RIGHTS.some((right) => right === id);
  return (isRight && withheld.size > 0) || [...withheld.values()].some((ids) => ids.has(id));
}
