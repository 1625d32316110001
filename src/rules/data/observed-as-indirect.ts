import type { Rule } from '../rule.ts';
import { placeOfText, wordsFound } from '../words.ts';

// Catalog: gdpr-13-14-route
export const observedAsIndirect: Rule = {
  code: 'P4711',
  name: 'observed-as-indirect',
  severity: 'warning',
  cites: ['gdpr:13(1)', 'case:C-422/24'],
  since: '2025-12-18',
  summary: 'data that come from observing people are declared as data from others',
  why: 'What a camera, a log or a tracker records comes from the person herself: Article 13 holds, and people must be told at that moment.',
  fix: 'Delete the source, and tell people when the data are recorded.',
  bad: `
dataCategories:
  images: { name: Pictures from cameras }
activities:
  entrance:
    title: Cameras at the entrance
    purposes:
      - text: We find out who has broken in.
        basis: gdpr:6(1)(f)
        interest: the safety of our house
        balancing: LIA-1
    subjects: [users]
    data: [{ category: images, required: no }]
    automatedDecisions: []
    recipients: []
    retention: { period: P3D, from: the recording }
    measures: [encryption]
    sources:
      - name: cameras at the entrance #!
`,
  good: `
dataCategories:
  images: { name: Pictures from cameras }
activities:
  entrance:
    title: Cameras at the entrance
    purposes:
      - text: We find out who has broken in.
        basis: gdpr:6(1)(f)
        interest: the safety of our house
        balancing: LIA-1
    subjects: [users]
    data: [{ category: images, required: no }]
    automatedDecisions: []
    recipients: []
    retention: { period: P3D, from: the recording }
    measures: [encryption]
`,
  *check({ model, notices }) {
    for (const { id, entry } of model.activities.values()) {
      for (const source of entry.sources ?? []) {
        const found = wordsFound(source.name, 'observed', notices);
        if (!found) continue;
        yield {
          at: placeOfText(model.spans, source, 'name', found.locale),
          message: `"${id}" declares "${found.words}" as a source, which is observation of the people themselves`,
          help: 'If you observe them yourself, delete the source: the data are collected from the person (Art. 13). If someone else does, name who.',
        };
      }
    }
  },
};
