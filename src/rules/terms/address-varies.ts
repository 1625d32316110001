import type { Model } from '../../model/index.ts';
import type { Rule } from '../rule.ts';
import { type Match, phrasesIn, placeOf, wordsIn } from '../text/search.ts';

// Catalog: trm-address-variant
export const addressVaries: Rule = {
  code: 'P7208',
  name: 'address-varies',
  severity: 'warning',
  cites: ['gdpr:12(1)', 'gdpr:13(1)(e)'],
  since: '2018-05-25',
  summary: 'an address is typed in another way than its entry has it',
  why: 'Readers cannot tell which of two addresses is right, and a letter may not arrive.',
  fix: 'Delete the address, and let a section show the recipients; or write it as the entry does.',
  bad: `
recipients:
  mailer: { name: Mailer, role: third-party, address: "Hauptstr. 5, 10115 Berlin", country: DE, why: sending e-mail }
notices:
  main:
    title: Privacy notice
    effective: 2026-11-01
    version: "1"
    languages: [en]
    audience: [users]
    scope: This notice is about our service.
    changeNotice: We tell you of changes by e-mail.
    sections:
      - { id: controller, show: controller }
      - id: service
        title: Service
        show: activities
        text: |
          Our mailer sits at Hauptstr. 5, 10117 Berlin. #!
      - { id: recipients, show: recipients }
      - { id: rights, show: rights }
`,
  good: `
recipients:
  mailer: { name: Mailer, role: third-party, address: "Hauptstr. 5, 10115 Berlin", country: DE, why: sending e-mail }
notices:
  main:
    title: Privacy notice
    effective: 2026-11-01
    version: "1"
    languages: [en]
    audience: [users]
    scope: This notice is about our service.
    changeNotice: We tell you of changes by e-mail.
    sections:
      - { id: controller, show: controller }
      - id: service
        title: Service
        show: activities
        text: |
          Our mailer sits at Hauptstr. 5, 10115 Berlin.
      - { id: recipients, show: recipients }
      - { id: rights, show: rights }
`,
  *check({ model, notices }) {
    const addresses = addressesOf(model);
    for (const composed of notices)
      for (const [key, known] of addresses)
        for (const match of phrasesIn(composed, key.split(' '))) {
          const other = differing(match, known);
          if (other === undefined) continue;
          yield {
            at: placeOf(match),
            message: `the notice "${composed.plan.id}" has an address that the entry gives as "${other}"`,
            help: 'Write it as the entry does; better, leave it out and show the recipients in a section.',
          };
        }
  },
};

/** How many words tell where an address begins: "Hauptstr. 5". */
const KEY = 2;

/** The addresses of recipients by their first words. */
function addressesOf({ recipients }: Model): Map<string, string[]> {
  const addresses = new Map<string, string[]>();
  for (const { entry } of recipients.values()) {
    const words = wordsIn(entry.address ?? '');
    if (words.length <= KEY) continue;
    const key = words.slice(0, KEY).join(' ');
    addresses.set(key, [...(addresses.get(key) ?? []), entry.address as string]);
  }
  return addresses;
}

/** The address that the words differ from, where they are much like one and none is said in them. */
function differing({ stretch, index }: Match, known: readonly string[]): string | undefined {
  const longest = known.reduce((most, { length }) => Math.max(most, length), 0);
  const written = wordsIn(stretch.text.slice(index, index + 2 * longest));
  return known.some((address) => isSaid(wordsIn(address), written))
    ? undefined
    : known.find((address) => isAlike(wordsIn(address), written));
}

/** As many words as an address has, and some that prose may put between them: "Hauptstr. 5 in 10115 Berlin". */
function nearTo(address: readonly string[], written: readonly string[]): readonly string[] {
  return written.slice(0, address.length + KEY);
}

/** Whether all words of an address follow in their order. */
function isSaid(address: readonly string[], written: readonly string[]): boolean {
  const near = nearTo(address, written);
  let from = 0;
  return address.every((word) => {
    from = near.indexOf(word, from) + 1;
    return from > 0;
  });
}

/** Whether half of an address's words follow, with a number: without one, a street and its town are no address. */
function isAlike(address: readonly string[], written: readonly string[]): boolean {
  const near = nearTo(address, written);
  const shared = address.filter((word) => near.includes(word)).length;
  return shared >= Math.max(KEY + 1, address.length / 2) && near.some((word) => /\d/.test(word));
}
