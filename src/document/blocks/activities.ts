import { shared, type Words } from '../../locale/index.ts';
import { type Activity, canBeObjectedTo, type Purpose } from '../../model/index.ts';
import type { Content } from '../../tree/index.ts';
import { begun, here, joined, listed, recipientName, reference, type Writer, write } from '../writer.ts';
import { consentPassage, consentsOf } from './consents.ts';
import { basisName } from './cookies.ts';
import { kindOf } from './recipients.ts';
import { retentionOf } from './retention.ts';
import { transfersTo } from './transfers.ts';

/** All that Art. 13 and 14 ask for about one processing activity. */
export const activity = {
  template: 'notice/activity',
  shape: {
    here: 'words',
    description: 'passage',
    jointControllers: 'words',
    subjects: 'words',
    purposes: [
      {
        text: 'words',
        basis: 'words',
        basisName: 'words',
        special: 'words',
        specialName: 'words',
        interest: 'words',
        interestOf: 'words',
        obligation: 'words',
        marketing: 'flag',
        further: 'flag',
      },
    ],
    data: [
      {
        name: 'words',
        description: 'words',
        examples: 'words',
        forContract: 'flag',
        beforeContract: 'flag',
        byLaw: 'flag',
        optional: 'flag',
        recorded: 'flag',
        consequence: 'words',
        source: 'words',
      },
    ],
    sources: [{ name: 'words', public: 'flag', data: 'words' }],
    recipients: [{ recipient: 'words', service: 'words', data: 'words' }],
    transfers: 'passage',
    transfersAt: 'words',
    retention: 'passage',
    decisions: [
      {
        what: 'words',
        profiling: 'flag',
        contract: 'flag',
        law: 'flag',
        consent: 'flag',
        logic: 'passage',
        significance: 'passage',
        consequences: 'passage',
        safeguards: 'passage',
      },
    ],
    noDecisions: 'flag',
    childAge: 'words',
    childParental: 'words',
    childFrom: 'words',
    consents: 'passage',
    consentsAt: 'words',
    objectionAt: 'words',
  },
} as const;

type Item<L> = NonNullable<L> extends readonly (infer E)[] ? E : never;

/** The account of one activity. */
export function activityContent(writer: Writer, told: Activity): Content {
  return write(writer, activity, dataOf(writer, told));
}

function dataOf(writer: Writer, told: Activity) {
  const { facts } = writer;
  const { entry } = told;
  const transferSection = writer.showing.get('transfers');
  const consentSection = writer.showing.get('consents');
  const rightsSection = writer.showing.get('rights');
  const transfers = joined(told.recipients.map(({ recipient }) => transfersTo(writer, recipient)));
  const consents = consentsOf([told]);
  return {
    here: here('activity', told.id),
    description: facts.passage(entry, 'description'),
    jointControllers: listed(
      writer,
      told.jointControllers.map((joint) => facts.plain(joint.entry, 'name')),
    ),
    subjects: subjectsOf(writer, told),
    purposes: told.purposes.map((purpose) => purposeData(writer, purpose)),
    data: told.data.map((item) => dataItem(writer, item)),
    sources: (entry.sources ?? []).map((source) => sourceData(writer, source)),
    recipients: told.recipients.map((item) => recipientData(writer, item)),
    transfers: transferSection ? undefined : transfers,
    transfersAt: transfers && transferSection && reference('section', transferSection.id, transferSection.declared),
    retention: retentionOf(writer, told),
    decisions: (entry.automatedDecisions ?? []).map((decision) => decisionData(writer, decision)),
    noDecisions: entry.automatedDecisions?.length === 0 && !(rightsSection && writer.notice.decidesNothing),
    childAge: entry.childConsent && facts.plain(entry.childConsent, 'age'),
    childParental: entry.childConsent && facts.text(entry.childConsent, 'parental'),
    childFrom: entry.childConsent && facts.plain(entry.childConsent, 'from'),
    consents: consentSection ? undefined : joined(consents.map((each) => consentPassage(writer, each))),
    consentsAt:
      consentSection && consents.length > 0
        ? listed(
            writer,
            consents.map(({ id, declared }) => reference('consent', id, declared)),
          )
        : undefined,
    objectionAt: rightsSection && canBeObjectedTo(told) ? reference('right', 'objection', told.declared) : undefined,
  };
}

/** Named where they are others than the readers of the notice, or some of these. */
function subjectsOf(writer: Writer, { subjects }: Activity): Words | undefined {
  const readers = writer.notice.audience;
  if (readers.length <= 1 && subjects.every((subject) => readers.includes(subject))) return undefined;
  return listed(
    writer,
    subjects.map(({ entry }) => writer.facts.phrase(entry, 'name')),
  );
}

function sourceData(writer: Writer, source: Item<Activity['entry']['sources']>) {
  return {
    name: writer.facts.phrase(source, 'name'),
    public: source.public && writer.facts.told(source, 'public'),
    data: listed(
      writer,
      (source.data ?? []).flatMap((id) => nameOf(writer, id)),
    ),
  };
}

function recipientData(writer: Writer, item: Activity['recipients'][number]) {
  const { facts } = writer;
  const { recipient } = item;
  return {
    recipient: reference(kindOf(recipient), recipient.id, item.at, recipientName(writer, recipient)),
    service: item.entry?.why
      ? facts.phrase(item.entry, 'why')
      : 'role' in recipient.entry
        ? facts.phrase(recipient.entry, 'why')
        : facts.phrase(recipient.entry, 'service'),
    data: listed(
      writer,
      item.data.map((category) => facts.phrase(category.entry, 'name')),
    ),
  };
}

function decisionData({ facts }: Writer, decision: Item<Activity['entry']['automatedDecisions']>) {
  return {
    what: facts.phrase(decision, 'what'),
    profiling: decision.profiling,
    contract: decision.basis === 'contract',
    law: decision.basis === 'law',
    consent: decision.basis === 'consent',
    logic: facts.passage(decision, 'logic'),
    significance: facts.passage(decision, 'significance'),
    consequences: facts.passage(decision, 'consequences'),
    safeguards: facts.passage(decision, 'safeguards'),
  };
}

function purposeData(writer: Writer, { entry, basis, special }: Purpose) {
  const { facts } = writer;
  return {
    text: facts.text(entry, 'text'),
    basis: basis && citation(writer, basis, entry, 'basis'),
    basisName: basis && basisName(writer, basis, entry, 'basis'),
    special: special && citation(writer, special, entry, 'special'),
    specialName: special && basisName(writer, special, entry, 'special'),
    interest: facts.phrase(entry, 'interest'),
    interestOf: facts.phrase(entry, 'interestOf'),
    obligation: facts.phrase(entry, 'obligation'),
    marketing: entry.marketing,
    further: entry.further && facts.told(entry, 'further'),
  };
}

function citation(
  writer: Writer,
  basis: NonNullable<Purpose['basis']>,
  owner: Purpose['entry'],
  key: 'basis' | 'special',
): Words | undefined {
  return basis.national ? writer.facts.national(basis.national.entry) : writer.facts.citation(owner, key);
}

function dataItem(writer: Writer, { category, entry }: Activity['data'][number]) {
  const { facts } = writer;
  const shownElsewhere = writer.showing.has('data');
  const name = begun(writer, facts.phrase(category.entry, 'name'));
  const required = (by: 'contract' | 'to-enter-contract' | 'law' | 'no' | 'recorded') =>
    entry?.required === by ? facts.told(entry, 'required') : undefined;
  return {
    name:
      shownElsewhere && entry
        ? reference('category', category.id, writer.model.spans.of(entry, 'category'), name)
        : name,
    description: shownElsewhere ? undefined : facts.text(category.entry, 'description'),
    examples: shownElsewhere ? undefined : examplesOf(writer, category),
    forContract: required('contract'),
    beforeContract: required('to-enter-contract'),
    byLaw: required('law'),
    optional: required('no'),
    recorded: required('recorded'),
    consequence: entry && facts.text(entry, 'consequence'),
    source: entry && facts.phrase(entry, 'source'),
  };
}

const examplesOf = shared((writer: Writer, { entry }: Activity['data'][number]['category']) =>
  listed(
    writer,
    (entry.examples ?? []).map((_, index) => writer.facts.phrase(entry.examples as string[], index)),
  ),
);

function nameOf({ model, facts }: Writer, id: string): Words[] {
  const category = model.dataCategories.get(id);
  const name = category && facts.phrase(category.entry, 'name');
  return name ? [name] : [];
}
