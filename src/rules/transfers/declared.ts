import type { Span } from '../../findings/index.ts';
import type { AdequacyDecision, Law } from '../../law/index.ts';
import type { Model, Recipient, Transfer } from '../../model/index.ts';

/** A transfer that the policy says something about. */
export interface DeclaredTransfer {
  readonly recipient: Recipient;
  /** The name by which messages call the recipient. */
  readonly name: string;
  /** The country (ISO 3166-1 alpha-2) or the name of the international organisation, as far as it is known. */
  readonly place?: string;
  readonly entry: NonNullable<Transfer['entry']>;
  /** The place of `transfer:`. */
  readonly at: Span;
}

/** Each transfer that the policy says something about, in the order of recipients. */
export function declaredTransfers(model: Model): DeclaredTransfer[] {
  return [...model.recipients.values()].flatMap((recipient) =>
    recipient.transfers.flatMap(({ entry, country, at }) => {
      const place = entry?.organisation ?? country;
      return entry ? [{ recipient, name: recipient.entry.name, entry, at, ...(place && { place }) }] : [];
    }),
  );
}

/** The adequacy decision in force on which a transfer rests: the one that it names, or that of its country. */
export function decisionReliedOn(law: Law, { place, entry }: DeclaredTransfer): AdequacyDecision | undefined {
  const decision = place && entry.mechanism === 'adequacy' ? law.adequacy(place) : undefined;
  const names = entry.decision === undefined || law.decisionState(entry.decision)?.instrument === decision;
  return names ? decision : undefined;
}

/** `2020-07-16` as a message writes it: "16 July 2020". */
export function dayInWords(date: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
}

/** The activities that send data to a recipient, in brackets for a message: ` (for "e-mail" and "chat")`; empty without any. */
export function usedBy({ activities }: Recipient): string {
  const ids = activities.map(({ id }) => `"${id}"`);
  const last = ids.pop();
  return last === undefined ? '' : ` (for ${ids.length > 0 ? `${ids.join(', ')} and ${last}` : last})`;
}
