import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Long enough for several builds one after another, in milliseconds. */
const patience = 15 * 60_000;

/**
 * Waits until no other process holds a lock, then holds it until this one ends, however it ends: the lock is
 * SQLite's on an empty database, which the system itself lets go of. No process number can go stale.
 * @param file where the lock lives
 * @param busy called once when there is somebody to wait for
 * @throws Error with a sentence for a human when the other does not finish in time
 */
export function lock(file: string, busy: () => void) {
  mkdirSync(dirname(file), { recursive: true });
  if (take(file, 0)) return;
  busy();
  if (!take(file, patience)) throw new Error('Another build in this folder does not finish; stop it first.');
}

/** Kept from being collected, which would let go of the lock. */
let held: DatabaseSync | undefined;

function take(file: string, timeout: number): boolean {
  const database = new DatabaseSync(file, { timeout });
  try {
    database.exec('BEGIN EXCLUSIVE');
    held = database;
    return held.isOpen;
  } catch (error) {
    database.close();
    if (/locked|busy/.test((error as Error).message)) return false;
    throw error;
  }
}
