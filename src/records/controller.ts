import type { WordKey } from '../locale/index.ts';
import { COLUMNS } from './controller-columns.ts';
import { partyLine } from './parts.ts';
import type { RecordTable } from './rows.ts';
import type { RecordWriter } from './writer.ts';

/** The record of processing activities of the controller, Art. 30(1) GDPR: all activities, whether a notice tells of them or not. */
export function controllerRecord(writer: RecordWriter): RecordTable {
  const { language, model } = writer;
  return {
    id: 'controller',
    locale: language.tag,
    title: language.word('record.controller'),
    parties: controllerParties(writer, 'record.party.controller'),
    columns: COLUMNS.map(({ id, limb, head, width }) => ({
      id,
      ...(limb && { limb }),
      head: language.word(head),
      width,
    })),
    rows: [...model.activities.values()].map((activity) => COLUMNS.map((column) => column.cell(writer, activity))),
  };
}

/** Our own company with its representatives, for the top of either record. */
export function controllerParties(writer: RecordWriter, role: WordKey): RecordTable['parties'] {
  const { language, model } = writer;
  const { controller } = model.policy;
  const parties: [WordKey, object | undefined][] = [
    [role, controller],
    ['record.party.representative', controller.representative],
    ['record.party.dpo', controller.dpo],
    ...[...model.jointControllers.values()].map(({ entry }): [WordKey, object] => ['record.party.joint', entry]),
  ];
  return parties.flatMap(([label, party]) => {
    const found = party && partyLine(writer, party);
    return found ? [{ label: language.word(label), lines: [found] }] : [];
  });
}
