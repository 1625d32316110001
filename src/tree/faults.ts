import { type Fault, NOTICE, slip } from '../findings/index.ts';

/** What can be wrong with the Markdown of a text. */
export const textWithHtml: Fault = {
  code: 'P5001',
  name: 'text-with-html',
  severity: 'error',
  summary: 'HTML stands in a text',
  why: 'Texts are Markdown without HTML, so that the notice reads the same in every output and nothing hidden gets into it.',
  fix: 'Write the words only; use **bold**, *emphasis*, lists and [links](https://example.com) where the text needs them.',
  cites: [],
  ...slip(
    `${NOTICE}      - { id: contact, title: Contact, text: "Write to us." }
`,
    'Write to',
    'Write<br>to',
  ),
};

export const textWithForeignMarkup: Fault = {
  code: 'P5002',
  name: 'text-with-foreign-markup',
  severity: 'error',
  summary: 'a text uses Markdown that a notice has no use for',
  why: 'A notice is made of paragraphs, lists, tables, quotations, emphasis and links. Anything else would be lost or look different in some outputs.',
  fix: 'Use paragraphs and lists; make a section of its own where the text has a heading.',
  cites: [],
  ...slip(
    `${NOTICE}      - { id: contact, title: Contact, text: "Write to us." }
`,
    'Write',
    '# Write',
  ),
};

export const linkNotAllowed: Fault = {
  code: 'P5003',
  name: 'link-to-forbidden-address',
  severity: 'error',
  summary: 'a link leads to an address that a notice may not link to',
  why: 'Readers must be able to open each link safely: only web pages, e-mail addresses and telephone numbers can be linked.',
  fix: 'Write the full address, beginning with https://, mailto: or tel:. To point at a section of the notice, write [[its-id]].',
  cites: ['gdpr:12(1)'],
  ...slip(
    `${NOTICE}      - { id: contact, title: Contact, text: "See [our page](https://example.com/contact)." }
`,
    'https://example.com/contact',
    'contact.html',
  ),
};

export const textTooDeep: Fault = {
  code: 'P5004',
  name: 'text-nested-too-deeply',
  severity: 'error',
  summary: 'lists or quotations stand too deep inside each other, or a text has more brackets than one can follow',
  why: 'Nobody can follow a text that is nested so deeply, and no output can show it.',
  fix: 'Use shorter paragraphs, or sections of their own.',
  cites: ['gdpr:12(1)'],
};

export const characterReference: Fault = {
  code: 'P5005',
  name: 'character-reference-in-text',
  severity: 'error',
  summary: 'a text holds a character as HTML writes it',
  why: 'The reader would see the letters `&nbsp;` instead of the character meant.',
  fix: 'Type the character itself: é, –, “ or a plain space.',
  cites: [],
  ...slip(
    `${NOTICE}      - { id: contact, title: Contact, text: "Come to our café." }
`,
    'é',
    '&eacute;',
  ),
};

export const unfinishedReference: Fault = {
  code: 'P5006',
  name: 'reference-malformed',
  severity: 'error',
  summary: 'double square brackets do not hold a reference',
  why: 'A reference must name one thing, else the reader is sent nowhere.',
  fix: 'Write [[id]], [[kind:id]] or [[kind:id|own words]].',
  cites: ['gdpr:12(1)'],
  ...slip(
    `${NOTICE}      - { id: contact, title: Contact, text: "See [[rights]]." }
`,
    '[[rights]]',
    '[[]]',
  ),
};

export const passageInALine: Fault = {
  code: 'P5007',
  name: 'passage-within-a-line',
  severity: 'error',
  summary: 'a template of your own prints a text of several paragraphs within a line',
  why: 'The paragraphs would run into one another and into the words around them.',
  fix: 'Put the value on a line of its own, with an empty line before and after it.',
  cites: [],
};

export const faults: readonly Fault[] = [
  textWithHtml,
  textWithForeignMarkup,
  linkNotAllowed,
  textTooDeep,
  characterReference,
  unfinishedReference,
  passageInALine,
];
