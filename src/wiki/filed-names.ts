import { sortName } from './titles.ts';

/**
 * The name that somebody is filed under, as in a library: the last word of the name, then the rest of it. A name of one
 * word, one that begins like a title ("The keeper") and words that are no name ("Night porter") stand as they are.
 */
export function filedName(name: string): string {
  const words = name.trim().split(/\s+/);
  const last = words.pop()!;
  const isSurname = words.length > 0 && /^\p{Lu}/u.test(last) && sortName(name) === name;
  return isSurname ? `${last}, ${words.join(' ')}` : name;
}
