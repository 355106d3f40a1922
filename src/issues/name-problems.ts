import { inQuotationMarks, meant, type Wordings } from './wording.ts';

/** What is wrong with names: ids, titles, keys and addresses. */
export const nameProblems = {
  'taken-address': (d: { address: string }) => [
    `the address ${d.address} belongs to other pages`,
    'Choose another word: one of two pages would overwrite the other.',
  ],
  'duplicate-id': (d: { id: string; other: string }) => [
    `id "${d.id}" is taken by ${d.other}`,
    'Rename one file: ids are unique across all folders.',
  ],
  'bad-former-id': (d: { id: string }) => [
    `"${d.id}" was never a file name here`,
    'Give the name the file had, without folder and ".mdx": lower-case letters, digits and single hyphens.',
  ],
  'former-id-taken': (d: { id: string; other: string }) => [
    `former id "${d.id}" is taken by ${d.other}`,
    'An old address can lead to one entry: keep the id where its readers would want to land.',
  ],
  'duplicate-title': (d: { title: string; other: string }) => [
    `title "${d.title}" is taken by ${d.other}`,
    'Tell them apart, e.g. with a word in brackets.',
  ],
  'duplicate-source': (d: { key: string }) => [
    `source key "${d.key}" is used twice`,
    'Give the second its own key, or cite the first.',
  ],
  'sealed-spot': (d: { at: string; needs: string; stands: string }) => [
    `"${d.at}" is sealed at "${d.needs}", this row stands at "${d.stands}"`,
    `Write level: ${d.needs} in the row, or name a place that is open.`,
  ],
  'unsaid-name': (d: { name: string; at: string; stands: string }) => [
    `"${d.at}" does not say “${d.name}” at "${d.stands}"`,
    'Name it in the words there, add the name they use to aliases, or name the place that says it.',
  ],
  'duplicate-name': (d: { name: string; other: string }) => [
    `“${d.name}” is also a name in ${d.other}`,
    'Take the row out where there is an entry, or tell the two apart with a word in brackets.',
  ],
  'name-of-entry': (d: { name: string; id: string }) => [
    `“${d.name}” has an entry`,
    `Write its id, "${d.id}", so that it is linked.`,
  ],
  'unknown-name': (d: { name: string; suggestion: string }) => [
    `names.yaml has no name “${d.name}”`,
    `Did you mean ${inQuotationMarks(d.suggestion)}? Otherwise give it a row of its own.`,
  ],
  'sealed-name': (d: { name: string; needs: string; at: string }) => [
    `“${d.name}” is sealed at "${d.needs}" in names.yaml, and stands here at "${d.at}"`,
    `Give it level: ${d.needs} here too, or open its row.`,
  ],
  'bad-former-address': (d: { path: string; known: readonly string[]; suggestion?: string }) => [
    `"${d.path}" is no folder and file name of an entry`,
    meant(
      d.suggestion,
      `Write both, without .mdx: "people/ada-marsh". The folders are ${d.known.join(', ')}.`,
    ),
  ],
  'former-address-taken': (d: { path: string; other: string }) => [
    `the old address "${d.path}" is taken by ${d.other}`,
    'An old address can lead to one place: take it out here, or there.',
  ],
  'duplicate-question': (d: { question: string; other: string }) => [
    `“${d.question}” is also asked in ${d.other}`,
    'Keep it with the question whose answer its readers want.',
  ],
} satisfies Wordings;
