import type { Cookie } from '../../model/index.ts';
import { begun, block, here, listed, reference, type Writer, type words } from '../writer.ts';
import { kindOf } from './recipients.ts';
import { nameIn } from './terms.ts';

/** Art. 5(3) of the ePrivacy Directive and Art. 13: what is stored on the reader's device or read from it. */
export const cookies = block({
  template: 'notice/cookies',
  shape: {
    durations: 'flag',
    bases: 'flag',
    cookies: [
      {
        here: 'words',
        name: 'words',
        pattern: 'flag',
        technology: 'words',
        description: 'words',
        provider: 'words',
        party: 'words',
        purpose: 'words',
        category: 'words',
        duration: 'words',
        basis: 'words',
        basisName: 'words',
        consent: 'words',
        exemption: 'words',
        access: 'words',
        noAccess: 'flag',
        control: 'words',
      },
    ],
  },
  gather(writer) {
    const { cookies: all } = writer.model;
    if (all.size === 0) return undefined;
    const cookies = [...all.values()];
    return {
      durations: cookies.some(({ entry }) => entry.duration !== undefined),
      bases: cookies.some(({ entry, basis, consent }) => basis || consent || entry.exemption),
      cookies: cookies.map((cookie) => rowOf(writer, cookie)),
    };
  },
});

function rowOf(writer: Writer, { id, entry, provider, basis, consent, access }: Cookie) {
  const { facts, language } = writer;
  const derived = (key: 'technology' | 'party' | 'category') =>
    entry[key] && facts.derived(language.word(`${key}.${entry[key]}` as Parameters<typeof words>[1]), entry, key);
  return {
    here: here('cookie', id, entry.name ?? nameIn(entry.purpose, language.tag)),
    name: facts.plain(entry, 'name'),
    pattern: entry.pattern,
    technology: derived('technology'),
    description: facts.text(entry, 'description'),
    provider: provider && reference(kindOf(provider), provider.id, writer.model.spans.of(entry, 'provider')),
    party: derived('party'),
    purpose: facts.text(entry, 'purpose'),
    category: derived('category'),
    duration: begun(writer, durationOf(writer, entry)),
    basis: basis && (basis.national ? facts.national(basis.national.entry) : facts.citation(entry, 'basis')),
    basisName: basis && begun(writer, basisName(writer, basis, entry, 'basis') || undefined),
    consent: consent && reference('consent', consent.id, writer.model.spans.of(entry, 'consent')),
    exemption: facts.text(entry, 'exemption'),
    access: listed(
      writer,
      (access ?? []).map((recipient) => facts.plain(recipient.entry, 'name')),
    ),
    noAccess: access?.length === 0,
    control: facts.text(entry, 'control'),
  };
}

function durationOf({ facts, language }: Writer, entry: Cookie['entry']) {
  const { duration } = entry;
  if (duration === 'session' || duration === 'until-deleted')
    return facts.derived(language.word(`duration.${duration}`), entry, 'duration');
  return facts.duration(entry, 'duration');
}

/** The name of a legal basis: a national one's own, or "consent", "legitimate interests". */
export function basisName(writer: Writer, basis: NonNullable<Cookie['basis']>, owner: object, key: string) {
  const { facts, language } = writer;
  if (basis.national) return facts.phrase(basis.national.entry, 'name');
  return basis.row && facts.derived(language.word(`basis.${basis.row.id}` as Parameters<typeof words>[1]), owner, key);
}
