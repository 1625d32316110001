import { describe, expect, it } from 'vitest';
import { bracketsUnbalanced } from '../../src/rules/text/brackets-unbalanced.ts';
import { slipOfThePen } from '../../src/rules/text/slip-of-the-pen.ts';
import { noticeOf, paragraph, told, value, values, whole } from './notices.ts';
import { messagesOf } from './said.ts';

const slips = (text: string, language = 'en') => told(slipOfThePen, noticeOf(values(text), { language }));
const says = (words: string) => `in the notice "main" it says "${words}"`;

describe('a doubled word', () => {
  it.each([
    ['We keep the the data.', '1:9', 'the the'],
    ['We keep  the   the data.', '1:10', 'the   the'],
    ['The the data are kept.', '1:1', 'The the'],
    ['We we keep the data, and we count it is is so.', '1:1', 'We we'],
    ['In the app, you opt in and log out out.', '1:32', 'out out'],
    ['We keep them in in the EU.', '1:14', 'in in'],
  ])('is told where it stands: %s', (text, place, words) => {
    expect(slips(text)).toContain(`${place} ${says(words)}`);
  });

  it('is told each time, and in each value', () => {
    expect(slips('The the data and the the name.')).toEqual([`1:1 ${says('The the')}`, `1:18 ${says('the the')}`]);
    const twice = values('Keep the the name.', 'See the the end.');
    expect(told(slipOfThePen, noticeOf(twice))).toEqual([`1:6 ${says('the the')}`, `1:5 ${says('the the')}`]);
  });

  it.each([
    ['en', 'You log in in the app. Logging in in the shop is another matter.'],
    ['en', 'The log-in in our app and the opt-in in the shop are separate.'],
    ['en', 'You can take part in in-person events, and we work on on‑site visits.'],
    ['en', 'We use that, that is, we count; see a b, b c. We said that that is so.'],
    ['en', 'Section 4 4 is about rooms 12 12.'],
    ['en', 'It is the The Hague office, in Baden Baden.'],
    ['en', 'This is what we do. Do you have questions?'],
    ['de', 'Der Log-in in der App ist freiwillig, auch wenn die die App nutzen.'],
    ['de', 'Wenn Sie sie löschen, ist das das Ende, so wie wie im Vertrag.'],
    ['fr', 'Faites-le le jour même. Votre rendez-vous vous est confirmé.'],
    ['fr', 'Nous nous engageons à vous vous écrire. Parlez-en en toute confiance.'],
  ])('is none where the sentence or a name wants it so, in %s: %s', (language, text) => {
    expect(slips(text, language)).toEqual([]);
  });

  it('is none where it ends one text and begins the next', () => {
    expect(told(slipOfThePen, noticeOf(values('This is all', 'all of it')))).toEqual([]);
  });
});

describe('the end of a template and the value behind it', () => {
  const seam = (before: string, text: string) =>
    told(slipOfThePen, noticeOf([paragraph(before, value(text, whole(`from: ${text}`)), '.')]));

  it('are a slip where they say the same word', () => {
    expect(seam('We keep them, counted from the ', 'the end of the contract')).toEqual([`1:1 ${says('the the')}`]);
    expect(seam('from ', 'from now on')).toEqual([`1:1 ${says('from from')}`]);
    expect(seam(`${'x'.repeat(40)}, counted from  `, 'from now on')).toEqual([`1:1 ${says('from from')}`]);
  });

  it.each([
    ['We keep them for the ', 'then agreed time'],
    ['We keep them for the ', 'the'],
    ['We keep them for the: ', 'the time of the contract'],
    ['We keep them for the', 'the time of the contract'],
    ['We keep the data ', 'the contract is about'],
    ['We said that ', 'that is so'],
    ['Our opt-in ', 'in the app'],
    ['THE ', 'the end'],
    ['', ' the end'],
  ])('are none here: "%s" + "%s"', (before, text) => {
    expect(seam(before, text)).toEqual([]);
  });

  it('are none where both are the template’s', () => {
    expect(told(slipOfThePen, noticeOf([paragraph(value('x'), 'from the ', 'the end.')]))).toHaveLength(1);
    expect(told(slipOfThePen, noticeOf([paragraph(value('The time from the '), 'the end.')]))).toEqual([]);
  });

  it('are read in a whole policy', async () => {
    const yaml = `activities:
  service:
    title: Service
    purposes: [{ text: We provide the service., basis: "gdpr:6(1)(b)" }]
    subjects: [users]
    data: [{ category: contact-data, required: no }]
    recipients: []
    automatedDecisions: []
    retention: { period: P30D, from: from the end of the contract }
    measures: [encryption]`;
    expect(await messagesOf('slip-of-the-pen', yaml)).toEqual([says('from from')]);
  });
});

describe('a missing or wrong word', () => {
  it.each([
    ['The data will deleted after a year.', '1:10', 'will deleted'],
    ['They are kept unless the we show reasons.', '1:22', 'the we'],
    ['We do this based Art. 6 GDPR.', '1:12', 'based Art. 6'],
  ])('is told where it stands: %s', (text, place, words) => {
    expect(slips(text)).toEqual([`${place} ${says(words)}`]);
  });

  it.each([
    'The data will be deleted. We are a US-based Art. 27 representative.',
    'This page is called the Your Data page.',
  ])('is none here: %s', (text) => {
    expect(slips(text)).toEqual([]);
  });
});

describe('a bracket or quotation mark without partner', () => {
  const lonely = (text: string) => told(bracketsUnbalanced, noticeOf(values(text)));
  const has = (sign: string) => `a "${sign}" in the notice "main" has no partner`;

  it.each([
    ['We use (small) files (of text.', '1:22', '('],
    ['We use ((small) files.', '1:8', '('],
    ['We use small) files.', '1:13', ')'],
    ['We use (small)) files.', '1:15', ')'],
    ['We use "small" and "big files.', '1:20', '"'],
    ['We use “small files.', '1:8', '“'],
    ['We use «small files.', '1:8', '«'],
    ['We (use “small) files.', '1:9', '“'],
    ['It is 3" by 5" and "round.', '1:20', '"'],
    ['We keep (a) names, (b) addresses, phones).', '1:41', ')'],
    ['It is about something) here.', '1:22', ')'],
    ['(We use small files', '1:1', '('],
    ['It is about the mix) here.', '1:20', ')'],
  ])('is told where it stands: %s', (text, place, sign) => {
    expect(lonely(text)).toEqual([`${place} ${has(sign)}`]);
  });

  it.each([
    'a) name; b) address; aa) phone.',
    'We keep (i) names, (ii) addresses, iii) phones, viii) fax numbers.',
    'It takes 1) a name,2) an address;3) a phone.',
    'We use “small” and „big“ files, and «others».',
    'The screen has 15.6" and the paper 12".',
    'The sign has 3" and "is flat" (and "round").',
    'Nothing is here.',
  ])('is none here: %s', (text) => {
    expect(lonely(text)).toEqual([]);
  });

  it('is told in each value that has it, and not in words of ours', () => {
    const notice = noticeOf([...values('a (b', 'c'), paragraph('d (e'), paragraph(value('a (b'))]);
    expect(told(bracketsUnbalanced, notice)).toEqual([`1:3 ${has('(')}`, `1:3 ${has('(')}`]);
  });
});
