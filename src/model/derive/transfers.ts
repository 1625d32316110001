import type { Law } from '../../law/index.ts';
import type * as yaml from '../../schema/index.ts';
import type { Spans } from '../../source/index.ts';
import type { ClientTransfer, Recipient, Transfer } from '../model.ts';

/**
 * The transfers to a recipient: those that the policy declares, and each third country from which the recipient works
 * or reaches the data without the policy saying a word about it.
 */
export function transfersTo(recipient: Recipient, law: Law, spans: Spans): Transfer[] {
  const { entry } = recipient;
  const declared = declaredTransfers(entry).map(({ owner, key, transfer }): Transfer => {
    const country = transfer.organisation ? undefined : (transfer.country ?? entry.country);
    return { recipient, ...(country ? { country } : {}), entry: transfer, at: spans.key(owner, key) };
  });
  const spoken = new Set(declared.map(({ country }) => country));
  const silent = countriesOf(entry, spans).filter(({ country }) => !spoken.has(country) && !law.isEea(country));
  return [...declared, ...silent.map(({ country, at }) => ({ recipient, country, at }))];
}

/** The transfers that a client's entry declares; `find` gives a recipient by its id. */
export function transfersFor(
  { transfers = [] }: yaml.Client,
  find: (id: string, at: Transfer['at']) => Recipient | undefined,
  spans: Spans,
): ClientTransfer[] {
  return transfers.map((entry, index) => {
    const recipient = entry.recipient === undefined ? undefined : find(entry.recipient, spans.of(entry, 'recipient'));
    const country = entry.organisation ? undefined : (entry.country ?? recipient?.entry.country);
    return { ...(recipient && { recipient }), ...(country && { country }), entry, at: spans.of(transfers, index) };
  });
}

/** Whether there are safeguards that people can get a copy of: Art. 46 and 47, and the second subparagraph of Art. 49(1). */
export function hasSafeguards({ mechanism, derogation }: yaml.Transfer): boolean {
  return mechanism === 'derogation' ? derogation === 'compelling' : mechanism !== 'adequacy';
}

function declaredTransfers(
  entry: yaml.Processor | yaml.OtherRecipient,
): { owner: object; key: string | number; transfer: yaml.Transfer }[] {
  const one = entry.transfer ? [{ owner: entry, key: 'transfer', transfer: entry.transfer }] : [];
  const many = (entry.transfers ?? []).map((transfer, key) => ({ owner: entry.transfers as object, key, transfer }));
  return [...one, ...many];
}

function countriesOf(
  entry: yaml.Processor | yaml.OtherRecipient,
  spans: Spans,
): { country: string; at: Transfer['at'] }[] {
  const own = entry.country ? [{ country: entry.country, at: spans.of(entry, 'country') }] : [];
  const access = (entry.access ?? []).map((country, key) => ({ country, at: spans.of(entry.access as object, key) }));
  return [...own, ...access];
}
