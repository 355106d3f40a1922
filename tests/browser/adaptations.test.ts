import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { layouts } from '../support/layouts.ts';
import { listeningTo } from '../support/listening.ts';
import { answerOn, lookingAhead, quietMoment } from '../support/readers.ts';

/** What moves on the open page, by its name. */
const movingOn = (page: Page) =>
  page.evaluate(() =>
    document.getAnimations().map((animation) => (animation as CSSAnimation).animationName ?? 'a transition'),
  );

/** Where the focus is on the open page: in what, whether that shows, and whether it stands in the window. */
const focusOn = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const lined = ({ outlineStyle, outlineWidth }: CSSStyleDeclaration) =>
      outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    // A link in a drawing may mark its shape or its words instead.
    const drawn = () =>
      [...element.querySelectorAll('*')]
        .map((each) => getComputedStyle(each))
        .map(({ stroke, strokeWidth, outlineStyle }) => [stroke, strokeWidth, outlineStyle].join())
        .join();
    const changes = () => {
      const marked = drawn();
      element.blur();
      const differs = marked !== drawn();
      element.focus();
      return differs;
    };
    // Asked only of what has no ring: to take the focus away and back sets the page twice.
    const ring = element === document.body || lined(getComputedStyle(element)) || changes();
    const { top, bottom, width } = element.getBoundingClientRect();
    element.setAttribute('data-stop', element.getAttribute('data-stop') ?? String(Math.random()));
    return {
      name: element.getAttribute('data-stop')! + element.outerHTML.slice(0, 80),
      ring,
      inside: element === document.body || (width > 0 && bottom > 0 && top < innerHeight),
    };
  });

/** The stops of the focus from the top of the open page on. */
async function stopsOn(page: Page) {
  const stops: Awaited<ReturnType<typeof focusOn>>[] = [];
  for (let stop = 0; stop < 40; stop++) {
    await page.keyboard.press('Tab');
    stops.push(await focusOn(page));
  }
  return stops;
}

/** What is chosen or framed on the open page, and neither framed nor lined. */
const frameless = (page: Page) =>
  page.evaluate(() => {
    const drawn = (element: Element) => {
      const { borderTopStyle, borderTopWidth, outlineStyle, textDecorationLine } = getComputedStyle(element);
      return (
        (borderTopStyle !== 'none' && parseFloat(borderTopWidth) > 0) ||
        outlineStyle !== 'none' ||
        textDecorationLine.includes('underline')
      );
    };
    return [...document.querySelectorAll('[aria-current="true"], .button, .seal, .infobox, .search-door')]
      .filter((element) => (element as HTMLElement).checkVisibility() && !drawn(element))
      .map((element) => element.outerHTML.slice(0, 120));
  });

/** Whether the heading of the open page shows, and the colours of its text and of the ground. */
const headingOn = (page: Page) =>
  page.locator('h1').evaluate((element) => ({
    shown: element.checkVisibility(),
    text: getComputedStyle(element).color,
    ground: getComputedStyle(document.documentElement).backgroundColor,
  }));

/**
 * Opens a layout once for all that is asked of it, with the system's colours at first. A reader who wants less motion is
 * shown the same focus and the same frames, and the keys of another wait for what moves.
 */
async function lookAt(page: Page, path: string) {
  // What the page before still fetched when it was left is none of this one's.
  await page.goto('about:blank');
  await page.emulateMedia({ forcedColors: 'active' });
  const heard = listeningTo(page);
  await page.goto(inject('plays').url + path);
  await quietMoment(page);
  if (path.includes('?q=')) await answerOn(page, 'holtby');
  const heading = await headingOn(page);
  const lost = await frameless(page);
  const moving = await movingOn(page);
  const { complaints } = heard();
  await page.emulateMedia({ forcedColors: 'none' });
  moving.push(...(await movingOn(page)));
  const stops = await stopsOn(page);
  return { moving, stops, lost, heading, complaints };
}

const seen = lookingAhead(Object.values(layouts), { count: 2, reducedMotion: 'reduce' }, lookAt);

describe.each(Object.entries(layouts))('%s', (_, path) => {
  it('moves nothing for readers who want less motion', async (test) => {
    const { moving } = await seen(path, test);
    expect(moving).toEqual([]);
  });

  it('shows where the focus is at each of its first stops, and lets it go on', async (test) => {
    const { stops } = await seen(path, test);
    expect(stops.filter(({ ring, inside }) => !ring || !inside)).toEqual([]);
    expect(new Set(stops.map(({ name }) => name)).size).toBeGreaterThan(10);
  });

  it('keeps what is chosen and what is framed apart when the system sets the colours', async (test) => {
    const { lost } = await seen(path, test);
    expect(lost).toEqual([]);
  });

  it('stands without a complaint when the system sets the colours', async (test) => {
    const { heading, complaints } = await seen(path, test);
    expect(complaints).toEqual([]);
    expect(heading.shown).toBe(true);
    expect(heading.text).not.toBe(heading.ground);
  });
});
