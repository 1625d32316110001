import { describe, expect, it } from 'vitest';
import { sectionsOf } from './said.ts';

const PROVIDERS = `
processors: { stats: { name: Stats, service: counting } }
recipients: { ads: { name: Ads, role: controller, why: advertising } }
consents: { tracking: { title: Tracking, text: I agree., version: "1", withdrawal: Write to us. } }
legalBases: { bdsg: { name: employment, citation: Section 26 BDSG, under: "gdpr:6(1)(b)" } }
activities:
  service:
    title: Service
    purposes: [{ text: We count., basis: "gdpr:6(1)(a)", consent: tracking }]
    subjects: [users]
    data: [contact-data]
`;

const SECTIONS =
  '{ id: cookies, show: cookies }, { id: recipients, show: recipients }, { id: consents, show: consents }';

const section = async (cookie: string) =>
  (await sectionsOf(`${PROVIDERS}cookies: { sid: { purpose: It counts., ${cookie} } }\n`, SECTIONS))['cookies'] ?? '';

/** The table of cookies without the anchor of the row. */
const table = async (cookie: string) =>
  [...(await section(cookie)).matchAll(/^\|.*/gm)].map(([line]) => line.replace(/<a id="[^"]*"><\/a>/, ''));

describe('the table of cookies has', () => {
  it('name and purpose alone, where nothing else is said', async () => {
    expect(await table('name: sid')).toEqual(['| What | Purpose |', '| --- | --- |', '| **sid** | It counts. |']);
  });

  it.each([
    ['a description in place of a name', 'description: Your settings', '| **Your settings** | It counts. |'],
    [
      'a pattern, with what the asterisk means',
      'name: sid_*, pattern: true',
      '| <strong>sid\\_\\*</strong> (the asterisk stands for any characters) | It counts. |',
    ],
    [
      'the technology, who sets it and the category',
      'name: sid, technology: pixel, party: third, category: marketing',
      '| **sid**. Tracking pixel. Set by another site. | It counts. Marketing. |',
    ],
    ['the technology alone', 'name: sid, technology: cookie', '| **sid**. Cookie. | It counts. |'],
    ['who reads it', 'name: sid, access: [stats, ads]', '| **sid** | It counts. Can be read by Stats and Ads. |'],
    ['that nobody else reads it', 'name: sid, access: []', '| **sid** | It counts. Cannot be read by third parties. |'],
    ['a provider', 'name: sid, provider: ads', '| **sid**, [Ads (section 2)](#recipient--ads) | It counts. |'],
    ['a processor', 'name: sid, provider: stats', '| **sid**, [Stats (section 2)](#processor--stats) | It counts. |'],
  ])('%s', async (_, cookie, row) => {
    expect((await table(cookie))[2]).toBe(row);
  });

  it.each([
    ['session', 'Until you close the browser'],
    ['until-deleted', 'Until you delete the data'],
    ['P30D', '30 days'],
  ])('how long it is kept: %s', async (duration, words) => {
    expect(await table(`name: sid, duration: ${duration}`)).toEqual([
      '| What | Purpose | Kept |',
      '| --- | --- | --- |',
      `| **sid** | It counts. | ${words} |`,
    ]);
  });

  it.each([
    ['basis: "gdpr:6(1)(f)"', 'Legitimate interests (Art. 6(1)(f) GDPR).'],
    ['basis: bdsg', 'Employment (Art. 6(1)(b) GDPR and Section 26 BDSG).'],
    ['consent: tracking', 'Your consent: [Tracking (section 3)](#consent--tracking).'],
    [
      'basis: "gdpr:6(1)(a)", consent: tracking',
      'Your consent (Art. 6(1)(a) GDPR). [Tracking (section 3)](#consent--tracking).',
    ],
    ['exemption: It is needed.', 'It is needed.'],
    ['basis: "gdpr:6(1)(f)", exemption: It is needed.', 'Legitimate interests (Art. 6(1)(f) GDPR). It is needed.'],
  ])('what allows it: %s', async (basis, words) => {
    const [head, , row] = await table(`name: sid, ${basis}`);
    expect(head).toBe('| What | Purpose | Legal basis |');
    expect(row?.replace(/ +\|$/, ' |')).toBe(`| **sid** | It counts. | ${words} |`);
  });
});

it('the table of cookies has a column for what is said of one of them', async () => {
  const two =
    'cookies: { sid: { name: sid, purpose: It counts., duration: P30D }, tid: { name: tid, purpose: It counts., exemption: Needed. } }\n';
  const { cookies = '' } = await sectionsOf(two, SECTIONS.split(', { id: recipients')[0] ?? '');
  expect(cookies).toContain('| What | Purpose | Kept | Legal basis |');
});

it('how readers control a cookie stands below the table', async () => {
  expect(await section('name: sid, control: Clear it in the menu.')).toMatch(/\|\n\nClear it in the menu\.\n/);
});

it('a reference to a cookie has its name, or else its purpose', async () => {
  const named = async (cookie: string) => {
    const own = `{ id: own, title: Own, text: "See [[cookie:sid]]." }, ${SECTIONS}`;
    return (await sectionsOf(`${PROVIDERS}cookies: { sid: { purpose: It counts, ${cookie} } }\n`, own))['own'];
  };
  expect(await named('name: sid_1')).toContain('See [sid\\_1 (section 2)](#cookie--sid).');
  expect(await named('description: Your settings')).toContain('See [It counts (section 2)](#cookie--sid).');
});

it('a section on cookies is left out where there are none', async () => {
  expect(Object.keys(await sectionsOf('', '{ id: cookies, show: cookies }, { id: rights, show: rights }'))).toEqual([
    'lead',
    'rights',
  ]);
});
