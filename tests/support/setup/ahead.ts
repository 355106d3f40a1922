import { rmSync } from 'node:fs';
import { buildWiki } from './build-wiki.ts';
import { nested } from './nested.ts';
import { runFolder } from './run-folder.ts';

/** Builds the fixtures before a run of the tests with the same environment, which finds them; the gate does, beside a check. */
const compressed = process.env.SERVE_WITH === 'nginx';
try {
  await buildWiki('plays', { compressed });
  await buildWiki('tiny', { compressed });
  if (!compressed) await buildWiki('tiny', nested);
} finally {
  rmSync(runFolder, { recursive: true, force: true });
}
