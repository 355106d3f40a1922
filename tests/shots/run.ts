// npm run shots: the contact sheets in docs/, one per width, from the last build.
import { existsSync, mkdirSync } from 'node:fs';
import { preview } from 'astro';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { launchChromium } from '../support/chromium.ts';

/** The pages a sheet shows, one per column, as somebody who has watched everything sees them. */
const edition = '/after/into-infinity/';
const columns: { path: string; print?: boolean }[] = [
  { path: '' },
  { path: 'characters/nanette-cole/' },
  { path: 'timeline/uss-callister/' },
  { path: 'who-is-who/' },
  { path: 'map/' },
  { path: 'critics/' },
  { path: 'search/?q=plemons' },
  { path: 'characters/nanette-cole/', print: true },
];

/** The four palettes, one per row. */
const rows = ['warm', 'cool'].flatMap((theme) => ['light', 'dark'].map((side) => ({ theme, side })));

/** Each width with the part of the page that is shown and how large, in pixels. */
const sheets = [
  { width: 1280, height: 960, shown: 420 },
  { width: 360, height: 780, shown: 220 },
];
const gap = 12;

if (!existsSync('dist')) {
  console.error('There is no build to show: run "npm run build" first.');
  process.exit(1);
}
mkdirSync('docs', { recursive: true });
const server = await preview({ server: { port: 4390 }, logLevel: 'error' });
const browser = await launchChromium();
try {
  for (const sheet of sheets) console.log(await contactSheet(browser, sheet));
} finally {
  await browser.close();
  await server.stop();
}
process.exit();

async function contactSheet(browser: Browser, { width, height, shown }: (typeof sheets)[number]) {
  const tall = Math.round((height * shown) / width);
  const pictures = [];
  for (const [row, palette] of rows.entries()) {
    for (const [column, { path, print }] of columns.entries()) {
      const shot = await take(browser, path, { width, height, print, ...palette });
      pictures.push({
        input: await sharp(shot).resize(shown, tall).toBuffer(),
        left: gap + column * (shown + gap),
        top: gap + row * (tall + gap),
      });
    }
  }
  const file = `docs/contact-sheet-${width}.png`;
  await sharp({
    create: {
      width: gap + columns.length * (shown + gap),
      height: gap + rows.length * (tall + gap),
      channels: 3,
      background: 'grey',
    },
  })
    .composite(pictures)
    .png({ palette: true, quality: 80, effort: 8 })
    .toFile(file);
  return file;
}

interface Look {
  width: number;
  height: number;
  print?: boolean;
  theme: string;
  side: string;
}

async function take(browser: Browser, path: string, { width, height, print, ...look }: Look) {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.addInitScript((chosen) => localStorage.setItem('appearance', JSON.stringify(chosen)), look);
  if (print) await page.emulateMedia({ media: 'print' });
  await page.goto(`http://localhost:${server.port}${edition}${path}`, { waitUntil: 'networkidle' });
  const shot = await page.screenshot();
  await page.close();
  return shot;
}
