import { documentFaults } from './document/index.ts';
import { type Fault, waiverFaults } from './findings/index.ts';
import { localeFaults } from './locale/index.ts';
import { modelFaults, publicationFaults } from './model/index.ts';
import { ruleTopics } from './rules/index.ts';
import { schemaFaults } from './schema/index.ts';
import { sourceFaults } from './source/index.ts';
import { tiltFaults } from './tilt/index.ts';
import { textFaults } from './tree/index.ts';

/** Faults of one matter, under the title that the docs give them. */
export interface Topic {
  readonly title: string;
  readonly faults: readonly Fault[];
}

/** Everything that policyc can find: what each stage can't read, then the duties of law. */
export const topics: readonly Topic[] = [
  { title: 'Files and YAML', faults: sourceFaults },
  { title: 'The policy language', faults: schemaFaults },
  { title: 'Names and provisions', faults: modelFaults },
  { title: 'Texts', faults: textFaults },
  { title: 'References', faults: documentFaults },
  { title: 'Languages', faults: localeFaults },
  { title: 'Publication', faults: publicationFaults },
  { title: 'TILT documents', faults: tiltFaults },
  { title: 'Waivers', faults: waiverFaults },
  ...ruleTopics.map(({ title, rules }) => ({ title, faults: rules })),
];

/** The same as one list, by code. */
export const faults: readonly Fault[] = topics
  .flatMap((topic) => topic.faults)
  .sort((a, b) => (a.code < b.code ? -1 : 1));
