import type { Words } from '../../locale/index.ts';
import type { JointController } from '../../model/index.ts';
import { block, described, type Writer } from '../writer.ts';
import { card } from './party.ts';

/** Art. 13(1)(a) and (b), 14(1)(a) and (b), 26(2): who is responsible, and whom to turn to. */
export const controller = block({
  template: 'notice/controller',
  shape: {
    card: 'words',
    register: 'words',
    imprint: 'words',
    dpo: 'words',
    representative: 'words',
    jointControllers: [
      {
        card: 'words',
        sections: 'words',
        arrangement: 'passage',
        contactPoint: 'flag',
        dpo: 'words',
        representative: 'words',
      },
    ],
  },
  gather(writer) {
    const { facts, model } = writer;
    const { controller: entry } = model.policy;
    return {
      card: nonEmpty(card(writer, entry)),
      register: facts.plain(entry, 'register'),
      imprint: facts.link(entry, 'imprint'),
      dpo: entry.dpo && card(writer, entry.dpo),
      representative: entry.representative && card(writer, entry.representative),
      jointControllers: jointControllersOf(writer).map((each) => ({
        card: card(writer, each.entry),
        sections: described(writer, ({ jointControllers }) => jointControllers.includes(each)),
        arrangement: facts.passage(each.entry, 'arrangement'),
        contactPoint: each.entry.contactPoint,
        dpo: each.entry.dpo && card(writer, each.entry.dpo),
        representative: each.entry.representative && card(writer, each.entry.representative),
      })),
    };
  },
});

/** The joint controllers of the notice's activities, and those that no activity names. */
function jointControllersOf({ model, notice }: Writer): JointController[] {
  const elsewhere = new Set([...model.activities.values()].flatMap(({ jointControllers }) => jointControllers));
  for (const { jointControllers } of notice.activities) for (const each of jointControllers) elsewhere.delete(each);
  return [...model.jointControllers.values()].filter((each) => !elsewhere.has(each));
}

/** Of a draft, a controller can be unknown in every respect. */
function nonEmpty(words: Words): Words | undefined {
  return words.inlines.length > 0 ? words : undefined;
}
