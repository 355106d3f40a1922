import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { stampBuild } from '../../../src/build/stamp/build-stamp.ts';

const refusal = (code: string) => Object.assign(new Error(`${code}: refused for this test`), { code });

/** A target on another disk, which is full once half of a build has been copied. */
const fullDisk = async (original: () => Promise<typeof import('node:fs')>) => {
  const fs = await original();
  return {
    ...fs,
    renameSync: (from: string, to: string) => {
      if (from.endsWith('draft')) throw refusal('EXDEV');
      fs.renameSync(from, to);
    },
    cpSync: (_from: string, to: string) => {
      fs.mkdirSync(to, { recursive: true });
      fs.writeFileSync(join(to, 'half.html'), 'half');
      throw refusal('ENOSPC');
    },
  };
};

// Files share modules: one before this may have had the publisher with the real disk, and the next wants it back.
beforeAll(() => {
  vi.resetModules();
  vi.doMock('node:fs', fullDisk as never);
});
afterAll(() => {
  vi.doUnmock('node:fs');
  vi.resetModules();
});

it('a copy that the disk has no room for leaves the last build as it is, and no half of the next', async () => {
  const { publish } = await import('../../../src/cli/publish.ts');
  const folder = mkdtempSync(join(tmpdir(), 'full-'));
  const target = join(folder, 'dist');
  for (const [name, says] of [
    ['dist', 'last'],
    ['draft', 'next'],
  ] as const) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'index.html'), says);
    stampBuild(join(folder, name));
  }
  try {
    expect(() => publish(join(folder, 'draft'), target)).toThrow('ENOSPC');
    expect(readFileSync(join(target, 'index.html'), 'utf8')).toBe('last');
    expect(existsSync(`${target}.new`)).toBe(false);
    expect(readdirSync(folder).sort()).toEqual(['dist', 'draft']);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
