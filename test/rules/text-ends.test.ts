import { describe, expect, it } from 'vitest';
import { endMarkMissing } from '../../src/rules/text/end-mark-missing.ts';
import { sentenceCutOff } from '../../src/rules/text/sentence-cut-off.ts';
import type { Block, Linked } from '../../src/tree/index.ts';
import { label, line, list, noticeOf, paragraph, quote, section, table, told, value, values } from './notices.ts';

const broken = (first: string, second: string) => paragraph(value(first), { type: 'break' }, value(second));

const OPEN = 'We only write to you by e-mail';

describe('a sentence without an end mark', () => {
  const ends = (...blocks: readonly Block<Linked>[]) => told(endMarkMissing, noticeOf(blocks));
  const says = (words: string) => `in the notice "main", the sentence that ends in "${words}" has no end mark`;

  it.each([
    [OPEN, '1:18', 'you by e-mail'],
    ['We do it. We only write to you by letter, ', '1:28', 'you by letter,'],
    ['  We only write  to you by   letter \n', '1:21', 'you by letter'],
    [`We only write to ${'x'.repeat(90)} letters`, '1:36', `${'x'.repeat(72)} letters`],
    ['We keep men and/or women apart here', '1:20', 'women apart here'],
    ['We keep them for 10117 days or so', '1:24', 'days or so'],
    ['In 10117 Berlin we do all of it', '1:23', 'all of it'],
    ['Write to me@example.com if you have more questions', '1:32', 'have more questions'],
    ['We only write to you by letter, e.g', '1:22', 'by letter, e.g'],
    ['We have sold our shares to 12 Monkeys', '1:25', 'to 12 Monkeys'],
  ])('is told at its last words: %s', (text, place, words) => {
    expect(ends(...values(text))).toEqual([`${place} ${says(words)}`]);
  });

  it.each([
    'We only write to you by e-mail.',
    'We only write to you by e-mail!',
    'We only write to you (by e-mail)',
    'We write you by e-mail',
    'Version 3 of the notice of 1 November 2026',
    'If you have questions, please write to privacy@example.com',
    'You will find the form to fill in at https://example.com/form',
    'You will find the form to fill in at www.example.com/a/b',
    'The controller is Example GmbH, Musterweg 1, 14482 Potsdam',
    'Exemple SAS, 1 rue de la Paix, 75001 Paris, France',
    'Example Inc., 989 Market Street, San Francisco, CA 94102, U.S. America',
  ])('is none here: %s', (text) => {
    expect(ends(...values(text))).toEqual([]);
  });

  it('is told in a list and in a declaration where a sentence stands before it, since items are often no sentences', () => {
    expect(ends(list(OPEN, `We do it.  ${OPEN}`))).toEqual([`1:29 ${says('you by e-mail')}`]);
    expect(ends(list(`See Art. 6 GDPR: ${OPEN}`, `The U.S. Army: ${OPEN}`, `We do it, W.W. ${OPEN}`))).toEqual([]);
    expect(ends(quote(`I agree! ${OPEN}`), quote(OPEN))).toHaveLength(1);
  });

  it.each([
    ['a table', table(`We do it. ${OPEN}`)],
    ['a label', label(`We do it. ${OPEN}`)],
    ['a broken line, as an address is', broken(OPEN, OPEN)],
    ['our own words', paragraph(OPEN)],
  ])('is none in %s', (_, block) => {
    expect(ends(block)).toEqual([]);
  });

  it('is none in a heading', () => {
    const sections = [{ ...section('mail', []), title: line(value(`We do it. ${OPEN}`)) }];
    expect(told(endMarkMissing, noticeOf([], { sections }))).toEqual([]);
  });

  it('is told where a sentence of ours follows, in a table as well', () => {
    expect(ends(paragraph(value(OPEN), ' The law asks for this.'))).toEqual([`1:18 ${says('you by e-mail')}`]);
    expect(ends(list(), { type: 'table', head: [line(value(OPEN), ' The')], rows: [] })).toHaveLength(1);
    expect(ends(paragraph(value(OPEN), '  The law asks for this.'))).toHaveLength(1);
  });

  it.each(['. The law asks for this.', ', as The Hague does.', ' and so on.', 'Law', ': The law'])(
    'is none where our words go on: "%s"',
    (after) => {
      expect(ends(paragraph(value(OPEN), after))).toEqual([]);
    },
  );

  it('is told of a few words between two sentences, where no name or label stands', () => {
    const until = says('Until withdrawal');
    expect(ends(paragraph(value('Until withdrawal'), ' After that, we erase them.'))).toEqual([`1:1 ${until}`]);
    expect(ends(paragraph('Your address: ', value('Until withdrawal'), ' After that.'))).toEqual([`1:1 ${until}`]);
    expect(ends(list(), { type: 'table', head: [line('3 years. ', value('Until withdrawal'))], rows: [] })).toEqual([
      `1:1 ${until}`,
    ]);
    expect(ends(paragraph('Of the ', value('Until withdrawal'), ' After'))).toEqual([]);
    expect(ends(paragraph(value('Until'), ' After that.'))).toEqual([]);
    expect(ends(list(), { type: 'table', head: [line(value('Until withdrawal'))], rows: [] })).toEqual([]);
  });

  it('is told once where the words call for more', () => {
    const notice = noticeOf(values('We only write to you on the basis of the'));
    expect(told(endMarkMissing, notice)).toEqual([]);
    expect(told(sentenceCutOff, notice)).toHaveLength(1);
  });
});

describe('a sentence that breaks off', () => {
  const cut = (...blocks: readonly Block<Linked>[]) => told(sentenceCutOff, noticeOf(blocks));
  const says = (words: string) => `a sentence of the notice "main" breaks off: "${words}"`;

  it.each([
    ['It rests on a You can read more.', '1:13', 'a You'],
    ['It rests on the  We do this.', '1:13', 'the  We'],
    ['We act on the basis of', '1:15', 'basis of'],
    ['We keep it for the ', '1:16', 'the'],
    ['We keep it for the\n', '1:16', 'the'],
    ['Data, which', '1:7', 'which'],
  ])('is told where it does: %s', (text, place, words) => {
    expect(cut(...values(text))).toEqual([`${place} ${says(words)}`]);
  });

  it.each([
    'It rests on a contract.',
    'Unless the you-know-who.',
    'The',
    ' the ',
    'Our',
    'We act on the basis of law.',
  ])('is none here: %s', (text) => {
    expect(cut(...values(text))).toEqual([]);
  });

  it('is told at the end of an item and of a declaration, and not of a cell or a label', () => {
    expect(cut(list('We keep it for the'))).toEqual([`1:16 ${says('the')}`]);
    expect(cut(quote('I agree to the'))).toEqual([`1:12 ${says('the')}`]);
    expect(cut(table('We keep it for the'), label('All of the'))).toEqual([]);
  });

  it('is told where a text ends, and not where a line does', () => {
    expect(cut(...values('We keep it for the\nlength of the contract.'))).toEqual([]);
    expect(cut(paragraph(value('We keep it for the'), ' contract.'))).toEqual([]);
  });
});
