import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

/** What a project needs before its tests start; what several need is made once for all of them. */
const setUp = (...names: string[]) => names.map((name) => `tests/support/setup/${name}.ts`);

const project = (name: string, test: TestProjectInlineConfiguration['test']) => ({
  extends: true as const,
  test: { name, ...test },
});

/** Who only watches, as the gate does, is not to be held up by a browser or a server that stumbled once: it is told of. */
const retry = process.env.CI ? 1 : 0;

export default defineConfig({
  test: {
    reporters: ['default', './tests/support/tried-again.ts'],
    // Files of one project share modules, and with them the pages they have read and the line to the browser.
    isolate: false,
    // More at once than this starve one another: three took a tenth longer on two cores, and a test needed a second try.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 180_000,
    projects: [
      project('unit', { include: ['tests/unit/**/*.test.ts', 'tests/*.test.ts'] }),
      project('commands', { include: ['tests/commands/*.test.ts'] }),
      project('site', {
        include: ['tests/site/**/*.test.ts'],
        globalSetup: setUp('work-folder', 'real-wiki-begins', 'tiny-wiki', 'plays-wiki', 'nested-wiki'),
        provide: { wikis: ['tiny', 'plays'] },
        retry,
      }),
      project('browser', {
        include: ['tests/browser/**/*.test.ts'],
        globalSetup: setUp('work-folder', 'tiny-wiki', 'plays-wiki', 'chromium'),
        retry,
      }),
      project('mutation', {
        include: ['tests/mutation/**/*.test.ts'],
        setupFiles: 'tests/support/setup/read-once.ts',
        globalSetup: setUp('work-folder', 'tiny-wiki'),
      }),
      project('content', {
        include: ['tests/content/**/*.test.ts', 'tests/site/every-wiki/*.test.ts'],
        globalSetup: setUp('work-folder', 'real-wiki', 'chromium'),
        provide: { wikis: ['real'] },
        retry,
      }),
    ],
  },
});
