import { readdirSync } from 'node:fs';
import autocannon from 'autocannon';
import { basePath } from '../../src/settings.ts';
import { hasNginx, serveWithNginx } from '../support/nginx.ts';

// npm run bench -- load [folder of the build]: nginx with the shipped configuration under as many requests as this
// machine makes, for a minute or two hundred thousand requests, whichever comes first. The load comes from here and
// goes no further than here, so it takes its share of the processors too.

const dist = process.argv[3] ?? 'dist';
const seconds = 60;
const most = 200_000;
const connections = 50;

if (!hasNginx) {
  console.error('This machine has no nginx.');
  process.exit(1);
}

const content = process.env.WIKI_CONTENT ?? 'content';
const served = await serveWithNginx(dist, basePath, content);
const base = basePath.slice(0, -1);

/** Every n-th of the files with an ending, so that all editions are among them. */
const files = readdirSync(dist, { recursive: true }).map((file) => String(file).replaceAll('\\', '/'));
const some = (ending: string, count: number) => {
  const all = files.filter((file) => file.endsWith(ending)).sort();
  return all.filter((_, index) => index % Math.ceil(all.length / count) === 0);
};
const addresses = [
  ...some('/index.html', 60).map((file) => file.replace(/index\.html$/, '')),
  ...some('names.json', 3),
  ...some('.pf_fragment', 20),
  ...some('.pf_index', 5),
  ...some('.pf_meta', 3),
  ...some('pagefind.js', 3),
  ...some('.woff2', 4),
].map((file) => ({ path: `${base}/${file}`, status: 200 }));
const missing = Array.from({ length: 10 }, (_, number) => ({
  path: `${base}/people/nobody-${number}/`,
  status: 404,
}));
const mixed = [...addresses, ...missing];

const wrong = new Map<string, number>();
const run = (limit: { duration?: number; amount?: number }) =>
  autocannon({
    url: new URL(served.url).origin,
    connections,
    // nginx closes a connection after a thousand requests; the generator would then take the next answer for the last.
    reconnectRate: 900,
    ...limit,
    requests: mixed.map(({ path, status }) => ({
      method: 'GET',
      path,
      headers: { 'accept-encoding': 'br, gzip' },
      onResponse: (code: number) => {
        if (code === status) return;
        const what = `${code} instead of ${status} for ${path}`;
        wrong.set(what, (wrong.get(what) ?? 0) + 1);
      },
    })),
  });

// The first requests fill what nginx keeps for each connection: memory is compared after them.
await run({ amount: 2_000 });
const before = served.memory();
const started = Date.now();
let done = 0;
let halfway = before;
const failed = { errors: 0, timeouts: 0 };
const latencies: { p50: number; p97_5: number; p99: number; max: number }[] = [];
// In rounds, as the generator takes either a time or a number.
while (done < most && Date.now() - started < seconds * 1000) {
  const result = await run({ duration: 5 });
  done += result.requests.total;
  failed.errors += result.errors;
  failed.timeouts += result.timeouts;
  latencies.push(result.latency);
  if (halfway === before) halfway = served.memory();
}
const took = (Date.now() - started) / 1000;
const worst = (of: (latency: (typeof latencies)[number]) => number) => Math.max(...latencies.map(of));
const after = served.memory();
const errors = served.errors().trim();
await served.stop();

console.log(`${mixed.length} addresses (${missing.length} of them missing), ${connections} connections
${done} requests in ${took.toFixed(0)} s: ${Math.round(done / took)} per second
latency, the worst of ${latencies.length} rounds: half within ${worst((l) => l.p50)} ms, 97.5 % within ${worst((l) => l.p97_5)} ms, 99 % within ${worst((l) => l.p99)} ms, longest ${worst((l) => l.max)} ms
errors ${failed.errors}, timeouts ${failed.timeouts}, wrong answers ${[...wrong.values()].reduce((sum, each) => sum + each, 0)}
memory of nginx: ${before} kB before, ${halfway} kB after the first round, ${after} kB at the end
log of errors: ${errors || 'empty'}`);
for (const [what, times] of [...wrong].slice(0, 10)) console.log(`  ${times} × ${what}`);
if (failed.errors + failed.timeouts + wrong.size > 0) process.exitCode = 1;
