import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { chromiumOptions } from '../chromium.ts';
import { once } from './once.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the one Chromium of this run listens. */
    chromium: string;
  }
}

/** Starts Chromium for the tests of all files. */
export default async function setup(project: TestProject) {
  const { value, stop } = await once('chromium', async () => {
    const server = await chromium.launchServer(await chromiumOptions());
    return { value: server.wsEndpoint(), stop: () => server.close() };
  });
  project.provide('chromium', value);
  return stop;
}
