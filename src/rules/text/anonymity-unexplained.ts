import type { Rule } from '../rule.ts';
import { isTyped, matches } from './search.ts';

// Catalog: gdpr-anonymous-claim
export const anonymityUnexplained: Rule = {
  code: 'P7113',
  name: 'anonymity-unexplained',
  severity: 'warning',
  cites: ['gdpr:recital-26', 'guidance:wp216'],
  since: '2018-05-25',
  summary: 'data are said to be made anonymous, and the way is not told or does not suffice',
  why: 'Shortening an address or removing a name often leaves people identifiable. Whoever claims anonymity should say how.',
  fix: 'Say what is removed and why nobody can be identified any more, or call it pseudonymous.',
  bad: `
notices:
  main:
    title: Privacy notice
    effective: 2026-11-01
    version: "1"
    languages: [en]
    audience: [users]
    scope: This notice is about our service.
    changeNotice: We tell you of changes by e-mail.
    sections:
      - { id: controller, show: controller }
      - id: service
        title: Service
        show: activities
        text: |
          The IP address is made anonymous by shortening it. #!
      - { id: rights, show: rights }
`,
  good: `
notices:
  main:
    title: Privacy notice
    effective: 2026-11-01
    version: "1"
    languages: [en]
    audience: [users]
    scope: This notice is about our service.
    changeNotice: We tell you of changes by e-mail.
    sections:
      - { id: controller, show: controller }
      - id: service
        title: Service
        show: activities
        text: |
          We shorten the IP address by its last part; what is left can stand for many connections.
      - { id: rights, show: rights }
`,
  check: ({ notices }) =>
    matches(
      notices,
      'anonymous',
      (words, notice) => ({
        message: `the notice "${notice}" says "${words}" without telling why nobody can be identified`,
        help: 'Say what is removed, and what is left; if it can be linked again, call it pseudonymous.',
      }),
      isTyped,
    ),
};
