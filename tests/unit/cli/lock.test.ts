import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it, vi } from 'vitest';
import { lock } from '../../../src/cli/lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'lock-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('a killed process leaves no lock behind', async () => {
  const file = join(folder, 'builds/build.lock');
  const module = pathToFileURL(resolve('src/cli/lock.ts')).href;
  const other = spawn(process.execPath, [
    '--input-type=module',
    '--eval',
    `import { lock } from '${module}'; lock('${file}', () => {}); console.log('held'); setInterval(() => {}, 1e6);`,
  ]);
  await new Promise((held) => other.stdout.once('data', held));
  other.kill('SIGKILL');
  await new Promise((gone) => other.once('exit', gone));
  const busy = vi.fn();
  lock(file, busy);
  expect(busy).not.toHaveBeenCalled();
});
