import type { WordKey } from '../locale/index.ts';
import type { Activity } from '../model/index.ts';
import { begun, cell, distinct, line, orNone, plain } from './lines.ts';
import {
  basisLine,
  categoryLine,
  consentLines,
  impactLine,
  measureLine,
  partyLine,
  placeLine,
  recipientLine,
  retentionPart,
  safeguardLine,
  specialLine,
  staysInside,
  transfersOf,
} from './parts.ts';
import type { Cell } from './rows.ts';
import type { RecordWriter } from './writer.ts';

/** A column of the record: its limb, its head, and how a cell is written. */
export interface ColumnKind {
  readonly id: string;
  readonly limb?: string;
  readonly head: WordKey;
  /** In characters. */
  readonly width: number;
  cell(writer: RecordWriter, activity: Activity): Cell;
}

/** The columns of the record of Art. 30(1): each limb has its own, and the others are those that authorities' forms ask for. */
export const COLUMNS: readonly ColumnKind[] = [
  {
    id: 'activity',
    head: 'record.column.activity',
    width: 28,
    cell: (writer, { entry }) => cell([plain(writer, writer.facts.text(entry, 'title'))]),
  },
  {
    id: 'reference',
    head: 'record.column.reference',
    width: 12,
    cell: (writer, { entry }) => cell([plain(writer, writer.facts.plain(entry, 'reference'))]),
  },
  {
    id: 'department',
    head: 'record.column.department',
    width: 18,
    cell: (writer, { entry }) => cell([plain(writer, writer.facts.plain(entry, 'department'))]),
  },
  {
    id: 'contact',
    head: 'record.column.contact',
    width: 22,
    cell: (writer, { entry }) => cell([plain(writer, writer.facts.plain(entry, 'contact'))]),
  },
  {
    id: 'joint-controllers',
    limb: 'gdpr:30(1)(a)',
    head: 'record.column.joint-controllers',
    width: 30,
    cell: (writer, { jointControllers }) => cell(jointControllers.map(({ entry }) => partyLine(writer, entry))),
  },
  {
    id: 'purposes',
    limb: 'gdpr:30(1)(b)',
    head: 'record.column.purposes',
    width: 50,
    cell: (writer, { purposes }) => cell(purposes.map(({ entry }) => plain(writer, writer.facts.text(entry, 'text')))),
  },
  {
    id: 'legal-basis',
    head: 'record.column.legal-basis',
    width: 34,
    cell: (writer, { purposes }) =>
      cell(
        purposes.map(({ basis, entry }) =>
          line([basisLine(writer, basis, entry, 'basis'), plain(writer, writer.facts.phrase(entry, 'obligation'))]),
        ),
      ),
  },
  {
    id: 'interests',
    head: 'record.column.interests',
    width: 34,
    cell: (writer, { purposes }) =>
      cell(
        purposes.map(({ entry }) =>
          line(
            [
              begun(writer, writer.facts.phrase(entry, 'interest')),
              plain(writer, writer.facts.phrase(entry, 'interestOf')),
              plain(writer, writer.facts.plain(entry, 'balancing')),
            ],
            ' · ',
          ),
        ),
      ),
  },
  {
    id: 'special-basis',
    head: 'record.column.special-basis',
    width: 26,
    cell: (writer, { purposes }) =>
      cell(distinct(purposes.map(({ special, entry }) => basisLine(writer, special, entry, 'special')))),
  },
  {
    id: 'subjects',
    limb: 'gdpr:30(1)(c)',
    head: 'record.column.subjects',
    width: 24,
    cell: (writer, { subjects }) => cell(subjects.map(({ entry }) => begun(writer, writer.facts.text(entry, 'name')))),
  },
  {
    id: 'data',
    limb: 'gdpr:30(1)(c)',
    head: 'record.column.data',
    width: 40,
    cell: (writer, { data }) => cell(data.map(({ category }) => categoryLine(writer, category))),
  },
  {
    id: 'special-data',
    head: 'record.column.special-data',
    width: 22,
    cell: (writer, { data }) => cell(data.map(({ category }) => specialLine(writer, category))),
  },
  {
    id: 'internal-recipients',
    limb: 'gdpr:30(1)(d)',
    head: 'record.column.internal-recipients',
    width: 26,
    cell: (writer, { entry, recipients }) =>
      orNone(
        writer,
        recipients
          .filter(({ recipient }) => recipient.role === 'internal')
          .map(({ recipient }) => recipientLine(writer, recipient)),
        entry.recipients !== undefined,
      ),
  },
  {
    id: 'recipients',
    limb: 'gdpr:30(1)(d)',
    head: 'record.column.recipients',
    width: 44,
    cell: (writer, { entry, recipients }) =>
      orNone(
        writer,
        recipients
          .filter(({ recipient }) => recipient.role !== 'internal')
          .map(({ recipient }) => recipientLine(writer, recipient)),
        entry.recipients !== undefined,
      ),
  },
  {
    id: 'third-countries',
    limb: 'gdpr:30(1)(e)',
    head: 'record.column.third-countries',
    width: 30,
    cell: (writer, activity) =>
      orNone(
        writer,
        distinct(transfersOf(activity).map((transfer) => placeLine(writer, transfer))),
        staysInside(activity),
      ),
  },
  {
    id: 'safeguards',
    limb: 'gdpr:30(1)(e)',
    head: 'record.column.safeguards',
    width: 40,
    cell: (writer, activity) =>
      orNone(
        writer,
        transfersOf(activity).map((transfer) => safeguardLine(writer, transfer)),
        staysInside(activity),
      ),
  },
  {
    id: 'retention',
    limb: 'gdpr:30(1)(f)',
    head: 'record.column.retention',
    width: 36,
    cell: (writer, { retention }) => cell(retention.map((kept) => retentionPart(writer, kept))),
  },
  {
    id: 'measures',
    limb: 'gdpr:30(1)(g)',
    head: 'record.column.measures',
    width: 36,
    cell: (writer, { measures }) => cell(measures.map((measure) => measureLine(writer, measure))),
  },
  {
    id: 'sources',
    head: 'record.column.sources',
    width: 24,
    cell: (writer, { entry }) =>
      cell((entry.sources ?? []).map((source) => begun(writer, writer.facts.phrase(source, 'name')))),
  },
  {
    id: 'decisions',
    head: 'record.column.decisions',
    width: 24,
    cell: (writer, { entry }) =>
      cell((entry.automatedDecisions ?? []).map((decision) => begun(writer, writer.facts.phrase(decision, 'what')))),
  },
  {
    id: 'consents',
    head: 'record.column.consents',
    width: 24,
    cell: (writer, activity) => cell(consentLines(writer, activity)),
  },
  {
    id: 'impact',
    head: 'record.column.impact',
    width: 26,
    cell: (writer, { entry }) => cell([impactLine(writer, entry.dpia)]),
  },
  {
    id: 'systems',
    head: 'record.column.systems',
    width: 22,
    cell: (writer, { entry }) =>
      cell(
        (entry.systems ?? []).map((_, index) => plain(writer, writer.facts.plain(entry.systems as string[], index))),
      ),
  },
  {
    id: 'location',
    head: 'record.column.location',
    width: 20,
    cell: (writer, { entry }) => cell([plain(writer, writer.facts.plain(entry, 'location'))]),
  },
  {
    id: 'notices',
    head: 'record.column.notices',
    width: 24,
    cell: (writer, activity) =>
      cell(
        [...writer.model.notices.values()]
          .filter(({ tells }) => tells.has(activity))
          .map(({ entry }) => plain(writer, writer.facts.text(entry, 'title'))),
      ),
  },
  {
    id: 'since',
    head: 'record.column.since',
    width: 12,
    cell: (_, { entry }) => (entry.since ? { date: entry.since } : cell([])),
  },
  {
    id: 'updated',
    head: 'record.column.updated',
    width: 12,
    cell: (_, { entry }) => (entry.updated ? { date: entry.updated } : cell([])),
  },
];
