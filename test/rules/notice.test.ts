import { describe, expect, it } from 'vitest';
import { BASE, findings } from '../policy.ts';

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
  });
});
