import type { Activity, Client, Model, Recipient, Transfer } from '../../model/index.ts';
import { activitySpan, type Demand, entrySpan, type Need, notApplicable } from '../limb.ts';

/** Everyone who receives the data. */
export function recipients(activity: Activity, model: Model): Demand {
  const at = activitySpan(model, activity);
  if (activity.entry.recipients === undefined) return { needs: [unsaid('who receives the data', at)] };
  if (activity.entry.recipients.length === 0) return notApplicable(NOBODY);
  const found = activity.recipients.map(({ recipient }) => ({
    what: `the recipient "${recipient.name}"`,
    of: [recipient.entry],
    at,
    lacks: '',
  }));
  return { needs: found };
}

/** The third countries and international organisations that the data go to. */
export function transferPlaces(activity: Activity, model: Model): Demand {
  const at = activitySpan(model, activity);
  if (activity.entry.recipients === undefined)
    return {
      needs: [{ ...unsaid('who receives the data, and so not whether they leave the EEA', at), duty: recipients }],
    };
  return placesOf(
    activity.recipients.map(({ recipient }) => recipient),
    model,
  );
}

/** What each transfer rests on. */
export function safeguards(activity: Activity, model: Model): Demand {
  const needs = declared(activity, model).map(({ recipient, entry }) => ({
    what: `what the transfer to "${recipient.name}" rests on`,
    part: 'safeguard',
    of: [entry],
    at: recipientSpan(model, recipient),
    lacks: '',
  }));
  return { needs };
}

/** How people get a copy of the safeguards. */
export function copies(activity: Activity, model: Model): Demand {
  const needs = declared(activity, model)
    .filter(({ entry }) => isSafeguarded(entry))
    .map(({ recipient, entry }) => ({
      what: `how people get a copy of the safeguards for "${recipient.name}"`,
      part: 'copy',
      of: [entry],
      at: recipientSpan(model, recipient),
      lacks: `the policy does not say how people get a copy of the safeguards for "${recipient.name}" (\`copy\`)`,
    }));
  return { needs };
}

/** The documentation of suitable safeguards where a transfer rests on Art. 49(1), second subparagraph. */
export function documentation(activity: Activity, model: Model): Demand {
  const needs = declared(activity, model)
    .filter(({ entry }) => entry.derogation === 'compelling')
    .map(({ recipient, entry }) => ({
      what: `the safeguards of the transfer to "${recipient.name}"`,
      part: 'documentation',
      of: [entry, ...(entry.supplementary ? [entry.supplementary] : [])],
      at: recipientSpan(model, recipient),
      lacks: `the policy names no \`supplementary\` safeguards for "${recipient.name}"`,
    }));
  return { needs };
}

/** The transfers on behalf of a client. */
export function clientTransfers({ id, entry, processors, transfers }: Client, model: Model): Demand {
  const at = entrySpan(model, ['clients'], id);
  if (entry.transfers === undefined) {
    if (entry.processors !== undefined) return placesOf(processors, model, at);
    return { needs: [unsaid('whether data go to third countries', at, 'the client')] };
  }
  if (entry.transfers.length === 0) return notApplicable('`transfers: []` is declared');
  const needs = transfers.map(({ entry: transfer, recipient }) => {
    const of = transfer.country || transfer.organisation || !recipient ? transfer : recipient.entry;
    const what = `the place of the transfer ${recipient ? `to "${recipient.name}"` : `by ${transfer.mechanism}`}`;
    return { what, part: 'country', of: [of], at, lacks: `the policy does not name ${what}` };
  });
  return { needs };
}

const NOBODY = 'nobody receives the data (`recipients: []` is declared)';

function placesOf(found: readonly Recipient[], model: Model, client?: Need['at']): Demand {
  const needs = found.flatMap((recipient) => placeNeeds(recipient, model, client));
  if (needs.length > 0) return { needs };
  return notApplicable(found.length === 0 ? NOBODY : 'all recipients are in the European Economic Area');
}

function placeNeeds(recipient: Recipient, model: Model, client?: Need['at']): Need[] {
  const { entry, name, role, transfers } = recipient;
  const at = client ?? recipientSpan(model, recipient);
  const what = `the third country of "${name}"`;
  if (transfers.length === 0 && entry.country === undefined && role !== 'internal')
    return [{ what, of: [], at, lacks: `the policy does not say in which country "${name}" is` }];
  return transfers
    .filter((transfer) => leaves(transfer, model))
    .map((transfer) => {
      const { entry: declares, country } = transfer;
      const lacks = `"${name}" is in the third country ${country}, and the policy declares no \`transfer\``;
      if (!declares) return { what, of: [], at, lacks };
      return { what, part: 'country', of: [declares.country || declares.organisation ? declares : entry], at, lacks };
    });
}

function leaves({ country }: Transfer, { law }: Model): boolean {
  return country === undefined || !law.isEea(country);
}

function declared({ recipients: found }: Activity, model: Model) {
  return found.flatMap(({ recipient }) =>
    recipient.transfers.flatMap((transfer) => {
      const { entry } = transfer;
      return entry && leaves(transfer, model) ? [{ recipient, entry }] : [];
    }),
  );
}

/** Art. 46 and 47, and the second subparagraph of Art. 49(1). */
function isSafeguarded({ mechanism, derogation }: NonNullable<Transfer['entry']>): boolean {
  return mechanism === 'derogation' ? derogation === 'compelling' : mechanism !== 'adequacy';
}

function recipientSpan(model: Model, { id }: Recipient) {
  return entrySpan(model, ['processors', 'recipients'], id);
}

function unsaid(what: string, at: Need['at'], whose = 'the activity'): Need {
  return { what, of: [], at, lacks: `${whose} does not say ${what}` };
}
