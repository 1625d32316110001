import { describe, expect, it } from 'vitest';
import { check } from '../../src/index.ts';
import { options, outputs } from '../policy.ts';

const controller = (more: string) => `controller:
  name: Example GmbH
  address: Musterweg 1, 14482 Potsdam
  email: privacy@example.com
  imprint: https://example.com/imprint
  dpo: { email: dpo@example.com, notified: 2025-01-10 }
${more}`;

async function proposalFor(seat: string): Promise<string | undefined> {
  const { findings } = await check(options(controller(seat)));
  return findings.find(({ fault }) => fault.name === 'authority-unnamed')?.help;
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
      'In Germany it is the authority of the Land: add `land: Brandenburg`, for instance, and policyc proposes it.',
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
