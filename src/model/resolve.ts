import { type Checked, didYouMean, type Finding, finding, proposals, type Span } from '../findings/index.ts';
import { type Authority, authorityById, authorityIds, FIRST_DAY, type Law } from '../law/index.ts';
import type * as yaml from '../schema/index.ts';
import type { Spans } from '../source/index.ts';
import { resolveActivities } from './activities.ts';
import { transfersFor, transfersTo } from './derive/transfers.ts';
import { lawNotYet, recipientTwice, unknownAuthority } from './faults.ts';
import { basisAt, entriesOf, find, findAll, findAt, provisionAt, type Resolving } from './lookup.ts';
import type { Client, Consent, Cookie, Entries, Model, Recipient } from './model.ts';
import { resolveNotices } from './notices.ts';

/** Turns ids into objects and derives, once, what follows from the facts. `law` is the law of the day to judge by. */
export function resolve({ policy, withheld }: yaml.ValidPolicy, spans: Spans, law: Law): Checked<Model> {
  const findings: Finding[] = [];
  const report = (found: Finding) => findings.push(found);
  const context: Resolving = { law, spans, withheld, didYouMean: proposals(), report };
  expectLaw(policy, context);
  const authority = authorityAt(policy.controller, context);
  const jointControllers = entriesOf(policy.controller.jointControllers, 'jointControllers', context, same);
  const dataCategories = entriesOf(policy.dataCategories, 'dataCategories', context, same);
  const dataSubjects = entriesOf(policy.dataSubjects, 'dataSubjects', context, same);
  const measures = entriesOf(policy.measures, 'measures', context, same);
  const terms = resolveTerms(policy, context);
  const legalBases = resolveBases(policy, context);
  const recipients = resolveRecipients(policy, context);
  const consents = resolveConsents(policy, context, { recipients, dataCategories });
  const activities = resolveActivities(policy, context, {
    jointControllers,
    dataCategories,
    dataSubjects,
    measures,
    legalBases,
    recipients,
    consents,
  });
  const cookies = resolveCookies(policy, context, { recipients, legalBases, consents, activities });
  const clients = resolveClients(policy, context, { recipients, measures });
  const notices = resolveNotices(policy, context, activities, dataSubjects);
  pointBack(recipients, activities.values(), cookies.values(), clients.values());
  const value: Model = {
    asOf: law.date,
    law,
    policy,
    withheld,
    languages: [...new Set([...notices.values()].flatMap(({ languages }) => languages))],
    spans,
    ...(authority && { authority }),
    jointControllers,
    dataCategories,
    dataSubjects,
    legalBases,
    measures,
    recipients,
    consents,
    activities,
    cookies,
    terms,
    clients,
    notices,
  };
  return { value, findings };
}

/** The day of `asOf` is one of the law, unless another day was asked for than the policy's own. */
function expectLaw(policy: yaml.Policy, { law, spans, report }: Resolving): void {
  if (policy.asOf !== law.date || law.date >= FIRST_DAY) return;
  const message = `on ${law.date} the GDPR did not apply yet`;
  const help = `Write a day from ${FIRST_DAY} on, or delete \`asOf\`: the law of today is applied then.`;
  report(finding(lawNotYet, { at: spans.of(policy, 'asOf'), message, help }));
}

function same<E>(entry: E): E {
  return entry;
}

function resolveTerms(policy: yaml.Policy, context: Resolving): Model['terms'] {
  const terms = entriesOf(policy.terms, 'terms', context, same);
  for (const { entry } of terms.values())
    if (entry.source) provisionAt(context, entry.source, context.spans.of(entry, 'source'));
  return terms;
}

function resolveBases(policy: yaml.Policy, context: Resolving): Model['legalBases'] {
  return entriesOf(policy.legalBases, 'legalBases', context, (entry) => {
    const under = basisAt(context, new Map(), entry.entry, 'under')?.row;
    return under ? { ...entry, under } : entry;
  });
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };

function resolveRecipients(policy: yaml.Policy, context: Resolving): Map<string, Recipient> {
  const { spans, law } = context;
  const make =
    (role: (entry: yaml.Processor | yaml.OtherRecipient) => Recipient['role']) =>
    (entry: Omit<Recipient, 'name' | 'described' | 'role' | 'transfers' | 'activities' | 'cookies' | 'clients'>) => {
      const recipient: Mutable<Recipient> = {
        ...entry,
        name: firstOf(entry.entry.name),
        described: typeof entry.entry.name !== 'string' || ('category' in entry.entry && entry.entry.category === true),
        role: role(entry.entry),
        transfers: [],
        activities: [],
        cookies: [],
        clients: [],
      };
      recipient.transfers = transfersTo(recipient, law, spans);
      return recipient;
    };
  const processors = entriesOf<yaml.Processor | yaml.OtherRecipient, Recipient>(
    policy.processors,
    'processors',
    context,
    make(() => 'processor'),
  );
  const others = entriesOf<yaml.Processor | yaml.OtherRecipient, Recipient>(
    policy.recipients,
    'recipients',
    context,
    make((entry) => ('role' in entry ? entry.role : 'processor')),
  );
  for (const [id, { declared }] of others) {
    const first = processors.get(id);
    if (first) {
      const related = [{ at: first.declared, message: `"${id}" is declared as a processor here` }];
      context.report(
        finding(recipientTwice, { at: declared, message: `the recipient "${id}" has the id of a processor`, related }),
      );
    }
  }
  const recipients = new Map(
    [...others, ...processors].sort(([, a], [, b]) => Number(a.role !== 'processor') - Number(b.role !== 'processor')),
  );
  for (const { entry } of recipients.values())
    if ('subprocessors' in entry && Array.isArray(entry.subprocessors))
      findAll(context, 'recipient', recipients, entry.subprocessors);
  return recipients;
}

function firstOf(name: yaml.Named): string {
  return typeof name === 'string' ? name : (Object.values(name)[0] ?? '');
}

function resolveConsents(
  policy: yaml.Policy,
  context: Resolving,
  { recipients, dataCategories }: Pick<Model, 'recipients' | 'dataCategories'>,
): Map<string, Consent> {
  return entriesOf(
    policy.consents,
    'consents',
    context,
    (named): Consent => ({
      ...named,
      recipients: findAll(context, 'recipient', recipients, named.entry.recipients),
      data: findAll(context, 'category', dataCategories, named.entry.data),
    }),
  );
}

function resolveCookies(
  policy: yaml.Policy,
  context: Resolving,
  known: Pick<Model, 'recipients' | 'legalBases' | 'consents' | 'activities'>,
): Map<string, Cookie> {
  return entriesOf(policy.cookies, 'cookies', context, (named): Cookie => {
    const { entry } = named;
    const provider = findAt(context, 'recipient', known.recipients, entry, 'provider');
    const basis = basisAt(context, known.legalBases, entry, 'basis');
    const consent = findAt(context, 'consent', known.consents, entry, 'consent');
    const activity = findAt(context, 'activity', known.activities, entry, 'activity');
    const access = entry.access && findAll(context, 'recipient', known.recipients, entry.access);
    return {
      ...named,
      ...(provider && { provider }),
      ...(basis && { basis }),
      ...(consent && { consent }),
      ...(activity && { activity }),
      ...(access && { access }),
    };
  });
}

function resolveClients(
  policy: yaml.Policy,
  context: Resolving,
  { recipients, measures }: Pick<Model, 'recipients' | 'measures'>,
): Map<string, Client> {
  const recipientAt = (id: string, at: Span) => find(context, 'recipient', recipients, id, at);
  return entriesOf(
    policy.clients,
    'clients',
    context,
    (named): Client => ({
      ...named,
      processors: findAll(context, 'recipient', recipients, named.entry.processors),
      transfers: transfersFor(named.entry, recipientAt, context.spans),
      measures: findAll(context, 'measure', measures, named.entry.measures),
    }),
  );
}

/** Which activities, cookies and clients each recipient has to do with. */
function pointBack(
  recipients: Entries<Recipient>,
  activities: Iterable<Model['activities'] extends Entries<infer A> ? A : never>,
  cookies: Iterable<Cookie>,
  clients: Iterable<Client>,
): void {
  const open = recipients as Map<string, Mutable<Recipient>>;
  for (const activity of activities)
    for (const id of new Set(activity.recipients.map(({ recipient }) => recipient.id)))
      open.get(id)?.activities.push(activity);
  for (const cookie of cookies) if (cookie.provider) open.get(cookie.provider.id)?.cookies.push(cookie);
  for (const client of clients)
    for (const { id } of new Set([
      ...client.processors,
      ...client.transfers.flatMap(({ recipient }) => recipient ?? []),
    ]))
      open.get(id)?.clients.push(client);
}

/** The authority that the controller names by its id in the table. */
function authorityAt(controller: yaml.Controller, { spans, report }: Resolving): Authority | undefined {
  const id = controller.supervisoryAuthority;
  if (typeof id !== 'string') return undefined;
  const row = authorityById(id);
  if (row) return row;
  const help =
    didYouMean(id, authorityIds) ?? 'Write its name and contact: `supervisoryAuthority: { name: …, website: … }`.';
  report(
    finding(unknownAuthority, {
      at: spans.of(controller, 'supervisoryAuthority'),
      message: `the table of supervisory authorities has no "${id}"`,
      help,
    }),
  );
  return undefined;
}
