import { lawOn } from '../law/index.ts';
import { shared, type Words } from '../locale/index.ts';
import {
  type Activity,
  type Basis,
  type Measure,
  type Recipient,
  type RetentionLine,
  restsOnConsent,
  type Transfer,
} from '../model/index.ts';
import { about, begun, labelled, line, plain } from './lines.ts';
import { type Line, own } from './rows.ts';
import type { RecordWriter } from './writer.ts';

/** Name, address and ways of contact on one line; the name is another where it begins with a capital. */
export function partyLine(
  { facts }: RecordWriter,
  party: object,
  name = facts.plain(party as { name?: string }, 'name'),
): Line | undefined {
  const entry = party as { legalName?: string; company?: string; address?: string };
  const legal = facts.plain(entry, 'legalName');
  const contact = party as { country?: string; email?: string; phone?: string; form?: string };
  return line([
    legal && name
      ? [...(legal.inlines as Line), own(' '), ...inBrackets(name.inlines as Line)]
      : (name?.inlines as Line | undefined),
    ...[
      facts.plain(entry, 'company'),
      facts.plain(entry, 'address'),
      facts.country(contact, 'country'),
      facts.plain(contact, 'email'),
      facts.plain(contact, 'phone'),
      facts.plain(contact, 'form'),
    ].map((part) => part?.inlines as Line | undefined),
  ]);
}

function inBrackets(words: Line): Line {
  return [own('('), ...words, own(')')];
}

/** "Consent (Art. 6(1)(a) GDPR)". */
export function basisLine(
  writer: RecordWriter,
  basis: Basis | undefined,
  owner: object,
  key: 'basis' | 'special',
): Line | undefined {
  if (!basis) return undefined;
  const { facts, language } = writer;
  if (basis.national)
    return line([
      begun(writer, facts.text(basis.national.entry, 'name')),
      plain(writer, facts.national(basis.national.entry)),
    ]);
  const name = basis.row && facts.derived(language.word(wordFor(basis.row.id)), owner, key);
  return line([begun(writer, name), plain(writer, facts.citation(owner as Record<string, string>, key))]);
}

/** The notice speaks to the data subject ("your consent"), the record speaks of them. */
const OF_THE_SUBJECT = ['gdpr:6(1)(a)', 'gdpr:6(1)(b)', 'gdpr:9(2)(a)', 'gdpr:9(2)(e)'];

function wordFor(id: string): 'basis.gdpr:6(1)(c)' | 'record.basis.gdpr:6(1)(a)' {
  return (OF_THE_SUBJECT.includes(id) ? `record.basis.${id}` : `basis.${id}`) as 'basis.gdpr:6(1)(c)';
}

/** Who receives data: name, address, role, and what for. */
export const recipientLine = shared((writer: RecordWriter, recipient: Recipient) => {
  const { facts, language } = writer;
  const { entry, role } = recipient;
  const task =
    'service' in entry ? facts.phrase(entry, 'service') : 'why' in entry ? facts.phrase(entry, 'why') : undefined;
  return line(
    [
      partyLine(writer, entry, nameOf(writer, recipient)),
      labelled(writer, language.word(`role.${role}`), plain(writer, task)) ?? [own(language.word(`role.${role}`))],
    ],
    ' · ',
  );
});

/** The name of a recipient that begins a line. */
function nameOf({ facts }: RecordWriter, { entry, described }: Recipient): Words | undefined {
  const name = facts.plain(entry, 'name');
  return name && described ? facts.begin(name) : name;
}

/** A transfer of which the policy says what it rests on. */
export type Declared = Transfer & Required<Pick<Transfer, 'entry'>>;

/** The country or organisation that data go to. */
export const placeLine = shared((writer: RecordWriter, { entry, recipient, country }: Declared) => {
  const { facts } = writer;
  if (entry.organisation) return plain(writer, facts.plain(entry, 'organisation'));
  if (country === undefined) return undefined;
  return about(
    writer,
    plain(writer, facts.country(entry.country ? entry : recipient.entry, 'country')),
    plain(writer, facts.plain(recipient.entry, 'name')),
  );
});

/** What protects data in a third country. */
export const safeguardLine = shared((writer: RecordWriter, { entry, recipient }: Declared) => {
  const { facts } = writer;
  const more = [
    facts.plain(entry, 'listing'),
    ...(entry.supplementary ?? []).map((_, index) => facts.phrase(entry.supplementary as object[], index)),
  ];
  return about(
    writer,
    plain(writer, nameOf(writer, recipient)),
    line([mechanismLine(writer, entry), ...more.map((part) => plain(writer, part))]),
  );
});

/** What a transfer rests on; `worded` is `begun` where nothing stands before it. */
export function mechanismLine(
  writer: RecordWriter,
  entry: Declared['entry'],
  worded: typeof plain = plain,
): Line | undefined {
  const { facts, language } = writer;
  const mechanism = facts.derived(language.word(`record.mechanism.${entry.mechanism}`), entry, 'mechanism');
  const module = entry.module && facts.derived(language.word(`module.${entry.module}`), entry, 'module');
  const reason = plain(
    writer,
    entry.derogation && facts.derived(language.word(wordForDerogation(entry.derogation)), entry, 'derogation'),
  );
  return line([
    line([worded(writer, mechanism), reason && inBrackets(reason)], ' '),
    plain(writer, facts.decision(entry, 'decision')),
    plain(writer, module || undefined),
  ]);
}

/** The notice speaks to the data subject ("a contract with you"), the record speaks of them and of the controller. */
const DEROGATIONS_OF_PERSONS = ['consent', 'contract', 'contract-for-subject', 'compelling'];

type Derogation = NonNullable<Declared['entry']['derogation']>;

function wordForDerogation(id: Derogation): 'derogation.register' | 'record.derogation.consent' {
  return (
    DEROGATIONS_OF_PERSONS.includes(id) ? `record.derogation.${id}` : `derogation.${id}`
  ) as 'derogation.register';
}

/** How long some data are kept. */
export function retentionPart(writer: RecordWriter, { entry, data }: RetentionLine): Line | undefined {
  const { facts, language } = writer;
  const period = plain(writer, facts.duration(entry, 'period'));
  const from = plain(writer, facts.phrase(entry, 'from'));
  const counted = period && from ? line([period, from], ` ${language.word('record.from')} `) : period;
  const law = plain(writer, facts.phrase(entry, 'law'));
  const stated = line([counted, law && inBrackets(law)], ' ');
  const then = entry.then && facts.derived(language.word(`record.then.${entry.then}`), entry, 'then');
  const more = line([plain(writer, facts.text(entry, 'criteria')), plain(writer, then || undefined)], ' ');
  const sentence = stated && more ? [...stated, own('. '), ...more] : (stated ?? more);
  const names = data.map((category) => facts.phrase(category.entry, 'name'));
  const categories = line(names.map((name, index) => (index === 0 ? begun : plain)(writer, name)));
  return sentence && (stated ? about(writer, categories, sentence) : line([categories, sentence], '. '));
}

/** A security measure. */
export const measureLine = shared((writer: RecordWriter, { entry }: Measure) => {
  return line(
    [begun(writer, writer.facts.phrase(entry, 'name')), plain(writer, writer.facts.text(entry, 'description'))],
    '. ',
  );
});

/** The declarations of consent on which an activity rests, with their versions. */
export function consentLines(writer: RecordWriter, { purposes }: Activity): (Line | undefined)[] {
  const consents = new Set(purposes.filter(restsOnConsent).flatMap(({ consent }) => consent ?? []));
  const { facts, language } = writer;
  return [...consents].map(({ entry }) =>
    line([
      plain(writer, facts.text(entry, 'title')),
      line([[own(language.word('record.version'))], plain(writer, facts.plain(entry, 'version'))], ' '),
      plain(writer, facts.plain(entry, 'log')),
    ]),
  );
}

/** The transfers that the policy declares for the recipients of an activity. */
export function transfersOf({ recipients }: Activity): readonly Declared[] {
  return recipients.flatMap(({ recipient }) => recipient.transfers.filter(isDeclared));
}

function isDeclared(transfer: Transfer): transfer is Declared {
  return transfer.entry !== undefined;
}

// What a record says must not depend on the day of the build: the newest state of the table counts.
const newest = lawOn('9999-12-31');

/** Whether the recipients are declared, and all of them are in the European Economic Area. */
export function staysInside({ entry, recipients }: Activity): boolean {
  const inside = ({ recipient }: Activity['recipients'][number]) =>
    recipient.role === 'internal' || (recipient.entry.country !== undefined && newest.isEea(recipient.entry.country));
  return entry.recipients !== undefined && recipients.every(inside);
}

/** A category of data with its examples. */
export const categoryLine = shared((writer: RecordWriter, { entry }: Activity['data'][number]['category']) => {
  const examples = (entry.examples ?? []).map((_, index) =>
    plain(writer, writer.facts.phrase(entry.examples as object[], index)),
  );
  return about(writer, begun(writer, writer.facts.phrase(entry, 'name')), line(examples));
});

/** What protection the law gives to a category of data. */
export const specialLine = shared((writer: RecordWriter, { entry }: Activity['data'][number]['category']) => {
  const { facts, language } = writer;
  return line([
    entry.special && begun(writer, facts.derived(language.word(`record.special.${entry.special}`), entry, 'special')),
    entry.criminal
      ? (entry.special ? plain : begun)(
          writer,
          facts.derived(language.word('record.special.criminal'), entry, 'criminal'),
        )
      : undefined,
  ]);
});

/** Whether an impact assessment is required, and how far it is. */
export function impactLine(writer: RecordWriter, dpia: Activity['entry']['dpia']) {
  if (!dpia) return undefined;
  const { facts, language } = writer;
  const required = facts.derived(
    language.word(dpia.required ? 'record.impact.required' : 'record.impact.not-required'),
    dpia,
    'required',
  );
  const status = dpia.status && facts.derived(language.word(`record.impact.${dpia.status}`), dpia, 'status');
  const parts = [
    required,
    status || undefined,
    facts.date(dpia, 'date'),
    facts.plain(dpia, 'reference'),
    facts.phrase(dpia, 'reason'),
  ];
  return line(parts.map((part, index) => (index === 0 ? begun : plain)(writer, part)));
}
