import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { build, copyContent, environmentFor, fixtureContent, workFolder } from '../../support/builds.ts';
import { hasNginx, serveWithNginx } from '../../support/nginx.ts';
import { stampBuild } from '../../../src/build/stamp/build-stamp.ts';
import { publish } from '../../../src/cli/publish.ts';

const minutes = 60_000;

/** Starts a build and lets it run; `sees` is called with all it has said so far. */
function start(content: string, dist: string, sees: (said: string, child: ChildProcess) => void = () => {}) {
  const child = spawn(process.execPath, ['src/cli/build.ts', '--outDir', dist], {
    env: environmentFor(content, { CI: '' }),
  });
  let said = '';
  const hear = (chunk: Buffer) => sees((said += chunk.toString()), child);
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  return new Promise<{ said: string; status: number | null }>((done) =>
    child.once('close', (status) => done({ said, status })),
  );
}

const home = (dist: string) => readFileSync(join(dist, 'index.html'), 'utf8');

describe('a build that is killed', () => {
  const moments = ['generating static routes', '[preview-pictures]', '[search-index]'];
  const folder = workFolder('killed');
  const dist = join(folder, 'dist');
  const lying = () => ({
    beside: readdirSync(folder),
    within: readdirSync(dist),
    home: home(dist),
  });
  /** What lay there at each moment. A build is stopped to look: one that is killed then leaves no more and no less. */
  const left = new Map<string, ReturnType<typeof lying>>();
  let status: number | null;

  beforeAll(async () => {
    writeFileSync(join(workFolder('killed/dist'), 'index.html'), 'the last good build');
    stampBuild(dist);
    ({ status } = await start(fixtureContent, dist, (said, child) => {
      for (const moment of moments.filter((each) => said.includes(each) && !left.has(each))) {
        child.kill('SIGSTOP');
        left.set(moment, lying());
        child.kill(moment === moments.at(-1) ? 'SIGKILL' : 'SIGCONT');
      }
    }));
  }, 5 * minutes);

  it.each(moments)('at “%s” leaves the last good one', (moment) => {
    expect(left.get(moment)).toEqual({
      beside: ['dist'],
      within: ['.wiki-build', 'index.html'],
      home: 'the last good build',
    });
  });

  it('leaves it in the end, and nothing beside it', () => {
    expect(status).toBeNull();
    expect(lying()).toEqual(left.get(moments[0]!));
  });
});

it(
  'two builds at once, of two wikis, after others were killed, take turns and both come out whole',
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
    expect(existsSync(join(folder, 'one/after/second-light/pagefind/pagefind.js'))).toBe(true);
    expect(home(join(folder, 'one'))).toContain('The Lamp Room');
    expect(home(join(folder, 'two'))).toContain('The Other Room');
    expect(home(join(folder, 'two'))).not.toContain('The Lamp Room');
    // Of a copy no history is known, and so no feed of what is new.
    const list = (name: string) =>
      readdirSync(join(folder, name))
        .filter((file) => file !== 'feed.xml')
        .sort();
    expect(list('one')).toEqual(list('two'));
  },
  8 * minutes,
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

describe('a build that was killed between its two renames', () => {
  const broken: [string, string, Record<string, string>][] = [
    ['a problem in the content', 'frist-light', {}],
    ['a wrong setting', 'PORT', { PORT: '99999' }],
  ];
  it.each(broken)('is put back first, although the next one has %s', (_what, told, environment) => {
    const folder = workFolder('put-back');
    const dist = join(folder, 'dist');
    const last = workFolder('put-back/dist.old');
    writeFileSync(join(last, 'index.html'), 'the last good build');
    stampBuild(last);
    const content = copyContent(join(folder, 'content'));
    const file = join(content, 'people/ines-holt.mdx');
    writeFileSync(file, readFileSync(file, 'utf8').replace('to="first-light"', 'to="frist-light"'));
    const { status, stdout, stderr } = build(content, dist, environment);
    expect(status).toBe(1);
    expect(stderr).toContain(told);
    expect(stderr).toContain('Nothing was published; the last good build is untouched.');
    expect(stdout + stderr).not.toMatch(/^\s+at .+[:(]/m);
    expect(home(dist)).toBe('the last good build');
  });
});

describe('a folder that no build has made', () => {
  it.each(['notes', '.', '../around', 'dist.old', 'content'])(
    'is refused before the build begins: %s',
    (name) => {
      const folder = workFolder('own/folder');
      const around = workFolder('own/around');
      const content = copyContent(join(folder, 'content'));
      const own = join(folder, name);
      mkdirSync(own, { recursive: true });
      for (const each of [own, around]) writeFileSync(join(each, 'README.md'), 'mine');
      const { status, stdout, stderr } = build(content, name === 'dist.old' ? join(folder, 'dist') : own);
      expect(status).toBe(1);
      expect(stderr).toMatch(
        /^(A build would replace|The build cannot be put at) .*Name another|another --outDir\.$/m,
      );
      expect(stderr).toContain('Nothing was published; nothing was taken away either.');
      expect(stdout + stderr).not.toMatch(/^\s+at .+[:(]/m);
      expect(readFileSync(join(own, 'README.md'), 'utf8')).toBe('mine');
      expect(existsSync(join(content, 'wiki.yaml'))).toBe(true);
    },
  );
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
