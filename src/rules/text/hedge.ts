import type { Span } from '../../findings/index.ts';
import type { Model } from '../../model/index.ts';
import { textIn } from '../retention/lines.ts';
import type { Rule } from '../rule.ts';

// Catalog: sty-hedge, transfer-hedge
export const hedge: Rule = {
  code: 'P7107',
  name: 'hedge',
  severity: 'warning',
  cites: ['gdpr:12(1)', 'guidance:wp260'],
  since: '2018-05-25',
  summary: 'a purpose, a recipient or a transfer is told with a hedge',
  why: 'Words such as "may" or "usually" leave it open whether it happens. People must be told what does.',
  fix: 'Say what happens. If it happens only in some cases, say in which.',
  bad: `
activities:
  service:
    title: Service
    purposes:
      - text: We may use the data for statistics. #!
        basis: gdpr:6(1)(b)
    subjects: [users]
    data: [contact-data]
    recipients: []
    retention: { period: P30D, from: the end of the contract }
    measures: [encryption]
`,
  good: `
activities:
  service:
    title: Service
    purposes:
      - text: We use the data for statistics.
        basis: gdpr:6(1)(b)
    subjects: [users]
    data: [contact-data]
    recipients: []
    retention: { period: P30D, from: the end of the contract }
    measures: [encryption]
`,
  *check({ model, notices }) {
    for (const { id, at, text } of statements(model)) {
      const [words] = notices.flatMap(
        ({ notice, pattern }) => pattern('hedge').exec(textIn(text, notice.locale)) ?? [],
      );
      if (!words) continue;
      yield {
        at,
        message: `"${id}" is hedged with "${words}"`,
        help: 'Say what happens, and in which cases if not in all.',
      };
    }
  },
};

type Text = string | Readonly<Record<string, string>>;

/** What a policy states as facts: descriptions and purposes of activities, and safeguards of transfers. */
function* statements({ activities, recipients, spans }: Model): Iterable<{ id: string; at: Span; text: Text }> {
  for (const { id, entry, purposes } of activities.values()) {
    if (entry.description) yield { id, at: spans.of(entry, 'description'), text: entry.description };
    for (const purpose of purposes) yield { id, at: spans.of(purpose.entry, 'text'), text: purpose.entry.text };
  }
  for (const { id, transfers } of recipients.values())
    for (const { entry } of transfers) if (entry?.copy) yield { id, at: spans.of(entry, 'copy'), text: entry.copy };
}
