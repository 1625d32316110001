import { describe, expect, it } from 'vitest';
import { type Citation, parseCitation, resolveCitation, writeCitation } from '../../src/law/index.ts';

/** The fault of a citation with what is proposed, or how certain it is that the provision exists. */
function outcome(text: string) {
  const found = resolveCitation(text);
  if ('problem' in found) return { fault: found.fault, candidates: found.candidates };
  return found.unchecked ? 'unchecked' : 'exists';
}

describe('a citation is taken apart', () => {
  const cases: [text: string, citation: Citation][] = [
    ['gdpr:6(1)(f)', { act: 'gdpr', article: '6', paragraph: '1', point: 'f' }],
    ['gdpr:13(2)(a)', { act: 'gdpr', article: '13', paragraph: '2', point: 'a' }],
    ['gdpr:10', { act: 'gdpr', article: '10' }],
    ['gdpr:50(a)', { act: 'gdpr', article: '50', point: 'a' }],
    ['gdpr:4(9)', { act: 'gdpr', article: '4', paragraph: '9' }],
    ['gdpr:49(1)(2)', { act: 'gdpr', article: '49', paragraph: '1', subparagraph: '2' }],
    ['gdpr:recital-47', { act: 'gdpr', article: '', recital: '47' }],
    ['bdsg:26(1)', { act: 'bdsg', article: '26', paragraph: '1' }],
    ['tdddg:25(2)(2)', { act: 'tdddg', article: '25', paragraph: '2', point: '2' }],
    ['bdsg:37a(1)', { act: 'bdsg', article: '37a', paragraph: '1' }],
    ['eprivacy:5(3)', { act: 'eprivacy', article: '5', paragraph: '3' }],
  ];
  it.each(cases)('%s', (text, citation) => {
    expect(parseCitation(text)).toEqual(citation);
    expect(writeCitation(citation)).toBe(text);
  });

  const malformed = [
    '',
    'gdpr',
    'gdpr:',
    'gdpr:0',
    'gdpr:06(1)',
    'gdpr:recital-0',
    'GDPR:6(1)(f)',
    'Art. 6(1)(f) GDPR',
    'gdpr:6 (1)',
    'gdpr:6(1)(f)(a)',
    'gdpr:6(f)(1)',
    'gdpr:6()',
    'gdpr:6(1',
    'gdpr:6(1)\n',
    'tdddg:25(2)(a)',
  ];
  it.each(malformed)('%j is no citation', (text) => {
    expect(parseCitation(text)).toBeUndefined();
    expect(outcome(text)).toEqual({ fault: 'malformed', candidates: [] });
  });

  it('a citation of great length is none', () => {
    expect(parseCitation(`gdpr:6${'(1)'.repeat(100_000)}`)).toBeUndefined();
  });
});

describe('a provision exists in its act', () => {
  it.each(Array.from({ length: 99 }, (_, index) => `gdpr:${index + 1}`))('%s', (text) => {
    expect(outcome(text)).toBe('exists');
  });

  it.each([1, 47, 173])('recital %i', (number) => expect(outcome(`gdpr:recital-${number}`)).toBe('exists'));

  it.each([
    'gdpr:6(1)',
    'gdpr:6(1)(f)',
    'gdpr:9(2)(j)',
    'gdpr:49(1)(a)',
    'gdpr:4(26)',
    'gdpr:4(16)(b)',
    'gdpr:50(d)',
    'gdpr:57(1)(v)',
    'gdpr:70(1)(y)',
    'gdpr:6(1)(2)',
    'gdpr:49(1)(2)',
    'gdpr:12(5)(2)',
    'bdsg:26(8)(7)',
    'bdsg:38(1)',
    'tdddg:25(2)(2)',
  ])('%s', (text) => expect(outcome(text)).toBe('exists'));
});

describe('a provision that is in no table is accepted, and said to be unchecked', () => {
  it.each(['ddg:5(1)(2)', 'eprivacy:5(3)', 'bdsg:22(1)', 'tmg:13(1)', 'ttdsg:25(1)', 'dpd:25(6)', 'gdpr:6(3)(2)'])(
    '%s',
    (text) => expect(outcome(text)).toBe('unchecked'),
  );
});

describe('a provision that does not exist leads to those that do', () => {
  it.each([
    ['gdpr:13(1)(h)', 'no-such-point', ['a', 'b', 'c', 'd', 'e', 'f'].map((point) => `gdpr:13(1)(${point})`)],
    ['gdpr:6(f)', 'no-such-point', ['gdpr:6(1)(f)']],
    ['gdpr:53(1)(a)', 'no-such-point', ['gdpr:53(1)']],
    ['gdpr:10(a)', 'no-such-point', []],
    ['gdpr:33(9)', 'no-such-paragraph', ['gdpr:33(1)', 'gdpr:33(2)', 'gdpr:33(3)', 'gdpr:33(4)', 'gdpr:33(5)']],
    ['gdpr:13(7)(a)', 'no-such-paragraph', ['gdpr:13(1)(a)', 'gdpr:13(2)(a)']],
    ['gdpr:10(1)', 'no-such-paragraph', ['gdpr:10']],
    ['gdpr:4(27)', 'no-such-paragraph', Array.from({ length: 26 }, (_, index) => `gdpr:4(${index + 1})`)],
    ['gdpr:49(1)(3)', 'no-such-subparagraph', [...'abcdefg'].map((point) => `gdpr:49(1)(${point})`)],
    ['gdpr:7(3)(2)', 'no-such-subparagraph', ['gdpr:7(3)']],
    ['gdpr:100', 'no-such-article', ['gdpr:10']],
    ['gdpr:13a(1)', 'no-such-article', ['gdpr:13']],
    ['gdpr:recital-174', 'no-such-recital', []],
    ['bdsg:recital-1', 'no-such-recital', []],
    ['tdddg:25(3)', 'no-such-paragraph', ['tdddg:25(1)', 'tdddg:25(2)']],
    ['tdddg:25(2)(3)', 'no-such-point', ['tdddg:25(2)(1)', 'tdddg:25(2)(2)']],
    ['gpdr:6(1)(f)', 'unknown-act', ['gdpr:6(1)(f)']],
    ['dsgvo:13(1)(e)', 'unknown-act', ['gdpr:13(1)(e)']],
    ['dsgvo:13(1)(z)', 'unknown-act', []],
    ['rg:6', 'unknown-act', []],
    ['constructor:1', 'unknown-act', []],
  ])('%s', (text, fault, candidates) => expect(outcome(text)).toEqual({ fault, candidates }));

  it.each([
    ['gdpr:13(1)(h)', 'Article 13(1) GDPR has no point (h)', 'Its points are (a) to (f).'],
    ['gdpr:13(9)', 'Article 13 GDPR has no paragraph 9', 'Its paragraphs are 1 to 4.'],
    ['gdpr:10(1)', 'Article 10 GDPR has no paragraph 1', 'It has no numbered paragraphs.'],
    ['gdpr:7(3)(a)', 'Article 7(3) GDPR has no point (a)', 'It has no points.'],
    ['gdpr:49(1)(3)', 'Article 49(1) GDPR has no subparagraph 3', 'Its points are (a) to (g).'],
    ['gdpr:120', 'the GDPR has no Article 120', 'Its articles are 1 to 99.'],
    ['gdpr:recital-174', 'the GDPR has no recital 174', 'Its recitals are 1 to 173.'],
    ['tdddg:25(2)(3)', 'Section 25(2) TDDDG has no number (3)', 'Its numbers are (1) to (2).'],
    ['gpdr:6', 'there is no act "gpdr"', 'Did you mean "gdpr"?'],
    [
      'xyz:6',
      'there is no act "xyz"',
      'The acts are gdpr, dpd, eprivacy, bdsg, bdsg-old, ttdsg, tdddg, tmg, ddg, uwg.',
    ],
  ])('%s is told in words', (text, message, help) => {
    const found = resolveCitation(text);
    expect('problem' in found && found.problem).toEqual({ message, help });
  });

  it('proposes nothing that does not exist', () => {
    for (const text of ['gdpr:13(1)(h)', 'gdpr:6(f)', 'gdpr:13(7)(a)', 'gdpr:100', 'gpdr:6(1)(f)', 'gdpr:49(1)(3)']) {
      const found = resolveCitation(text);
      expect('problem' in found).toBe(true);
      if ('problem' in found) expect(found.candidates.map(outcome)).toEqual(found.candidates.map(() => 'exists'));
    }
  });
});
