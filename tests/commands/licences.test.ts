import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const work = mkdtempSync(join(tmpdir(), 'licences-'));
afterAll(() => rmSync(work, { recursive: true }));

interface Lockfile {
  packages: Record<string, { version: string; license?: string }>;
}

const run = (...args: string[]) =>
  spawnSync(process.execPath, ['src/cli/licences.ts', ...args], { encoding: 'utf8' });

describe('licences', () => {
  it('are all agreed to', () => {
    const { status, stdout, stderr } = run();
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
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile;
    const changed = { ...packages, 'node_modules/new': { version: '1.0.0', license } };
    writeFileSync(file, JSON.stringify({ packages: changed }));
    const { status, stderr } = run(file);
    expect(status).toBe(expected);
    expect(stderr.includes('new 1.0.0')).toBe(expected === 1);
  });
});
