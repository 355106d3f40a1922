import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { answerOn, onlooker, resultsOn, titlesFor } from '../support/readers.ts';

// Nothing of a search is stored, so one tab is as good as a new reader.
const look = onlooker();
const search = (parameters: string) => look(`${inject('plays').url}/search/?${parameters}`);
const box = (page: Page, group: string, value: string) =>
  page.getByRole('group', { name: group }).getByRole('checkbox', { name: value });
const labels = (page: Page) => resultsOn(page).locator('.card-label').allInnerTexts();

it('kind and role narrow the results, say how far beforehand, and stand in the address', async () => {
  const page = await search('q=marsh');
  const all = await answerOn(page, 'marsh');
  const person = box(page, 'Kind', 'Person');
  const promised = (await person.locator('..').innerText()).match(/\d+/)![0];

  await person.check();
  await expect.poll(() => answerOn(page, 'marsh')).toBe(`${promised} results for “marsh”`);
  expect(Number.parseInt(all)).toBeGreaterThan(Number(promised));
  for (const label of await labels(page)) expect(label).toMatch(/^Person/);
  expect(new URL(page.url()).searchParams.getAll('kind')).toEqual(['Person']);

  await box(page, 'Role', 'Critic').check();
  await expect.poll(async () => (await labels(page)).every((label) => /Critic/.test(label))).toBe(true);
  expect(new URL(page.url()).searchParams.getAll('role')).toEqual(['Critic']);
  expect(await resultsOn(page).count()).toBeGreaterThan(0);
});

it('an address with filters restores them, and a reload keeps them', async () => {
  const page = await search('q=marsh&kind=Person&role=Cast');
  const titles = await titlesFor(page, 'marsh');
  expect(titles).toContain('Ines Holtby');
  for (const label of await labels(page)) expect(label).toMatch(/^Person · .*Cast/);
  expect(await box(page, 'Kind', 'Person').isChecked()).toBe(true);
  await page.reload();
  expect(await titlesFor(page, 'marsh')).toEqual(titles);
  expect(await box(page, 'Role', 'Cast').isChecked()).toBe(true);
});

it('two kinds widen, and taking a filter away brings all results back', async () => {
  const page = await search('q=marsh&kind=Person&kind=Character');
  await answerOn(page, 'marsh');
  const kinds = new Set((await labels(page)).map((label) => label.split(' ·')[0]));
  expect([...kinds].sort()).toEqual(['Character', 'Person']);
  await box(page, 'Kind', 'Person').uncheck();
  await box(page, 'Kind', 'Character').uncheck();
  await expect.poll(async () => new Set(await labels(page)).size).toBeGreaterThan(2);
  expect(new URL(page.url()).search).toBe('?q=marsh');
});

it('a filter keeps the focus when the list below it changes', async () => {
  const page = await search('q=marsh');
  await answerOn(page, 'marsh');
  await box(page, 'Kind', 'Person').focus();
  await page.keyboard.press('Space');
  await expect.poll(async () => (await labels(page)).every((label) => /^Person/.test(label))).toBe(true);
  expect(await box(page, 'Kind', 'Person').evaluate((each) => each === document.activeElement)).toBe(true);
});
