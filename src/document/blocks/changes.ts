import { block } from '../writer.ts';

/** From when the notice is effective, how readers learn of changes, and what changed. */
export const changes = block({
  template: 'notice/changes',
  shape: {
    effective: 'words',
    version: 'words',
    url: 'words',
    changeNotice: 'passage',
    changes: [{ version: 'words', date: 'words', text: 'words' }],
  },
  gather({ facts, notice: { entry } }) {
    const { effective, version, url, changeNotice, changes: listed } = entry;
    if (!(effective ?? version ?? url ?? changeNotice ?? listed)) return undefined;
    return {
      effective: facts.date(entry, 'effective'),
      version: facts.plain(entry, 'version'),
      url: facts.link(entry, 'url'),
      changeNotice: facts.passage(entry, 'changeNotice'),
      changes: (listed ?? []).map((change) => ({
        version: facts.plain(change, 'version'),
        date: facts.date(change, 'date'),
        text: facts.text(change, 'text'),
      })),
    };
  },
});
