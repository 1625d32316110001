import type { NoticePlan } from '../../model/index.ts';
import type { Rule } from '../rule.ts';

// Catalog: gdpr-12-child-language
export const childVersionMissing: Rule = {
  code: 'P4708',
  name: 'child-version-missing',
  severity: 'warning',
  cites: ['gdpr:12(1)', 'gdpr:recital-58', 'guidance:wp260'],
  since: '2018-05-25',
  summary: 'a notice is addressed to children and adults alike',
  why: 'Information addressed to a child must be in words that the child can easily understand. A notice for everyone seldom is.',
  fix: 'Write a notice of its own for the children, with their group alone as its audience.',
  bad: `
dataSubjects:
  users: { name: Users }
  pupils: { name: Pupils, children: true }
notices:
  main:
    title: Privacy notice
    effective: 2026-11-01
    version: "1"
    languages: [en]
    audience: [users, pupils] #!
    scope: This notice is about our service.
    changeNotice: We tell you of changes by e-mail.
    sections:
      - { id: controller, show: controller }
      - { id: service, title: Service, show: activities }
      - { id: rights, show: rights }
`,
  good: `
dataSubjects:
  users: { name: Users }
  pupils: { name: Pupils, children: true }
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
      - { id: service, title: Service, show: activities }
      - { id: rights, show: rights }
  pupils:
    title: What we know about you
    effective: 2026-11-01
    version: "1"
    languages: [en]
    audience: [pupils]
    scope: This is for you if you go to school.
    changeNotice: We tell you of changes by e-mail.
    sections:
      - { id: controller, show: controller }
      - { id: service, title: What we do, show: activities }
      - { id: rights, show: rights }
`,
  *check({ model }) {
    const plans = [...model.notices.values()];
    const isForChildren = ({ audience }: NoticePlan) => audience.every(({ entry }) => entry.children);
    if (plans.some(isForChildren)) return;
    for (const { id, entry, audience } of plans) {
      const group = audience.find((each) => each.entry.children);
      if (!group) continue;
      yield {
        at: model.spans.key(entry, 'audience'),
        message: `the notice "${id}" is for "${group.id}", who are children, and for adults; there is none for children alone`,
        help: `Add a notice in plain words with \`audience: [${group.id}]\`; if it is for the parents alone, take "${group.id}" out of this one’s audience.`,
      };
    }
  },
};
