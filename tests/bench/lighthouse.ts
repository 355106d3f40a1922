// npm run bench -- lighthouse [--runs 3] [--edition after/…/]: Lighthouse's four categories and its figures on one
// page per layout, as on a mid-range phone. Lighthouse is fetched when it is asked for: only this measures with it.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { servingBrotli } from '../support/brotli-server.ts';
import { chromiumOptions } from '../support/chromium.ts';
import { addressOf, layouts } from './measure/layouts.ts';
import { median, table } from './measure/statistics.ts';
import { versions } from './measure/versions.ts';

const lighthouse = 'lighthouse@13.5.0';

/** What is read of Lighthouse's report. */
interface Report {
  categories: Record<string, { score: number | null }>;
  audits: Record<
    string,
    { title: string; score: number | null; scoreDisplayMode: string; numericValue?: number }
  >;
}

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    runs: { type: 'string', default: '3' },
    edition: { type: 'string', default: '' },
  },
});
const edition = join('dist', values.edition);
if (!existsSync(edition)) {
  console.error(`There is no ${edition} to look at: run "npm run build" first.`);
  process.exit(1);
}
const site = await servingBrotli('dist');
const { executablePath, args = [] } = await chromiumOptions();
const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const figures = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
];
const rows: string[][] = [];
const found = new Set<string>();
for (const layout of Object.keys(layouts)) {
  const path = addressOf(edition, layout);
  const reports: Report[] = [];
  for (let run = 0; run < Number(values.runs); run++) {
    reports.push(await reportOn(`${site.url}/${values.edition}${path.slice(1)}`));
  }
  const middle = (value: (report: Report) => number) => median(reports.map(value));
  rows.push([
    layout,
    ...categories.map((id) => String(middle(({ categories: all }) => Math.round(all[id]!.score! * 100)))),
    ...figures.map((id) =>
      middle(({ audits }) => audits[id]!.numericValue!).toFixed(id.endsWith('shift') ? 3 : 0),
    ),
  ]);
  for (const { audits } of reports) {
    for (const { title, score, scoreDisplayMode } of Object.values(audits)) {
      if (scoreDisplayMode === 'binary' && score === 0) found.add(`${layout}: ${title}`);
    }
  }
  console.error(rows.at(-1)!.join('  '));
}
const head = ['', 'performance', 'accessibility', 'best practices', 'SEO'];
console.log(`${versions()}; ${lighthouse}\n`);
console.log(table([...head, 'first paint, ms', 'largest, ms', 'blocking, ms', 'shift'], rows));
if (found.size > 0) console.log(`\nWhat it found wrong:\n\n- ${[...found].join('\n- ')}`);
rmSync(folder, { recursive: true });
await site.stop();
process.exit();

async function reportOn(url: string): Promise<Report> {
  const output = join(folder, 'report.json');
  const asked = ['--yes', lighthouse, url, '--quiet', '--output=json', `--output-path=${output}`];
  const chrome = `--chrome-flags=${['--headless=new', ...args].join(' ')}`;
  const status = await new Promise((resolve) => {
    spawn('npx', [...asked, chrome], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, CHROME_PATH: executablePath },
    }).once('close', resolve);
  });
  if (status !== 0) throw new Error(`Lighthouse could not look at ${url}.`);
  return JSON.parse(readFileSync(output, 'utf8')) as Report;
}
