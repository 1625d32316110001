import type { Span } from '../../findings/index.ts';
import type { AdequacyDecision, Law, TransferRole } from '../../law/index.ts';
import type { Activity, Client, Model, Recipient, Transfer } from '../../model/index.ts';

/** A transfer that the policy says something about. */
export interface DeclaredTransfer {
  /** Absent where data of a client go to someone who is not declared. */
  readonly recipient?: Recipient;
  /** The client on whose behalf the data go. Absent: the controller of the policy sends them. */
  readonly client?: Client;
  /** How messages call who gets the data: `"Mailer"`, `"Mailer" for the client "Inn AG"`. */
  readonly name: string;
  /** The country (ISO 3166-1 alpha-2) or the name of the international organisation, as far as it is known. */
  readonly place?: string;
  readonly entry: NonNullable<Transfer['entry']>;
  /** The place of `transfer:`. */
  readonly at: Span;
}

const known = new WeakMap<Model, readonly DeclaredTransfer[]>();

/**
 * Each transfer out of the European Economic Area that the policy says something about, in the order of recipients,
 * then of clients; made once for all rules.
 */
export function declaredTransfers(model: Model): readonly DeclaredTransfer[] {
  const found = known.get(model) ?? transfersSaid(model).filter(({ place }) => !isWithinEea(model, place));
  known.set(model, found);
  return found;
}

/** What the policy calls a transfer and is none, because the country is no third country. */
export function transfersWithinEea(model: Model): DeclaredTransfer[] {
  return transfersSaid(model).filter(({ place }) => isWithinEea(model, place));
}

function isWithinEea({ law }: Model, place: string | undefined): boolean {
  return place !== undefined && law.isEea(place);
}

function transfersSaid(model: Model): DeclaredTransfer[] {
  return [...[...model.recipients.values()].flatMap(ownTransfers), ...[...model.clients.values()].flatMap(forClient)];
}

function ownTransfers(recipient: Recipient): DeclaredTransfer[] {
  const name = `"${recipient.name}"`;
  return recipient.transfers.flatMap(({ entry, country, at }) => {
    const place = entry?.organisation ?? country;
    return entry ? [{ recipient, name, entry, at, ...(place && { place }) }] : [];
  });
}

function forClient(client: Client): DeclaredTransfer[] {
  return client.transfers.map(({ recipient, entry, country, at }) => {
    const place = entry.organisation ?? country;
    const name = `${recipient ? `"${recipient.name}"` : 'the recipient'} for the client "${client.entry.name}"`;
    return { client, name, entry, at, ...(recipient && { recipient }), ...(place && { place }) };
  });
}

/** What the recipient is to the data, where its role says it: a company of the group may be either. */
export function importerOf({ recipient }: Pick<DeclaredTransfer, 'recipient'>): TransferRole | undefined {
  if (!recipient || recipient.role === 'group') return undefined;
  return recipient.role === 'processor' ? 'processor' : 'controller';
}

/**
 * The adequacy decision in force on which a transfer rests: the one that it names, or that of its country, which is
 * also meant where the number is in no table.
 */
export function decisionReliedOn(law: Law, { place, entry }: DeclaredTransfer): AdequacyDecision | undefined {
  const decision = place && entry.mechanism === 'adequacy' ? law.adequacy(place) : undefined;
  const named = entry.decision === undefined ? undefined : law.decisionState(entry.decision);
  return !named || named.instrument === decision ? decision : undefined;
}

/** An activity that sends data of employees to the recipient, if there is one. */
export function employeeActivity({ recipient, client }: DeclaredTransfer): Activity | undefined {
  if (!recipient || client) return undefined;
  return recipient.activities.find(({ subjects }) => subjects.some(({ entry }) => entry.employees));
}

/** What became of a decision, as a message says it: "fell on 16 July 2020 by case C-311/18". */
export function fell({ since, by }: { since?: string | undefined; by?: string | undefined }): string {
  return ['fell', since && `on ${dayInWords(since)}`, by && `by ${by}`].filter(Boolean).join(' ');
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2020-07-16` as a message writes it: "16 July 2020". */
export function dayInWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${MONTHS[(month as number) - 1]} ${year}`;
}

/**
 * The activities whose data the controller sends to a recipient, in brackets for a message: ` (for "e-mail" and
 * "chat")`; empty without any.
 */
export function usedBy({ recipient, client }: Pick<DeclaredTransfer, 'recipient' | 'client'>): string {
  const ids = client ? [] : (recipient?.activities ?? []).map(({ id }) => `"${id}"`);
  const last = ids.pop();
  return last === undefined ? '' : ` (for ${ids.length > 0 ? `${ids.join(', ')} and ${last}` : last})`;
}
