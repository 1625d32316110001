import { PEOPLE } from './data.ts';
import { type Entry, entriesOf, type Making, set } from './draft.ts';
import { as, asLine, asText } from './fit.ts';
import type { Json } from './json.ts';

const ENGLISH = { title: 'Privacy notice', people: 'people' };
const WORDS: Readonly<Record<string, typeof ENGLISH>> = {
  de: { title: 'Datenschutzerklärung', people: 'Personen' },
  fr: { title: 'Politique de confidentialité', people: 'personnes' },
  es: { title: 'Política de privacidad', people: 'personas' },
  it: { title: 'Informativa sulla privacy', people: 'persone' },
  nl: { title: 'Privacyverklaring', people: 'personen' },
  pt: { title: 'Política de privacidade', people: 'pessoas' },
};

/** The notice, with a section for everything that the policy has; its day and version are those of the document. */
export function readNotice(making: Making, top: Json): void {
  const { read, policy, homes } = making;
  const meta = read.get(top, 'meta');
  const language = read.take(
    read.get(meta, 'language'),
    (text) => as('language')(text) ?? as('language')(text.toLowerCase()),
  );
  const words = WORDS[language ?? ''] ?? ENGLISH;
  entriesOf(making, 'dataSubjects')[PEOPLE] = { name: words.people };
  const version = read.get(meta, 'version');
  const number = read.number(version);
  if (number !== undefined) read.taken(version);
  const day = (key: string) => read.take(read.get(meta, key), (text) => as('iso-date')(text.slice(0, 10)));
  const effective = day('modified') ?? day('created');
  const url = read.take(read.get(meta, 'url'), as('web-address'));
  const notice: Entry = {
    title: words.title,
    ...(effective && { effective }),
    ...(number !== undefined && { version: String(number) }),
    ...(url && { url }),
    ...(language && { languages: [language] }),
    audience: [PEOPLE],
    sections: [
      { id: 'controller', show: 'controller' },
      ...(policy['activities'] ? [{ id: 'activities', show: 'activities' }] : []),
      ...(policy['recipients'] || policy['processors'] ? [{ id: 'recipients', show: 'recipients' }] : []),
      { id: 'rights', show: 'rights' },
    ],
  };
  policy['notices'] = { main: notice };
  homes.set(top, notice);
}

/** The rights that TILT speaks of; whoever grants them says nothing that does not follow from the law. */
export const RIGHTS = [
  'accessAndDataPortability',
  'rightToInformation',
  'rightToRectificationOrDeletion',
  'rightToDataPortability',
  'rightToWithdrawConsent',
  'rightToComplain',
] as const;

/** How people use their rights. */
export function readRights(making: Making, top: Json): void {
  const { read, policy, homes } = making;
  const rights: Entry = {};
  const contact: Entry = {};
  for (const key of RIGHTS) {
    const node = read.get(top, key);
    const available = read.get(node, 'available');
    if (read.flag(available) === true) read.taken(available);
    // The way to the authority is not the way to the controller.
    if (!node || key === 'rightToComplain') continue;
    once(making, contact, 'email', read.get(node, 'email'), as('email-address'));
    once(making, contact, 'form', read.get(node, 'url'), as('web-address'));
    for (const value of read.texts(read.get(node, 'identificationEvidences')))
      once(making, rights, 'identity', value, asText);
    readFee(making, rights, read.get(node, 'administrativeFee'));
  }
  if (Object.keys(contact).length > 0) rights['contact'] = contact;
  if (Object.keys(rights).length === 0) return;
  policy['rights'] = rights;
  for (const key of RIGHTS) {
    const node = read.get(top, key);
    if (node) homes.set(node, rights);
  }
}

/** The first value is taken, and those that say the same. */
function once(
  { read }: Making,
  entry: Entry,
  key: string,
  node: Json | undefined,
  fitting: (text: string) => string | undefined,
): void {
  const known = entry[key];
  set(
    entry,
    key,
    read.take(node, (text) => (known === undefined || known === fitting(text) ? fitting(text) : undefined)),
  );
}

function readFee({ read }: Making, rights: Entry, fee: Json | undefined): void {
  const amount = read.get(fee, 'amount');
  const currencyNode = read.get(fee, 'currency');
  const currency = asLine(read.text(currencyNode) ?? '');
  const number = read.number(amount);
  const said = `${number} ${currency}`;
  if (number === undefined || currency === undefined || (rights['fee'] ?? said) !== said) return;
  read.taken(amount);
  read.taken(currencyNode);
  rights['fee'] = said;
}
