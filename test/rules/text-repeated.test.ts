import { describe, expect, it } from 'vitest';
import { textRepeated } from '../../src/rules/text/text-repeated.ts';
import type { Block, Linked } from '../../src/tree/index.ts';
import { noticeOf, paragraph, placed, told, value, values, whole } from './notices.ts';
import { messagesOf } from './said.ts';

/** Words that are all different; a letter in front tells them from others. */
const words = (count: number, letter = 'w') => Array.from({ length: count }, (_, nth) => `${letter}${nth}`).join(' ');
const PASSAGE = words(20);
const says = (quoted = 'w0 w1 w2 w3 w4') => `the notice "main" says the same in two places: "${quoted} …"`;
const repeated = (...blocks: readonly Block<Linked>[]) => told(textRepeated, noticeOf(blocks));

/** Paragraphs of one value. */
function paragraphs(...texts: readonly string[]): Block<Linked>[] {
  const from = whole(texts.join('\n\n'));
  return texts.map((text) => paragraph(value(text, from)));
}

describe('a passage that stands twice', () => {
  it('is told where it stands again, with the first place', () => {
    const notice = noticeOf(values(`We say: ${PASSAGE}.`, `Please note: ${PASSAGE}!`));
    expect(told(textRepeated, notice)).toEqual([`1:14 ${says()}`]);
    const [{ related = [], help } = {}] = [...textRepeated.check({ notices: [notice] } as never)];
    expect(related.map(({ at, message }) => `${placed(at)} ${message}`)).toEqual(['1:9 the first place']);
    expect(help).toContain('reference');
  });

  it('has twenty words, whatever stands around them', () => {
    expect(repeated(...values(PASSAGE, `${PASSAGE} x`))).toEqual([`1:1 ${says()}`]);
    expect(repeated(...values(`a b ${PASSAGE} c`, `d ${PASSAGE} e f g`))).toEqual([`1:3 ${says()}`]);
    expect(repeated(...values(words(19), `${words(19)} x`))).toEqual([]);
    expect(repeated(...values(`x ${words(19)} y`, `a ${words(19)} b`))).toEqual([]);
    expect(repeated(...values(`${words(19)} x ${words(20, 'v')}`, `${words(19)} y`))).toEqual([]);
  });

  it('is one in whatever case and with whatever signs, and is quoted as it is typed', () => {
    const typed = PASSAGE.replace('w0 w1 w2', 'W0,  w1\n w2').replace('w4', 'w4!?');
    expect(repeated(...values(PASSAGE, `So: ${typed}`))).toEqual([`1:5 ${says('W0, w1 w2 w3 w4')}`]);
    expect(repeated(...values(PASSAGE, `🍪 ${PASSAGE}`))).toEqual([`1:4 ${says()}`]);
  });

  it('is told once of each later passage, by its first run of words', () => {
    const [one, two] = [words(25), words(25, 'v')];
    expect(repeated(...values(one, two, `x ${one} ${two}`))).toEqual([`1:3 ${says()}`]);
    expect(repeated(...values(one, `x ${one}`, `y z ${one}`))).toEqual([`1:3 ${says()}`, `1:5 ${says()}`]);
  });

  it('is told in two values that are the same', () => {
    expect(repeated(...values(PASSAGE, PASSAGE))).toEqual([`1:1 ${says()}`]);
  });

  it.each([
    ['other words', values(words(40), words(40, 'v'))],
    ['the same words in another order', values(PASSAGE, PASSAGE.split(' ').reverse().join(' '))],
    ['words that a paragraph of twenty repeats in part', values(`${words(10)} ${words(10)}`, `${words(10)} x`)],
    ['our own words', [paragraph(`a ${PASSAGE}`), paragraph(value(`b ${PASSAGE}`)), paragraph(`c ${PASSAGE}`)]],
    [
      'a declaration, which must repeat itself',
      [...values(PASSAGE), { type: 'quote', blocks: values(`x ${PASSAGE}`) }],
    ],
  ] satisfies [string, Block<Linked>[]][])('is none in %s', (_, blocks) => {
    expect(repeated(...blocks)).toEqual([]);
  });
});

it('passages that differ are told apart, even where their hashes are the same', () => {
  const ordered = (order: string) => order.replace(/\d+/g, 'w$&');
  const one = ordered('15 1 7 0 17 3 11 2 19 4 5 14 18 6 13 8 16 10 9 12');
  const two = ordered('8 12 19 2 11 16 17 5 18 13 4 9 6 15 7 3 10 0 14 1');
  expect(repeated(...values(PASSAGE, one, two))).toEqual([]);
});

describe('of the paragraphs of one value', () => {
  it('the second is told that says what the first says', () => {
    const [one, two] = [`We say ${PASSAGE}.`, `Also: ${PASSAGE}, and more.`];
    expect(repeated(...paragraphs(one, two))).toEqual([`3:7 ${says()}`]);
    expect(repeated(...paragraphs(PASSAGE, 'Hello.', `${PASSAGE} y`))).toEqual([`5:1 ${says()}`]);
    expect(repeated(...paragraphs(`${PASSAGE} x`, `${PASSAGE} y`))).toEqual([`3:1 ${says()}`]);
  });

  it('none is, where it is printed again with a capital', () => {
    const from = whole(PASSAGE);
    const twice = [value(PASSAGE, from), value(`W${PASSAGE.slice(1)}`, from)].map((text) => paragraph(text));
    expect(repeated(...twice)).toEqual([]);
    expect(repeated(...twice, ...values(`a ${PASSAGE}`))).toEqual([`1:3 ${says()}`]);
  });

  it('the value is told where the words are written in another way in it', () => {
    const from = whole('w0 **w1** w2 **w3**');
    const both = [`a ${PASSAGE}`, `b ${PASSAGE}`].map((text) => paragraph(value(text, from)));
    expect(repeated(...both)).toEqual([`1:1 ${says()}`]);
  });
});

it('a value in several paragraphs is read from the YAML', async () => {
  const yaml = `rights:
  contact: { email: privacy@example.com }
  deadline: P1M
  restrictions: |
    We say ${PASSAGE}.

    We say again ${PASSAGE}.`;
  expect(await messagesOf('text-repeated', yaml)).toEqual([says()]);
});
