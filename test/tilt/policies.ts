import fc from 'fast-check';
import { spelling } from '../../src/schema/index.ts';
import { asLine, asTitle } from '../../src/tilt/fit.ts';

const title = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).map((text) => asTitle(text) ?? 'x');
const line = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).map((text) => asLine(text) ?? 'x');
const distinct = (each: fc.Arbitrary<string>, minLength: number, maxLength = minLength) =>
  fc.uniqueArray(each, { minLength, maxLength, selector: spelling });
const maybe = <T>(each: fc.Arbitrary<T>) => fc.option(each, { nil: undefined });

const ground = fc.constantFrom<object>(
  { basis: 'gdpr:6(1)(a)' },
  { basis: 'gdpr:6(1)(c)' },
  { basis: 'gdpr:6(1)(f)', interest: 'a safe service' },
  { basis: 'gdpr:6(1)(a)', special: 'gdpr:9(2)(a)' },
  { basis: 'bdsg' },
  {},
);
const period = fc.constantFrom<object>(
  { period: 'P6M' },
  { period: 'P1Y', criteria: 'after the last order' },
  { criteria: 'as long as you have an account' },
  { law: 'HGB-257' },
);
const activity = fc.record({
  texts: distinct(title, 1, 3),
  grounds: fc.array(ground, { minLength: 3, maxLength: 3 }),
  data: fc.subarray([0, 1, 2], { minLength: 1 }),
  recipients: fc.subarray(['r0', 'r1', 'p0']),
  narrow: fc.boolean(),
  required: maybe(fc.constantFrom('law', 'contract', 'no')),
  consequence: maybe(title),
  periods: fc.array(maybe(period), { minLength: 3, maxLength: 3 }),
});

const entries = (prefix: string, values: readonly object[]) =>
  Object.fromEntries(values.map((value, index) => [`${prefix}${index}`, value]));

/** Policies of which TILT can say everything, but for what it has no word for in any. */
export const policies: fc.Arbitrary<Readonly<Record<string, unknown>>> = fc
  .record({
    names: distinct(line, 4),
    categories: distinct(title, 3),
    titles: distinct(title, 2),
    activities: fc.array(activity, { minLength: 2, maxLength: 2 }),
    country: maybe(fc.constantFrom('DE', 'US')),
    source: maybe(fc.record({ name: title, public: maybe(fc.boolean()) }, { requiredKeys: ['name'] })),
    decisions: maybe(fc.constant([])),
    effective: maybe(fc.constant('2026-01-01')),
    version: maybe(fc.constantFrom('1', '20')),
    languages: maybe(fc.constantFrom(['de'], ['es'])),
    fee: maybe(fc.constantFrom('0 EUR', '12.5 CHF')),
    identity: maybe(title),
  })
  .map((given) => {
    const used = given.activities.flatMap(({ recipients }) => recipients);
    const [name, first, second, processor] = given.names;
    const scc = { mechanism: 'scc', decision: '(EU) 2021/914' };
    const policy = {
      policyc: 1,
      controller: { name, country: given.country, dpo: { email: 'dpo@example.com', phone: '+49 30 1234' } },
      rights: { contact: { email: 'rights@example.com' }, fee: given.fee, identity: given.identity },
      legalBases: { bdsg: { name: '§ 26 BDSG', citation: '§ 26 BDSG' } },
      dataSubjects: { people: { name: 'people' } },
      dataCategories: entries('c', [
        { name: given.categories[0], examples: ['a', 'b'] },
        ...given.categories.slice(1).map((each) => ({ name: each })),
      ]),
      recipients: Object.fromEntries(
        Object.entries({
          r0: { name: first, role: 'authority', country: 'DE', address: 'Weg 1' },
          r1: { name: second, role: 'third-party', country: 'US', transfer: scc },
        }).filter(([id]) => used.includes(id)),
      ),
      processors: used.includes('p0') ? { p0: { name: processor, country: 'US', transfer: scc } } : undefined,
      activities: entries(
        'a',
        given.activities.map((each, index) => ({
          title: given.titles[index],
          purposes: each.texts.map((text, nth) => ({ text, ...each.grounds[nth] })),
          subjects: ['people'],
          data: each.data.map((id) => ({ category: `c${id}`, required: each.required, consequence: each.consequence })),
          recipients:
            each.recipients.length > 0
              ? each.recipients.map((id) => (each.narrow ? { recipient: id, data: [`c${each.data[0]}`] } : id))
              : undefined,
          retention: listed(
            each.data.flatMap((id, nth) => (each.periods[nth] ? [{ data: [`c${id}`], ...each.periods[nth] }] : [])),
          ),
          sources: given.source && each.data.includes(0) ? [{ ...given.source, data: ['c0'] }] : undefined,
          automatedDecisions: given.decisions,
        })),
      ),
      notices: {
        main: {
          title: 'Notice',
          effective: given.effective,
          version: given.version,
          languages: given.languages,
          audience: ['people'],
          sections: [{ id: 'rights', show: 'rights' }],
        },
      },
    };
    if (!JSON.stringify(policy.activities).includes('"bdsg"')) policy.legalBases = undefined as never;
    if (Object.keys(policy.recipients).length === 0) policy.recipients = undefined as never;
    return JSON.parse(JSON.stringify(policy));
  });

function listed<T>(values: readonly T[]): readonly T[] | undefined {
  return values.length > 0 ? values : undefined;
}
