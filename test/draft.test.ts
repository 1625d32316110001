import { describe, expect, it } from 'vitest';
import { compile } from '../src/index.ts';

const policy = (basis: string, recipient = '', language = 'en') => `
policyc: 1
controller: { name: Example GmbH, address: "Musterweg 1, 14482 Potsdam", country: DE, email: privacy@example.com }
dataCategories: { contact: { name: contact data } }
dataSubjects: { users: { name: users } }
activities:
  service:
    title: Service
    purposes: [{ text: We provide the service.${basis} }]
    subjects: [users]
    data: [contact]
    recipients: [${recipient}]
notices:
  main:
    title: Privacy notice
    effective: 2026-11-01
    version: "1"
    languages: [${language}]
    audience: [users]
    sections: [{ id: service, title: Service, show: activities }, { id: rights, show: rights }]
`;

function build(text: string, allowFindings: boolean) {
  const files = [{ path: 'policy.yaml', content: new TextEncoder().encode(text) }];
  return compile({
    files,
    today: '2026-11-23',
    allowFindings,
    formats: ['html', 'md', 'article', 'csv', 'xlsx', 'json', 'intercom'],
  });
}

describe('a draft', () => {
  it('is not made unless it is asked for', async () => {
    expect((await build(policy(''), false)).outputs).toEqual([]);
  });

  it.each(['en', 'de', 'fr'])(
    'says on every output that it is one, and how many errors there are: %s',
    async (language) => {
      const { findings, outputs } = await build(policy('', '', language), true);
      const errors = findings.filter(({ fault }) => fault.severity === 'error').length;
      const texts = outputs.filter(({ path }) => path !== 'manifest.json' && !path.endsWith('.xlsx'));
      expect(texts.length).toBe(10);
      for (const { path, content } of texts) {
        expect([path, /draft/i.test(String(content))]).toEqual([path, true]);
        expect([path, new RegExp(`[:"] ?${errors}\\b`).test(String(content).replace(/&nbsp;| /g, ' '))]).toEqual([
          path,
          true,
        ]);
      }
    },
  );

  it('has the mark on top of the page, the article and the table', async () => {
    const { outputs } = await build(policy(''), true);
    const start = (path: string) => String(outputs.find((each) => each.path === path)?.content);
    expect(start('main/en/article.html')).toMatch(
      /^<p><strong>DRAFT, not for publication\. Errors in the policy: \d+\./,
    );
    expect(start('main/en/notice.md')).toMatch(/^> \*\*DRAFT/);
    expect(start('records/en/controller.csv')).toMatch(/^\ufeff"DRAFT, /);
    expect(JSON.parse(start('records/controller.json')).draft.errors).toBeGreaterThan(0);
  });

  it('is refused where a name leads nowhere', async () => {
    expect((await build(policy(' , basis: "gdpr:6(1)(b)"', 'nobody'), true)).outputs).toEqual([]);
  });
});
