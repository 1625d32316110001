import { expect, it } from 'vitest';
import { BASE } from '../policy.ts';
import { rowsOf } from './said.ts';

const FACTS = `
processors:
  host: { name: "Host *One*", service: hosting }
cookies:
  sid: { name: _sid_, purpose: It keeps you logged in. }
consents:
  news: { title: News, text: I agree., version: "1", withdrawal: Write to us. }
terms:
  device: { term: Device, definition: What you read this with. }
notices:
  main:
    title: Privacy *notice*
    effective: 2026-11-01
    version: "1"
    languages: [en]
    audience: [users]
    sections:
      - { id: controller, show: controller }
      - id: hosting
        title: Hosting by [[processor:host]]
        show: activities
        sections:
          - { id: round, title: "Round and [[around]]", text: What we do. }
          - { id: around, title: "Around [[round]]", text: What we do. }
      - { id: recipients, show: recipients }
      - { id: cookies, show: cookies }
      - { id: consents, show: consents }
      - { id: terms, show: terms }
      - { id: rights, show: rights }
`;

/** How the record has a text in which there is a reference. */
async function said(words: string) {
  const yaml = `measures:\n  encryption: { name: Encryption, description: "${words}" }\n`;
  const [row] = await rowsOf('controller', FACTS + yaml);
  return row?.['measures'];
}

it.each([
  ['[[service]]', 'Service'],
  ['[[activity:service]]', 'Service'],
  ['[[host]]', 'Host *One*'],
  ['[[processor:host]]', 'Host *One*'],
  ['[[recipient:host]]', 'Host *One*'],
  ['[[category:contact-data]]', 'Contact data'],
  ['[[cookie:sid]]', '_sid_'],
  ['[[consent:news]]', 'News'],
  ['[[term:device]]', 'Device'],
  ['[[right:access]]', 'access'],
  ['[[rights]]', 'Your rights'],
  ['[[section:round]]', 'Round and Around round'],
  ['[[hosting]]', 'Hosting by Host *One*'],
  ['[[notice:main]]', '“Privacy notice”'],
  ['[[notice:main#rights]]', 'Your rights (“Privacy notice”)'],
  ['[[gdpr:32]]', 'Art. 32 GDPR'],
  ['[[rights|what you can *ask* for]]', 'what you can ask for'],
])('%s reads as %s in a record, which has no links', async (reference, words) => {
  expect(await said(`See ${reference}.`)).toEqual([`Encryption. See ${words}.`]);
});

it.each([
  ['emphasis and code', 'Keys are *never* in `git`.', 'Keys are never in git.'],
  ['a link', 'See [our page](https://example.com).', 'See our page.'],
  ['a line break', 'Two\\\\\\nlines.', 'Two lines.'],
])('the words of a text with %s stand in a record without it', async (_, text, words) => {
  expect(await said(text)).toEqual([`Encryption. ${words}`]);
});

it('the kind of a reference decides between things of one id', async () => {
  const yaml = 'terms:\n  service: { term: Our Service, definition: What we do. }\n';
  const text = 'description: "[[service]], [[activity:service]], [[term:service]]"';
  const [row] = await rowsOf('controller', `${yaml}measures:\n  encryption: { name: Encryption, ${text} }\n`);
  expect(row?.['measures']).toEqual(['Encryption. Service, Service, Our Service']);
});

it('a name is that of the language of the record', async () => {
  const yaml = `${BASE['notices']}`.replace('[en]', '[de, en]');
  const more = 'terms:\n  it: { term: { en: Device, de: Gerät }, definition: What you read this with. }\n';
  const text = 'description: { en: "[[it]]", de: "[[it]], [[rights]], [[right:access]]" }';
  const [row] = await rowsOf(
    'controller',
    `notices: ${yaml}\n${more}measures:\n  encryption: { name: { en: Encryption, de: Verschlüsselung }, ${text} }\n`,
    { locale: 'de' },
  );
  expect(row?.['measures']).toEqual(['Verschlüsselung. Gerät, Ihre Rechte, Auskunft']);
});
