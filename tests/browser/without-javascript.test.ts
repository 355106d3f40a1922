import { describe, expect, inject, it } from 'vitest';
import { layouts } from '../support/layouts.ts';
import { onlooker } from '../support/readers.ts';

// Without scripts nothing is stored, so one tab is as good as a new reader.
const look = onlooker();
const visit = (path: string) => look(inject('plays').url + path, { javaScriptEnabled: false });

describe('without JavaScript', () => {
  it('the search page says so and offers the A to Z', async () => {
    const page = await visit('/search/');
    const note = page.getByRole('main').locator('noscript p');
    expect(await note.innerText()).toContain('Search needs JavaScript');
    await note.getByRole('link', { name: 'A to Z' }).click();
    await page.getByRole('heading', { level: 1, name: 'A to Z' }).waitFor();
  });

  it('the A to Z leads to every letter and entry', async () => {
    const page = await visit('/a-z/');
    await page
      .getByRole('navigation', { name: 'Letters' })
      .getByRole('link', { name: 'P', exact: true })
      .click();
    expect(new URL(page.url()).hash).toBe('#letter-p');
    await page.getByRole('main').getByRole('link', { name: 'Ines Holtby' }).click();
    await page.getByRole('heading', { level: 1, name: 'Ines Holtby' }).waitFor();
  });

  it.each(Object.entries(layouts))('%s shows its heading and leads on', async (_, path) => {
    const page = await visit(path);
    expect(await page.locator('h1').isVisible()).toBe(true);
    await page.locator('nav[aria-label="Sections"] a').nth(1).click();
    await page.waitForURL('**/cast/');
    expect(await page.locator('h1').isVisible()).toBe(true);
  });

  it('the picker and the seals change the edition', async () => {
    const page = await visit('/plot/');
    await page.locator('.seal-door').first().click();
    await page.waitForURL('**/after/first-light/plot/**');
    const picker = page.getByRole('navigation', { name: 'How far have you watched?' });
    await picker.getByRole('link', { name: 'Second Light' }).click();
    await page.waitForURL('**/after/second-light/plot/');
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
  });

  it('no switch is shown that would do nothing', async () => {
    const page = await visit('/');
    expect(await page.getByText('Appearance').isVisible()).toBe(false);
  });

  it('a mark leads to its source, and Back to the text', async () => {
    const page = await visit('/people/ines-holtby/');
    await page.locator('.prose .marks a').first().click();
    const source = page.locator('.source-list li:target');
    expect(await source.count()).toBe(1);
    await page.goBack();
    expect(await page.locator('.source-list li:target').count()).toBe(0);
  });
});
