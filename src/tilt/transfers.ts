import type { Model, Recipient } from '../model/index.ts';

/** What TILT says of transfers is about a country: it can be said where all recipients there have the same. */
export function transfersOf(model: Model): object[] {
  return [...byCountry(model)].flatMap(([country, recipients]): object[] => {
    const transfer = common(recipients);
    if (!transfer) return [];
    const said = { available: true, description: transfer.decision ?? '' };
    if (transfer.mechanism === 'adequacy') return [{ country, adequacyDecision: said }];
    return transfer.mechanism === 'scc' ? [{ country, standardDataProtectionClause: said }] : [];
  });
}

/** The recipients whose transfer TILT can't say. */
export function unsaidTransfers(model: Model): Set<object> {
  const sayable = new Set([...byCountry(model).values()].flatMap((each) => (common(each) ? each : [])));
  return new Set(
    [...model.recipients.values()].flatMap((each) =>
      each.entry.transfer && !sayable.has(each) ? [each.entry.transfer] : [],
    ),
  );
}

/** Whoever gets no data of an activity has no place in the document. */
function byCountry({ recipients }: Model): Map<string, Recipient[]> {
  const found = new Map<string, Recipient[]>();
  for (const recipient of recipients.values()) {
    const { country } = recipient.entry;
    if (!country || recipient.activities.length === 0) continue;
    const known = found.get(country);
    if (known) known.push(recipient);
    else found.set(country, [recipient]);
  }
  return found;
}

function common(recipients: readonly Recipient[]): Recipient['entry']['transfer'] {
  const [first, ...others] = recipients.map(({ entry }) => entry.transfer);
  if (!first || first.country !== undefined) return undefined;
  const same = others.every((each) => each?.mechanism === first.mechanism && each.decision === first.decision);
  return same ? first : undefined;
}
