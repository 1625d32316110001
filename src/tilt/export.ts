import { sha256 } from '../hash/index.ts';
import type { Model } from '../model/index.ts';
import type * as yaml from '../schema/index.ts';
import { disclosed, sourcesOf } from './disclosed.ts';
import { RIGHTS } from './notice.ts';
import { type Said, unsaidIn } from './unsaid.ts';
import { FEE, NO_COUNTRY, NO_EMAIL, plain, wordsOf } from './words.ts';

/** A policy as a TILT document, and what TILT has no place for. */
export interface Exported {
  readonly document: object;
  /** How many values under a key TILT can't say: `activities.*.measures`. */
  readonly unsaid: Said;
}

/** Makes a TILT document of a policy: its facts in the first language of its notices. */
export async function exportTilt(model: Model): Promise<Exported> {
  const { policy, languages, notices } = model;
  const words = wordsOf(languages[0] ?? 'en');
  const notice = [...notices.values()][0]?.entry;
  const body = {
    controller: controllerOf(policy.controller),
    dataProtectionOfficer: contact(policy.controller.dpo ?? {}),
    dataDisclosed: disclosed(model, words),
    thirdCountryTransfers: transfersOf(model),
    ...rightsOf(model, words),
    sources: sourcesOf(model, words),
    automatedDecisionMaking: decisionsOf(model, words),
    changesOfPurpose: [],
  };
  const day = notice?.effective ?? model.asOf;
  const version = Math.trunc(Number(notice?.version)) || 1;
  const meta = {
    _id: [...notices.keys()][0] ?? 'policy',
    name: policy.controller.name,
    created: day,
    modified: day,
    version: Math.max(version, 1),
    language: (languages[0] ?? 'en').slice(0, 2),
    status: 'active',
    url: notice?.url ?? '',
    _hash: await sha256(JSON.stringify(body)),
  };
  return { document: { meta, ...body }, unsaid: unsaidIn(policy) };
}

/** What TILT demands and a policy need not say stands as an empty text, or as a country or address that nobody has. */
function contact({ name, address, country, email, phone }: yaml.Dpo): object {
  return {
    name: name ?? '',
    address: address ?? '',
    country: country ?? NO_COUNTRY,
    email: email ?? NO_EMAIL,
    ...(phone && fits(phone) && { phone }),
  };
}

function fits(phone: string): boolean {
  return /^\+*\(?\d{1,4}\)?[-\s./\d]*$/.test(phone);
}

function controllerOf({ name, address, country }: yaml.Controller): object {
  return {
    name,
    address: address ?? '',
    country: country ?? NO_COUNTRY,
    // TILT means a person within the company here, not the representative in the Union of Art. 27.
    representative: { name: '', email: NO_EMAIL },
  };
}

function transfersOf({ recipients }: Model): object[] {
  const found = new Map<string, object>();
  for (const { entry, activities } of recipients.values()) {
    const { country, transfer } = entry;
    // Whoever gets no data of an activity has no place in the document.
    if (!country || !transfer || activities.length === 0 || found.has(country)) continue;
    const said = { available: true, description: transfer.decision ?? '' };
    if (transfer.mechanism === 'adequacy') found.set(country, { country, adequacyDecision: said });
    if (transfer.mechanism === 'scc') found.set(country, { country, standardDataProtectionClause: said });
  }
  return [...found.values()];
}

function rightsOf({ policy, authority }: Model, words: ReturnType<typeof wordsOf>): object {
  const { contact: to, identity, fee } = policy.rights ?? {};
  const [, amount, currency] = FEE.exec(words(fee)) ?? [];
  const right = {
    available: true,
    description: '',
    ...(to?.form && { url: to.form }),
    ...(to?.email && { email: to.email }),
    ...(identity && { identificationEvidences: [words(identity)] }),
  };
  const given = policy.controller.supervisoryAuthority;
  const { name, address, country, email, phone } = typeof given === 'object' ? given : ({ name: '' } as yaml.Party);
  const office = {
    name: name || authority?.name || '',
    ...(address && { address }),
    ...(country && { country }),
    ...(email && { email }),
    ...(phone && fits(phone) && { phone }),
  };
  const rights = Object.fromEntries(RIGHTS.map((key) => [key, right]));
  const access = {
    ...right,
    ...(amount && { administrativeFee: { amount: Number(amount), currency } }),
  };
  return {
    ...rights,
    accessAndDataPortability: access,
    rightToComplain: { available: true, description: '', supervisoryAuthority: office },
  };
}

function decisionsOf({ activities }: Model, words: ReturnType<typeof wordsOf>): object {
  const all = [...activities.values()].flatMap(({ entry }) => entry.automatedDecisions ?? []);
  return {
    inUse: all.length > 0,
    logicInvolved: all.map(({ logic }) => plain(words(logic))).join('\n'),
    scopeAndIntendedEffects: all.map(({ significance }) => plain(words(significance))).join('\n'),
  };
}
