import { brotliCompressSync } from 'node:zlib';
import { preview } from 'astro';
import type { Page } from 'playwright-core';
import { launchChromium } from '../support/chromium.ts';
import { levels, queries, type Query } from '../support/queries.ts';

const outDir = process.argv[3] ?? 'dist';

const server = await preview({ outDir, server: { port: 4433 }, logLevel: 'error' });
const browser = await launchChromium();
const home = `http://localhost:${server.port}/`;
const rows: { query: Query; place: number; names: Measure; text: Measure }[] = [];

interface Measure {
  bytes: number;
  requests: number;
  /** Milliseconds from the last keystroke, as the page itself measures them. */
  time: number;
}

for (const query of queries) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const path = levels.find((level) => level.id === (query.level ?? levels[0]!.id))!.path;
  const traffic: { at: number; bytes: number }[] = [];
  page.on('response', async (response) => {
    const at = Date.now();
    const body = await response.body().catch(() => Buffer.alloc(0));
    // Pagefind's own files are compressed already.
    // The page itself and its typefaces are there before a reader searches.
    if (/\/search\/$|\.woff2$/.test(response.url())) return;
    const bytes = /\.(pf_\w+|pagefind)$/.test(response.url()) ? body.length : brotliCompressSync(body).length;
    traffic.push({ at, bytes });
  });
  await page.goto(`${home}${path}search/`, { waitUntil: 'networkidle' });
  const times = await type(page, query.q);
  const titles = await page
    .getByRole('list', { name: 'Search results' })
    .locator('li > a:first-child')
    .allTextContents();
  const answer = (await page.locator('.search-answer').textContent()) ?? '';
  const place = titles.findIndex((title) => query.want && new RegExp(query.want, 'i').test(title)) + 1;
  const answered = !query.answer || new RegExp(query.answer, 'i').test(answer);
  await page.waitForTimeout(50);
  const until = (at: number) => {
    const got = traffic.filter((each) => each.at <= at + 5);
    return { bytes: got.reduce((sum, each) => sum + each.bytes, 0), requests: got.length };
  };
  rows.push({
    query,
    place: query.nothing ? (titles.length === 0 ? 1 : 0) : answered ? place : 0,
    names: { ...until(times.namesAt), time: times.names },
    text: { ...until(times.textAt), time: times.text },
  });
  const { names, text } = rows.at(-1)!;
  console.log(
    `${good(rows.at(-1)!) ? 'ok  ' : 'MISS'} ${query.q.slice(0, 34).padEnd(34)} place ${String(place).padStart(2)}  names ${names.time.toFixed(0)} ms ${names.bytes} B ${names.requests} req  text ${text.time.toFixed(0)} ms ${text.bytes} B ${text.requests} req${good(rows.at(-1)!) ? '' : `  got ${titles.slice(0, 3).join(' | ')} ${answer}`}`,
  );
  await context.close();
}

/** Milliseconds from a keystroke to the names on the list, with everything loaded: one page, one query after another. */
async function warmNames(): Promise<number[]> {
  const page = await browser.newPage();
  await page.goto(`${home}search/?q=plemons`, { waitUntil: 'networkidle' });
  const named = queries.filter(({ want, level }) => want?.startsWith('^') && !level).map(({ q }) => q);
  return page.evaluate(async (texts) => {
    const input = document.querySelector<HTMLInputElement>('input[name=q]')!;
    const list = document.querySelector('.search-results')!;
    const times: number[] = [];
    for (const text of texts) {
      const start = performance.now();
      const drawn = new Promise<void>((resolve) => {
        new MutationObserver((_, observer) => {
          times.push(performance.now() - start);
          observer.disconnect();
          resolve();
        }).observe(list, { childList: true });
      });
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await drawn;
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    return times;
  }, named);
}

function good({ query, place }: { query: Query; place: number }): boolean {
  return place > 0 && place <= (query.top3 ? 3 : 1);
}

/** Types a query at once and waits until the full text has answered. */
async function type(page: Page, query: string) {
  await page.evaluate((text) => {
    const input = document.querySelector<HTMLInputElement>('input[name=q]')!;
    const status = document.querySelector('.search-status')!;
    const list = document.querySelector('.search-results')!;
    const start = performance.now();
    const marks: Record<string, number> = {};
    Object.assign(globalThis, { marks });
    new MutationObserver(() => {
      if (list.children.length > 0) marks.names ??= performance.now() - start;
      if (list.children.length > 0) marks.namesAt ??= Date.now();
      if (/result|Nothing/.test(status.textContent ?? '')) {
        marks.text ??= performance.now() - start;
        marks.textAt ??= Date.now();
      }
    }).observe(document.querySelector('search')!, { childList: true, subtree: true, characterData: true });
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, query);
  await page.waitForFunction(() => 'text' in (globalThis as unknown as { marks: object }).marks, undefined, {
    timeout: 15_000,
  });
  const marks = await page.evaluate(() => (globalThis as unknown as { marks: Record<string, number> }).marks);
  return {
    names: marks.names ?? marks.text!,
    namesAt: marks.namesAt ?? marks.textAt!,
    text: marks.text!,
    textAt: marks.textAt!,
  };
}

const strict = rows.filter(({ query }) => !query.top3);
const share = (count: number, of: number) => `${count} of ${of} (${((100 * count) / of).toFixed(1)} %)`;
const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
const spread = (values: number[]) =>
  `median ${median(values).toFixed(0)}, ${Math.min(...values).toFixed(0)} to ${Math.max(...values).toFixed(0)}`;

console.log(
  `\nsuccess at 1 where 1 is asked: ${share(strict.filter(({ place }) => place === 1).length, strict.length)}`,
);
console.log(
  `success at 3 over all: ${share(rows.filter(({ place }) => place > 0 && place <= 3).length, rows.length)}`,
);
console.log(`as each query asks: ${share(rows.filter(good).length, rows.length)}`);
console.log(
  `cold, to the names: ${spread(rows.map(({ names }) => names.bytes))} bytes; ${spread(rows.map(({ names }) => names.time))} ms`,
);
console.log(
  `cold, to the full text: ${spread(rows.map(({ text }) => text.bytes))} bytes; ${spread(rows.map(({ text }) => text.time))} ms`,
);

const warm = await warmNames();
console.log(
  `warm, keystroke to names: ${spread(warm)} ms; ${share(warm.filter((time) => time <= 17).length, warm.length)} within one frame of 60 Hz`,
);

await browser.close();
await server.stop();
process.exit();
