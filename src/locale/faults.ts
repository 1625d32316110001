import { type Fault, NOTICE, slip } from '../findings/index.ts';

export const textWithoutTranslation: Fault = {
  code: 'P6001',
  name: 'text-without-translation',
  severity: 'error',
  summary: 'a text is missing in a language in which the notice is published',
  why: 'A notice must be understood by those whom it addresses; a sentence in another language, or a gap, is not.',
  fix: 'Add the text in that language, or take the language out of the notice.',
  cites: ['gdpr:12(1)'],
  ...slip(
    `${NOTICE}      - { id: contact, title: Contact, text: { en: Write to us., de: Schreiben Sie uns. } }
`,
    'en: Write to us., ',
    '',
  ),
};

export const unknownLanguage: Fault = {
  code: 'P6002',
  name: 'language-without-templates',
  severity: 'error',
  summary: 'a notice is to be published in a language that policyc has no templates for',
  why: 'The sentences that policyc adds would stand in another language than the texts of the policy.',
  fix: 'Publish the notice in one of the languages that there are.',
  cites: ['gdpr:12(1)'],
  ...slip(NOTICE, '[en]', '[en, tlh]'),
};

export const textInOneLanguage: Fault = {
  code: 'P6003',
  name: 'text-in-one-language',
  severity: 'error',
  summary: 'a text is written once, and the notices are published in several languages',
  why: 'It would stand in one language in the notices of all others.',
  fix: 'Write a map with the text in each language; a name that is the same in all of them is written in each.',
  cites: ['gdpr:12(1)'],
  ...slip(
    `dataSubjects:
  users: { name: { en: Users, de: Nutzer } }
dataCategories:
  contact-data: { name: { en: Contact data, de: Kontaktdaten } }
measures:
  encryption: { name: { en: Encryption, de: Verschlüsselung } }
activities:
  service:
    title: { en: Service, de: Dienst }
    purposes:
      - text: { en: We provide the service., de: Wir erbringen den Dienst. }
        basis: gdpr:6(1)(b)
    subjects: [users]
    data: [contact-data]
    recipients: []
    retention: { period: P30D, from: { en: the end of the contract, de: Ende des Vertrags } }
    measures: [encryption]
notices:
  main:
    title: { en: Privacy notice, de: Datenschutzerklärung }
    effective: 2026-11-01
    version: "1"
    languages: [en, de]
    audience: [users]
    sections:
      - { id: service, show: activities }
`,
    '{ en: We provide the service., de: Wir erbringen den Dienst. }',
    'We provide the service.',
  ),
};

/** All faults of this stage. */
export const faults: readonly Fault[] = [textWithoutTranslation, unknownLanguage, textInOneLanguage];
