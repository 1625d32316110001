import { describe, expect, it } from 'vitest';
import { unknownReference } from '../../src/document/faults.ts';
import { check } from '../../src/index.ts';
import type { SectionPlan } from '../../src/model/index.ts';
import { called, named } from '../../src/rules/called.ts';
import { isWithinMonth } from '../../src/rules/durations.ts';
import { isDuty, type Rule, rules } from '../../src/rules/index.ts';
import { provisionName } from '../../src/rules/provision.ts';
import { shows } from '../../src/rules/sections.ts';
import { textIn, wordsFound } from '../../src/rules/words.ts';
import { BASE, example } from '../policy.ts';
import { noticeOf } from './notices.ts';

it('the controller is called by its name, where the policy has one', () => {
  expect([called({ name: 'Inn AG' }), called({})]).toEqual(['"Inn AG"', 'the controller']);
  expect([named({ name: 'Inn AG' }), named({})]).toEqual([' "Inn AG"', '']);
});

describe('a month', () => {
  it.each(['P1M', 'P31D', 'P30D', 'P4W', 'P4W3D', 'P0Y1M', 'PT24H', 'P0M31D'])('has room for %s', (duration) => {
    expect(isWithinMonth(duration)).toBe(true);
  });

  it.each(['P32D', 'P1M1D', 'P5W', 'P4W4D', 'P2M', 'P10M', 'P1Y', 'P10Y', 'P1Y1D', 'P100D', 'P10W'])(
    'and none for %s',
    (duration) => {
      expect(isWithinMonth(duration)).toBe(false);
    },
  );
});

it('a provision is named as the law is cited, and as it is written where there is none', () => {
  expect(provisionName('gdpr:9(2)(b)')).toBe('Art. 9(2)(b) GDPR');
  expect(provisionName('own:1')).toBe('own:1');
});

it('a notice shows facts in a section, or in one within it', () => {
  const plan = (show: string | undefined, ...sections: readonly SectionPlan[]) =>
    ({ entry: { show }, sections }) as unknown as SectionPlan;
  expect(shows([plan(undefined), plan('terms')], 'terms')).toBe(true);
  expect(shows([plan('rights', plan(undefined, plan('terms')))], 'terms')).toBe(true);
  expect(shows([plan('rights', plan('rights'))], 'terms')).toBe(false);
  expect(shows([], 'terms')).toBe(false);
});

describe('words of a text', () => {
  const notices = ['en', 'de'].map((language) => ({
    ...noticeOf([], { language }),
    pattern: (key: string) => new RegExp(`${key} ${language}`, 'iu'),
  }));

  it('are those of its language, or those of all if it is one for all', () => {
    expect([
      textIn('a', 'en'),
      textIn({ en: 'a', de: 'b' }, 'de'),
      textIn({ en: 'a' }, 'fr'),
      textIn(undefined, 'en'),
    ]).toEqual(['a', 'b', '', '']);
  });

  it('are found in the language that they are of', () => {
    expect(wordsFound('See Vague de here', 'vague', notices)?.words).toBe('Vague de');
    expect(wordsFound({ en: 'vague de', de: 'vague en' }, 'vague', notices)).toBeUndefined();
    expect(wordsFound({ en: 'clear', de: 'vague de' }, 'vague', notices)?.words).toBe('vague de');
    expect(wordsFound({ en: 'vague en', de: 'vague de' }, 'vague', notices)?.words).toBe('vague en');
    expect(wordsFound(undefined, 'vague', notices)).toBeUndefined();
  });

  it('are let off in the language that says more', () => {
    expect(wordsFound('vague en, but named en', 'vague', notices, 'named')).toBeUndefined();
    expect(wordsFound('vague en, but named de', 'vague', notices, 'named')?.words).toBe('vague en');
    expect(wordsFound({ en: 'vague en, named en', de: 'vague de' }, 'vague', notices, 'named')?.words).toBe('vague de');
  });
});

describe('a rule binds', () => {
  const [rule] = rules.filter(({ name }) => name === 'cookie-basis-missing') as [Rule];

  /** Whether the rule on cookies that was German law until 30 November 2021 speaks, of a controller in a country. */
  async function isAsked(asOf: string, country = 'DE') {
    const controller = `controller: ${BASE['controller']?.replace('country: DE', `country: ${country}`)}`;
    const { findings } = await check(example(`${rule.bad.replace(' #!', '')}\n${controller}`, { asOf }));
    return findings.some(({ fault }) => fault === rule);
  }

  it('from the first day of its law to the last', async () => {
    const days = ['2018-05-24', '2018-05-25', '2021-11-30', '2021-12-01'];
    expect(rule).toMatchObject({ since: '2018-05-25', until: '2021-11-30', jurisdiction: 'DE' });
    expect(await Promise.all(days.map((day) => isAsked(day)))).toEqual([false, true, true, false]);
  });

  it('whom its law binds', async () => {
    expect([await isAsked('2020-01-01'), await isAsked('2020-01-01', 'AT')]).toEqual([true, false]);
  });
});

it('a duty is what a rule asks for, and no slip of the pen', () => {
  expect(rules.every(isDuty)).toBe(true);
  expect(isDuty(unknownReference)).toBe(false);
});
