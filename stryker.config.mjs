/**
 * Mutation testing of one folder of `src/`, with the tests that concern it: `FOLDER=render npm run mutants`. It takes from
 * minutes to an hour, so it is no part of CI. `reports/mutants/<folder>.html` shows what survived.
 */
const folder = process.env.FOLDER ?? 'render';

export default {
  mutate: [`src/${folder}/**/*.ts`, '!src/**/generated/**'],
  // In the rules, all strings but those of patterns are words for people: a changed word is no changed behaviour.
  mutator: { excludedMutations: folder.startsWith('rules') ? ['StringLiteral'] : [] },
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner', './test/mutants/shapes.mjs'],
  ignorers: ['shapes'],
  // Tests find what they test through `src/index.ts`, so that to Vitest every test is related to every file.
  vitest: { configFile: 'vitest.mutants.config.ts', related: false },
  coverageAnalysis: 'perTest',
  concurrency: 1,
  timeoutMS: 20_000,
  // Stryker reads this file through an interface that TypeScript 7 no longer has, unless there is no file of that name.
  tsconfigFile: 'none.json',
  ignorePatterns: ['/dist', '/dist-policy', '/docs', '/reports'],
  reporters: ['clear-text', 'html', 'json'],
  htmlReporter: { fileName: `reports/mutants/${folder}.html` },
  jsonReporter: { fileName: `reports/mutants/${folder}.json` },
  // Names of tests in lists of hundreds would hide the survivors.
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
};
