import type { Activity, Client } from '../model/index.ts';
import {
  categories,
  clientMeasures,
  decisions,
  measures,
  processing,
  requirement,
  retention,
  sources,
  subjects,
} from './demands/data.ts';
import { clientParties, jointRepresentatives, officerContact, officerName, responsible } from './demands/parties.ts';
import { furtherPurposes, interests, legalBases, purposes, withdrawal } from './demands/purposes.ts';
import {
  clientTransfers,
  copies,
  documentation,
  recipients,
  safeguards,
  transferPlaces,
} from './demands/recipients.ts';
import { complaint, rights } from './demands/rights.ts';
import type { Article } from './limb.ts';

/** What people must be told when data are collected from them. */
export const article13: Article<Activity> = {
  cite: 'gdpr:13',
  limbs: [
    {
      cite: 'gdpr:13(1)(a)',
      asks: 'Who is responsible, and how to reach them',
      whole: [responsible, jointRepresentatives],
    },
    { cite: 'gdpr:13(1)(b)', asks: 'How to reach the data protection officer', whole: [officerContact] },
    { cite: 'gdpr:13(1)(c)', asks: 'Purposes and legal basis', each: [purposes, legalBases] },
    { cite: 'gdpr:13(1)(d)', asks: 'Legitimate interests', each: [interests] },
    { cite: 'gdpr:13(1)(e)', asks: 'Recipients', each: [recipients] },
    { cite: 'gdpr:13(1)(f)', asks: 'Transfers to third countries', each: [transferPlaces, safeguards, copies] },
    { cite: 'gdpr:13(2)(a)', asks: 'How long the data are stored', each: [retention] },
    { cite: 'gdpr:13(2)(b)', asks: 'Rights of the data subject', whole: [rights] },
    { cite: 'gdpr:13(2)(c)', asks: 'Withdrawal of consent', each: [withdrawal] },
    { cite: 'gdpr:13(2)(d)', asks: 'Complaint to a supervisory authority', whole: [complaint] },
    { cite: 'gdpr:13(2)(e)', asks: 'Whether the data must be given', each: [requirement] },
    { cite: 'gdpr:13(2)(f)', asks: 'Automated decisions', each: [decisions] },
    { cite: 'gdpr:13(3)', asks: 'Further purposes', each: [furtherPurposes] },
  ],
};

/** What people must be told when data about them come from elsewhere. */
export const article14: Article<Activity> = {
  cite: 'gdpr:14',
  limbs: [
    {
      cite: 'gdpr:14(1)(a)',
      asks: 'Who is responsible, and how to reach them',
      whole: [responsible, jointRepresentatives],
    },
    { cite: 'gdpr:14(1)(b)', asks: 'How to reach the data protection officer', whole: [officerContact] },
    { cite: 'gdpr:14(1)(c)', asks: 'Purposes and legal basis', each: [purposes, legalBases] },
    { cite: 'gdpr:14(1)(d)', asks: 'Categories of personal data', each: [categories] },
    { cite: 'gdpr:14(1)(e)', asks: 'Recipients', each: [recipients] },
    { cite: 'gdpr:14(1)(f)', asks: 'Transfers to third countries', each: [transferPlaces, safeguards, copies] },
    { cite: 'gdpr:14(2)(a)', asks: 'How long the data are stored', each: [retention] },
    { cite: 'gdpr:14(2)(b)', asks: 'Legitimate interests', each: [interests] },
    { cite: 'gdpr:14(2)(c)', asks: 'Rights of the data subject', whole: [rights] },
    { cite: 'gdpr:14(2)(d)', asks: 'Withdrawal of consent', each: [withdrawal] },
    { cite: 'gdpr:14(2)(e)', asks: 'Complaint to a supervisory authority', whole: [complaint] },
    { cite: 'gdpr:14(2)(f)', asks: 'Where the data come from', each: [sources] },
    { cite: 'gdpr:14(2)(g)', asks: 'Automated decisions', each: [decisions] },
    { cite: 'gdpr:14(4)', asks: 'Further purposes', each: [furtherPurposes] },
  ],
};

/** What the controller's record must hold. */
export const controllerRecordLimbs: Article<Activity> = {
  cite: 'gdpr:30(1)',
  limbs: [
    { cite: 'gdpr:30(1)(a)', asks: 'Names and contact details', whole: [responsible, officerName, officerContact] },
    { cite: 'gdpr:30(1)(b)', asks: 'Purposes', each: [purposes] },
    { cite: 'gdpr:30(1)(c)', asks: 'Categories of data subjects and of data', each: [subjects, categories] },
    { cite: 'gdpr:30(1)(d)', asks: 'Recipients', each: [recipients] },
    { cite: 'gdpr:30(1)(e)', asks: 'Transfers to third countries', each: [transferPlaces, documentation] },
    { cite: 'gdpr:30(1)(f)', asks: 'Time limits for erasure', each: [retention] },
    { cite: 'gdpr:30(1)(g)', asks: 'Security measures', each: [measures] },
  ],
};

/** What the record of a processor must hold. */
export const processorRecordLimbs: Article<Client> = {
  cite: 'gdpr:30(2)',
  limbs: [
    {
      cite: 'gdpr:30(2)(a)',
      asks: 'Names and contact details',
      whole: [responsible, officerName, officerContact],
      each: [clientParties],
    },
    { cite: 'gdpr:30(2)(b)', asks: 'Categories of processing', each: [processing] },
    { cite: 'gdpr:30(2)(c)', asks: 'Transfers to third countries', each: [clientTransfers] },
    { cite: 'gdpr:30(2)(d)', asks: 'Security measures', each: [clientMeasures] },
  ],
};

const ALL: readonly Article<never>[] = [article13, article14, controllerRecordLimbs, processorRecordLimbs];

/** The limbs in which a duty stands: Art. 13(2)(a), 14(2)(a) and 30(1)(f) all ask how long data are kept. */
export function limbsOfDuty(duty: unknown): ReadonlySet<string> {
  return byDuty.get(duty) ?? new Set();
}

const byDuty = new Map<unknown, Set<string>>();
for (const { cite, whole = [], each = [] } of ALL.flatMap(({ limbs }) => limbs))
  for (const duty of [...whole, ...each]) byDuty.set(duty, (byDuty.get(duty) ?? new Set()).add(cite));
