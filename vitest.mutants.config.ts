import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestModule, type TestProject, type TestSpecification, type Vitest } from 'vitest/node';
import { keptThread } from './test/mutants/kept-thread.ts';

/** The tests that concern a folder: those that are quick enough to be run for every mutant of it. */
const CONCERNED: Readonly<Record<string, readonly string[]>> = {
  render: ['test/render/*.test.ts'],
  source: ['test/source/*.test.ts'],
  records: ['test/records/*.test.ts', 'test/fixtures.test.ts'],
  document: ['test/document/*.test.ts', 'test/fixtures.test.ts', 'test/draft.test.ts', 'test/locale/templates.test.ts'],
  rules: ['test/rules/*.test.ts', 'test/rules.test.ts'],
};

const [folder = '', topic = ''] = (process.env['FOLDER'] ?? 'render').split('/');

/** Tests of a topic of the rules that do not bear its name. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  consents: ['consents-named'],
  controller: ['authority'],
  cookies: ['cookies-founded'],
  data: ['data-special'],
  links: ['text'],
  notice: ['text'],
  purposes: ['text'],
  recipients: ['recipients-used'],
  records: ['records-risk'],
  retention: ['text'],
  rights: ['authority'],
  terms: ['terms-cited', 'terms-varied', 'text'],
  text: [
    'ease',
    'hedge',
    'language-foreign',
    'reading',
    'search',
    'stretches',
    'text-claims',
    'text-ends',
    'text-repeated',
    'text-slips',
    'text-words',
  ],
  transfers: ['dates', 'recipients', 'records', 'safeguards', 'text'],
};

/** Of the rules, one topic at a time: its examples (`test/rules.test.ts` asks for it) and the tests of it. */
const ofTopic = [
  'test/rules.test.ts',
  ...[topic, 'sparse', ...(ALSO[topic] ?? [])].map((name) => `test/rules/${name}.test.ts`),
];

/** Stryker looks at tests alone, and would let a mutant live that breaks a file of tests before its first test begins. */
const unloadable = {
  onInit(vitest: Vitest) {
    this.vitest = vitest;
  },
  onTestModuleEnd(module: TestModule) {
    for (const error of module.errors()) this.vitest?.state.catchError(error, 'Loading of tests');
  },
  vitest: undefined as Vitest | undefined,
};

/** Stryker asks for a pool of threads after this file has been read. */
const pool = {
  name: 'kept-thread',
  configureVitest({ project: { config } }: { project: TestProject }) {
    Object.assign(config, { pool: keptThread.name, poolRunner: keptThread });
  },
};

/** A mutant is tried until the first test that fails, so that the tests that take long come last. */
class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const rank = ({ moduleId }: TestSpecification) => (/fixtures|property/.test(moduleId) ? 1 : 0);
    return files.toSorted((a, b) => rank(a) - rank(b) || (a.moduleId < b.moduleId ? -1 : 1));
  }
}

/** What Stryker runs: `stryker.config.mjs`. One worker for all files starts quicker than one for each. */
export default defineConfig({
  plugins: [pool],
  test: {
    // These take long, for little that no other test sees.
    exclude: ['test/document/lexer.test.ts', 'test/rules/text-hostile.test.ts'],
    include: topic ? ofTopic : [...(CONCERNED[folder] ?? [])],
    env: { RULES: topic },
    isolate: false,
    sequence: { sequencer: QuickFirst },
    reporters: [unloadable],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
