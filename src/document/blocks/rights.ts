import type { Words } from '../../locale/index.ts';
import { isMarketing, isPortable, type Right, restsOnConsent, rightsOf } from '../../model/index.ts';
import { block, described, here, type Writer } from '../writer.ts';
import { consentsOf } from './consents.ts';
import { address, card, derivedCard } from './party.ts';

/** Art. 13(2)(b) to (d), 14(2)(c) to (e), 21(4), 22(3), 77: the rights that follow from the bases, and how to use them. */
export const rights = block({
  template: 'notice/rights',
  shape: {
    contactText: 'words',
    contactCard: 'words',
    controllerName: 'words',
    controllerAddress: 'words',
    deadline: 'words',
    identity: 'passage',
    fee: 'passage',
    restrictions: 'passage',
    noDecisions: 'flag',
    access: { here: 'words' },
    rectification: { here: 'words' },
    erasure: { here: 'words' },
    restriction: { here: 'words' },
    portability: { here: 'words', sections: 'words' },
    withdrawal: { here: 'words', sections: 'words' },
    decisions: { here: 'words', sections: 'words' },
    objection: { here: 'words', interests: 'words', marketing: 'words' },
    complaint: { here: 'words', authority: 'words', competent: 'flag' },
  },
  gather(writer) {
    const { facts, model, notice } = writer;
    const given = rightsOf(notice);
    const contact = model.policy.rights?.contact;
    const rights = model.policy.rights ?? {};
    const authority = authorityCard(writer);
    const place = (right: Right) => (given.has(right) ? { here: here('right', right) } : undefined);
    const portability = place('portability');
    const withdrawal = place('withdrawal');
    const decisions = place('automated-decisions');
    const objection = place('objection');
    return {
      contactText: contact && facts.text(contact, 'text'),
      contactCard:
        contact && (contact.email || contact.phone || contact.form || contact.address)
          ? card(writer, contact)
          : undefined,
      controllerName: facts.plain(model.policy.controller, 'name'),
      controllerAddress: address(writer, model.policy.controller),
      deadline: facts.duration(rights, 'deadline'),
      identity: facts.passage(rights, 'identity'),
      fee: facts.passage(rights, 'fee'),
      restrictions: facts.passage(rights, 'restrictions'),
      noDecisions: notice.decidesNothing,
      access: place('access'),
      rectification: place('rectification'),
      erasure: place('erasure'),
      restriction: place('restriction'),
      portability: portability && { ...portability, sections: described(writer, isPortable) },
      withdrawal: withdrawal && { ...withdrawal, sections: waysToWithdraw(writer) },
      decisions: decisions && {
        ...decisions,
        sections: described(writer, ({ entry }) => (entry.automatedDecisions ?? []).length > 0),
      },
      objection: objection && {
        ...objection,
        interests: described(writer, ({ purposes }) => purposes.some(({ basis }) => basis?.row?.objection)),
        marketing: described(writer, isMarketing),
      },
      // Outside of the EEA, no authority is competent for the controller as such.
      complaint: { here: here('right', 'complaint'), authority, competent: isEstablishedInEea(writer) },
    };
  },
});

/** The section of the declarations, each with the way to withdraw it; else, or for a consent without one, the activity. */
function waysToWithdraw(writer: Writer): Words | undefined {
  const own = consentsOf(writer.notice.activities).length > 0 ? writer.showing.get('consents') : undefined;
  return described(
    writer,
    ({ purposes }) => purposes.some((purpose) => restsOnConsent(purpose) && !(own && purpose.consent)),
    ({ id }) => id === own?.id,
  );
}

function isEstablishedInEea({ model, law }: Writer): boolean {
  const { country } = model.policy.controller;
  return country !== undefined && law.isEea(country);
}

/** The contact of the authority: from the policy, or from the table where the policy names its id. */
function authorityCard(writer: Writer): Words | undefined {
  const { controller } = writer.model.policy;
  if (typeof controller.supervisoryAuthority === 'object') return card(writer, controller.supervisoryAuthority);
  const { authority } = writer.model;
  return authority && derivedCard(writer, authority, controller, 'supervisoryAuthority');
}
