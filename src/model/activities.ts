import type { Span } from '../findings/index.ts';
import type * as yaml from '../schema/index.ts';
import type { Spans } from '../source/index.ts';
import { basisAt, entriesOf, find, findAll, findAt, mapped, type Resolving } from './lookup.ts';
import type { Activity, ActivityData, ActivityRecipient, Model, Purpose, RetentionLine } from './model.ts';

type Known = Pick<
  Model,
  'jointControllers' | 'dataCategories' | 'dataSubjects' | 'measures' | 'legalBases' | 'recipients' | 'consents'
>;

/** The processing activities with all that they name. */
export function resolveActivities(policy: yaml.Policy, context: Resolving, known: Known): Map<string, Activity> {
  return mapped(entriesOf(policy.activities, 'activities', context), (named): Activity => {
    const { entry: activity } = named;
    return {
      ...named,
      purposes: activity.purposes.map((purpose) => resolvePurpose(purpose, context, known)),
      subjects: findAll(context, 'subject', known.dataSubjects, activity.subjects),
      data: resolveData(activity, context, known),
      recipients: resolveRecipients(activity, context, known),
      retention: resolveRetention(policy, activity, context, known),
      jointControllers: findAll(context, 'jointController', known.jointControllers, activity.jointControllers),
      measures: findAll(context, 'measure', known.measures, activity.measures),
    };
  });
}

function resolvePurpose(purpose: yaml.Purpose, context: Resolving, known: Known): Purpose {
  const basis = basisAt(context, known.legalBases, purpose, 'basis');
  const special = basisAt(context, known.legalBases, purpose, 'special');
  const consent = findAt(context, 'consent', known.consents, purpose, 'consent');
  return { entry: purpose, ...(basis && { basis }), ...(special && { special }), ...(consent && { consent }) };
}

function resolveData(activity: yaml.Activity, context: Resolving, known: Known): ActivityData[] {
  for (const source of activity.sources ?? []) findAll(context, 'category', known.dataCategories, source.data);
  return itemsOf(activity.data, 'category', context.spans).flatMap(({ id, at, entry }): ActivityData[] => {
    const category = find(context, 'category', known.dataCategories, id, at);
    return category ? [{ category, at, ...(entry && { entry }) }] : [];
  });
}

function resolveRecipients(activity: yaml.Activity, context: Resolving, known: Known): ActivityRecipient[] {
  return itemsOf(activity.recipients, 'recipient', context.spans).flatMap(({ id, at, entry }): ActivityRecipient[] => {
    const recipient = find(context, 'recipient', known.recipients, id, at);
    if (!recipient) return [];
    const data = findAll(context, 'category', known.dataCategories, entry?.data);
    return [{ recipient, at, ...(entry && { entry }), data }];
  });
}

/** The items of a list, each an id alone or a map that has the id under `key`. */
function itemsOf<K extends string, M extends Readonly<Record<K, string>>>(
  items: readonly (string | M)[] = [],
  key: K,
  spans: Spans,
): { readonly id: string; readonly at: Span; readonly entry?: M }[] {
  return items.map((item, index) =>
    typeof item === 'string'
      ? { id: item, at: spans.of(items, index) }
      : { id: item[key], at: spans.of(item, key), entry: item },
  );
}

function resolveRetention(
  policy: yaml.Policy,
  activity: yaml.Activity,
  context: Resolving,
  known: Known,
): RetentionLine[] {
  const { retention } = activity;
  if (retention === undefined) return [];
  const withheld = context.withheld.get('retention');
  const named = new Map(Object.entries(policy.retention ?? {}).filter(([id]) => !withheld?.has(id)));
  if (typeof retention === 'string') {
    const entry = find(context, 'retention', named, retention, context.spans.of(activity, 'retention'));
    return entry ? [{ entry, data: [] }] : [];
  }
  if (!Array.isArray(retention)) return [{ entry: retention, data: [] }];
  return retention.flatMap((line) => {
    const entry = line.schedule === undefined ? line : findAt(context, 'retention', named, line, 'schedule');
    return entry ? [{ entry, data: findAll(context, 'category', known.dataCategories, line.data) }] : [];
  });
}
