import type { Wordings } from './wording.ts';

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
} satisfies Wordings;
