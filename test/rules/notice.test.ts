import { describe, expect, it } from 'vitest';
import { BASE, findings } from '../policy.ts';
import { found } from './paragraph.ts';
import { messagesOf } from './said.ts';

/** Whether a notice of this version must say what changed. */
async function isUnlisted(version: string, changes = '') {
  const notices = `${BASE['notices']}`.replace('version: "1"', `version: ${JSON.stringify(version)}\n${changes}`);
  return (await findings(`notices: ${notices}`, { asOf: '2026-11-01' })).some((line) => line.includes('P7404'));
}

describe('what changed in a version is to be said', () => {
  it.each(['2', '1.1', 'v2', 'Version 3.0', '12'])('where its name tells of an earlier one: %s', async (version) => {
    expect(await isUnlisted(version)).toBe(true);
  });

  it.each(['1', '1.0', 'v1', '2026', '2026.1', '2026-11-01', 'November 2026', 'A'])(
    'and not where it may be the first: %s',
    async (version) => expect(await isUnlisted(version)).toBe(false),
  );

  it('where the changes of other versions are listed, whatever its name', async () => {
    const changes = '    changes: [{ version: "2025", date: 2025-01-01, text: We have a new address. }]';
    expect(await isUnlisted('2026', changes)).toBe(true);
    expect(await isUnlisted('2025', changes)).toBe(false);
    const older = changes.replace('}]', '}, { version: "2024", date: 2024-01-01, text: We moved. }]');
    expect(await isUnlisted('2025', older)).toBe(false);
  });
});

const notice = (keys: string) =>
  `notices:\n  main: { title: Notice, languages: [en], audience: [users], sections: [{ id: rights, show: rights }]${keys} }\n`;

describe('a notice', () => {
  const stale = (keys: string) => messagesOf('notice-stale', notice(keys));

  it('has been read within the last year, or is younger', async () => {
    expect(await stale(', effective: 2025-11-01')).toEqual([]);
    expect(await stale(', effective: 2025-10-31')).toEqual(['the notice "main" was last looked at on 2025-10-31']);
    expect(await stale(', effective: 2020-01-01, reviewed: 2025-11-01')).toEqual([]);
    expect(await stale(', effective: 2020-01-01, reviewed: 2025-10-31')).toHaveLength(1);
    expect(await stale(', effective: 2026-12-01, reviewed: 2025-10-01')).toEqual([]);
    expect(await stale(', effective: 2025-11-01, reviewed: 2025-10-01')).toEqual([]);
    expect(await stale('')).toEqual([]);
  });

  it('states its day and its version', async () => {
    expect(await messagesOf('version-unstated', notice(''))).toEqual([
      'the notice "main" states no day and no version',
    ]);
    expect(await messagesOf('version-unstated', notice(', effective: 2026-11-01'))).toEqual([
      'the notice "main" states no version',
    ]);
  });

  it('may shorten its own name, not change it', async () => {
    const said = (text: string) => found(text, { title: 'Privacy policy' });
    expect(await said('This privacy policy is short.')).toEqual([]);
    expect(await said('This policy is short.')).toEqual([]);
    expect(await said('This privacy notice is short.')).toEqual(['title-drifts']);
  });
});
