import { type didYouMean, type Finding, finding, type Span } from '../findings/index.ts';
import { type Citation, type Law, resolveCitation } from '../law/index.ts';
import type { Withheld } from '../schema/index.ts';
import type { Spans } from '../source/index.ts';
import { type EntryKind, notALegalBasis, unknownEntry, unknownProvision } from './faults.ts';
import type { Basis, Entries, Entry, NationalBasis } from './model.ts';

/** How an entry is called, the keys under which entries are declared and the sentence that says so, and what else may stand in its place. */
const WHERE: Record<
  EntryKind,
  { readonly noun: string; readonly keys: readonly string[]; readonly declared: string; readonly else?: string }
> = {
  activity: {
    noun: 'processing activity',
    keys: ['activities'],
    declared: 'Processing activities are declared under `activities:`.',
  },
  category: {
    noun: 'category of data',
    keys: ['dataCategories'],
    declared: 'Categories of data are declared under `dataCategories:`.',
  },
  subject: {
    noun: 'category of data subjects',
    keys: ['dataSubjects'],
    declared: 'Categories of data subjects are declared under `dataSubjects:`.',
  },
  recipient: {
    noun: 'processor or other recipient',
    keys: ['processors', 'recipients'],
    declared: 'Processors are declared under `processors:`, all other recipients under `recipients:`.',
  },
  basis: {
    noun: 'legal basis',
    keys: ['legalBases'],
    declared: 'Those of national law are declared under `legalBases:`.',
    else: 'Those of the GDPR are gdpr:6(1)(a) consent, (b) contract, (c) legal obligation, (d) vital interests, (e) public task, (f) legitimate interests.',
  },
  retention: {
    noun: 'retention period',
    keys: ['retention'],
    declared: 'Periods that have a name are declared under `retention:`.',
  },
  measure: {
    noun: 'security measure',
    keys: ['measures'],
    declared: 'Security measures are declared under `measures:`.',
  },
  consent: {
    noun: 'declaration of consent',
    keys: ['consents'],
    declared: 'Declarations of consent stand under `consents:`.',
  },
  jointController: {
    noun: 'joint controller',
    keys: ['jointControllers'],
    declared: 'Joint controllers are declared in `controller:`, under `jointControllers:`.',
  },
};

/** What the stage needs while it turns ids into objects. */
export interface Resolving {
  readonly law: Law;
  readonly spans: Spans;
  readonly withheld: Withheld;
  /** The names that were most likely meant in place of an unknown one. */
  readonly didYouMean: typeof didYouMean;
  report(finding: Finding): void;
}

/** The entries of a map of the policy, which stands under `key`, but for those with faults of their own. */
export function entriesOf<Y extends object>(
  map: Readonly<Record<string, Y>> = {},
  key: string,
  { spans, withheld }: Pick<Resolving, 'spans' | 'withheld'>,
): Map<string, Entry<Y>> {
  const left = withheld.get(key);
  const entries = Object.entries(map).filter(([id]) => !left?.has(id));
  return new Map(entries.map(([id, entry]) => [id, { id, entry, declared: spans.key(map, id) }]));
}

/** The same map with what is made of each value. */
export function mapped<V, W>(map: ReadonlyMap<string, V>, make: (value: V) => W): Map<string, W> {
  return new Map([...map].map(([id, value]) => [id, make(value)]));
}

/** The entry that an id names; nothing where there is none, which is reported unless the entry was withheld for a fault of its own. */
export function find<E>(context: Resolving, kind: EntryKind, among: Entries<E>, id: string, at: Span): E | undefined {
  const entry = among.get(id);
  if (entry) return entry;
  const { noun, keys, declared, else: other } = WHERE[kind];
  if (keys.some((key) => context.withheld.get(key)?.has(id))) return undefined;
  const help = [context.didYouMean(id, among.keys()), other, declared].filter(Boolean).join(' ');
  context.report(finding(unknownEntry[kind], { at, message: `there is no ${noun} "${id}"`, help }));
  return undefined;
}

/** The entries that a list of ids names; none where there is no list. */
export function findAll<E>(context: Resolving, kind: EntryKind, among: Entries<E>, ids: readonly string[] = []): E[] {
  return ids.flatMap((id, index) => find(context, kind, among, id, context.spans.of(ids, index)) ?? []);
}

/** The entry that a key names, if the key is there. */
export function findAt<Y extends object, E>(
  context: Resolving,
  kind: EntryKind,
  among: Entries<E>,
  owner: Y,
  key: keyof Y & string,
): E | undefined {
  const id = owner[key];
  return typeof id === 'string' ? find(context, kind, among, id, context.spans.of(owner, key)) : undefined;
}

/** The legal basis that a key names: a provision such as `gdpr:6(1)(f)`, or the id of a national one. */
export function basisAt<Y extends object>(
  context: Resolving,
  national: Entries<NationalBasis>,
  owner: Y,
  key: keyof Y & string,
): Basis | undefined {
  const named = owner[key];
  if (typeof named !== 'string') return undefined;
  const at = context.spans.of(owner, key);
  if (!named.includes(':')) {
    const entry = find(context, 'basis', national, named, at);
    return entry && { national: entry, ...(entry.under ? { row: entry.under } : {}), at };
  }
  if (!provisionAt(context, named, at)) return undefined;
  const row = context.law.basis(named);
  if (row) return { row, at };
  context.report(
    finding(notALegalBasis, {
      at,
      message: `${named} is no legal basis for processing`,
      help: 'The bases are gdpr:6(1)(a) to gdpr:6(1)(f).',
    }),
  );
  return undefined;
}

/** The provision that is cited; one that its act doesn't have is reported. */
export function provisionAt(context: Pick<Resolving, 'report'>, cite: string, at: Span): Citation | undefined {
  const found = resolveCitation(cite);
  if ('citation' in found) return found.citation;
  context.report(finding(unknownProvision, { at, ...found.problem }));
  return undefined;
}
