import type { LaunchOptions } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { chromiumOptions } from '../chromium.ts';
import { once } from './once.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** How each worker starts the Chromium of its tests. */
    chromium: LaunchOptions;
  }
}

/** Finds Chromium, or unpacks it, before two workers ask for it at once. */
export default async function setup(project: TestProject) {
  const { value } = await once('chromium', async () => ({ value: await chromiumOptions(), stop: () => {} }));
  project.provide('chromium', value);
}
