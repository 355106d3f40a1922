// npm run bench -- build [--entries 300,1000] [--levels 1] [--runs 3] [--cold] [--warm]: what a build of a generated
// wiki takes, from nothing (cold) and over again (warm), beside a bare Astro site of the same pages.
import { parseArgs } from 'node:util';
import { bareDist, buildBare, buildOurs, oursDist } from './measure/builds.ts';
import { outputOf, type Output } from './measure/output.ts';
import { bareFolder, contentOf, copySites, forget, oursFolder } from './measure/places.ts';
import { writePlainPages } from './measure/plain-pages.ts';
import { howMeasured, type Run } from './measure/run.ts';
import { median, ratios, spread, table } from './measure/statistics.ts';
import { stepsOf } from './measure/steps.ts';
import { versions } from './measure/versions.ts';
import type { Size } from './wiki/settings.ts';

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    entries: { type: 'string', default: '300,1000' },
    levels: { type: 'string', default: '1' },
    runs: { type: 'string', default: '3' },
    cold: { type: 'boolean' },
    warm: { type: 'boolean' },
  },
});
const numbers = (list: string) => list.split(',').map(Number);
const both = !values.cold && !values.warm;

/** The runs of one way to build, one per round, and what it left. */
interface Way {
  name: string;
  runs: Run[];
  output?: Output;
}

console.log(`${versions()}; ${howMeasured}\n`);
for (const entries of numbers(values.entries)) {
  for (const levels of numbers(values.levels)) {
    const size = { entries, levels, seed: 1 };
    report(size, await measureAll(size));
  }
}

async function measureAll(size: Size): Promise<Way[]> {
  const content = contentOf(size);
  copySites();
  const ways = { bare: way('bare'), cold: way('cold'), warm: way('warm') };
  for (let round = 0; round < Number(values.runs); round++) {
    // A warm build needs one before it, and the yardstick the pages of one.
    if (round === 0 || both || values.cold) {
      forget(oursFolder);
      await take(both || values.cold ? ways.cold : undefined, oursDist, buildOurs(content));
    }
    if (both || values.warm) await take(ways.warm, oursDist, buildOurs(content));
    if (round === 0) writePlainPages(oursDist, lastEdition(size), content, bareFolder);
    forget(bareFolder);
    await take(ways.bare, bareDist, buildBare(content));
  }
  return Object.values(ways).filter(({ runs }) => runs.length > 0);
}

function way(name: string): Way {
  return { name, runs: [] };
}

function lastEdition({ levels }: Size): string {
  return levels > 1 ? `after/part-${levels - 1}/` : '';
}

async function take(way: Way | undefined, dist: string, running: Promise<Run>) {
  const run = await running;
  if (!way) return;
  way.runs.push(run);
  way.output = outputOf(dist);
  console.error(
    `${way.name}: ${run.cpu.toFixed(1)} s CPU, ${run.wall.toFixed(1)} s, ${megabytes(run.peak)} MB`,
  );
}

function report({ entries, levels }: Size, ways: readonly Way[]) {
  const yard = ways[0]!;
  const rows = ways.map(({ name, runs, output }) => {
    const of = (value: (run: Run) => number) => runs.map(value);
    const times = (value: (run: Run) => number) =>
      name === 'bare' ? '1' : spread(ratios(of(value), yard.runs.map(value)), 2);
    return [
      name,
      spread(of(({ cpu }) => cpu)),
      times(({ cpu }) => cpu),
      spread(of(({ wall }) => wall)),
      times(({ wall }) => wall),
      spread(
        of(({ peak }) => megabytes(peak)),
        0,
      ),
      times(({ peak }) => peak),
      `${megabytes(output!.bytes)} MB in ${output!.files} files, ${output!.pages} pages`,
    ];
  });
  const head = ['', 'CPU, s', '× bare', 'wall, s', '× bare', 'peak, MB', '× bare', 'output'];
  console.log(
    `### ${entries} entries, ${levels} ${levels === 1 ? 'level' : 'levels'}\n\n${table(head, rows)}\n`,
  );
  console.log(`${table(['step, wall s', ...ways.map(({ name }) => name)], stepRows(ways))}\n`);
}

/** The steps that took a second or more in any of the ways. */
function stepRows(ways: readonly Way[]): string[][] {
  const times = ways.map(({ runs }) => runs.map(stepsOf));
  const steps = [...new Set(times.flat().flatMap((each) => [...each.keys()]))];
  const middle = (step: string) => times.map((runs) => median(runs.map((each) => each.get(step) ?? 0)));
  return steps
    .map((step) => ({ step, seconds: middle(step) }))
    .filter(({ seconds }) => Math.max(...seconds) >= 1)
    .map(({ step, seconds }) => [step, ...seconds.map((each) => each.toFixed(1))]);
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1e6);
}
