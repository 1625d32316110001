import { expect, it } from 'vitest';
import { analyse } from '../../src/compile.ts';
import { inlinesOf, sectionsOf } from '../../src/tree/index.ts';
import { BEFORE_THE_LAW, options } from '../policy.ts';

/** The values of the policy that a section of the notice has words from, as they stand there. */
async function toldIn(section: string, yaml: string): Promise<string[]> {
  const { built } = await analyse(options(yaml, BEFORE_THE_LAW));
  const sections = [...sectionsOf(built?.notices[0]?.notice.sections ?? [])];
  const found = sections.filter(({ place }) => place.target.id === section);
  const texts = found.flatMap(({ blocks }) => [...inlinesOf(blocks)]);
  return texts.flatMap((inline) =>
    inline.type === 'text' && inline.from ? [inline.from.file.text.slice(inline.from.start, inline.from.end)] : [],
  );
}

const notice = (show: string) => `
notices:
  main:
    title: Privacy notice
    effective: 2026-11-01
    version: "1"
    languages: [en]
    audience: [users]
    sections: [{ id: shown, show: ${show} }]
`;

it('the words on a transfer lead back to the values that they stand for', async () => {
  const yaml = `
processors:
  cloud:
    name: Cloud
    service: storage
    country: US
    transfers: [{ mechanism: scc, decision: 2010/87/EU, module: 2 }, { mechanism: derogation, derogation: register }]
${notice('transfers')}`;
  expect(await toldIn('shown', yaml)).toEqual(['Cloud', 'US', '2010/87/EU', '2', 'scc', 'Cloud', 'US', 'register']);
});

it('the words on a cookie lead back to the values that they stand for', async () => {
  const yaml = `
cookies:
  sid:
    name: sid
    technology: local-storage
    party: first
    purpose: It counts.
    category: analytics
    duration: session
    basis: gdpr:6(1)(f)
${notice('cookies')}`;
  expect(await toldIn('shown', yaml)).toEqual([
    'sid',
    'local-storage',
    'first',
    'It counts.',
    'analytics',
    'session',
    'gdpr:6(1)(f)',
    'gdpr:6(1)(f)',
  ]);
});

it('the authority from the table leads back to its id', async () => {
  const yaml = `controller: { name: Example GmbH, country: DE, supervisoryAuthority: debralda }\n${notice('rights')}`;
  const told = await toldIn('complaint', yaml);
  expect(told.length).toBeGreaterThan(3);
  expect(new Set(told)).toEqual(new Set(['debralda']));
});

it('the words on an activity lead back to the values that they stand for', async () => {
  const yaml = `
activities:
  service:
    title: Service
    purposes: [{ text: We help., basis: "gdpr:6(1)(b)", special: "gdpr:9(2)(h)", further: true }]
    subjects: [users]
    data: [{ category: contact-data, required: to-enter-contract }]
    sources: [{ name: public registers, public: true }]
${notice('activities')}`;
  expect(await toldIn('shown', yaml)).toEqual([
    'We help.',
    '"gdpr:6(1)(b)"',
    '"gdpr:6(1)(b)"',
    '"gdpr:9(2)(h)"',
    '"gdpr:9(2)(h)"',
    'true',
    'Contact data',
    'name',
    'e-mail address',
    'to-enter-contract',
    'public registers',
    'true',
  ]);
});
