import type { Recipient } from '../../model/index.ts';
import { block, described, here, isSentence, listed, recipientName, type Writer, words } from '../writer.ts';
import { address } from './party.ts';
import { nameIn } from './terms.ts';
import { recipientsOf } from './transfers.ts';

/** Art. 13(1)(e), 14(1)(e): who receives data, and the sections that tell of it. */
export const recipients = block({
  template: 'notice/recipients',
  shape: {
    processors: 'flag',
    recipients: [
      {
        here: 'words',
        name: 'words',
        address: 'words',
        role: 'words',
        service: 'words',
        contract: 'flag',
        contractCopy: 'words',
        contractCopyBy: 'words',
        contractUrl: 'words',
        privacy: 'words',
        subprocessors: 'words',
        sections: 'words',
      },
    ],
  },
  gather(writer) {
    const found = recipientsOf(writer);
    if (found.length === 0) return undefined;
    return {
      processors: found.some(({ role }) => role === 'processor'),
      recipients: found.map((recipient) => rowOf(writer, recipient)),
    };
  },
});

/** The kind of place that a recipient's row is. */
export function kindOf({ role }: Pick<Recipient, 'role'>): 'processor' | 'recipient' {
  return role === 'processor' ? 'processor' : 'recipient';
}

function rowOf(writer: Writer, recipient: Recipient) {
  const { facts } = writer;
  const { entry, id } = recipient;
  const told = new Set(recipient.activities);
  const contract = 'contract' in entry ? entry.contract : undefined;
  const copy = contract && facts.text(contract, 'copy');
  return {
    here: here(kindOf(recipient), id, nameIn(entry.name, writer.language.tag)),
    name: entry.legalName === undefined ? recipientName(writer, recipient) : facts.plain(entry, 'legalName'),
    address: address(writer, entry),
    role: words(writer, `role.${recipient.role}`),
    service:
      'service' in entry ? facts.phrase(entry, 'service') : 'why' in entry ? facts.phrase(entry, 'why') : undefined,
    contract: contract !== undefined,
    contractCopy: copy && isSentence(copy) ? copy : undefined,
    contractCopyBy: copy && !isSentence(copy) ? copy : undefined,
    contractUrl: contract && facts.link(contract, 'url'),
    privacy: facts.link(entry, 'privacy'),
    subprocessors: subprocessorsOf(writer, recipient),
    sections: described(
      writer,
      (activity) => told.has(activity),
      ({ entry: section }) => section.show === 'cookies' && recipient.cookies.length > 0,
    ),
  };
}

/** The address of a processor's list of sub-processors, or those that are declared here. */
function subprocessorsOf(writer: Writer, { entry, subprocessors }: Recipient) {
  if ('subprocessors' in entry && typeof entry.subprocessors === 'string')
    return writer.facts.link(entry, 'subprocessors');
  return listed(
    writer,
    subprocessors.map((recipient) => writer.facts.plain(recipient.entry, 'name')),
  );
}
