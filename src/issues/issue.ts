import { namingHidden } from './hidden-characters.ts';
import type { Place } from './positions.ts';
import { catalogue } from './catalogue.ts';
import { inCodeOrder } from './code-order.ts';

type Catalogue = typeof catalogue;

export type IssueCode = keyof Catalogue;

/** A problem in the content, with its place and its cure. */
export interface Issue extends Place {
  code: IssueCode;
  /** An error keeps the wiki from being built; of a warning its author is told. */
  strength: 'error' | 'warn';
  found: string;
  cure: string;
}

/**
 * Makes an issue, an error until the wiki's settings say otherwise.
 * @param code which problem
 * @param place where
 * @param details what its wording needs
 */
export function issue<Code extends IssueCode>(
  code: Code,
  place: Place,
  ...details: Parameters<Catalogue[Code]>
): Issue {
  const wording = catalogue[code] as (...args: unknown[]) => [string, string];
  const [found, cure] = wording(...details);
  return { code, strength: 'error', ...place, found: toldShortly(found), cure: toldShortly(cure) };
}

/** The longest a finding or a cure may be: it quotes what the author wrote, which may be a whole file. */
const longestTelling = 400;

function toldShortly(text: string): string {
  const plain = namingHidden(text.length > 2 * longestTelling ? text.slice(0, 2 * longestTelling) : text);
  if (plain.length <= longestTelling) return plain;
  return `${namingHidden(plain.slice(0, longestTelling - 1))}…`;
}

/** Sorts issues as a writer would go through them: by file, then line, then column. */
export function sortIssues(issues: readonly Issue[]): Issue[] {
  return [...issues].sort((a, b) => inCodeOrder(a.file, b.file) || a.line - b.line || a.column - b.column);
}
