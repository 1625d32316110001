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

/** The address that the words differ from, where they are much like one and equal to none. */
function differing({ stretch, index }: Match, known: readonly string[]): string | undefined {
  const [first = ''] = known;
  const written = wordsIn(stretch.text.slice(index, index + 2 * first.length));
  const isWritten = (address: string) => wordsIn(address).every((word, nth) => written[nth] === word);
  return known.some(isWritten) ? undefined : known.find((address) => isAlike(wordsIn(address), written));
}

/** Whether half of an address's words follow. */
function isAlike(address: readonly string[], written: readonly string[]): boolean {
  const near = written.slice(0, address.length + KEY);
  return address.filter((word) => near.includes(word)).length >= Math.max(KEY + 1, address.length / 2);
}
