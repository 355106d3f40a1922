import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { readers } from '../support/readers.ts';
import { servingBuild } from '../support/static-server.ts';

const { newReader } = readers();

/** The pages that were fetched before a reader asked for them. */
let early: string[] = [];
let server: Awaited<ReturnType<typeof servingBuild>>;
beforeAll(async () => {
  server = await servingBuild(inject('plays'), {}, undefined, (path, headers) => {
    if (headers['sec-purpose']?.includes('prefetch')) early.push(path);
  });
});
afterAll(() => server.stop());

it('a reader who rests on a link finds its page there, within the edition alone', async () => {
  const { base } = inject('plays');
  const page = await newReader({ viewport: { width: 1280, height: 800 } });
  const rest = (label: string) => page.getByRole('link', { name: label, exact: true }).first().hover();
  for (const edition of ['', 'after/first-light/']) {
    early = [];
    await page.goto(`${server.url}/${edition}cast/`);
    await rest('Second Light');
    // A browser takes a rest of a fifth of a second for an intent.
    await page.waitForTimeout(600);
    await rest('Plot');
    await expect.poll(() => early).toEqual([`${base}${edition}plot/`]);
  }
});
