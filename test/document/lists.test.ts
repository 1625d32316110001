import { describe, expect, it } from 'vitest';
import { outputs } from '../policy.ts';

const noticeOf = async (examples: string, periods = '{ period: P30D, from: the end of the contract }') => {
  const built = await outputs(`
dataCategories:
  contact-data: { name: contact data, examples: [${examples}] }
  letters: { name: letters }
activities:
  service:
    title: Service
    purposes: [{ text: We provide the service., basis: "gdpr:6(1)(b)" }]
    subjects: [users]
    data: [contact-data, letters]
    recipients: []
    retention: ${periods}
    automatedDecisions: []
    measures: [encryption]
`);
  return built['main/en/notice.md'] as string;
};

describe('a list', () => {
  it('joins its items as a sentence does', async () => {
    expect(await noticeOf('name, company, e-mail address')).toContain(
      'Contact data: name, company and e-mail address.',
    );
  });

  it.each([
    ['"a name, if you give one", company', 'Contact data: a name, if you give one; company.'],
    ['name and title, company', 'Contact data: name and title; company.'],
  ])('of items with a comma or an "and" of their own has semicolons: %s', async (examples, printed) => {
    expect(await noticeOf(examples)).toContain(printed);
  });

  it('of periods of which one holds says "or"', async () => {
    const notice = await noticeOf(
      'name',
      '[{ data: [contact-data], period: P1Y, from: the order }, { data: [letters], period: P2Y, from: the letter }]',
    );
    expect(notice).toContain('kept for 1 year or 2 years, depending on the data');
    expect(notice).toContain('Contact data: we keep these data for 1 year, counted from the order.');
  });
});
