import { catalogue } from './catalogue.ts';
import type { Issue, IssueCode } from './issue.ts';
import { lawProblems } from './law-problems.ts';
import { readingProblems } from './reading-problems.ts';

/** What a wiki may make of a law: an error, a warning, or nothing. */
export const strengths = ['error', 'warn', 'off'] as const;

export type Strength = (typeof strengths)[number];

export type LawCode = keyof typeof lawProblems;

/** The problems whose strength wiki.yaml may say. */
export const lawCodes = Object.keys(lawProblems) as LawCode[];

export const isLaw = (code: string): code is LawCode => Object.hasOwn(lawProblems, code);

/** Whether a problem keeps a file from being read; drafts are held to nothing else. */
export const isOfReading = (code: string) => Object.hasOwn(readingProblems, code);

export const isProblem = (code: string): code is IssueCode => Object.hasOwn(catalogue, code);

/**
 * Problems as strong as a wiki takes them: of those that break a law, warnings where it wants no more, and none where the
 * law is off.
 * @param laws the strength of each law that is no error, by its code
 */
export function weighed(issues: readonly Issue[], laws: Readonly<Record<string, Strength>>): Issue[] {
  return issues.flatMap((each) => {
    const strength = isLaw(each.code) && Object.hasOwn(laws, each.code) ? laws[each.code]! : each.strength;
    return strength === 'off' ? [] : [{ ...each, strength }];
  });
}
