import { describe, expect, it } from 'vitest';
import { languageForeign } from '../../src/rules/text/language-foreign.ts';
import { line, noticeOf, paragraph, quote, section, table, told, value, values, whole } from './notices.ts';

const GERMAN = 'Wir und Sie lesen das hier heute gern zusammen.';
const says = (words: string) => `"${words} …" in the notice "main" is in another language than the notice`;
const foreign = (text: string) => told(languageForeign, noticeOf(values(text)));

describe('a sentence in another language', () => {
  it('is told where it begins, by its first five words', () => {
    expect(foreign(GERMAN)).toEqual([`1:1 ${says('Wir und Sie lesen das')}`]);
    expect(foreign(` \nWir und\n  Sie lesen das!`)).toEqual([`1:1 ${says('Wir und Sie lesen das!')}`]);
    const quoted = whole(`text: "${GERMAN}"`);
    expect(told(languageForeign, noticeOf([paragraph(value(GERMAN, quoted))]))).toEqual([
      `1:8 ${says('Wir und Sie lesen das')}`,
    ]);
  });

  it('has four words at least of which the language has none', () => {
    expect(foreign('Wir und Sie lesen das.')).toHaveLength(1);
    expect(foreign('Wir und Sie lesen.')).toEqual([]);
  });

  it('consists of them by two fifths', () => {
    expect(foreign('Wir und Sie lesen das a b c d e.')).toHaveLength(1);
    expect(foreign('Wir und Sie lesen das a b c d e f.')).toEqual([]);
  });

  it('is told once, and each of several is', () => {
    expect(told(languageForeign, noticeOf(values(GERMAN, 'We read it.', `Nun: ${GERMAN}`)))).toHaveLength(2);
    expect(told(languageForeign, noticeOf([quote(GERMAN), table(`${GERMAN} `)]))).toHaveLength(2);
  });

  it('is none where it is no sentence, but a name', () => {
    expect(foreign('Amt für das und mit Wir. Berlin')).toEqual([]);
    expect(foreign(GERMAN.slice(0, -1))).toEqual([]);
    const title = { ...section('x', []), title: line(value(GERMAN.slice(0, -1))) };
    expect(told(languageForeign, noticeOf([], { sections: [title] }))).toEqual([]);
  });

  it('is none in an address, and none in our own words', () => {
    const address = paragraph(value('Wir und Sie'), { type: 'break' }, value('lesen das und mit.'));
    expect(told(languageForeign, noticeOf([address, paragraph(GERMAN)]))).toEqual([]);
  });

  it('is none in its own language', () => {
    expect(told(languageForeign, noticeOf(values(GERMAN), { language: 'de' }))).toEqual([]);
    expect(
      told(languageForeign, noticeOf(values('We read this with you and for you.'), { language: 'de' })),
    ).toHaveLength(1);
  });
});
