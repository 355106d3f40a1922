import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { copyProject, environmentFor, workFolder } from '../../support/builds.ts';

/** Copies the project to a folder and builds it there. */
async function buildIn(folder: string, zone: string) {
  copyProject(folder);
  const built = spawn(process.execPath, ['src/cli/build.ts'], {
    cwd: folder,
    env: environmentFor('content', { TZ: zone }),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  built.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const status = await new Promise((done) => built.once('exit', done));
  expect(said).not.toContain('rror');
  expect(status, said).toBe(0);
  return filesIn(join(folder, 'dist'));
}

function filesIn(dist: string): Map<string, Buffer> {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  return new Map(
    files
      .map((each) => join(each.parentPath, each.name))
      .sort()
      .map((path) => [path.slice(dist.length + 1), readFileSync(path)]),
  );
}

it('the same project makes the same bytes, whatever its folder is called and wherever the clock stands', async () => {
  const work = workFolder('same-bytes');
  const folders = ['one', 'another folder/of-a-longer-name'].map((name) => join(work, name));
  for (const folder of folders) mkdirSync(folder, { recursive: true });
  const here = await buildIn(folders[0]!, 'UTC');
  const there = await buildIn(folders[1]!, 'Pacific/Kiritimati');
  expect([...there.keys()]).toEqual([...here.keys()]);
  expect([...here].filter(([path, bytes]) => !bytes.equals(there.get(path)!)).map(([path]) => path)).toEqual(
    [],
  );
}, 300_000);
