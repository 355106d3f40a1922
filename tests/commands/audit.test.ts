import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const work = mkdtempSync(join(tmpdir(), 'audit-'));
afterAll(() => rmSync(work, { recursive: true }));

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
    const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/audit.ts'], {
      encoding: 'utf8',
      env: { ...process.env, PATH: work + delimiter + process.env.PATH },
    });
    expect(stdout + stderr).toContain(words);
    expect(status).toBe(expected);
  });
});
