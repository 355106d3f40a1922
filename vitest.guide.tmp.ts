import { defineConfig } from 'vitest/config';
export default defineConfig({
  test: {
    include: ['tests/content/guide.test.ts', 'tests/mutation/core.test.ts'],
    isolate: false,
    maxWorkers: 2,
    testTimeout: 200000,
  },
});
