import type { Span } from '../../findings/index.ts';
import type { Model } from '../../model/index.ts';
import type { Rule } from '../rule.ts';
import { matchesIn, placeOf } from './search.ts';

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
      - text: We may send your invoice by e-mail. #!
        basis: gdpr:6(1)(b)
    subjects: [users]
    data: [{ category: contact-data, required: contract, consequence: There would be no contract. }]
    automatedDecisions: []
    recipients: []
    retention: { period: P30D, from: the end of the contract }
    measures: [encryption]
`,
  good: `
activities:
  service:
    title: Service
    purposes:
      - text: We send your invoice by e-mail.
        basis: gdpr:6(1)(b)
    subjects: [users]
    data: [{ category: contact-data, required: contract, consequence: There would be no contract. }]
    automatedDecisions: []
    recipients: []
    retention: { period: P30D, from: the end of the contract }
    measures: [encryption]
`,
  *check({ model, notices }) {
    let statements: Map<string, string> | undefined;
    for (const composed of notices)
      for (const match of matchesIn(composed, 'hedge')) {
        const { from } = match.stretch;
        if (!from) continue;
        statements ??= statementsOf(model);
        const id = statements.get(keyOf(from));
        if (id === undefined) continue;
        yield {
          at: placeOf(match),
          message: `"${id}" is hedged with "${match.words}"`,
          help: 'Say what happens, and in which cases if not in all.',
        };
      }
  },
};

/** What a policy states as facts, by place: descriptions and purposes of activities, and safeguards of transfers. */
function statementsOf({ activities, recipients, spans }: Model): Map<string, string> {
  const statements = new Map<string, string>();
  const add = <O extends object>(id: string, owner: O, key: keyof O & string) => {
    const text: unknown = owner[key];
    if (typeof text === 'string') statements.set(keyOf(spans.of(owner, key)), id);
    else if (text) for (const tag of Object.keys(text)) statements.set(keyOf(spans.of(text, tag)), id);
  };
  for (const { id, entry, purposes } of activities.values()) {
    add(id, entry, 'description');
    for (const purpose of purposes) add(id, purpose.entry, 'text');
  }
  for (const { id, transfers } of recipients.values())
    for (const { entry } of transfers) if (entry) add(id, entry, 'copy');
  return statements;
}

function keyOf({ file, start }: Span): string {
  return `${file.path} ${start}`;
}
