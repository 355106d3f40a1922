import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { cpuOfEndedChildren, hasProc, residentMemory } from './process-tree.ts';

/** What one run of a command took. */
export interface Run {
  /** Seconds, user and system. */
  cpu: number;
  /** Seconds. */
  wall: number;
  /** Bytes. */
  peak: number;
  /** What it printed, each line with the seconds since the start. */
  lines: { at: number; text: string }[];
}

/** How CPU and memory are known here, for the report. */
export const howMeasured = hasProc
  ? 'CPU of the whole process tree; peak of its resident memory, looked at ten times a second'
  : 'CPU and peak memory of the Node processes alone, as they report it themselves';

/**
 * Runs a Node script and measures it with all processes it starts.
 * @param args what `node` is given
 * @throws Error with what it printed when it fails
 */
export async function measured(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Promise<Run> {
  const reports = mkdtempSync(join(tmpdir(), 'bench-'));
  const before = hasProc ? cpuOfEndedChildren() : 0;
  const started = performance.now();
  const since = () => (performance.now() - started) / 1000;
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...env, ...(hasProc ? {} : reporting(reports)) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: Run['lines'] = [];
  const read = [child.stdout, child.stderr].map(async (stream) => {
    for await (const text of createInterface({ input: stream })) lines.push({ at: since(), text });
  });
  let peak = 0;
  const watch = setInterval(() => {
    if (hasProc) peak = Math.max(peak, residentMemory(child.pid!));
  }, 100);
  const status = await new Promise<number | null>((done, failed) => {
    child.once('error', failed);
    child.once('close', done);
  }).finally(() => clearInterval(watch));
  const wall = since();
  await Promise.all(read);
  if (status !== 0) {
    throw new Error(`node ${args.join(' ')} failed:\n${lines.map(({ text }) => text).join('\n')}`);
  }
  const told = hasProc ? undefined : reported(reports);
  rmSync(reports, { recursive: true, force: true });
  return { cpu: told?.cpu ?? cpuOfEndedChildren() - before, wall, peak: told?.peak ?? peak, lines };
}

/** Has each Node process write what it used into a folder when it ends. */
function reporting(folder: string): NodeJS.ProcessEnv {
  mkdirSync(folder, { recursive: true });
  const reporter = new URL('report-usage.ts', import.meta.url);
  return { NODE_OPTIONS: `--import=${reporter.href}`, BENCH_REPORTS: folder };
}

function reported(folder: string): { cpu: number; peak: number } {
  const uses = readdirSync(folder).map(
    (file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as { cpu: number; peak: number },
  );
  return {
    cpu: uses.reduce((sum, { cpu }) => sum + cpu, 0),
    peak: Math.max(...uses.map(({ peak }) => peak)),
  };
}
