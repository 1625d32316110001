import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { compile } from '../src/index.ts';
import { options } from './policy.ts';

const ACTIVITY = `
    purposes: [{ text: We provide the service., basis: "gdpr:6(1)(b)" }]
    subjects: [users]
    data: [{ category: contact-data, required: contract, consequence: Without them there is no contract. }]
    recipients: []
    retention: { period: P30D, from: the end of the contract }
    measures: [encryption]
    automatedDecisions: []`;

const POLICY = `
activities:
  service:
    title: Service
    description: See [[trial]] and [[rights]], or **2 weeks** of it.${ACTIVITY}
  trial:
    title: Trial of 5 days${ACTIVITY}
`;

const formats = ['html', 'md', 'article', 'intercom', 'docx', 'csv', 'json'];

/** The outputs of a policy as text, by their paths. */
async function texts(): Promise<Map<string, string>> {
  const { outputs } = await compile(options(POLICY, { formats }));
  return new Map(
    outputs.map(({ path, content }) => [
      path,
      typeof content === 'string' ? content : strFromU8(unzipSync(content)['word/document.xml'] as Uint8Array),
    ]),
  );
}

describe('a number and its word', () => {
  it.each([
    'main/en/notice.html',
    'main/en/article.html',
    'main/en/article.intercom.html',
    'main/en/notice.docx',
    'records/en/controller.html',
  ])('are not parted by a line of %s', async (path) => {
    const text = (await texts()).get(path) as string;
    expect(text).toContain('Art.\u00a0');
    expect(text).toMatch(/30\u00a0days/);
    expect(text.replace(/<svg.*?<\/svg>/gs, '')).not.toMatch(/Art\. \d|section \d|\d (?:days|weeks)/);
  });

  it.each(['main/en/notice.md', 'records/en/controller.md', 'records/en/controller.csv', 'records/controller.json'])(
    'have the space in %s that people and programs look for',
    async (path) => {
      const text = (await texts()).get(path) as string;
      expect(text).toMatch(/30 days|P30D/);
      expect(text).not.toContain('\u00a0');
    },
  );

  it('are the same in a heading, in the contents and in the links to it', async () => {
    const page = (await texts()).get('main/en/notice.html') as string;
    expect(page.match(/Trial of 5\u00a0days/g)?.length).toBeGreaterThanOrEqual(4);
    expect(page).not.toContain('Trial of 5 days');
  });
});
