import { rmSync } from 'node:fs';
import { buildWiki } from './build-wiki.ts';
import { nested } from './nested.ts';
import { runFolder } from './run-folder.ts';

/** Builds the fixtures before a run of the tests, which then finds them; the gate does, beside something else. */
try {
  await buildWiki('plays', {});
  await buildWiki('tiny', {});
  await buildWiki('tiny', nested);
} finally {
  rmSync(runFolder, { recursive: true, force: true });
}
