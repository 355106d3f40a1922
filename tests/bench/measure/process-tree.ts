import { readFileSync } from 'node:fs';

/** Clock ticks of a second in /proc; the same on every Linux that Node runs on. */
const ticks = 100;

/** Bytes of a page of memory on the machines Node has builds for that are common; arm64 may have larger ones. */
const pageSize = 4096;

/** Whether this system tells of its processes in /proc. */
export const hasProc = process.platform === 'linux';

/** Seconds of CPU, user and system, of all children of this process that have ended, with their own children. */
export function cpuOfEndedChildren(): number {
  const fields = statOf('self');
  return (Number(fields[13]) + Number(fields[14])) / ticks;
}

/**
 * Resident memory of a process and all below it, in bytes; what they share is counted for each. Whoever starts a program is
 * for a moment two processes with one and the same memory, which counts once.
 */
export function residentMemory(pid: number): number {
  try {
    const own = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * pageSize;
    const started = childrenOf(pid).filter((child) => !isForkAlone(child));
    return started.reduce((sum, child) => sum + residentMemory(child), own);
  } catch {
    // It has ended meanwhile.
    return 0;
  }
}

/** Whether a process was forked and runs no program of its own yet: PF_FORKNOEXEC of the kernel's include/linux/sched.h. */
function isForkAlone(pid: number): boolean {
  return (Number(statOf(pid)[6]) & 0x40) !== 0;
}

function childrenOf(pid: number): number[] {
  const list = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8');
  return list.split(' ').filter(Boolean).map(Number);
}

/** The fields of /proc/<pid>/stat after the command's name, which may hold spaces; the first is the state. */
function statOf(pid: number | 'self'): string[] {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return text.slice(text.lastIndexOf(')') + 2).split(' ');
}
