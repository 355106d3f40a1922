import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hasProc, residentMemory } from '../../bench/measure/process-tree.ts';

/** What a shell and all below it take beyond its own memory, while it waits for a line. */
const beyondItself = ({ pid }: ChildProcess) =>
  residentMemory(pid!) - Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * 4096;

describe.runIf(hasProc)('the memory of a process and all below it', () => {
  it('counts that of one about to start a program once', async () => {
    const shell = spawn('sh', ['-c', '(echo; read line; :); :']);
    await new Promise((forked) => shell.stdout.once('data', forked));
    await expect.poll(() => beyondItself(shell)).toBe(0);
    shell.stdin.end();
  });

  it('counts that of the programs it has started', async () => {
    const shell = spawn('sh', ['-c', 'cat; :']);
    await expect.poll(() => beyondItself(shell)).toBeGreaterThan(0);
    shell.stdin.end();
  });
});
