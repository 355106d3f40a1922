import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const work = mkdtempSync(join(tmpdir(), 'dependencies-'));
afterAll(() => rmSync(work, { recursive: true }));

interface Lockfile {
  packages: Record<string, { version: string; integrity?: string; optional?: boolean; license?: string }>;
}

const json = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as unknown;
const lockfile = () => json('package-lock.json') as Lockfile;
const run = (script: string, args: string[] = [], path = process.env.PATH) =>
  spawnSync(process.execPath, [`src/cli/${script}.ts`, ...args], {
    encoding: 'utf8',
    env: { ...process.env, PATH: path },
  });

describe('dependencies', () => {
  it('are named in exact versions, the ones that are installed', () => {
    const wanted = json('package.json') as Record<string, Record<string, string> | undefined>;
    const versions = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((part) =>
      Object.entries(wanted[part] ?? {}),
    );
    expect(versions.length).toBeGreaterThan(10);
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
    const { packages } = lockfile();
    const other = versions.filter(([name, version]) => packages[`node_modules/${name}`]?.version !== version);
    expect(other).toEqual([]);
  });

  it('are each held to a hash of what was packed', () => {
    const { packages } = lockfile();
    const unheld = Object.entries(packages)
      .filter(([path, { integrity }]) => path !== '' && !integrity?.startsWith('sha512-'))
      // Left out by npm (npm/cli#4828) and put in by hand: Pagefind's builds for other machines.
      .filter(([path, { optional }]) => !(optional && path.startsWith('node_modules/@pagefind/')));
    expect(unheld.map(([path]) => path)).toEqual([]);
  });
});

it('.nvmrc names the Node that comes as a package', () => {
  const { optionalDependencies: packaged } = json('package.json') as Record<string, Record<string, string>>;
  const majors = Object.values(packaged!).map((version) => version.split('.')[0]);
  expect(majors.length).toBeGreaterThan(0);
  expect(majors.filter((major) => major !== readFileSync('.nvmrc', 'utf8').trim())).toEqual([]);
});

describe('licences', () => {
  it('are all agreed to', () => {
    const { status, stdout, stderr } = run('licences');
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^MIT \(\d+\): .*astro 7/m);
    expect(status).toBe(0);
  });

  it.each([
    ['GPL-3.0-only', 1],
    ['MIT AND GPL-3.0-only', 1],
    [undefined, 1],
    ['(GPL-3.0-only OR MIT)', 0],
    // Agreed to for another package.
    ['MPL-2.0', 1],
  ])('of %s end with %i', (license, expected) => {
    const file = join(work, 'package-lock.json');
    const { packages } = lockfile();
    const changed = { ...packages, 'node_modules/new': { version: '1.0.0', license } };
    writeFileSync(file, JSON.stringify({ packages: changed }));
    const { status, stderr } = run('licences', [file]);
    expect(status).toBe(expected);
    expect(stderr.includes('new 1.0.0')).toBe(expected === 1);
  });
});

describe.skipIf(process.platform === 'win32')('the audit', () => {
  it.each([
    ['fails on a grave hole', { left: { severity: 'high', range: '<2' } }, 1, 'left <2: high'],
    ['lets a small one pass', { left: { severity: 'moderate', range: '<2' } }, 0, 'No grave hole'],
    ['passes when nothing is known', {}, 0, 'No grave hole'],
    ['says so when there is no report', undefined, 0, 'Not audited: the registry gave no report: no service'],
  ])('%s', (_, vulnerabilities, expected, words) => {
    // Stands in for npm: what a registry knows changes from day to day.
    const answer = JSON.stringify({ message: 'no service', vulnerabilities });
    writeFileSync(join(work, 'npm'), `#!/bin/sh\necho '${answer}'\nexit 1\n`);
    chmodSync(join(work, 'npm'), 0o755);
    const { status, stdout, stderr } = run('audit', [], work + delimiter + process.env.PATH);
    expect(stdout + stderr).toContain(words);
    expect(status).toBe(expected);
  });
});
