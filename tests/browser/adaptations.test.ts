import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { layouts } from '../support/layouts.ts';
import { answerOn, onlooker } from '../support/readers.ts';

const look = onlooker();

async function visit(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await look(inject('plays').url + path, options);
  if (path.includes('?q=')) await answerOn(page, 'holtby');
  return page;
}

/** The spacing that a reader may set without loss: WCAG 2.2, success criterion 1.4.12. */
const textSpacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }
`;

/** What is cut off: wider than the screen outside what scrolls, or hidden by a box that is too small. */
const cutOff = (page: Page) =>
  page.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    const scrolls = (element: Element) => !!element.closest('.table-scroll, [tabindex="0"][role="region"]');
    const seen = (element: Element) => (element as HTMLElement).checkVisibility();
    const wide = (element: Element) => element.getBoundingClientRect().right > edge + 1 && !scrolls(element);
    const hidden = ({ clientHeight, scrollHeight }: Element) =>
      clientHeight > 1 && scrollHeight > clientHeight + 2;
    // A drawing is cut to what it is about; spacing does not move its words.
    const drawing = (element: Element) => !!element.querySelector(':scope > svg:only-child');
    return [...document.querySelectorAll('body *')]
      .filter((element) => !element.closest('svg') && seen(element))
      .filter(
        (element) =>
          wide(element) ||
          (/hidden|clip/.test(getComputedStyle(element).overflowY) && hidden(element) && !drawing(element)),
      )
      .map((element) => element.outerHTML.slice(0, 120));
  });

describe.each(Object.entries(layouts))('%s', (_, path) => {
  it.each([320, 1280])(
    'keeps all of its text when letters, words and lines are spaced out, at %i px',
    async (width) => {
      const page = await visit(path, { viewport: { width, height: 800 }, bypassCSP: true });
      await page.addStyleTag({ content: textSpacing });
      expect(await cutOff(page)).toEqual([]);
    },
  );

  it('moves nothing for readers who want less motion', async () => {
    const page = await visit(path, { reducedMotion: 'reduce' });
    const moving = await page.evaluate(() =>
      document
        .getAnimations()
        .map((animation) => (animation as CSSAnimation).animationName ?? 'a transition'),
    );
    expect(moving).toEqual([]);
  });

  it('shows where the focus is at each of its first stops, and lets it go on', async () => {
    const page = await visit(path);
    const stops = new Set<string>();
    for (let stop = 0; stop < 40; stop++) {
      await page.keyboard.press('Tab');
      const { name, ring, inside } = await page.evaluate(() => {
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
      expect({ ring, inside }, name).toEqual({ ring: true, inside: true });
      stops.add(name);
    }
    expect(stops.size).toBeGreaterThan(10);
  });

  it('keeps what is chosen and what is framed apart when the system sets the colours', async () => {
    const page = await visit(path, { forcedColors: 'active' });
    const lost = await page.evaluate(() => {
      const drawn = (element: Element) => {
        const { borderTopStyle, borderTopWidth, outlineStyle, textDecorationLine } =
          getComputedStyle(element);
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
    expect(lost).toEqual([]);
  });
});
