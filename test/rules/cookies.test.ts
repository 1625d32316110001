import { describe, expect, it } from 'vitest';
import { found, type Said, saidOf } from './activity.ts';

const cookie = (keys: string, more: Omit<Said, 'facts'> & { country?: string } = {}) => {
  const { country = 'DE', ...said } = more;
  return found({ ...said, facts: `${controller(country)}\ncookies: { one: { party: first, access: [], ${keys} } }` });
};

function controller(country: string): string {
  return `controller:
  name: Example GmbH
  address: Musterweg 1
  country: ${country}
  email: privacy@example.com
  imprint: https://example.com/imprint
  dpo: { name: Dr. Alex Example, email: dpo@example.com, notified: 2025-01-10 }
  supervisoryAuthority: { name: Data Protection Authority, website: https://authority.example }`;
}

describe('a cookie that keeps what people chose', () => {
  it.each([
    ['en', 'It remembers whether you agreed to analytics and advertising.'],
    ['de', 'Er merkt sich, ob Sie der Webanalyse zugestimmt haben.'],
    ['fr', 'Il garde votre choix sur la mesure d’audience.'],
  ])('is necessary, in %s: %s', async (language, purpose) => {
    const keys = `name: choice, duration: P6M, category: necessary, exemption: x., purpose: "${purpose}"`;
    expect(await cookie(keys, { language })).toEqual([]);
  });
});

describe('what leaves nothing on the device', () => {
  it.each(['pixel', 'device-read'])('has neither name nor lifetime: %s', async (technology) => {
    const keys = `technology: ${technology}, category: necessary, purpose: It fits the page to your screen., exemption: x.`;
    expect(await cookie(keys)).toEqual([]);
    expect(await cookie(keys.replace(technology, 'cookie'))).toEqual(['cookie-unnamed', 'cookie-duration-missing']);
  });
});

describe('statistics without consent', () => {
  const keys = 'name: _st, duration: P13M, category: analytics, purpose: It counts visits., exemption: We only count.';

  it('are an error in Germany, a question elsewhere, and in France a matter of conditions', async () => {
    expect(await cookie(keys)).toEqual(['exemption-misused']);
    expect(await cookie(keys, { country: 'IE' })).toEqual(['statistics-exempt']);
    expect(await cookie(keys, { country: 'FR' })).toEqual([]);
  });

  it('are found once where they rest on the interests of an activity', async () => {
    const purpose = 'text: We count visits., basis: "gdpr:6(1)(f)", interest: x, balancing: LIA-1';
    const served = 'name: _st, duration: P13M, category: functional, purpose: It counts visits., activity: service';
    expect(await cookie(served, { purpose })).toEqual(['interest-in-place-of-consent', 'choice-not-changeable']);
  });
});

describe('a cookie called necessary', () => {
  it('needs the reason why', async () => {
    const said = await saidOf({
      facts:
        'cookies: { one: { name: sid, party: first, access: [], duration: session, category: necessary, purpose: It keeps you logged in. } }',
    });
    expect(said).toEqual([
      'device-access-without-consent: "sid" is declared as necessary, and nothing says why people could not use the service without it',
    ]);
  });
});
