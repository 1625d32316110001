import type { Passage } from '../../locale/index.ts';
import type { Activity, Consent } from '../../model/index.ts';
import { restsOnConsent } from '../../model/index.ts';
import { block, here, passage, type Writer } from '../writer.ts';
import { nameIn } from './terms.ts';

/** One declaration of consent with the way to withdraw it. */
export const consent = {
  template: 'notice/consent',
  shape: {
    here: 'words',
    title: 'words',
    declaration: 'passage',
    version: 'words',
    since: 'words',
    how: 'passage',
    withdrawal: 'passage',
    withdrawalUrl: 'words',
  },
} as const;

/** Art. 7, 13(2)(c), 14(2)(d): the declarations of consent of the notice. */
export const consents = block({
  template: 'notice/consents',
  shape: { consents: ['passage'] },
  gather(writer) {
    const found = new Set([...consentsOf(writer.notice.activities), ...consentsOfCookies(writer)]);
    return found.size > 0 ? { consents: [...found].map((each) => consentPassage(writer, each)) } : undefined;
  },
});

/** The consents on which activities rest, each once. */
export function consentsOf(activities: readonly Activity[]): Consent[] {
  const purposes = activities.flatMap((activity) => activity.purposes.filter(restsOnConsent));
  return [...new Set(purposes.flatMap((purpose) => purpose.consent ?? []))];
}

/** The consents on which cookies rest, in a notice that tells of cookies. */
function consentsOfCookies({ model, showing }: Writer): Consent[] {
  return showing.has('cookies') ? [...model.cookies.values()].flatMap(({ consent: named }) => named ?? []) : [];
}

/** A declaration of consent in full. */
export function consentPassage(writer: Writer, { id, entry }: Consent): Passage {
  const { facts, language } = writer;
  return passage(writer, consent, {
    here: here('consent', id, nameIn(entry.title, language.tag)),
    title: facts.text(entry, 'title'),
    declaration: facts.passage(entry, 'text'),
    version: facts.plain(entry, 'version'),
    since: facts.date(entry, 'since'),
    how: facts.passage(entry, 'how'),
    withdrawal: facts.passage(entry, 'withdrawal'),
    withdrawalUrl: facts.link(entry, 'withdrawalUrl'),
  });
}
