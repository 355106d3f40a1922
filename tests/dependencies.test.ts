import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Lockfile {
  packages: Record<string, { version: string; integrity?: string; optional?: boolean }>;
}

const json = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as unknown;
const lockfile = () => json('package-lock.json') as Lockfile;

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
