import type { Browser } from 'playwright-core';

/** What one visit of a page cost. */
export interface Visit {
  /** Bytes over the line, headers included. */
  bytes: number;
  /** Those of the page itself. */
  pageBytes: number;
  requests: number;
  /** Milliseconds from the request. */
  firstPaint: number;
  largestPaint: number;
  /** Sum of the layout shifts, without a unit. */
  shift: number;
  /** Milliseconds of tasks after the first paint beyond their first 50. */
  blocking: number;
}

/** A slow phone on a slow line, as Lighthouse simulates one: a quarter of the speed, 1.6 Mbit/s, 150 ms. */
const slowPhone = { rate: 4, down: 1_600_000 / 8, up: 750_000 / 8, latency: 150 };

/** How long a page is left alone after it has loaded, in milliseconds: what comes after the first paint counts too. */
const afterwards = 1_500;

/** Loads a page with nothing cached, as a phone of 360 × 740 shows it. */
export async function visit(browser: Browser, url: string, slow: boolean): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  try {
    const page = await context.newPage();
    const client = await context.newCDPSession(page);
    await client.send('Network.enable');
    const traffic = { bytes: 0, pageBytes: 0, requests: 0 };
    const documents = new Set<string>();
    client.on('Network.requestWillBeSent', ({ requestId, type }) => {
      traffic.requests++;
      if (type === 'Document') documents.add(requestId);
    });
    client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      traffic.bytes += encodedDataLength;
      if (documents.has(requestId)) traffic.pageBytes += encodedDataLength;
    });
    if (slow) {
      const { rate, down, up, latency } = slowPhone;
      await client.send('Emulation.setCPUThrottlingRate', { rate });
      await client.send('Network.emulateNetworkConditions', {
        offline: false,
        downloadThroughput: down,
        uploadThroughput: up,
        latency,
      });
    }
    await page.addInitScript(observe);
    const response = await page.goto(url, { waitUntil: 'load' });
    if (response?.status() !== 200) throw new Error(`${url} answers ${response?.status()}`);
    await page.waitForTimeout(afterwards);
    return { ...traffic, ...(await page.evaluate(seen)) };
  } finally {
    await context.close();
  }
}

interface Seen {
  firstPaint: number;
  largestPaint: number;
  shift: number;
  tasks: { start: number; duration: number }[];
}

/** Runs in the page, before its own code. */
function observe() {
  const state: Seen = { firstPaint: 0, largestPaint: 0, shift: 0, tasks: [] };
  Object.assign(globalThis, { benchSeen: state });
  const on = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  on('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') state.firstPaint = entry.startTime;
  });
  on('largest-contentful-paint', (entry) => (state.largestPaint = entry.startTime));
  on('layout-shift', (entry) => (state.shift += (entry as PerformanceEntry & { value: number }).value));
  on('longtask', ({ startTime, duration }) => state.tasks.push({ start: startTime, duration }));
}

/** Runs in the page, when all is over. */
function seen(): Omit<Visit, 'bytes' | 'pageBytes' | 'requests'> {
  const { tasks, ...paints } = (globalThis as unknown as { benchSeen: Seen }).benchSeen;
  const late = tasks.filter(({ start, duration }) => start + duration > paints.firstPaint);
  return { ...paints, blocking: late.reduce((sum, { duration }) => sum + duration - 50, 0) };
}
