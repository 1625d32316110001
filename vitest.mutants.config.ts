import { defineConfig } from 'vitest/config';
import type { TestModule, Vitest } from 'vitest/node';

/** The tests that concern a folder: those that are quick enough to be run for every mutant of it. */
const CONCERNED: Readonly<Record<string, readonly string[]>> = {
  render: ['test/render/*.test.ts'],
  source: ['test/source/*.test.ts'],
  records: ['test/records/*.test.ts', 'test/fixtures.test.ts'],
  document: ['test/document/*.test.ts', 'test/fixtures.test.ts', 'test/draft.test.ts'],
  rules: ['test/rules/*.test.ts', 'test/rules.test.ts'],
};

const [folder = ''] = (process.env['FOLDER'] ?? 'render').split('/');

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

/** What Stryker runs: `stryker.config.mjs`. One worker for all files starts quicker than one for each. */
export default defineConfig({
  test: {
    include: [...(CONCERNED[folder] ?? [])],
    isolate: false,
    reporters: [unloadable],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
