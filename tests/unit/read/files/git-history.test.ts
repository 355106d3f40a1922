import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readHistory } from '../../../../src/read/files/git-history.ts';

const work = mkdtempSync(join(tmpdir(), 'history-'));
const origin = join(work, 'origin');
const wiki = join(origin, 'the wiki');

const git = (folder: string, args: string[], time = '') =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', ...args], {
    env: { ...process.env, GIT_COMMITTER_DATE: time, GIT_AUTHOR_DATE: '2001-01-01T00:00:00Z' },
    stdio: 'pipe',
  });

function commit(time: string, files: Record<string, string>) {
  for (const [file, text] of Object.entries(files)) writeFileSync(join(origin, file), text);
  git(origin, ['add', '.'], time);
  git(origin, ['commit', '-m', 'A change'], time);
}

beforeAll(() => {
  mkdirSync(wiki, { recursive: true });
  git(work, ['init', '-q', origin]);
  commit('2020-01-02T03:04:05+02:00', { 'the wiki/lämp.mdx': 'One', 'README.md': 'One' });
  commit('2021-01-02T03:04:05Z', { 'the wiki/chair.mdx': 'One', 'README.md': 'Two' });
  commit('2022-01-02T03:04:05Z', { 'the wiki/lämp.mdx': 'Two' });
  writeFileSync(join(wiki, 'new.mdx'), 'Not committed');
});
afterAll(() => rmSync(work, { recursive: true }));

describe('the history of a content folder', () => {
  it('says when each file was first and last committed, in UTC, and where the folder lies', () => {
    const { dates, place } = readHistory(wiki);
    expect(Object.fromEntries(dates)).toEqual({
      'lämp.mdx': { created: '2020-01-02T01:04:05.000Z', changed: '2022-01-02T03:04:05.000Z' },
      'chair.mdx': { created: '2021-01-02T03:04:05.000Z', changed: '2021-01-02T03:04:05.000Z' },
    });
    expect(place).toBe('the wiki/');
  });

  it('gives no dates in a shallow clone, which has but the last commit', () => {
    const clone = join(work, 'clone');
    git(work, ['clone', '-q', '--depth', '1', `file://${origin}`, clone]);
    const { dates, place } = readHistory(join(clone, 'the wiki'));
    expect([dates.size, place]).toEqual([0, 'the wiki/']);
  });

  it('is empty outside of a repository, and where one does not have the folder', () => {
    mkdirSync(join(origin, 'ignored'));
    expect(readHistory(join(origin, 'ignored'))).toEqual({ dates: new Map() });
    expect(readHistory(work)).toEqual({ dates: new Map() });
  });

  it('is empty where there is no Git', () => {
    vi.stubEnv('PATH', work);
    expect(readHistory(wiki)).toEqual({ dates: new Map() });
    vi.unstubAllEnvs();
  });
});
