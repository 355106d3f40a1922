// npm run bench -- pages [--entries 300] [--runs 5] [--keep]: what readers wait for, one page per layout, in Chromium,
// at full speed and as on a slow phone, beside the bare page of the same words. --keep measures the last builds again.
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { servingBrotli } from '../support/brotli-server.ts';
import { launchChromium } from '../support/chromium.ts';
import { bareDist, buildBare, buildOurs, oursDist } from './measure/builds.ts';
import { addressOf, layouts } from './measure/layouts.ts';
import { bareFolder, contentOf, copySites } from './measure/places.ts';
import { writePlainPages } from './measure/plain-pages.ts';
import { ratios, spread, table } from './measure/statistics.ts';
import { versions } from './measure/versions.ts';
import { visit, type Visit } from './measure/visit.ts';

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    entries: { type: 'string', default: '300' },
    runs: { type: 'string', default: '5' },
    keep: { type: 'boolean' },
  },
});

if (!values.keep) {
  const content = contentOf({ entries: Number(values.entries), levels: 1, seed: 1 });
  copySites();
  await buildOurs(content);
  writePlainPages(oursDist, '', content, bareFolder);
  await buildBare(content);
}
const browser = await launchChromium();
const [ours, bare] = [await servingBrotli(oursDist), await servingBrotli(bareDist)];
console.log(`${versions()}; Chromium ${browser.version()}\n`);
for (const slow of [true, false]) {
  const rows: string[][] = [];
  for (const layout of Object.keys(layouts)) {
    const path = addressOf(oursDist, layout);
    rows.push([layout, ...(await compare(browser, path, slow))]);
    console.error(rows.at(-1)!.join('  '));
  }
  const head = [
    '',
    'page, bytes',
    '× bare',
    'with all, bytes',
    'requests',
    'first paint, ms',
    '× bare',
    'largest, ms',
    '× bare',
    'shift',
    'blocking, ms',
  ];
  console.log(`### ${slow ? 'A slow phone' : 'At full speed'}\n\n${table(head, rows)}\n`);
}
await Promise.all([browser.close(), ours.stop(), bare.stop()]);
process.exit();

/** Visits both pages in turn, so that drift of the machine meets both alike. */
async function compare(browser: Browser, path: string, slow: boolean): Promise<string[]> {
  const visits: { ours: Visit; bare: Visit }[] = [];
  for (let run = 0; run < Number(values.runs); run++) {
    visits.push({
      bare: await visit(browser, bare.url + path, slow),
      ours: await visit(browser, ours.url + path, slow),
    });
  }
  const of = (value: keyof Visit) => visits.map(({ ours }) => ours[value]);
  const times = (value: keyof Visit) =>
    ratios(
      of(value),
      visits.map(({ bare }) => bare[value]),
    );
  return [
    spread(of('pageBytes'), 0),
    spread(times('pageBytes'), 1),
    spread(of('bytes'), 0),
    spread(of('requests'), 0),
    spread(of('firstPaint'), 0),
    spread(times('firstPaint'), 2),
    spread(of('largestPaint'), 0),
    spread(times('largestPaint'), 2),
    spread(of('shift'), 3),
    spread(of('blocking'), 0),
  ];
}
