import type { Law } from '../../law/index.ts';
import { shared } from '../../locale/index.ts';
import type { Recipient, Transfer } from '../../model/index.ts';
import { block, joined, listed, passage, recipientName, type Writer } from '../writer.ts';

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
    listing: 'words',
    supplementary: 'words',
    copy: 'passage',
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
  joined(recipient.transfers.map((to) => to.entry && passage(writer, transfer, dataOf(writer, to, to.entry)))),
);

function dataOf(writer: Writer, { recipient, country }: Transfer, entry: NonNullable<Transfer['entry']>) {
  const { facts } = writer;
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
    listing: facts.link(entry, 'listing'),
    supplementary: listed(
      writer,
      (entry.supplementary ?? []).map((_, index) => facts.phrase(entry.supplementary as object[], index)),
    ),
    copy: facts.passage(entry, 'copy'),
    url: facts.link(entry, 'url'),
  };
}

function adequacyExists(law: Law, country: string): boolean {
  return law.adequacy(country) !== undefined;
}
