import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { copyProject, environmentFor, workFolder } from '../../support/builds.ts';

/** Builds a copy of the project where it lies, with compressed copies. @returns what it says, and the files it made */
async function build(folder: string, zone: string) {
  const built = spawn(process.execPath, ['src/cli/build.ts', '--verbose'], {
    cwd: folder,
    env: environmentFor('content', { PRECOMPRESS: 'yes', TZ: zone }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { out: '', errors: '' };
  built.stdout.setEncoding('utf8').on('data', (text: string) => (said.out += text));
  built.stderr.setEncoding('utf8').on('data', (text: string) => (said.errors += text));
  expect(await new Promise((done) => built.once('close', done)), said.out + said.errors).toBe(0);
  expect(said.errors).not.toContain('rror');
  return { said: said.out, files: filesIn(join(folder, 'dist')) };
}

type Built = Awaited<ReturnType<typeof build>>;

function filesIn(dist: string): Map<string, Buffer> {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  const paths = files.map((each) => join(each.parentPath, each.name)).sort();
  return new Map(paths.map((path) => [path.slice(dist.length + 1), readFileSync(path)]));
}

/** Files of one build that are other bytes in another, or not there. */
const unlike = (one: Built, other: Built) =>
  [...one.files].filter(([path, bytes]) => !other.files.get(path)?.equals(bytes)).map(([path]) => path);

const entry = (title: string, more = '') =>
  `---\ntitle: ${title}\nsummary: The one who lit the lamp for both plays.\noccupations: [director]\n${more}---\n\n` +
  `${title} lit the lamp.<Cite sources="almanac" />\n`;

/** From one to the other, or back, an entry says something else, one comes, one gets another name, and one goes. */
const states = {
  first: {
    'lin-ash.mdx': entry('Lin Ash'),
    'otto-reed.mdx': entry('Otto Reed'),
    says: 'The stage was wide, and <Ref to="lin-ash" /> lit it with <Ref to="otto-reed" />.',
  },
  second: {
    'linden-ash.mdx': entry('Linden Ash', 'formerIds: [lin-ash]\n'),
    'kay-moss.mdx': entry('Kay Moss'),
    says: 'The stage was small, and <Ref to="linden-ash" /> lit it with <Ref to="kay-moss" />.',
  },
};

/** Where a copy of the project lies, and where its clock stands: no byte may tell of either. */
const places = [
  { folder: 'one', zone: 'UTC', order: ['first', 'second'] },
  { folder: 'another folder/of-a-longer-name', zone: 'Pacific/Kiritimati', order: ['second', 'first'] },
] as const;

describe('two copies of the project, each built from nothing and then over the other’s content', () => {
  let fromNothing: Record<keyof typeof states, Built>;
  let again: Record<keyof typeof states, Built>;

  beforeAll(async () => {
    const work = workFolder('rebuilt');
    const builds = places.map(async ({ folder, zone, order }) => {
      const project = join(work, folder);
      mkdirSync(project, { recursive: true });
      copyProject(project);
      const people = join(project, 'content/people');
      const changed = join(people, 'noor-vance.mdx');
      const unchanged = readFileSync(changed, 'utf8');
      const own: string[] = [];
      const made: Built[] = [];
      for (const state of order) {
        const { says, ...entries } = states[state];
        for (const name of own.splice(0)) rmSync(join(people, name));
        for (const [name, text] of Object.entries(entries)) {
          writeFileSync(join(people, name), text);
          own.push(name);
        }
        writeFileSync(changed, `${unchanged}\n${says}<Cite sources="almanac" />\n`);
        made.push(await build(project, zone));
      }
      return made as [Built, Built];
    });
    const [one, other] = await Promise.all(builds);
    fromNothing = { first: one![0], second: other![0] };
    again = { first: other![1], second: one![1] };
  }, 600_000);

  it.each(['first', 'second'] as const)(
    'come to the same bytes, whatever has changed, wherever they lie and their clocks stand: %s content',
    (state) => {
      expect([...again[state].files.keys()]).toEqual([...fromNothing[state].files.keys()]);
      expect(unlike(again[state], fromNothing[state])).toEqual([]);
    },
  );

  it('show what was changed and what has come', () => {
    const { files } = again.second;
    expect(files.get('people/noor-vance/index.html')!.toString()).toContain('The stage was small');
    expect(files.has('people/kay-moss/index.html')).toBe(true);
    expect(files.get('people/lin-ash/index.html')!.toString()).toContain('http-equiv="refresh"');
  });

  it('keep nothing of what has gone', () => {
    const named = (built: Built, names: RegExp) => [...built.files.keys()].filter((path) => names.test(path));
    expect(named(again.first, /linden-ash|kay-moss/)).toEqual([]);
    expect(named(again.second, /otto-reed/)).toEqual([]);
    expect(named(fromNothing.second, /linden-ash|kay-moss/)).not.toEqual([]);
  });

  it('compress what says the same as before once for both', () => {
    const [, copies, anew] = /files compressed, (\d+) of (\d+) copies anew/
      .exec(again.second.said)!
      .map((each) => Number(each));
    expect(copies).toBeLessThan(anew!);
  });
});
