/** Rules: model, law and notice in; findings out. */
import { didYouMean, type Fault, type Finding } from '../findings/index.ts';
import { consents } from './consents/index.ts';
import { controller } from './controller/index.ts';
import { cookies } from './cookies/index.ts';
import { data } from './data/index.ts';
import { languages } from './languages/index.ts';
import { links } from './links/index.ts';
import { notice } from './notice/index.ts';
import { purposes } from './purposes/index.ts';
import { recipients } from './recipients/index.ts';
import { records } from './records/index.ts';
import { retention } from './retention/index.ts';
import { rights } from './rights/index.ts';
import type { Rule, RuleInput } from './rule.ts';
import { terms } from './terms/index.ts';
import { text } from './text/index.ts';
import { transfers } from './transfers/index.ts';

/** The duties that the law lays down for a policy: one file each, in a folder for each topic, with its list. */
export const ruleTopics: readonly { readonly title: string; readonly rules: readonly Rule[] }[] = [
  { title: 'Controller and data protection officer', rules: controller },
  { title: 'Purposes and legal bases', rules: purposes },
  { title: 'Data and data subjects', rules: data },
  { title: 'Recipients and processors', rules: recipients },
  { title: 'Transfers to third countries', rules: transfers },
  { title: 'Retention', rules: retention },
  { title: 'Rights of data subjects', rules: rights },
  { title: 'Consent', rules: consents },
  { title: 'Cookies', rules: cookies },
  { title: 'Records of processing activities', rules: records },
  { title: 'Wording of the notice', rules: text },
  { title: 'Terms, names and citations', rules: terms },
  { title: 'Links', rules: links },
  { title: 'The notice as a whole', rules: notice },
  { title: 'Languages', rules: languages },
];

/** All of them. */
export const rules: readonly Rule[] = ruleTopics.flatMap((topic) => topic.rules);

/** Whether a fault is the breach of a duty, and not something that can't be read or resolved. */
export function isDuty(fault: Fault): boolean {
  return duties.has(fault);
}

const duties: ReadonlySet<Fault> = new Set(rules);

/** "Did you mean …?" with the rules that were most likely meant by a name or a code that none has. */
export function ruleMeant(word: string): string | undefined {
  const names = rules.flatMap(({ code, name }) => [code, name]);
  return names.includes(word) ? undefined : didYouMean(word, names);
}

export type { ComposedNotice, ReadingEase, Rule, RuleInput } from './rule.ts';

/** What the rules find that bind this controller on the day of the law. */
export function applyRules(input: RuleInput): Finding[] {
  return rules
    .filter((rule) => binds(rule, input))
    .flatMap((rule) => [...rule.check(input)].map((problem) => ({ fault: rule, ...problem })));
}

function binds({ jurisdiction = 'EU', since, until }: Rule, { model, law }: RuleInput): boolean {
  const inForce = (!since || since <= law.date) && (!until || law.date <= until);
  return inForce && (jurisdiction === 'EU' || jurisdiction === model.policy.controller.country);
}
