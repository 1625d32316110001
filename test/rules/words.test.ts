import { describe, expect, it } from 'vitest';
import { check } from '../../src/index.ts';
import { BASE, options } from '../policy.ts';

/** The text that a finding of a rule marks, in a policy whose notice is in these languages. */
async function marked(rule: string, from: string, to: string, languages = '[en, de, fr]'): Promise<string[]> {
  const activities = `activities: ${BASE['activities']}`;
  const notices = `notices: ${BASE['notices']?.replace('[en]', languages)}`;
  const categories = `dataCategories: ${BASE['dataCategories']}`;
  const yaml = [activities, categories, notices].join('\n').replace(from, to);
  const { findings } = await check(options(yaml));
  return findings.filter(({ fault }) => fault.name === rule).map(({ at }) => at.file.text.slice(at.start, at.end));
}

const FROM = 'from: the end of the contract';
const RETENTION = 'retention: { period: P30D, from: the end of the contract }';

describe('a text of several languages is marked at the language whose words are at fault', () => {
  it.each([
    ['start-misworded', FROM, 'from: { en: after the visit, de: Besuch, fr: la visite }', 'after the visit'],
    ['start-misworded', FROM, 'from: { en: the visit, de: ab Besuch, fr: la visite }', 'ab Besuch'],
    ['start-misworded', FROM, 'from: { en: the visit, de: Besuch, fr: de la visite }', 'de la visite'],
    [
      'retention-vague',
      RETENTION,
      'retention: { criteria: { en: Until you leave., de: Solange es erforderlich ist., fr: Tant que vous restez. } }',
      'Solange es erforderlich ist.',
    ],
    [
      'retention-law-unnamed',
      RETENTION,
      'retention: { criteria: { en: Until you leave., de: Bis Sie gehen., fr: La loi nous oblige à les garder. } }',
      'La loi nous oblige à les garder.',
    ],
    [
      'device-read-undeclared',
      '[name, e-mail address]',
      '[name, { en: Size, de: Bildschirmauflösung }]',
      'Bildschirmauflösung',
    ],
  ])('%s', async (rule, from, to, text) => expect(await marked(rule, from, to)).toEqual([text]));

  it('and as a whole where it is in one language alone', async () =>
    expect(await marked('start-misworded', FROM, 'from: after the visit', '[en]')).toEqual(['after the visit']));
});
