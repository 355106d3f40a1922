import { expect, it } from 'vitest';
import { readers } from '../support/readers.ts';
import { address } from '../support/reading.ts';

const { open } = readers();

it('who chooses a higher level is told once what has opened, and who goes back is not', async () => {
  const page = await open(address(0));
  const pick = (rank: number) => page.locator('.level-picker a').nth(rank).click();
  const answer = page.locator('.level-answer');
  await pick(2);
  await page.waitForURL('**/after/second-light/**');
  await expect.poll(() => answer.textContent()).toMatch(/^\d+ [a-z]+.* open now\.$/);
  await page.reload();
  await page.waitForLoadState('networkidle');
  expect(await answer.count()).toBe(0);
  await pick(1);
  await page.waitForURL('**/after/first-light/**');
  await page.waitForLoadState('networkidle');
  expect(await answer.count()).toBe(0);
});
