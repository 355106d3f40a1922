import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { readers } from '../support/readers.ts';

const { open } = readers();
const visit = (path: string, javaScriptEnabled = true) =>
  open(inject('plays').url + path, { javaScriptEnabled });
const rows = (page: Page, panel: string) => page.locator(`${panel} :is(li, tbody > tr):visible`);
const panelOf = (id: string) => `.panel[aria-labelledby="${id}"]`;

it.each([
  ['a list', '/after/second-light/characters/ada-marsh/', 'scenes'],
  ['a table', '/episodes/first-light/', 'credits'],
])('%s of many lines shows eight, and the others when asked, without a script', async (_, path, id) => {
  const page = await visit(path, false);
  const panel = panelOf(id);
  expect(await rows(page, panel).count()).toBe(8);
  const all = await page.locator(`${panel} :is(li, tbody > tr)`).count();
  const more = page.locator(panel).getByText(`and ${all - 8} more`);
  await more.click();
  expect(await rows(page, panel).count()).toBe(all);
});

it('what is folded is printed whole', async () => {
  const page = await visit('/after/second-light/characters/ada-marsh/');
  await page.emulateMedia({ media: 'print' });
  const panel = panelOf('scenes');
  expect(await rows(page, panel).count()).toBe(await page.locator(`${panel} li`).count());
  expect(await page.getByText(/^and \d+ more$/).isVisible()).toBe(false);
});
