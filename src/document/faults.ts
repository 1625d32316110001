import { type Fault, NOTICE, slip } from '../findings/index.ts';

// Stryker disable StringLiteral: these are words for people, a changed word is no changed behaviour.

export const unknownReference: Fault = {
  code: 'P5101',
  name: 'reference-to-nothing',
  severity: 'error',
  summary: 'a reference names something that the policy does not have',
  why: 'The reader would be sent to a place that is not there.',
  fix: 'Correct the id, or declare the entry that is meant.',
  cites: ['gdpr:12(1)'],
  ...slip(
    `${NOTICE}      - { id: contact, title: Contact, text: "See [[rights]]." }
`,
    '[[rights]]',
    '[[rihgts]]',
  ),
};

export const ambiguousReference: Fault = {
  code: 'P5102',
  name: 'reference-ambiguous',
  severity: 'error',
  summary: 'a reference fits several entries',
  why: 'The reader could be sent to the wrong one.',
  fix: 'Put the kind in front of the id: [[section:usage]], [[processor:usage]].',
  cites: ['gdpr:12(1)'],
  ...slip(
    `terms:
  rights: { term: Rights, definition: What the law lets you ask of us. }
${NOTICE}      - { id: terms, show: terms }
      - { id: contact, title: Contact, text: "See [[section:rights]]." }
`,
    '[[section:rights]]',
    '[[rights]]',
  ),
};

export const referenceLeftOut: Fault = {
  code: 'P5103',
  name: 'reference-left-out',
  severity: 'error',
  summary: 'a reference leads to something that this notice leaves out',
  why: 'The entry exists, but readers of this notice would find nothing under it.',
  fix: 'Show the entry in a section of this notice, or take the reference out.',
  cites: ['gdpr:12(1)'],
  ...slip(
    `${NOTICE}      - { id: contact, title: Contact, text: "See [[rights]]." }
`,
    '[[rights]]',
    '[[category:contact-data]]',
  ),
};

export const typedNumber: Fault = {
  code: 'P5104',
  name: 'section-number-typed',
  severity: 'error',
  summary: 'a section number is typed by hand',
  why: 'It becomes wrong as soon as a section is added, moved or left out; policyc numbers sections and writes references itself.',
  fix: 'Write a reference with the id of the section: [[rights]].',
  cites: ['gdpr:12(1)'],
  ...slip(
    `${NOTICE}      - { id: contact, title: Contact, text: "See [[rights]]." }
`,
    '[[rights]]',
    'section 2',
  ),
};

export const sectionWithoutTitle: Fault = {
  code: 'P5105',
  name: 'section-without-title',
  severity: 'error',
  summary: 'a section with text of its own has no title',
  why: 'Readers find their way by the titles, in the contents list and with a screen reader.',
  fix: 'Give the section a title.',
  cites: ['gdpr:12(1)'],
  ...slip(
    `${NOTICE}      - { id: contact, title: Contact, text: "Write to us." }
`,
    'title: Contact, ',
    '',
  ),
};

/** All faults of this stage. */
export const faults: readonly Fault[] = [
  unknownReference,
  ambiguousReference,
  referenceLeftOut,
  typedNumber,
  sectionWithoutTitle,
];
