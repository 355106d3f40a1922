import { resolve } from 'node:path';

/** Where runs of the tests have their folders. */
export const runs = resolve('.cache/test');

/** The folder of this run alone. */
export const runFolder = resolve(runs, `run-${process.pid}`);

/** What Node has compiled for one build or command of this run, so that the next need not compile it. */
export const compiled = resolve(runFolder, 'compiled');
