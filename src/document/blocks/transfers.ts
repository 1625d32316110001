import type { Law } from '../../law/index.ts';
import { type Passage, shared, type Words } from '../../locale/index.ts';
import type { Recipient, Transfer } from '../../model/index.ts';
import { block, isSentence, joined, listed, passage, recipientName, type Writer } from '../writer.ts';

/** What is said of one transfer. */
export const transfer = {
  template: 'notice/transfer',
  shape: {
    recipient: 'words',
    place: 'words',
    organisation: 'flag',
    adequacy: 'flag',
    scc: 'flag',
    bcr: 'flag',
    codeOfConduct: 'flag',
    certification: 'flag',
    publicInstrument: 'flag',
    adHocClauses: 'flag',
    derogation: 'words',
    decision: 'words',
    module: 'words',
    adequacyExists: 'flag',
    besidesAdequacy: 'flag',
    listing: 'words',
    supplementary: 'words',
    copy: 'passage',
    copyBy: 'words',
    url: 'words',
  },
} as const;

/** Art. 13(1)(f), 14(1)(f): each third country, the safeguard, and the way to a copy of it. */
export const transfers = block({
  template: 'notice/transfers',
  shape: { transfers: ['passage'] },
  gather(writer) {
    const found = recipientsOf(writer)
      .map((recipient) => transfersTo(writer, recipient))
      .filter((part) => part !== undefined);
    return found.length > 0 ? { transfers: found } : undefined;
  },
});

/**
 * The recipients of the notice's activities, and those that no activity names, since a list that left them out would be
 * wrong; but not those that get data of clients alone: their notices tell of them. In the order of declaration.
 */
export function recipientsOf({ model, notice }: Pick<Writer, 'model' | 'notice'>): Recipient[] {
  return [...model.recipients.values()].filter(({ activities, cookies, clients }) =>
    activities.length > 0
      ? activities.some((activity) => notice.tells.has(activity))
      : cookies.length > 0 || clients.length === 0,
  );
}

/** What the policy declares of the transfers to a recipient; undefined where it declares none. */
export const transfersTo = shared((writer: Writer, recipient: Recipient) =>
  joined(inOrder(recipient).map((to) => to.entry && passage(writer, transfer, dataOf(writer, to, to.entry)))),
);

/** What protects data besides an adequacy decision for the same country is told behind it. */
function inOrder({ transfers: declared }: Recipient): readonly Transfer[] {
  return [...declared.filter((to) => !isBesidesAdequacy(to)), ...declared.filter(isBesidesAdequacy)];
}

function isBesidesAdequacy({ recipient, country, entry }: Transfer): boolean {
  return (
    country !== undefined &&
    entry?.mechanism !== 'adequacy' &&
    recipient.transfers.some((other) => other.country === country && other.entry?.mechanism === 'adequacy')
  );
}

function dataOf(writer: Writer, to: Transfer, entry: NonNullable<Transfer['entry']>) {
  const { facts } = writer;
  const { recipient, country } = to;
  const is = (mechanism: typeof entry.mechanism) =>
    entry.mechanism === mechanism ? facts.told(entry, 'mechanism') : undefined;
  const owner = entry.country ? entry : recipient.entry;
  return {
    recipient: recipientName(writer, recipient),
    place: entry.organisation ? facts.plain(entry, 'organisation') : facts.country(owner, 'country'),
    organisation: entry.organisation !== undefined,
    adequacy: is('adequacy'),
    scc: is('scc'),
    bcr: is('bcr'),
    codeOfConduct: is('code-of-conduct'),
    certification: is('certification'),
    publicInstrument: is('public-instrument'),
    adHocClauses: is('ad-hoc-clauses'),
    derogation:
      entry.derogation && facts.derived(writer.language.word(`derogation.${entry.derogation}`), entry, 'derogation'),
    decision: facts.decision(entry, 'decision'),
    module: entry.module && facts.derived(writer.language.word(`module.${entry.module}`), entry, 'module'),
    adequacyExists: country !== undefined && adequacyExists(writer.law, country),
    besidesAdequacy: isBesidesAdequacy(to),
    listing: facts.link(entry, 'listing'),
    supplementary: listed(
      writer,
      (entry.supplementary ?? []).map((_, index) => facts.phrase(entry.supplementary as object[], index)),
    ),
    ...copyOf(facts.passage(entry, 'copy')),
    url: facts.link(entry, 'url'),
  };
}

/** How people get a copy: in sentences, or in words such as "on request", which need a sentence around them. */
function copyOf(copy: Passage | undefined): {
  readonly copy?: Passage | undefined;
  readonly copyBy?: Words | undefined;
} {
  const [only, ...more] = copy?.blocks ?? [];
  if (only?.type !== 'paragraph' || more.length > 0) return { copy };
  const words = { inlines: only.children };
  return isSentence(words) ? { copy } : { copyBy: words };
}

function adequacyExists(law: Law, country: string): boolean {
  return law.adequacy(country) !== undefined;
}
