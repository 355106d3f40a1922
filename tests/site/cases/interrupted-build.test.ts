import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { build, copyContent, environmentFor, fixtureContent, workFolder } from '../../support/builds.ts';
import { hasNginx, serveWithNginx } from '../../support/nginx.ts';
import { publish } from '../../../src/cli/publish.ts';

const minutes = 60_000;

/** Starts a build and lets it run; `sees` is called with all it has said so far. */
function start(content: string, dist: string, sees: (said: string, kill: () => void) => void = () => {}) {
  const child = spawn(process.execPath, ['src/cli/build.ts', '--outDir', dist], {
    env: environmentFor(content, { CI: '' }),
  });
  let said = '';
  const hear = (chunk: Buffer) => sees((said += chunk.toString()), () => child.kill('SIGKILL'));
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  return new Promise<{ said: string; status: number | null }>((done) =>
    child.once('close', (status) => done({ said, status })),
  );
}

const home = (dist: string) => readFileSync(join(dist, 'index.html'), 'utf8');

describe('a build that is killed', () => {
  it.each(['generating static routes', '[preview-pictures]', '[search-index]'])(
    'at “%s” leaves the last good one, and the next takes away what it left',
    async (moment) => {
      const folder = workFolder('killed');
      const dist = join(folder, 'dist');
      writeFileSync(join(workFolder('killed/dist'), 'index.html'), 'the last good build');
      const { status } = await start(fixtureContent, dist, (said, kill) => said.includes(moment) && kill());
      expect(status).toBeNull();
      expect(readdirSync(folder)).toEqual(['dist']);
      expect(readdirSync(dist)).toEqual(['index.html']);
      expect(home(dist)).toBe('the last good build');
    },
    2 * minutes,
  );

  it(
    'holds up nobody: the next build is whole, and takes away what was left',
    () => {
      const dist = join(workFolder('after-killed'), 'dist');
      // Builds of other tests come and go beside it.
      const left = '.cache/build-left';
      mkdirSync(left, { recursive: true });
      const { status, stderr } = build(fixtureContent, dist);
      expect(status, stderr).toBe(0);
      expect(existsSync(join(dist, 'after/second-light/pagefind/pagefind.js'))).toBe(true);
      expect(existsSync(left)).toBe(false);
    },
    2 * minutes,
  );
});

it(
  'two builds at once, of two wikis, take turns and both come out right',
  async () => {
    const folder = workFolder('two-builds');
    const other = copyContent(join(folder, 'content'));
    const settings = readFileSync(join(other, 'wiki.yaml'), 'utf8');
    expect(settings).toContain('The Lamp Room');
    writeFileSync(join(other, 'wiki.yaml'), settings.replaceAll('The Lamp Room', 'The Other Room'));
    const [one, two] = await Promise.all([
      start(fixtureContent, join(folder, 'one')),
      start(other, join(folder, 'two')),
    ]);
    expect([one.status, two.status], one.said + two.said).toEqual([0, 0]);
    expect(one.said + two.said).toContain('Another build is running here; this one waits for it.');
    expect(home(join(folder, 'one'))).toContain('The Lamp Room');
    expect(home(join(folder, 'two'))).toContain('The Other Room');
    expect(home(join(folder, 'two'))).not.toContain('The Lamp Room');
    const list = (name: string) => readdirSync(join(folder, name)).sort();
    expect(list('one')).toEqual(list('two'));
  },
  4 * minutes,
);

it('a build that cannot be published says so in a sentence, before it begins', () => {
  const folder = workFolder('unpublishable');
  writeFileSync(join(folder, 'dist'), 'a file');
  for (const dist of [join(folder, 'dist'), join(folder, 'dist/deeper')]) {
    const { status, stdout, stderr } = build(fixtureContent, dist);
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^(The build cannot be put at .*|.* cannot be a folder: a file is in the way\.)$/m,
    );
    expect(stderr).toContain('Nothing was published');
    expect(stdout + stderr).not.toMatch(/^\s+at .+[:(]|EEXIST|ENOTDIR/m);
  }
  expect(readFileSync(join(folder, 'dist'), 'utf8')).toBe('a file');
});

it.skipIf(!hasNginx)('a served link is turned to new builds without one request that fails', async () => {
  const folder = workFolder('served-link');
  const draft = (says: string) => {
    const path = workFolder('served-link/draft');
    for (const name of ['index.html', '404.html']) writeFileSync(join(path, name), says);
    return path;
  };
  const dist = join(folder, 'dist');
  symlinkSync('dist.a', dist);
  publish(draft('build 0'), dist);
  const served = await serveWithNginx(dist, '/', fixtureContent);
  try {
    const seen = new Set<string>();
    let going = true;
    const readers = Array.from({ length: 4 }, async () => {
      while (going) {
        const response = await fetch(served.url);
        seen.add(`${response.status} ${await response.text()}`);
      }
    });
    for (let number = 1; number <= 40; number++) {
      publish(draft(`build ${number}`), dist);
      // Until it is seen, so that requests fall between any two.
      await expect.poll(() => fetch(served.url).then((answer) => answer.text())).toBe(`build ${number}`);
    }
    going = false;
    await Promise.all(readers);
    expect([...seen].filter((each) => !/^200 build \d+$/.test(each))).toEqual([]);
    expect(seen.size).toBeGreaterThan(10);
  } finally {
    await served.stop();
  }
});
