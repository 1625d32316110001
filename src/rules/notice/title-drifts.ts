import type { Rule } from '../rule.ts';
import { matchesIn, placeOf } from '../text/search.ts';
import { stretchesOf } from '../text/stretches.ts';

// Catalog: str-title-consistent
export const titleDrifts: Rule = {
  code: 'P7403',
  name: 'title-drifts',
  severity: 'warning',
  cites: ['gdpr:12(1)'],
  since: '2018-05-25',
  summary: 'a notice calls itself by another name than its title',
  why: 'Readers look for a second document.',
  fix: 'Call it by its title everywhere.',
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
          This data protection information is short. #!
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
          This privacy notice is short.
      - { id: rights, show: rights }
`,
  *check({ notices }) {
    for (const composed of notices) {
      const title = (stretchesOf(composed)[0]?.text ?? '').toLowerCase();
      let own = composed.pattern('notice-name').exec(title)?.[0];
      for (const match of matchesIn(composed, 'self-name')) {
        const { name = '' } = match.groups;
        own ??= name;
        if (own.startsWith(name) || name.startsWith(own)) continue;
        yield {
          at: placeOf(match),
          message: `the notice "${composed.plan.id}" goes by the name "${own}" and calls itself "${match.words}"`,
          help: 'Use one name everywhere, that of the title.',
        };
      }
    }
  },
};
