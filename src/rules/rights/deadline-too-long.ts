import { isWithinMonth } from '../durations.ts';
import type { Rule } from '../rule.ts';

// Catalog: gdpr-12-3-deadline
export const deadlineTooLong: Rule = {
  code: 'P4305',
  name: 'deadline-too-long',
  severity: 'error',
  cites: ['gdpr:12(3)'],
  since: '2018-05-25',
  summary: 'the time within which requests are answered is longer than a month',
  why: 'The law gives a month. Only where the complexity and number of the requests make it necessary may it take two months more, and people must be told so within the first, with the reasons.',
  fix: 'Write `deadline: P1M` or less.',
  bad: `
rights: { contact: { email: privacy@example.com }, deadline: P6W } #!
`,
  good: `
rights: { contact: { email: privacy@example.com }, deadline: P1M }
`,
  *check({ model }) {
    const { rights } = model.policy;
    if (!rights?.deadline || isWithinMonth(rights.deadline)) return;
    yield {
      at: model.spans.of(rights, 'deadline'),
      message: `requests are answered within "${rights.deadline}", which is longer than a month`,
      help: 'Write `deadline: P1M`.',
    };
  },
};
