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

/** All faults of this stage. */
export const faults: readonly Fault[] = [textWithoutTranslation, unknownLanguage];
