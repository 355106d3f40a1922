import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Loaded into a build before anything else (`node --import`): writes a line for each file below the folders of
 * COUNT_READS_BELOW that is read, into the file COUNT_READS_IN. Once the content has been read, it spoils every file of
 * the folder COUNT_READS_THEN_SPOIL: nobody may need it again, not even code that reads past Node.
 */
const { COUNT_READS_BELOW = '', COUNT_READS_IN = '', COUNT_READS_THEN_SPOIL = '' } = process.env;
const folders = COUNT_READS_BELOW.split(':').map((folder) => resolve(folder));
const { appendFileSync, readdirSync, writeFileSync } = fs;
let spoilt = false;

function note(file: unknown) {
  const path = file instanceof URL ? fileURLToPath(file) : typeof file === 'string' ? resolve(file) : '';
  if (!folders.some((folder) => path.startsWith(`${folder}/`))) return;
  appendFileSync(COUNT_READS_IN, `${relative('.', path)}\n`);
  if (spoilt || !path.startsWith(resolve(COUNT_READS_THEN_SPOIL))) return;
  spoilt = true;
  // The door reads the whole folder in one go; this comes after it.
  setImmediate(spoil);
}

function spoil() {
  for (const each of readdirSync(COUNT_READS_THEN_SPOIL, { recursive: true, withFileTypes: true })) {
    if (each.isFile()) writeFileSync(resolve(each.parentPath, each.name), '<Nothing>{');
  }
}

/** How many watched functions are at work: Node's own reading opens the file by another of them. */
let within = 0;

/** Has a function that reads a file, or opens one to read it, tell of it first. */
function watch<Name extends string>(holder: Record<Name, unknown>, name: Name) {
  const read = holder[name] as (...args: unknown[]) => unknown;
  holder[name] = function (this: unknown, file: unknown, flags: unknown, ...rest: unknown[]) {
    const reads =
      !name.startsWith('open') ||
      flags === undefined ||
      flags === 0 ||
      (typeof flags === 'string' && flags.startsWith('r'));
    if (reads && within === 0) note(file);
    within++;
    try {
      return read.call(this, file, flags, ...rest);
    } finally {
      within--;
    }
  };
}

const readers = ['readFile', 'readFileSync', 'open', 'openSync', 'copyFile', 'copyFileSync'] as const;
for (const name of readers) watch(fs, name);
for (const name of ['readFile', 'open', 'copyFile'] as const) watch(fs.promises, name);
syncBuiltinESMExports();
