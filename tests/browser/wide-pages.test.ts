import type { Locator } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { readers } from '../support/readers.ts';

const { open } = readers();
const desk = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 390, height: 800 } };
const at = (path: string) => `${inject('plays').url}/after/first-light${path}`;

const box = async (place: Locator) => (await place.boundingBox())!;
const right = async (place: Locator) => {
  const { x, width } = await box(place);
  return x + width;
};
const size = (place: Locator) => place.evaluate((element) => parseFloat(getComputedStyle(element).fontSize));

it('at a desk the making has its years beside it, and its chapters in a column of their own', async () => {
  const page = await open(at('/making/'), desk);
  const years = page.locator('.page-contents');
  const line = page.locator('.making');
  expect(await right(years)).toBeLessThan((await box(line)).x);
  const [event, chapter] = [
    page.locator('.making p:not(.first-shown)').first().locator('> span').first(),
    page.locator('.making-chapter').first(),
  ];
  expect((await box(chapter)).x).toBeGreaterThan(await right(event));
  expect(await right(chapter)).toBeGreaterThan(1100);
  await years.getByRole('link').last().click();
  expect(new URL(page.url()).hash).toMatch(/^#year-\d{4}$/);
});

it('at a desk what shows a section whole stands beside its text, and on a phone below it', async () => {
  for (const [options, beside] of [
    [desk, true],
    [phone, false],
  ] as const) {
    const page = await open(at('/plot/'), options);
    const text = page.locator('.prose');
    const ways = page.locator('.overview-links');
    expect((await box(ways)).x >= (await right(text))).toBe(beside);
    expect((await box(ways)).y > (await box(text)).y).toBe(!beside);
  }
});

it('at a desk what critics said follows the head of its section at once, and the ways on stand beside the text below', async () => {
  const page = await open(at('/reception/'), desk);
  const [head, opening, text, ways] = await Promise.all(
    ['.lead', '.opening', '.prose', '.overview-links'].map((each) => box(page.locator(each))),
  );
  expect(opening!.y - (head!.y + head!.height)).toBeLessThan(60);
  expect(ways!.y).toBeGreaterThanOrEqual(text!.y);
  expect(ways!.x).toBeGreaterThanOrEqual(text!.x + text!.width);
});

it('at a desk questions and their answers stand in two columns, and on a phone in one', async () => {
  for (const [options, columns] of [
    [desk, 2],
    [phone, 1],
  ] as const) {
    const page = await open(at('/questions/'), options);
    const questions = await page.locator('main article').all();
    const edges = await Promise.all(questions.slice(0, 4).map(async (each) => (await box(each)).x));
    expect(new Set(edges).size).toBe(columns);
  }
});

it('a question is not set as large as a name, yet larger than the headings below it', async () => {
  const list = await open(at('/questions/'), desk);
  await list.locator('main article h3 a').first().click();
  const question = await size(list.locator('h1'));
  const name = await size((await open(at('/characters/ada-marsh/'), desk)).locator('h1'));
  expect(question).toBeLessThan(name * 0.8);
  expect(question).toBeGreaterThan(await size(list.locator('h2').first()));
});
