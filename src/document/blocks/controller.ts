import { block, some } from '../writer.ts';
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
      { card: 'words', arrangement: 'passage', contactPoint: 'flag', dpo: 'words', representative: 'words' },
    ],
  },
  gather(writer) {
    const { facts, model } = writer;
    const { controller: entry } = model.policy;
    return {
      card: card(writer, entry),
      register: facts.plain(entry, 'register'),
      imprint: facts.link(entry, 'imprint'),
      dpo: entry.dpo && card(writer, entry.dpo),
      representative: entry.representative && card(writer, entry.representative),
      jointControllers: some(
        [...model.jointControllers.values()].map(({ entry: joint }) => ({
          card: card(writer, joint),
          arrangement: facts.passage(joint, 'arrangement'),
          contactPoint: joint.contactPoint,
          dpo: joint.dpo && card(writer, joint.dpo),
          representative: joint.representative && card(writer, joint.representative),
        })),
      ),
    };
  },
});
