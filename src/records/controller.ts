import type { WordKey } from '../locale/index.ts';
import { COLUMNS } from './controller-columns.ts';
import { labelled, plain } from './lines.ts';
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
  const found = parties.flatMap(([label, party]) => {
    const line = party && partyLine(writer, party);
    return line ? [{ label: language.word(label), lines: [line] }] : [];
  });
  return [...found, ...noOfficer(writer)];
}

/** Why no data protection officer is designated, where there is none. */
function noOfficer(writer: RecordWriter): RecordTable['parties'] {
  const { facts, language, model } = writer;
  const { controller } = model.policy;
  const reason = controller.dpo ? undefined : plain(writer, facts.text(controller, 'dpoNotRequired'));
  const found = labelled(writer, language.word('record.none'), reason);
  return found ? [{ label: language.word('record.party.dpo'), lines: [found] }] : [];
}
