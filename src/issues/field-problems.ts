import { meant, quoted, type Wordings } from './wording.ts';

/** What is wrong with a field. */
export const fieldProblems = {
  'unknown-field': (d: { field: string; suggestion?: string; known: readonly string[] }) => [
    `unknown field "${d.field}"`,
    meant(d.suggestion, `Known fields here: ${d.known.join(', ')}.`),
  ],
  'missing-field': (d: { field: string; description: string; example?: string }) => [
    `missing field "${d.field}"`,
    `Expected ${d.description}.${d.example ? ` Write ${d.example}.` : ''}`,
  ],
  'wrong-value': (d: {
    field: string;
    found: string;
    expected: string;
    example?: string;
    suggestion?: string;
  }) => [
    `"${d.field}" is ${d.found}`,
    `Expected ${d.expected}.${d.example ? ` Write ${d.example}.` : ''}${d.suggestion ? ` Did you mean "${d.suggestion}"?` : ''}`,
  ],
  'bad-date': (d: { field: string; found: string }) => [
    `"${d.field}" is ${d.found}`,
    'Expected an ISO date that exists: 2017-12-29, 2017-12 or 2017.',
  ],
  'unknown-level': (d: { level: string; known: readonly string[]; suggestion?: string }) => [
    `no viewing level "${d.level}"`,
    meant(d.suggestion, `The levels are ${quoted(d.known)}.`),
  ],
  'unknown-lane': (d: { lane: string; known: readonly string[]; suggestion?: string }) => [
    `no lane "${d.lane}"`,
    meant(
      d.suggestion,
      d.known.length ? `The lanes are ${quoted(d.known)}.` : 'List it under lanes in wiki.yaml first.',
    ),
  ],
  'unknown-theme': (d: { theme: string; known: readonly string[]; suggestion?: string }) => [
    `no review theme "${d.theme}"`,
    meant(
      d.suggestion,
      d.known.length
        ? `The themes are ${quoted(d.known)}.`
        : 'List it under reviewThemes in wiki.yaml first.',
    ),
  ],
  'unknown-version': (d: { version: string; known: readonly string[]; suggestion?: string }) => [
    `no version "${d.version}" of characters`,
    meant(
      d.suggestion,
      d.known.length ? `The versions are ${quoted(d.known)}.` : 'List it under versions in wiki.yaml first.',
    ),
  ],
  'unknown-type': (d: { type: string; of?: string; known: readonly string[]; suggestion?: string }) => [
    `no type "${d.type}"${d.of ? ` of ${d.of}` : ''}`,
    meant(
      d.suggestion,
      d.known.length
        ? `The types are ${quoted(d.known)}.`
        : `List it under types.${d.of ?? '<kind>'} in wiki.yaml first.`,
    ),
  ],
  'duplicate-word': (d: { word: string; list: string }) => [
    `"${d.word}" stands twice in ${d.list}`,
    'Take one out, or give it another id: authors could mean either.',
  ],
  'folder-taken': (d: { folder: string; other: string }) => [
    `the folder "${d.folder}" holds entries of kind ${d.other}`,
    'Name another folder, or give that kind another one: a folder holds entries of one kind.',
  ],
  'duplicate-level': (d: { field: string; value: string }) => [
    `${d.field} "${d.value}" of two viewing levels`,
    'Give each level its own: the second edition would overwrite the first.',
  ],
  'lowest-path': (d: { path: string }) => [
    `the lowest level lives at "${d.path}"`,
    "Write path: '': the first edition is the one that the bare address shows.",
  ],
  'unknown-law': (d: { law: string; known: readonly string[]; suggestion?: string }) => [
    `no law "${d.law}"`,
    meant(d.suggestion, `The laws are ${quoted(d.known)}.`),
  ],
  'not-a-law': (d: { code: string }) => [
    `"${d.code}" is a problem, and no law`,
    'It cannot be turned off: nothing right could be built with it. Take the line out.',
  ],
  'unknown-drawing': (d: { drawing: string; suggestion?: string }) => [
    `no drawing "${d.drawing}"`,
    meant(d.suggestion, `Add it as drawings/${d.drawing}.svg.`),
  ],
  'missing-cover-title': (d: { level: string }) => [
    `sealed at "${d.level}" without a coverTitle`,
    'Add coverTitle: what the browser tab may say to somebody who has watched nothing.',
  ],
  'unread-summary': (d: { level: string; use: string }) => [
    `a summary for "${d.level}" that nobody reads`,
    `Write it as ${d.use}: that is what the first readers of this entry see.`,
  ],
} satisfies Wordings;
