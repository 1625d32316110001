import { defineConfig } from 'vitest/config';

/** What LibreOffice makes of documents for Word and of spreadsheets: `npm run test:office`, where it is installed. */
export default defineConfig({
  test: { include: ['test/**/*.office.ts'], testTimeout: 180_000, fileParallelism: false },
});
