import { describe, expect, it } from 'vitest';
import { findings } from '../policy.ts';

/** The names of what the rules find in a controller on a day, beside what concerns its imprint and authority. */
async function found(keys: string, asOf = '2026-11-01', more = ''): Promise<string[]> {
  const yaml = `controller:\n  name: Example\n  address: Musterweg 1\n  email: privacy@example.com\n${keys}\n${more}`;
  const all = (await findings(yaml, { asOf })).map((line) => line.replace(/^\S+ \S+ ([a-z-]+):.*$/, '$1'));
  return all.filter((name) => !/^(?:imprint|authority)-/.test(name));
}

describe('a data protection officer', () => {
  it('has been required by German law from twenty people on since 26 November 2019, before from ten', async () => {
    const ten = '  country: DE\n  staffProcessing: 10\n  dpoNotRequired: We are ten.';
    expect(await found(ten, '2019-11-25')).toEqual(['dpo-required-by-staff']);
    expect(await found(ten, '2019-11-26')).toEqual([]);
    expect(await found(ten.replace('10', '20'), '2019-11-26')).toEqual(['dpo-required-by-staff']);
  });

  it('is missed once, by the rule that knows why', async () => {
    expect(await found('  country: DE')).toEqual(['dpo-unstated']);
    expect(await found('  country: DE\n  staffProcessing: 45')).toEqual(['dpo-required-by-staff']);
    expect(await found('  country: FR\n  publicBody: true')).toEqual(['dpo-required']);
    expect(await found('  country: FR\n  staffProcessing: 45')).toEqual(['dpo-unstated']);
  });
});

describe('a representative in the Union', () => {
  const officer = '\n  dpo: { name: Dr. Alex Example, email: dpo@example.com, notified: 2025-01-10 }';

  it('is missed of a company outside the European Economic Area, and not of a public body there', async () => {
    expect(await found(`  country: CH${officer}`)).toEqual(['representative-missing']);
    expect(await found(`  country: CH\n  publicBody: true${officer}`)).toEqual([]);
    expect(await found(`  country: "NO"${officer}`)).toEqual([]);
  });
});

describe('a fee for requests', () => {
  const fee = (text: string) => found('  country: AT', '2026-11-01', `rights: { deadline: P1M, fee: ${text} }`);

  it.each([
    'Requests are free.',
    'The first copy costs nothing; we ask five euros for further copies.',
    'We ask a fee for excessive requests.',
  ])('may be told so: %s', async (text) => {
    expect(await fee(text)).toEqual(['dpo-unstated']);
  });

  it('is told as if it were asked for each request', async () => {
    expect(await fee('A copy costs five euros.')).toContain('fee-without-condition');
  });
});
