import type { Activity, ActivityData, DataCategory, Model } from '../model/index.ts';
import { type Grounds, groundsOf } from './grounds.ts';
import { filled, type Words } from './words.ts';

/** An item for each category of data of each activity, and for what rests on grounds of its own; then what no activity uses. */
export function disclosed({ activities, dataCategories }: Model, words: Words): object[] {
  const used = new Set<DataCategory>();
  const items = [...activities.values()].flatMap((activity) => {
    const groups = groundsOf(activity, words);
    return activity.data.flatMap((data) => {
      used.add(data.category);
      return groups.map((grounds, index) => itemOf(activity, data, grounds, index, words));
    });
  });
  const unused = [...dataCategories.values()].filter((category) => !used.has(category));
  return [...items, ...unused.map((category) => ({ ...named(category, category.id, words), ...NOTHING }))];
}

// What TILT demands of an item, of a category that nothing is known of.
const NOTHING = {
  purposes: [],
  legalBases: [],
  legitimateInterests: [],
  recipients: [],
  storage: [],
  nonDisclosure: requirementOf(undefined, ''),
};

function named({ entry }: DataCategory, id: string, words: Words): object {
  return {
    _id: id,
    category: words(entry.name),
    ...(entry.examples && { subcategories: entry.examples.map(words) }),
  };
}

function itemOf(activity: Activity, data: ActivityData, grounds: Grounds, index: number, words: Words): object {
  const { category, entry } = data;
  return {
    ...named(category, [activity.id, category.id, ...(index > 0 ? [index + 1] : [])].join('.'), words),
    ...grounds,
    recipients: recipientsOf(activity, data, words),
    storage: storageOf(activity, data, words),
    nonDisclosure: requirementOf(entry?.required, words(entry?.consequence)),
  };
}

function recipientsOf({ recipients }: Activity, { category }: ActivityData, words: Words): object[] {
  return recipients
    .filter(({ data }) => data.length === 0 || data.includes(category))
    .map(({ recipient: { entry, role } }) => {
      const { name, address, country } = entry;
      const place = { ...(address && { address }), ...(country && { country }) };
      if ('category' in entry && entry.category) return { category: words.asIs(name), ...place };
      return { name: words.asIs(name), ...place, category: role };
    });
}

function storageOf({ retention }: Activity, { category }: ActivityData, words: Words): object[] {
  return retention
    .filter(({ data }) => data.length === 0 || data.includes(category))
    .flatMap(({ entry: { period, criteria, from, law } }) => {
      const why = words(criteria ?? from);
      const legal = /^[A-Z]+[-0-9a-z]*$/.test(words(law)) ? [words(law)] : [];
      const said = {
        ...(period && { temporal: [{ description: why, ttl: period }] }),
        ...(!period && why !== '' && { purposeConditional: [why] }),
        ...(legal.length > 0 && { legalBasisConditional: legal }),
      };
      return Object.keys(said).length > 0 ? [{ ...said, aggregationFunction: 'max' }] : [];
    });
}

/** TILT knows no "not said": what the policy leaves open stands as no duty, and is named as unstated. */
function requirementOf(required: string | undefined, consequences: string): object {
  const said = required !== undefined && {
    legalRequirement: required === 'law',
    contractualRegulation: required === 'contract' || required === 'to-enter-contract',
    obligationToProvide: required !== 'no' && required !== 'recorded',
  };
  const none = { legalRequirement: false, contractualRegulation: false, obligationToProvide: false };
  return filled({ ...said, consequences }, none);
}

/** Where data come from that people did not give themselves; each source of a category once. */
export function sourcesOf({ activities, dataCategories }: Model, words: Words): object[] {
  const found = new Map<string, object>();
  for (const { entry, data } of activities.values())
    for (const { name, public: open, data: some } of entry.sources ?? [])
      for (const id of some ?? data.map(({ category }) => category.id)) {
        const dataCategory = words(dataCategories.get(id)?.entry.name);
        const source = filled(
          { description: words(name), url: '', publiclyAvailable: open },
          { publiclyAvailable: false },
        );
        const key = JSON.stringify([id, source]);
        if (!found.has(key)) found.set(key, { _id: `${id}.${found.size + 1}`, dataCategory, sources: [source] });
      }
  return [...found.values()];
}
