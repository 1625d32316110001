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
notices:
  main:
    title: { en: Privacy notice, de: Datenschutzerklärung }
    effective: 2026-11-01
    version: "1"
    languages: [en, de]
    audience: [users]
    scope: { en: This notice is about our service., de: Diese Erklärung betrifft unseren Dienst. }
    changeNotice: { en: We tell you of changes by e-mail., de: Änderungen teilen wir Ihnen per E-Mail mit. }
    sections:
      - { id: controller, show: controller }
      - { id: service, show: activities }
      - { id: rights, show: rights }
`,
    '{ en: Users, de: Nutzer }',
    'Users',
  ),
};

export const unreadableTemplate: Fault = {
  code: 'P6004',
  name: 'unreadable-template',
  severity: 'error',
  summary: 'a template of your own breaks off, or uses what templates do not have',
  why: 'What stands in such a template could be printed in part or not at all.',
  fix: 'A template has values, as {{name}}, and the blocks if, unless, each and with, each closed by its own name.',
  cites: [],
};

export const templateWithoutData: Fault = {
  code: 'P6005',
  name: 'template-asks-for-unknown-value',
  severity: 'error',
  summary: 'a template of your own asks for a value that it is not given, or prints one that is no text',
  why: 'There would be a gap in the notice, and nobody would see it.',
  fix: 'Use one of the values that docs/templates.md lists for the template; within a list, ../name leads out of it.',
  cites: ['gdpr:12(1)'],
};

export const unknownTemplate: Fault = {
  code: 'P6006',
  name: 'unknown-template',
  severity: 'error',
  summary: 'a file in the templates folder has the name of no template',
  why: 'Its words would never be printed: the notice would go on with the sentences of policyc.',
  fix: 'Give the file the name of the template that it is to replace, such as en/notice/rights.md.',
  cites: [],
};

export const wrongWords: Fault = {
  code: 'P6007',
  name: 'wrong-words',
  severity: 'error',
  summary: 'words or forms of citation of your own do not fit those that they are to replace',
  why: 'They would not be printed, or a value would be missing in them.',
  fix: 'Use the keys of templates/en/words.yaml and citations.yaml, and keep what stands in braces.',
  cites: [],
};

export const incompleteLanguage: Fault = {
  code: 'P6008',
  name: 'incomplete-language',
  severity: 'error',
  summary: 'a language of your own lacks templates, words or forms of citation',
  why: 'Where something is missing, policyc would have to fall silent or to use another language.',
  fix: 'Copy what is missing from templates/en/ and translate it; docs/translating.md tells how.',
  cites: ['gdpr:12(1)'],
};

export const styleNotSelfContained: Fault = {
  code: 'P6009',
  name: 'stylesheet-not-self-contained',
  severity: 'error',
  summary: 'a stylesheet of your own leads out of the page',
  why: 'A notice that loads something from elsewhere tells others who reads it. The browser would refuse it, too.',
  fix: 'Use the fonts of the reader’s device, and put pictures into the stylesheet as data: addresses.',
  cites: ['gdpr:25(1)'],
};

/** All faults of this stage. */
export const faults: readonly Fault[] = [
  textWithoutTranslation,
  unknownLanguage,
  textInOneLanguage,
  unreadableTemplate,
  templateWithoutData,
  unknownTemplate,
  wrongWords,
  incompleteLanguage,
  styleNotSelfContained,
];
