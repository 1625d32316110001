import type { Activity, ActivityData, Model } from '../model/index.ts';
import type { wordsOf } from './words.ts';

type Words = ReturnType<typeof wordsOf>;

/** An item for each category of data of each activity. */
export function disclosed({ activities }: Model, words: Words): object[] {
  return [...activities.values()].flatMap((activity) =>
    activity.data.map((data) => ({
      _id: `${activity.id}.${data.category.id}`,
      category: words(data.category.entry.name),
      ...(data.category.entry.examples && { subcategories: data.category.entry.examples.map(words) }),
      ...groundsOf(activity, words),
      recipients: recipientsOf(activity, data, words),
      storage: storageOf(activity, data, words),
      nonDisclosure: requirementOf(data, words),
    })),
  );
}

function groundsOf({ entry, purposes }: Activity, words: Words): object {
  const title = words(entry.title);
  const texts = [...new Set(purposes.map((purpose) => words(purpose.entry.text)))];
  const bases = purposes.flatMap(({ basis, special }) => [basis, special]).flatMap((basis) => (basis ? [basis] : []));
  const references = new Map(
    bases.flatMap(({ national, row }): [string, object][] => {
      if (national) return [[national.id, nationalOf(words(national.entry.citation))]];
      return row
        ? [
            [
              row.id,
              {
                reference: row.id
                  .toUpperCase()
                  .replace(/\(/g, '-')
                  .replace(/[:]/g, '-')
                  .replace(/\)/g, '')
                  .replace(/[A-J]$/, (letter) => letter.toLowerCase()),
              },
            ],
          ]
        : [];
    }),
  );
  const interests = [
    ...new Set(purposes.flatMap((purpose) => (purpose.entry.interest ? [words(purpose.entry.interest)] : []))),
  ];
  return {
    purposes: texts.map((description) => ({ purpose: title, description })),
    legalBases: [...references.values()],
    legitimateInterests: interests.map((reasoning) => ({ exists: true, reasoning })),
  };
}

/** A reference has letters, digits and hyphens only; any other citation is the description. */
function nationalOf(citation: string): object {
  return /^[A-Z]+[-0-9a-z]*$/.test(citation) ? { reference: citation } : { reference: '', description: citation };
}

function recipientsOf({ recipients }: Activity, { category }: ActivityData, words: Words): object[] {
  return recipients
    .filter(({ data }) => data.length === 0 || data.includes(category))
    .map(({ recipient: { entry, role } }) => {
      const { name, address, country } = entry;
      if ('category' in entry && entry.category) return { category: words(name), ...(country && { country }) };
      return { name: words(name), ...(address && { address }), ...(country && { country }), category: role };
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

/** TILT knows no "not said": what the policy leaves open stands as no duty, and is listed as unsaid. */
function requirementOf({ entry }: ActivityData, words: Words): object {
  const required = entry?.required;
  return {
    legalRequirement: required === 'law',
    contractualRegulation: required === 'contract' || required === 'to-enter-contract',
    obligationToProvide: required !== undefined && required !== 'no' && required !== 'recorded',
    consequences: words(entry?.consequence),
  };
}

/** Where data come from that people did not give themselves. */
export function sourcesOf({ activities, dataCategories }: Model, words: Words): object[] {
  return [...activities.values()].flatMap(({ id, entry, data }) =>
    (entry.sources ?? []).flatMap((source, index) =>
      (source.data ?? data.map(({ category }) => category.id)).map((category) => ({
        _id: `${id}.${index}.${category}`,
        dataCategory: words(dataCategories.get(category)?.entry.name),
        sources: [{ description: words(source.name), url: '', publiclyAvailable: source.public === true }],
      })),
    ),
  );
}
