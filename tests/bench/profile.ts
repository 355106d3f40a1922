// npm run bench -- profile [--entries 300,1000,3000] [--levels 1]: where the time of a build goes, by room of src/ and by
// function, and how it grows with the number of entries. A cold build of each size, under Node's own profiler.
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildOurs } from './measure/builds.ts';
import { contentOf, copySites } from './measure/places.ts';
import { costsOf, type Cost } from './measure/profile.ts';
import { table } from './measure/statistics.ts';
import { versions } from './measure/versions.ts';

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: { entries: { type: 'string', default: '1000' }, levels: { type: 'string', default: '1' } },
});

/** Rows of each table of functions. */
const most = 40;

const sizes = values.entries.split(',').map(Number);
const profiles: Cost[][] = [];
for (const entries of sizes) profiles.push(await profiled(entries));
console.log(`${versions()}\n`);
console.log(`### By room, seconds in its own functions\n\n${grown(byRoom, ({ own }) => own)}\n`);
console.log(
  `### By function, seconds in itself\n\n${grown(
    (costs) => costs,
    ({ own }) => own,
  )}\n`,
);
const ownCode = (costs: readonly Cost[]) => costs.filter(({ room }) => room.startsWith('src/'));
console.log(`### Our functions, seconds with all they call\n\n${grown(ownCode, ({ whole }) => whole)}\n`);

async function profiled(entries: number): Promise<Cost[]> {
  const content = contentOf({ entries, levels: Number(values.levels), seed: 1 });
  copySites();
  const [folder, modules] = ['profile', 'profile-modules'].map((name) => resolve('.cache/bench', name));
  for (const each of [folder!, modules!]) rmSync(each, { recursive: true, force: true });
  process.env.BENCH_MODULES = modules;
  const keeping = new URL('measure/keep-modules.ts', import.meta.url).href;
  await buildOurs(content, ['--cpu-prof', `--cpu-prof-dir=${folder}`, `--import=${keeping}`]);
  return costsOf(folder!, modules!).filter(({ room }) => room !== '(idle)');
}

function byRoom(costs: readonly Cost[]): Cost[] {
  const rooms = new Map<string, Cost>();
  for (const { room, own } of costs) {
    const sum = rooms.get(room) ?? { where: room, room, own: 0, whole: 0 };
    rooms.set(room, { ...sum, own: sum.own + own });
  }
  return [...rooms.values()];
}

/** The dearest at the largest size, with the power of the number of entries that they grew by since the smallest. */
function grown(choose: (costs: readonly Cost[]) => readonly Cost[], value: (cost: Cost) => number): string {
  const times = profiles.map((costs) => new Map(choose(costs).map((cost) => [cost.where, value(cost)])));
  const last = times.at(-1)!;
  const growth = Math.log(sizes.at(-1)! / sizes[0]!);
  const rows = [...last]
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([where, seconds]) => {
      const first = times[0]!.get(where) ?? 0;
      const power = growth > 0 && first > 0.01 ? (Math.log(seconds / first) / growth).toFixed(2) : '';
      return [where, ...times.map((each) => (each.get(where) ?? 0).toFixed(2)), power];
    });
  return table(['', ...sizes.map((size) => `${size} entries`), 'grows as N to the'], rows);
}
