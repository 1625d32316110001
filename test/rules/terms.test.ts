import { describe, expect, it } from 'vitest';
import { termFormDrifts } from '../../src/rules/terms/term-form-drifts.ts';
import { termUnexplained } from '../../src/rules/terms/term-unexplained.ts';
import { termUnused } from '../../src/rules/terms/term-unused.ts';
import { line, noticeOf, paragraph, section, value, values } from './notices.ts';
import { checked, type Input, linesOf, OWN } from './terms-checked.ts';

describe('a term with a capital within', () => {
  const drifts = (text: string, name: string | object, more: Partial<Input> = {}) =>
    linesOf(termFormDrifts, { texts: [text], terms: [{ term: name }], ...more });
  const says = (place: string, words: string) =>
    `${place} "Optional Information" is written "${words}" in the notice "main"`;
  const NAME = 'Optional Information';

  it('is told where it is written in another case', () => {
    expect(drifts('We use the optional information, OPTIONAL information.', NAME)).toEqual([
      says('1:12', 'optional information'),
      says('1:34', 'OPTIONAL information'),
    ]);
    expect(drifts('We use optional information.', { en: NAME, de: 'Freiwillige Angaben' })).toHaveLength(1);
    expect(drifts('We use optional information.', '', { terms: [], categories: [{ name: NAME }] })).toHaveLength(1);
  });

  it.each([
    ['Optional Information is used, optional Information too.', NAME],
    ['The optional: information', NAME],
    ['We use the OPTIONAL INFO', 'Optional information'],
    ['We use ip addresses', 'IP Addresses of IT'],
    ['We use the data', 'Data'],
    ['We use PERSONAL DATA', 'Personal data'],
    ['We use eu DATA', 'eu DATA'],
    ['We use optional information', { de: NAME }],
  ])('is none here: %s (%s)', (text, name) => {
    expect(drifts(text, name)).toEqual([]);
  });

  it('may be written in another way in a heading', () => {
    const sections = [{ ...section('x', []), title: line(value('All optional information')) }];
    const model = { terms: new Map([['x', { entry: { term: NAME } }]]), dataCategories: new Map() };
    expect([...termFormDrifts.check({ model, notices: [noticeOf([], { sections })] } as never)]).toEqual([]);
  });
});

describe('a word that only experts know', () => {
  const unexplained = (text: string | readonly string[], ...terms: readonly object[]) =>
    linesOf(termUnexplained, { texts: [text].flat(), terms });
  const says = (place: string, words: string) => `${place} the notice "main" uses "${words}" without explaining it`;

  it('is told once, whatever its case', () => {
    expect(unexplained(['A fingerprint, Fingerprint', 'and a FINGERPRINT or Hash'])).toEqual([
      says('1:3', 'fingerprint'),
      says('1:22', 'Hash'),
    ]);
  });

  it('is none where it is explained, in one of its forms', () => {
    expect(unexplained('We hash it.', { term: 'Hash' })).toEqual([]);
    expect(unexplained('A fingerprint', { term: { en: 'Digital fingerprint', de: 'Abdruck' } })).toEqual([]);
    expect(unexplained('Fingerprinting', { term: 'Print', also: ['x', { en: 'Fingerprint' }] })).toEqual([]);
    expect(unexplained('We hash it.', { term: 'Data' })).toEqual([says('1:4', 'hash')]);
  });

  it('is told where another word is explained in another language alone', () => {
    expect(unexplained('We hash it.', { term: { de: 'Daten' } })).toHaveLength(1);
    expect(unexplained('We hash it.', { term: 'Data', also: [{ de: 'Daten' }] })).toHaveLength(1);
  });

  it('is none where no author typed it', () => {
    const blocks = [paragraph('We hash it.')];
    const model = { terms: new Map() };
    expect([...termUnexplained.check({ model, notices: [noticeOf(blocks)] } as never)]).toEqual([]);
  });
});

describe('a term that is explained', () => {
  const unused = (texts: readonly string[], ...terms: readonly object[]) =>
    checked(termUnused, { texts, terms }).map(({ message }) => message);
  const says = (id = 'id0') => `the term "${id}" is explained and never used`;

  it('is told where no text has it in any form', () => {
    expect(unused(['Hello'], { term: 'Cookies' }, { term: 'Hello' }, { term: 'Data' })).toEqual([says(), says('id2')]);
    expect(unused(['Hello'], { term: 'Cookies', also: ['small files'] })).toEqual([says()]);
  });

  it('is used in another form, by its longest word, or under another name', () => {
    expect(unused(['One cookie'], { term: 'Cookies' })).toEqual([]);
    expect(unused(['One policy'], { term: 'The policies of a' })).toEqual([]);
    expect(unused(['the a of'], { term: 'The policies of a' })).toEqual([says()]);
    expect(unused(['Small files'], { term: 'Cookies', also: ['Small files'] })).toEqual([]);
  });

  it('is not used by its own explanation', () => {
    const texts = [paragraph(value('Cookies', OWN)), paragraph(value('Cookies', { ...OWN, start: 4 }))];
    const model = {
      policy: {},
      spans: { entry: () => OWN },
      terms: new Map([['x', { id: 'x', entry: { term: 'Cookies' } }]]),
    };
    const showing = (blocks: typeof texts, show = 'terms') =>
      noticeOf(blocks, { plan: { sections: [{ entry: { show }, sections: [] }] } as never });
    const told = (...notices: readonly object[]) => [...termUnused.check({ model, notices } as never)].length;
    expect(told(showing(texts))).toBe(1);
    expect(told(showing([...texts, paragraph('Our cookies')]))).toBe(0);
    expect(told(showing([...texts, ...values('All cookies')]))).toBe(0);
    expect(told(showing(texts), showing(values('All cookies')))).toBe(0);
    expect(told(showing(texts), showing(values('All cookies'), 'rights'))).toBe(1);
    expect(told(showing(texts, 'rights'))).toBe(0);
    expect(told()).toBe(0);
  });

  it('is not judged in a language in which it has no name', () => {
    expect(unused(['Hello'], { term: { de: 'Daten' } })).toEqual([]);
    expect(unused(['Hello'], { term: '§' })).toEqual([]);
    expect(unused(['Hello'], { term: 'Cookies', also: [{ de: 'Kekse' }] })).toEqual([says()]);
  });
});
