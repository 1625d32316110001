import { describe, expect, it } from 'vitest';
import { formatsOf } from '../../src/locale/format.ts';
import { locales } from '../../src/locale/generated/locales.js';
import { intlForms } from '../../src/locale/intl.ts';
import type { LocaleSource } from '../../src/locale/locale.ts';

const source = (await locales['en']?.())?.source as LocaleSource;
const codes = ['DE', 'FR'];
const inLanguage = (intl: string) => formatsOf({ ...source, intl, ...intlForms(intl, codes) });

describe('dates and periods', () => {
  it('are written as the language has them', () => {
    const { date, duration } = formatsOf(source);
    expect(date('2018-08-01')).toBe('1 August 2018');
    expect(duration('P1Y6M')).toBe('1 year and 6 months');
    expect(duration('P1000D')).toBe('1,000 days');
    expect(duration('P1.5Y')).toBe('1.5 years');
  });

  it('follow the rules of a language with more than two forms of a count', () => {
    const { duration } = inLanguage('pl');
    expect([1, 3, 5].map((count) => duration(`P${count}M`))).toEqual(['1 miesiąc', '3 miesiące', '5 miesięcy']);
  });

  it('have the word of each month where it changes what stands beside it', () => {
    const { date } = inLanguage('ca');
    expect([date('2018-04-12'), date('2018-05-12')]).toEqual(['12 d’abril del 2018', '12 de maig del 2018']);
  });
});
