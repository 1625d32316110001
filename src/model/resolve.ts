import { type Checked, didYouMean, type Finding, finding, proposals, type Span } from '../findings/index.ts';
import { type Authority, authoritiesCalled, authorityById, authorityIds, FIRST_DAY, type Law } from '../law/index.ts';
import type * as yaml from '../schema/index.ts';
import type { Spans } from '../source/index.ts';
import { resolveActivities } from './activities.ts';
import { transfersFor } from './derive/transfers.ts';
import { lawNotYet, unknownAuthority } from './faults.ts';
import { basisAt, entriesOf, find, findAll, findAt, mapped, provisionAt, type Resolving } from './lookup.ts';
import type { Model } from './model.ts';
import { resolveNotices } from './notices.ts';
import { pointBack, resolveRecipients } from './recipients.ts';

/** Turns ids into objects and derives, once, what follows from the facts. `law` is the law of the day to judge by. */
export function resolve({ policy, withheld }: yaml.ValidPolicy, spans: Spans, law: Law): Checked<Model> {
  const findings: Finding[] = [];
  const report = (found: Finding) => findings.push(found);
  const context: Resolving = { law, spans, withheld, didYouMean: proposals(), report };
  checkAsOf(policy, context);
  const authority = authorityAt(policy.controller, context);
  const recipients = resolveRecipients(policy, context);
  const facts = {
    jointControllers: entriesOf(policy.controller.jointControllers, 'jointControllers', context),
    dataCategories: entriesOf(policy.dataCategories, 'dataCategories', context),
    dataSubjects: entriesOf(policy.dataSubjects, 'dataSubjects', context),
    measures: entriesOf(policy.measures, 'measures', context),
    terms: resolveTerms(policy, context),
    legalBases: resolveBases(policy, context),
    recipients,
  };
  const consents = resolveConsents(policy, context, facts);
  const activities = resolveActivities(policy, context, { ...facts, consents });
  const cookies = resolveCookies(policy, context, { ...facts, consents, activities });
  const clients = resolveClients(policy, context, facts);
  pointBack(recipients, { activities, cookies, clients });
  const notices = resolveNotices(policy, context, { ...facts, activities });
  const languages = [...new Set([...notices.values()].flatMap((notice) => notice.languages))];
  const about = { asOf: law.date, law, policy, languages, spans, withheld, ...(authority && { authority }) };
  return { value: { ...about, ...facts, consents, activities, cookies, clients, notices }, findings };
}

/** The day of `asOf` is one of the law, unless another day was asked for than the policy's own. */
function checkAsOf(policy: yaml.Policy, { law, spans, report }: Resolving): void {
  if (policy.asOf !== law.date || law.date >= FIRST_DAY) return;
  const message = `on ${law.date} the GDPR did not apply yet`;
  const help = `Write a day from ${FIRST_DAY} on, or delete \`asOf\`: the law of today is applied then.`;
  report(finding(lawNotYet, { at: spans.of(policy, 'asOf'), message, help }));
}

function resolveTerms(policy: yaml.Policy, context: Resolving): Model['terms'] {
  const terms = entriesOf(policy.terms, 'terms', context);
  for (const { entry } of terms.values())
    if (entry.source) provisionAt(context, entry.source, context.spans.of(entry, 'source'));
  return terms;
}

function resolveBases(policy: yaml.Policy, context: Resolving): Model['legalBases'] {
  return mapped(entriesOf(policy.legalBases, 'legalBases', context), (named) => {
    const under = basisAt(context, new Map(), named.entry, 'under')?.row;
    return under ? { ...named, under } : named;
  });
}

function resolveConsents(
  policy: yaml.Policy,
  context: Resolving,
  { recipients, dataCategories }: Pick<Model, 'recipients' | 'dataCategories'>,
): Model['consents'] {
  return mapped(entriesOf(policy.consents, 'consents', context), (named) => ({
    ...named,
    recipients: findAll(context, 'recipient', recipients, named.entry.recipients),
    data: findAll(context, 'category', dataCategories, named.entry.data),
  }));
}

function resolveCookies(
  policy: yaml.Policy,
  context: Resolving,
  known: Pick<Model, 'recipients' | 'legalBases' | 'consents' | 'activities'>,
): Model['cookies'] {
  return mapped(entriesOf(policy.cookies, 'cookies', context), (named) => {
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
): Model['clients'] {
  const recipientAt = (id: string, at: Span) => find(context, 'recipient', recipients, id, at);
  return mapped(entriesOf(policy.clients, 'clients', context), (named) => ({
    ...named,
    processors: findAll(context, 'recipient', recipients, named.entry.processors),
    transfers: transfersFor(named.entry, recipientAt, context.spans),
    measures: findAll(context, 'measure', measures, named.entry.measures),
  }));
}

/** The authority that the controller names by its id in the table. */
function authorityAt(controller: yaml.Controller, { law, spans, report }: Resolving): Authority | undefined {
  const id = controller.supervisoryAuthority;
  if (typeof id !== 'string') return undefined;
  const row = authorityById(id);
  if (row) return row;
  const near = didYouMean(id, authorityIds) ?? inTable(`"${id}"`, authoritiesCalled(id)) ?? ofTheSeat(controller, law);
  const help = [near, 'A name and a contact do as well: `supervisoryAuthority: { name: …, website: … }`.'];
  report(
    finding(unknownAuthority, {
      at: spans.of(controller, 'supervisoryAuthority'),
      message: `the table of supervisory authorities has no "${id}"`,
      help: help.filter(Boolean).join(' '),
    }),
  );
  return undefined;
}

/** The authorities in the table for the seat of the controller, where they are few. */
function ofTheSeat({ country, land, publicBody }: yaml.Controller, law: Law): string | undefined {
  const there = country && law.isEea(country) ? law.authorities(country, land) : [];
  const found = there.filter(({ bodies }) => !bodies || bodies === (publicBody ? 'public' : 'private'));
  return inTable(land ?? country ?? '', found);
}

/** The ids of a few authorities. */
function inTable(of: string, found: readonly Authority[]): string | undefined {
  if (found.length === 0 || found.length > 3) return undefined;
  return `For ${of} the table has ${found.map(({ id, name }) => `\`${id}\` (${name})`).join(', ')}.`;
}
