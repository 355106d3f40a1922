import type { TestProject } from 'vitest/node';
import { built } from './serve-wiki.ts';

/**
 * Begins to build the real wiki beside the fixtures where the run has tests of it: set up first, so that the wait is for the
 * longest build alone. Whether it succeeds is asked by the project that needs it.
 */
export default function setup({ vitest }: TestProject) {
  const asked = vitest.state
    .getPaths()
    .some((path) => /[\\/]tests[\\/]content[\\/](browser|site)[\\/]/.test(path));
  if (asked) built('real').catch(() => {});
}
