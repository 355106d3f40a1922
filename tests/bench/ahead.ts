// npm run bench -- ahead [folder of the build] [visits]: what is fetched ahead of readers who read with a mouse, and how
// much of it in vain. They rest it on whatever lies where they look, and after a while open a link at random.
import type { Page } from 'playwright-core';
import { randomFrom } from '../mutation/random.ts';
import { servingBrotli } from '../support/brotli-server.ts';
import { launchChromium } from '../support/chromium.ts';
import { spread } from './measure/statistics.ts';
import { versions } from './measure/versions.ts';

const dist = process.argv[3] ?? 'dist';
const visits = Number(process.argv[4] ?? 8);
const pagesOfVisit = 6;
/** How often the mouse is moved on a page, and how long it then rests, in milliseconds. */
const moves = 10;
const [shortest, longest] = [100, 900];
const screen = { width: 1280, height: 800 };

/** What came ahead during a visit: bytes as sent, by path. */
let ahead = new Map<string, number>();
const server = await servingBrotli(dist, (path, headers, bytes) => {
  if (headers['sec-purpose'] === 'prefetch') ahead.set(path, bytes);
});
const browser = await launchChromium();
console.log(`${versions()}; Chromium ${browser.version()}\n`);
const seen: { opened: number; ready: number; vain: number; bytes: number }[] = [];
for (let visit = 0; visit < visits; visit++) seen.push(await visitBy(randomFrom(visit)));
const of = (value: keyof (typeof seen)[number]) =>
  spread(
    seen.map((each) => each[value]),
    0,
  );
console.log(`${visits} visits, each of ${of('opened')} links opened, of which ${of('ready')} lay ready;`);
console.log(`${of('vain')} pages, ${of('bytes')} bytes as sent, were fetched ahead in vain.`);
await Promise.all([browser.close(), server.stop()]);
process.exit();

async function visitBy(random: () => number) {
  ahead = new Map();
  const page = await browser.newPage({ viewport: screen });
  await page.goto(`${server.url}/`);
  const opened = new Set<string>();
  for (let count = 0; count < pagesOfVisit; count++) {
    await read(page, random);
    const target = await openOne(page, random);
    if (target) opened.add(target);
  }
  await page.close();
  const vain = [...ahead].filter(([path]) => !opened.has(path));
  const bytes = vain.reduce((sum, [, each]) => sum + each, 0);
  return { opened: opened.size, ready: ahead.size - vain.length, vain: vain.length, bytes };
}

/** Looks about: moves the mouse, rests, and turns the wheel now and then. */
async function read(page: Page, random: () => number) {
  for (let move = 0; move < moves; move++) {
    if (random() < 0.3) await page.mouse.wheel(0, 500);
    await page.mouse.move(random() * screen.width, random() * screen.height, { steps: 8 });
    await page.waitForTimeout(shortest + random() * (longest - shortest));
  }
}

/** Opens a link that is on the screen, as a hand does: the mouse comes, and presses after a moment. @returns its path */
async function openOne(page: Page, random: () => number): Promise<string | undefined> {
  const places = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('main a[href]')].flatMap((link) => {
      const { origin, pathname } = new URL(link.getAttribute('href')!, location.href);
      const { left, top, width, height } = link.getClientRects()[0] ?? new DOMRect();
      const [x, y] = [left + Math.min(width / 2, 20), top + height / 2];
      const there = origin === location.origin && pathname !== location.pathname && pathname.endsWith('/');
      return there && link.contains(document.elementFromPoint(x, y)) ? [{ x, y, pathname }] : [];
    }),
  );
  const place = places[Math.floor(random() * places.length)];
  if (!place) return undefined;
  await page.mouse.move(place.x, place.y, { steps: 8 });
  await page.waitForTimeout(150 + random() * 250);
  await page.mouse.down();
  await page.waitForTimeout(80);
  await page.mouse.up();
  await page.waitForURL(`**${place.pathname}*`);
  return place.pathname;
}
