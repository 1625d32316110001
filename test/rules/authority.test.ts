import { describe, expect, it } from 'vitest';
import { check } from '../../src/index.ts';
import { options, outputs } from '../policy.ts';

const controller = (more: string) => `controller:
  name: Example GmbH
  address: Musterweg 1, 14482 Potsdam
  email: privacy@example.com
  imprint: https://example.com/imprint
  dpo: { name: Dr. Alex Example, email: dpo@example.com, notified: 2025-01-10 }
${more}`;

async function proposalFor(seat: string): Promise<string | undefined> {
  const { findings } = await check(options(controller(seat)));
  return findings.find(({ fault }) => fault.name === 'authority-unnamed')?.help;
}

/** What is said of an authority that does not fit. */
async function saidOf(seat: string): Promise<string | undefined> {
  const { findings } = await check(options(controller(seat)));
  return findings.find(({ fault }) => fault.name === 'authority-elsewhere')?.message;
}

describe('the supervisory authority', () => {
  it('is proposed from the seat, with the doubt about the row', async () => {
    expect(await proposalFor('  country: AT')).toBe(
      'For the seat it is probably Österreichische Datenschutzbehörde (https://www.dsb.gv.at/): write `supervisoryAuthority: atdsb`; name and contact were not compared with the page of the European Data Protection Board, so compare it.',
    );
    expect(await proposalFor('  country: DE\n  land: Brandenburg')).toContain('`supervisoryAuthority: debralda`');
    expect(await proposalFor('  country: DE\n  land: Bayern')).toContain('`supervisoryAuthority: debaylda`');
  });

  it('in Germany needs the Land', async () => {
    expect(await proposalFor('  country: DE')).toBe(
      'In Germany it is as a rule the authority of the Land: add `land: Brandenburg`, for instance, and policyc proposes it.',
    );
  });

  it('of a public body is the one for public bodies', async () => {
    const inBavaria = '  country: DE\n  land: Bayern\n  publicBody: true';
    expect(await proposalFor(inBavaria)).toContain('`supervisoryAuthority: debayldb`');
    expect(await saidOf(`${inBavaria}\n  supervisoryAuthority: debaylda`)).toContain('supervises private bodies');
    expect(await saidOf(inBavaria.replace('true', 'false\n  supervisoryAuthority: debayldb'))).toContain(
      'supervises public bodies',
    );
  });

  it('is proposed from the representative where the controller is outside the Union', async () => {
    const american = '  country: US\n  representative: { name: Rep, country: IE, email: rep@example.com }';
    expect(await proposalFor(american)).toMatch(
      /^For the country of your representative it is probably Irish Data Protection/,
    );
    expect(await proposalFor(american.replace('IE', 'DE'))).toBe(
      'Add `supervisoryAuthority: { name: …, website: … }` to the controller.',
    );
  });

  it('is printed with its contact once the policy names it', async () => {
    const { 'main/en/notice.md': notice } = await outputs(
      controller('  country: DE\n  land: Brandenburg\n  supervisoryAuthority: debralda'),
    );
    expect(notice).toContain('Stahnsdorfer Damm 77, 14532 Kleinmachnow');
    expect(notice).toContain('](mailto:poststelle@lda.brandenburg.de)');
  });
});
