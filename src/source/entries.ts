/** The top-level keys whose entries several files can contribute. */
export const ENTRY_MAPS: ReadonlySet<string> = new Set([
  'processors',
  'recipients',
  'dataCategories',
  'dataSubjects',
  'legalBases',
  'activities',
  'retention',
  'measures',
  'cookies',
  'consents',
  'terms',
  'notices',
  'clients',
]);

/** What a map holds: the keys of a file, entries by their ids, or the keys of an entry. */
export type Holds = 'file' | 'entries' | 'entry';
