import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    coverage: {
      include: ['src/**/*.ts'],
      exclude: ['src/report/html/viewer-bundle.ts'],
      // Programs that tests start, dist/ and the page in a browser, are not counted: no threshold would be an honest one.
      reporter: ['text-summary', ['text', { file: 'coverage.txt', maxCols: 160 }], 'html', 'json-summary'],
    },
  },
});
