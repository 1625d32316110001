import { defineConfig } from 'vitest/config';

/** Whether the program makes the same bytes wherever it runs: `npm run test:environments`. */
export default defineConfig({
  test: { include: ['test/**/*.environments.ts'], hookTimeout: 600_000 },
});
