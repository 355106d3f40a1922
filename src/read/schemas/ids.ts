/** What an entry's file may be called, without its ending. */
export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Whether a value of a field that takes an id or a name is a name. What is written all in small letters of English, or
 * like a path, is meant for an id: a misspelt one is told of, and not printed for a name.
 */
export function isName(value: string): boolean {
  return /^[\p{L}\p{N}\p{Pi}]/u.test(value) && /[^\p{Ll}\p{N}\p{P}\p{S}]|[^\p{ASCII}\p{P}\p{S}]/u.test(value);
}
