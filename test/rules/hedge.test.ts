import { describe, expect, it } from 'vitest';
import { check } from '../../src/index.ts';
import { file, options, shown } from '../policy.ts';
import { CLAUSES, mailer, processor } from './transfer.ts';

/** What the rule says of a policy: line and column, and message. */
async function hedged(yaml: string, other = '') {
  const base = options(yaml, { asOf: '2026-11-01' });
  const files = [...base.files, file('more.yaml', other)].filter(({ content }) => content.length > 0);
  const { findings } = await check({ ...base, files });
  return findings
    .filter(({ fault }) => fault.name === 'hedge')
    .map((finding) => shown(finding).replace(' P7107 hedge:', ''));
}

const activity = (purpose: string, more = '') => `activities:
  news:
    title: We may write
    purposes: [{ text: ${purpose}, basis: "gdpr:6(1)(b)" }]
    subjects: [users]
    data: [{ category: contact-data, required: no }]
    automatedDecisions: []
    recipients: []
    retention: { period: P30D, from: the end of what may come }
    measures: [encryption]${more}
`;

const notice = (languages: string, more = '') => `notices:
  main:
    title: { en: Privacy notice, de: Datenschutzerklärung }
    languages: [${languages}]
    audience: [users]
    sections: [{ id: news, title: { en: News, de: Post }, show: activities }, { id: rights, show: rights }${more}]
`;

describe('a hedge', () => {
  it('is told where a purpose or a description has it, each time', async () => {
    expect(await hedged(activity('We may write to you'))).toEqual(['policy.yaml:4:27 "news" is hedged with "may"']);
    expect(await hedged(activity('We write to you'))).toEqual([]);
    const more = '\n    description: We may write, and usually we do.';
    expect(await hedged(activity('We write to you', more))).toEqual([
      'policy.yaml:11:21 "news" is hedged with "may"',
      'policy.yaml:11:36 "news" is hedged with "usually"',
    ]);
  });

  it('is told in each language that has it', async () => {
    const yaml = `${activity('{ en: We may write, de: Wir schreiben gegebenenfalls }')}${notice('en, de')}`;
    expect(await hedged(yaml)).toEqual([
      'policy.yaml:4:33 "news" is hedged with "may"',
      'policy.yaml:4:62 "news" is hedged with "gegebenenfalls"',
    ]);
  });

  it('is told in what is said of a copy of the safeguards', async () => {
    const processors = mailer(`${CLAUSES}, copy: We usually send one.`) + processor('country: US', 'host');
    const yaml = `${processors}${activity('We write to you').replace('recipients: []', 'recipients: [mailer, host]')}`;
    expect(await hedged(`${yaml}${notice('en', ', { id: abroad, title: Abroad, show: transfers }')}`)).toEqual([
      expect.stringContaining('"mailer" is hedged with "usually"'),
    ]);
  });

  it('is none elsewhere: whoever may object has a right', async () => {
    const yaml = `rights:
  contact: { email: privacy@example.com }
  deadline: P1M
  restrictions: We usually answer.
`;
    expect(await hedged(yaml)).toEqual([]);
  });

  it('is none in another file at the same place', async () => {
    const purpose = `# ${'x'.repeat(80)}\n${activity('We write to you')}`;
    const at = purpose.indexOf('We write to you');
    const other = `rights:
  contact: { email: privacy@example.com }
  deadline: P1M
  restrictions: `;
    const yaml = `${'#'.repeat(at - other.length - 1)}\n${other}We usually answer.`;
    expect(yaml.indexOf('We usually')).toBe(at);
    expect(await hedged(purpose, yaml)).toEqual([]);
  });
});
