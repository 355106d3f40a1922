import { mkdirSync, writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { basename, join } from 'node:path';

// Loaded before a build that is profiled: keeps the bundled pages, which the build takes away when it has rendered them.
const folder = process.env.BENCH_MODULES!;
mkdirSync(folder, { recursive: true });
registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    if (/\/\.prerender\//.test(url) && loaded.source) {
      writeFileSync(join(folder, basename(new URL(url).pathname)), loaded.source as string);
    }
    return loaded;
  },
});
