import type * as yaml from '../schema/index.ts';
import { basisAt, entriesOf, find, findAll, findAt, type Resolving } from './lookup.ts';
import type { Activity, ActivityData, ActivityRecipient, Model, Purpose, RetentionLine } from './model.ts';

type Known = Pick<
  Model,
  'jointControllers' | 'dataCategories' | 'dataSubjects' | 'measures' | 'legalBases' | 'recipients' | 'consents'
>;

/** The processing activities with all that they name. */
export function resolveActivities(policy: yaml.Policy, context: Resolving, known: Known): Map<string, Activity> {
  return entriesOf(policy.activities, 'activities', context, (entry): Activity => {
    const { entry: activity } = entry;
    return {
      ...entry,
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
  return activity.data.flatMap((item, index): ActivityData[] => {
    const at = typeof item === 'string' ? context.spans.of(activity.data, index) : context.spans.of(item, 'category');
    const category = find(
      context,
      'category',
      known.dataCategories,
      typeof item === 'string' ? item : item.category,
      at,
    );
    if (!category) return [];
    return [{ category, at, ...(typeof item === 'string' ? {} : { entry: item }) }];
  });
}

function resolveRecipients(activity: yaml.Activity, context: Resolving, known: Known): ActivityRecipient[] {
  const items = activity.recipients ?? [];
  return items.flatMap((item, index): ActivityRecipient[] => {
    const at = typeof item === 'string' ? context.spans.of(items, index) : context.spans.of(item, 'recipient');
    const recipient = find(
      context,
      'recipient',
      known.recipients,
      typeof item === 'string' ? item : item.recipient,
      at,
    );
    if (!recipient) return [];
    if (typeof item === 'string') return [{ recipient, at, data: [] }];
    return [{ recipient, at, entry: item, data: findAll(context, 'category', known.dataCategories, item.data) }];
  });
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
