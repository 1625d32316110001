import { called } from '../called.ts';
import type { Rule } from '../rule.ts';
import { textIn } from '../words.ts';

// Catalog: gdpr-12-5-free
export const feeWithoutCondition: Rule = {
  code: 'P4306',
  name: 'fee-without-condition',
  severity: 'warning',
  cites: ['gdpr:12(5)', 'gdpr:15(3)'],
  since: '2018-05-25',
  summary: 'a fee for requests is mentioned without the condition under which it may be asked',
  why: 'Requests and the first copy of the data cost nothing. Only for manifestly unfounded or excessive requests, and for further copies, may you ask a reasonable fee.',
  fix: 'Say that requests are free, and name the exception with its condition.',
  bad: `
rights: { contact: { email: privacy@example.com }, deadline: P1M, fee: A copy costs 5 euros. } #!
`,
  good: `
rights: { contact: { email: privacy@example.com }, deadline: P1M, fee: Requests are free; for manifestly unfounded or excessive ones we may ask a reasonable fee. }
`,
  *check({ model, notices }) {
    const { rights } = model.policy;
    if (!rights?.fee) return;
    const { fee } = rights;
    if (notices.every(({ notice, pattern }) => pattern('fee-condition').test(textIn(fee, notice.locale)))) return;
    yield {
      at: model.spans.of(rights, 'fee'),
      message: `${called(model.policy.controller)} speaks of a fee for requests, and not of the cases in which the law allows one`,
      help: 'Write that requests are free, and that a fee is asked only for manifestly unfounded or excessive ones, or for further copies.',
    };
  },
};
