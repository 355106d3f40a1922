import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Gives back the memory that nothing refers to any more: V8 would first let its heap grow by as much again. */
export function collectGarbage() {
  setFlagsFromString('--expose-gc');
  // Only a context that is made after the flag was set has it.
  const collect = runInNewContext('gc') as () => void;
  collect();
}
