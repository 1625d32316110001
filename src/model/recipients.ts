import { type Finding, finding } from '../findings/index.ts';
import type * as yaml from '../schema/index.ts';
import { transfersTo } from './derive/transfers.ts';
import { recipientTwice } from './faults.ts';
import { entriesOf, findAll, mapped, type Resolving } from './lookup.ts';
import type { Activity, Client, Cookie, Entry, Model, Recipient, Transfer } from './model.ts';
import { inFirstLanguage } from './texts.ts';

/** A recipient while the model is made: what names it is added later. */
export interface OpenRecipient extends Recipient {
  readonly transfers: Transfer[];
  readonly activities: Activity[];
  readonly cookies: Cookie[];
  readonly clients: Client[];
  readonly subprocessors: Recipient[];
}

/** The processors and then all other recipients, in one namespace. */
export function resolveRecipients(policy: yaml.Policy, context: Resolving): ReadonlyMap<string, OpenRecipient> {
  const processors = mapped(entriesOf(policy.processors, 'processors', context), (entry) =>
    recipientOf(entry, 'processor', context),
  );
  const others = mapped(entriesOf(policy.recipients, 'recipients', context), (entry) =>
    recipientOf(entry, entry.entry.role, context),
  );
  for (const [id, other] of others) {
    const processor = processors.get(id);
    if (processor) context.report(twice(other, processor));
  }
  const recipients = new Map([...processors, ...others]);
  for (const { entry, subprocessors } of processors.values())
    if ('subprocessors' in entry && Array.isArray(entry.subprocessors))
      for (const each of findAll(context, 'recipient', recipients, entry.subprocessors)) subprocessors.push(each);
  return recipients;
}

/** Tells each recipient which activities, cookies and clients name it. */
export function pointBack(
  recipients: ReadonlyMap<string, OpenRecipient>,
  { activities, cookies, clients }: Pick<Model, 'activities' | 'cookies' | 'clients'>,
): void {
  const open = (named: readonly Recipient[]) => [...new Set(named)].flatMap(({ id }) => recipients.get(id) ?? []);
  for (const activity of activities.values())
    for (const each of open(activity.recipients.map(({ recipient }) => recipient))) each.activities.push(activity);
  for (const cookie of cookies.values())
    for (const each of open(cookie.provider ? [cookie.provider] : [])) each.cookies.push(cookie);
  for (const client of clients.values())
    for (const each of open([...client.processors, ...client.transfers.flatMap(({ recipient }) => recipient ?? [])]))
      each.clients.push(client);
}

// "our tax adviser", "expert-comptable", but not "adidas" or "tado": articles and possessives, or several words without a capital.
const DESCRIPTION =
  /^(?:unsere?[mnrs]?|der|die|das|eine?|notre|nos|les?|la|une?|our|the|an?)\s|^\p{Ll}[^\p{Lu}]*[\s-][^\p{Lu}]*$/u;

/** Whether a recipient goes by words and not by a name of its own. */
function isDescription(entry: yaml.Processor | yaml.OtherRecipient): boolean {
  if (typeof entry.name !== 'string') return true;
  return ('category' in entry && entry.category === true) || DESCRIPTION.test(entry.name);
}

function recipientOf(
  named: Entry<yaml.Processor | yaml.OtherRecipient>,
  role: Recipient['role'],
  { law, spans }: Resolving,
): OpenRecipient {
  const { entry } = named;
  const recipient: OpenRecipient = {
    ...named,
    name: inFirstLanguage(entry.name),
    described: isDescription(entry),
    role,
    transfers: [],
    activities: [],
    cookies: [],
    clients: [],
    subprocessors: [],
  };
  for (const transfer of transfersTo(recipient, law, spans)) recipient.transfers.push(transfer);
  return recipient;
}

function twice({ id, declared }: Recipient, processor: Recipient): Finding {
  const related = [{ at: processor.declared, message: `"${id}" is declared as a processor here` }];
  return finding(recipientTwice, { at: declared, message: `the recipient "${id}" has the id of a processor`, related });
}
