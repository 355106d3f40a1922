import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { copyProject, environmentFor, workFolder } from '../../support/builds.ts';

/** Builds a copy of the project where it lies, with compressed copies. @returns what it says */
async function build(folder: string): Promise<string> {
  const built = spawn(process.execPath, ['src/cli/build.ts', '--verbose'], {
    cwd: folder,
    env: environmentFor('content', { PRECOMPRESS: 'yes' }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [built.stdout, built.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  expect(await new Promise((done) => built.once('exit', done)), said).toBe(0);
  return said;
}

function filesIn(dist: string): Map<string, Buffer> {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  const paths = files.map((each) => join(each.parentPath, each.name)).sort();
  return new Map(paths.map((path) => [path.slice(dist.length + 1), readFileSync(path)]));
}

const entry = (title: string, more = '') =>
  `---\ntitle: ${title}\nsummary: The one who lit the lamp for both plays.\noccupations: [director]\n${more}---\n\n` +
  `${title} lit the lamp.<Cite sources="almanac" />\n`;

it('a build over an older one makes the bytes of a build from nothing, whatever has changed', async () => {
  const work = workFolder('rebuilt');
  const folder = join(work, 'again');
  mkdirSync(folder);
  copyProject(folder);
  const people = join(folder, 'content/people');
  const changed = join(people, 'noor-vance.mdx');
  const unchanged = readFileSync(changed, 'utf8');
  await build(folder);

  const sameAsFromNothing = async (name: string) => {
    const said = await build(folder);
    const fresh = join(work, name);
    mkdirSync(fresh);
    copyProject(fresh, join(folder, 'content'));
    await build(fresh);
    const [again, anew] = [filesIn(join(folder, 'dist')), filesIn(join(fresh, 'dist'))];
    expect([...again.keys()]).toEqual([...anew.keys()]);
    expect(
      [...again].filter(([path, bytes]) => !bytes.equals(anew.get(path)!)).map(([path]) => path),
    ).toEqual([]);
    return { said, files: again };
  };

  // One is changed, one comes.
  const mention = (text: string) =>
    writeFileSync(changed, `${unchanged}\n${text}<Cite sources="almanac" />\n`);
  mention('The stage was small, and <Ref to="lin-ash" /> lit it.');
  writeFileSync(join(people, 'lin-ash.mdx'), entry('Lin Ash'));
  const { said, files } = await sameAsFromNothing('changed-and-added');
  expect(files.get('people/noor-vance/index.html')!.toString()).toContain('The stage was small');
  expect(files.has('people/lin-ash/index.html')).toBe(true);
  // What says the same as before is compressed once for both.
  const [, copies, anew] = /files compressed, (\d+) of (\d+) copies anew/
    .exec(said)!
    .map((each) => Number(each));
  expect(copies).toBeLessThan(anew!);

  // It gets another name, and goes.
  renameSync(join(people, 'lin-ash.mdx'), join(people, 'linden-ash.mdx'));
  writeFileSync(join(people, 'linden-ash.mdx'), entry('Linden Ash', 'formerIds: [lin-ash]\n'));
  mention('The stage was small, and <Ref to="linden-ash" /> lit it.');
  await sameAsFromNothing('renamed');
  mention('The stage was small.');
  rmSync(join(people, 'linden-ash.mdx'));
  const gone = await sameAsFromNothing('deleted');
  expect([...gone.files.keys()].filter((path) => /lin(den)?-ash/.test(path))).toEqual([]);
}, 600_000);
