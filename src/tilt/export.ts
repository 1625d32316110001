import { sha256 } from '../hash/index.ts';
import type { Model } from '../model/index.ts';
import { disclosed, sourcesOf } from './disclosed.ts';
import { fieldsAt } from './mapping.ts';
import { RIGHTS } from './notice.ts';
import { transfersOf } from './transfers.ts';
import { type Said, unsaidIn } from './unsaid.ts';
import { FEE, filled, NO_COUNTRY, NO_EMAIL, plain, type Words, wordsOf } from './words.ts';

/** A policy as a TILT document, and what TILT has no place for. */
export interface Exported {
  readonly document: object;
  /** How many values under a key TILT can't say: `activities.*.measures`. */
  readonly unsaid: Said;
}

/** Makes a TILT document of a policy: its facts in the first language of its notices. */
export async function exportTilt(model: Model): Promise<Exported> {
  const { controller } = model.policy;
  const words = wordsOf(model.languages[0] ?? 'en');
  const body = {
    controller: {
      ...filled(fieldsOf(controller, 'controller', 'controller'), { name: '', address: '', country: NO_COUNTRY }),
      // TILT means a person within the company here, not the representative in the Union of Art. 27.
      representative: filled({}, { name: '', email: NO_EMAIL }),
    },
    dataProtectionOfficer: filled(fieldsOf(controller.dpo ?? {}, 'dataProtectionOfficer', 'controller.dpo'), {
      name: '',
      address: '',
      country: NO_COUNTRY,
      email: NO_EMAIL,
    }),
    dataDisclosed: disclosed(model, words),
    thirdCountryTransfers: transfersOf(model),
    ...rightsOf(model, words),
    sources: sourcesOf(model, words),
    automatedDecisionMaking: decisionsOf(model, words),
    changesOfPurpose: [],
  };
  return { document: { meta: await metaOf(model, body), ...body }, unsaid: unsaidIn(model) };
}

/** What is said of the document itself; TILT demands a day, a version and a language also of a notice that has none. */
async function metaOf({ notices, policy }: Model, body: object): Promise<object> {
  const [[id, notice] = ['policy', undefined]] = notices;
  const { effective, url, version = '' } = notice?.entry ?? {};
  const [tag] = notice?.languages ?? [];
  const said = {
    name: policy.controller.name,
    modified: effective,
    version: /^[1-9]\d{0,14}$/.test(version) ? Number(version) : undefined,
    language: tag && /^[a-z]{2}$/.test(tag) ? tag : undefined,
    url,
  };
  return {
    _id: id,
    ...filled(said, {
      name: '',
      created: effective ?? NO_DAY,
      modified: NO_DAY,
      version: 1,
      language: 'en',
      status: 'active',
      url: '',
    }),
    _hash: await sha256(JSON.stringify(body)),
  };
}

// Stands where no day is known, whatever the day of the export.
const NO_DAY = '1970-01-01';

/** The fields of an object that stand alone, as they came in. */
function fieldsOf(entry: object, tilt: string, policy: string): Record<string, unknown> {
  const values = entry as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    fieldsAt(tilt, policy).flatMap(({ from, to, comes }) =>
      values[to] !== undefined && comes(values[to], entry) ? [[from, values[to]]] : [],
    ),
  );
}

function rightsOf({ policy, authority }: Model, words: Words): object {
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
  const named = typeof given === 'object' ? given : { name: authority?.name };
  const office = fieldsOf(named, 'rightToComplain.supervisoryAuthority', 'controller.supervisoryAuthority');
  return {
    ...Object.fromEntries(RIGHTS.map((key) => [key, right])),
    accessAndDataPortability: {
      ...right,
      ...(amount && { administrativeFee: { amount: Number(amount), currency } }),
    },
    rightToComplain: { available: true, description: '', supervisoryAuthority: filled(office, { name: '' }) },
  };
}

/** That there are none is said where each activity says so. */
function decisionsOf({ activities }: Model, words: Words): object {
  const told = [...activities.values()].map(({ entry }) => entry.automatedDecisions);
  const all = told.flatMap((each) => each ?? []);
  if (all.length === 0) return told.length > 0 && told.every((each) => each !== undefined) ? { inUse: false } : {};
  return {
    inUse: true,
    logicInvolved: all.map(({ logic }) => plain(words(logic))).join('\n'),
    scopeAndIntendedEffects: all.map(({ significance }) => plain(words(significance))).join('\n'),
  };
}
