import type { Span } from '../../findings/index.ts';
import {
  type Activity,
  type Client,
  hasSafeguards,
  type Model,
  type Recipient,
  type Transfer,
} from '../../model/index.ts';
import { type Demand, entrySpan, type Need, notApplicable } from '../limb.ts';

/** Everyone who receives the data. */
export function recipients({ entry, recipients: found }: Activity): Demand {
  if (entry.recipients === undefined) return { needs: [unsaid('who receives the data')] };
  if (entry.recipients.length === 0) return notApplicable(NOBODY);
  return {
    needs: found.map(({ recipient }) => ({ what: `the recipient "${recipient.name}"`, of: [recipient.entry] })),
  };
}

/** The third countries and international organisations that the data go to. */
export function transferPlaces({ entry, recipients: found }: Activity, model: Model): Demand {
  if (entry.recipients === undefined)
    return { needs: [{ ...unsaid('who receives the data, and so not whether they leave the EEA'), duty: recipients }] };
  if (entry.recipients.length === 0) return notApplicable(NOBODY);
  return outsideOf(found.flatMap(({ recipient }) => placeNeeds(recipient, model, entrySpan(recipient, model))));
}

/** What each transfer rests on. */
export function safeguards(activity: Activity, model: Model): Demand {
  const needs = declared(activity, model).map(({ recipient, entry }) => ({
    what: `what the transfer to "${recipient.name}" rests on`,
    part: 'safeguard',
    of: [entry],
    at: entrySpan(recipient, model),
  }));
  return { needs };
}

/** How people get a copy of the safeguards. */
export function copies(activity: Activity, model: Model): Demand {
  const needs = declared(activity, model)
    .filter(({ entry }) => hasSafeguards(entry))
    .map(({ recipient, entry }) => {
      const what = `how people get a copy of the safeguards for "${recipient.name}"`;
      const lacks = `the policy does not say ${what} (\`copy\`)`;
      return { what, part: 'copy', of: [entry], at: entrySpan(recipient, model), lacks };
    });
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
      at: entrySpan(recipient, model),
      lacks: `the policy names no \`supplementary\` safeguards for "${recipient.name}"`,
    }));
  return { needs };
}

/** The transfers on behalf of a client. */
export function clientTransfers(client: Client, model: Model): Demand {
  const { entry, processors, transfers } = client;
  if (entry.transfers === undefined) {
    const at = entrySpan(client, model);
    if (entry.processors !== undefined) return outsideOf(processors.flatMap((each) => placeNeeds(each, model, at)));
    return { needs: [unsaid('whether data go to third countries', 'the client')] };
  }
  if (entry.transfers.length === 0) return notApplicable('`transfers: []` is declared');
  const needs = transfers.map(({ entry: transfer, recipient }) => {
    const of = transfer.country || transfer.organisation || !recipient ? transfer : recipient.entry;
    const what = `the place of the transfer ${recipient ? `to "${recipient.name}"` : `by ${transfer.mechanism}`}`;
    return { what, part: 'country', of: [of], lacks: `the policy does not name ${what}` };
  });
  return { needs };
}

const NOBODY = 'nobody receives the data (`recipients: []` is declared)';

function outsideOf(needs: readonly Need[]): Demand {
  return needs.length > 0 ? { needs } : notApplicable('all recipients are in the European Economic Area');
}

/** The places outside the EEA to which data go by way of a recipient; `at` is what a waiver must cover. */
function placeNeeds({ entry, name, role, transfers }: Recipient, model: Model, at: Span): Need[] {
  const what = `the third country of "${name}"`;
  if (transfers.length === 0 && entry.country === undefined && role !== 'internal')
    return [{ what, of: [], at, lacks: `the policy does not say in which country "${name}" is` }];
  return transfers
    .filter((transfer) => leaves(transfer, model))
    .map(({ entry: declares, country }) => {
      const silent = `"${name}" is in the third country ${country}, and the policy declares no \`transfer\``;
      if (!declares) return { what, of: [], at, lacks: silent };
      const of = declares.country || declares.organisation ? declares : entry;
      return { what, part: 'country', of: [of], at, lacks: `nothing says to which country data go to "${name}"` };
    });
}

function leaves({ country }: Transfer, { law }: Model): boolean {
  return country === undefined || !law.isEea(country);
}

/** The transfers out of the EEA that the policy declares. */
function declared({ recipients: found }: Activity, model: Model) {
  return found.flatMap(({ recipient }) =>
    recipient.transfers.flatMap((transfer) => {
      const { entry } = transfer;
      return entry && leaves(transfer, model) ? [{ recipient, entry }] : [];
    }),
  );
}

function unsaid(what: string, whose = 'the activity'): Need {
  return { what, of: [], lacks: `${whose} does not say ${what}` };
}
