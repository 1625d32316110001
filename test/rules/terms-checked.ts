import { lawOn } from '../../src/law/index.ts';
import type { Rule } from '../../src/rules/index.ts';
import { noticeOf, placed, values, whole } from './notices.ts';

/** What a rule on terms reads. */
export interface Input {
  readonly texts?: readonly string[];
  readonly language?: string;
  readonly recipients?: readonly object[];
  readonly terms?: readonly object[];
  readonly categories?: readonly object[];
}

/** Where a term is declared. */
export const OWN = whole('Cookies: small files.', 'terms.yaml');

/** What a rule finds in a notice of some texts, with its help. */
export function checked(
  rule: Rule,
  { texts = [], language = 'en', recipients = [], terms = [], categories = [] }: Input,
) {
  const entries = (of: readonly object[]) =>
    new Map(of.map((entry, nth) => [`id${nth}`, { id: `id${nth}`, entry, declared: whole(`id${nth}`) }]));
  const spans = { of: () => whole('x'), entry: () => OWN };
  const model = {
    recipients: entries(recipients),
    terms: entries(terms),
    dataCategories: entries(categories),
    spans,
    policy: {},
  };
  const plan = { sections: [{ entry: { show: 'terms' }, sections: [] }] } as never;
  return [
    ...rule.check({
      model,
      law: lawOn('2026-11-01'),
      notices: [noticeOf(values(...texts), { language, plan })],
    } as never),
  ];
}

/** The same, as lines: place and message. */
export const linesOf = (rule: Rule, input: Input) =>
  checked(rule, input).map(({ at, message }) => `${placed(at)} ${message}`);
