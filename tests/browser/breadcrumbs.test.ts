import { expect, inject, it } from 'vitest';
import { onlooker } from '../support/readers.ts';

const look = onlooker();

it.each([
  ['on a phone leads up, and leaves the page’s name to its title', 390, false],
  ['at a desk ends with the page’s name', 1280, true],
])('the trail %s', async (_, width, ends) => {
  const page = await look(`${inject('plays').url}/people/noor-vance/`, { viewport: { width, height: 800 } });
  const trail = page.getByRole('navigation', { name: 'Breadcrumbs' });
  expect(await trail.locator('[aria-current="page"]').isVisible()).toBe(ends);
  const up = await trail
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getClientRects().length));
  expect(up).toEqual(up.map(() => 1));
});
