import type { WordKey } from '../locale/index.ts';
import type { Client, ClientTransfer } from '../model/index.ts';
import { controllerParties } from './controller.ts';
import { about, begun, cell, orNone, plain } from './lines.ts';
import { measureLine, mechanismLine, partyLine, recipientLine } from './parts.ts';
import type { Cell, RecordTable } from './rows.ts';
import type { RecordWriter } from './writer.ts';

interface ColumnKind {
  readonly id: string;
  readonly limb?: string;
  readonly head: WordKey;
  /** In characters. */
  readonly width: number;
  cell(writer: RecordWriter, client: Client): Cell;
}

/** The columns of the record of Art. 30(2). */
const COLUMNS: readonly ColumnKind[] = [
  {
    id: 'client',
    limb: 'gdpr:30(2)(a)',
    head: 'record.column.client',
    width: 30,
    cell: (writer, { entry }) => cell([plain(writer, writer.facts.plain(entry, 'name'))]),
  },
  {
    id: 'client-contact',
    limb: 'gdpr:30(2)(a)',
    head: 'record.column.client-contact',
    width: 40,
    cell: (writer, { entry }) => cell([partyLine(writer, entry)]),
  },
  {
    id: 'client-representative',
    limb: 'gdpr:30(2)(a)',
    head: 'record.column.client-representative',
    width: 30,
    cell: (writer, { entry }) => cell([entry.representative && partyLine(writer, entry.representative)]),
  },
  {
    id: 'client-dpo',
    limb: 'gdpr:30(2)(a)',
    head: 'record.column.client-dpo',
    width: 30,
    cell: (writer, { entry }) => cell([entry.dpo && partyLine(writer, entry.dpo)]),
  },
  {
    id: 'processing',
    limb: 'gdpr:30(2)(b)',
    head: 'record.column.processing',
    width: 44,
    cell: (writer, { entry }) =>
      cell(entry.processing.map((_, index) => begun(writer, writer.facts.text(entry.processing, index)))),
  },
  {
    id: 'sub-processors',
    head: 'record.column.sub-processors',
    width: 40,
    cell: (writer, { processors }) => cell(processors.map((processor) => recipientLine(writer, processor))),
  },
  {
    id: 'third-countries',
    limb: 'gdpr:30(2)(c)',
    head: 'record.column.third-countries',
    width: 30,
    cell: (writer, client) =>
      orNone(
        writer,
        client.transfers.map((transfer) => place(writer, transfer)),
        client.entry.transfers !== undefined,
      ),
  },
  {
    id: 'safeguards',
    limb: 'gdpr:30(2)(c)',
    head: 'record.column.safeguards',
    width: 40,
    cell: (writer, client) =>
      orNone(
        writer,
        client.transfers.map((transfer) => mechanismLine(writer, transfer.entry, begun)),
        client.entry.transfers !== undefined,
      ),
  },
  {
    id: 'measures',
    limb: 'gdpr:30(2)(d)',
    head: 'record.column.measures',
    width: 36,
    cell: (writer, { measures }) => cell(measures.map((measure) => measureLine(writer, measure))),
  },
  {
    id: 'contract',
    head: 'record.column.contract',
    width: 14,
    cell: (_, { entry }) => (entry.contract?.date ? { date: entry.contract.date } : cell([])),
  },
];

/** The record of processing carried out on behalf of clients, Art. 30(2) GDPR; undefined where the policy declares none. */
export function processorRecord(writer: RecordWriter): RecordTable | undefined {
  const { language, model } = writer;
  if (model.clients.size === 0) return undefined;
  return {
    id: 'processor',
    locale: language.tag,
    title: language.word('record.processor'),
    parties: controllerParties(writer, 'record.party.processor'),
    columns: COLUMNS.map(({ id, limb, head, width }) => ({
      id,
      ...(limb && { limb }),
      head: language.word(head),
      width,
    })),
    rows: [...model.clients.values()].map((client) => COLUMNS.map((column) => column.cell(writer, client))),
  };
}

function place(writer: RecordWriter, { entry, recipient }: ClientTransfer) {
  const { facts } = writer;
  const owner = entry.country ? entry : (recipient?.entry ?? entry);
  return about(
    writer,
    plain(writer, entry.organisation ? facts.plain(entry, 'organisation') : facts.country(owner, 'country')),
    plain(writer, recipient && facts.plain(recipient.entry, 'name')),
  );
}
