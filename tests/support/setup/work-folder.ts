import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { once } from './once.ts';
import { compiled, runFolder, runs } from './run-folder.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of this run alone, gone when it ends. */
    work: string;
  }
}

/** A folder of this run alone, gone when it ends. */
export const workFolderOfRun = () =>
  once('work', () => {
    mkdirSync(runFolder, { recursive: true });
    clearDeadRuns();
    process.env.NODE_COMPILE_CACHE ??= compiled;
    return { value: runFolder, stop: () => rmSync(runFolder, { recursive: true, force: true }) };
  });

/** Gives a project's tests a folder to work in. */
export default async function setup(project: TestProject) {
  const { value, stop } = await workFolderOfRun();
  project.provide('work', value);
  return stop;
}

/** Takes away the folders of runs that were stopped before they could. */
function clearDeadRuns() {
  for (const folder of readdirSync(runs).filter((name) => /^run-\d+$/.test(name))) {
    if (!isAlive(Number(folder.slice('run-'.length)))) {
      rmSync(join(runs, folder), { recursive: true, force: true });
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
