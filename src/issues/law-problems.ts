import type { Wordings } from './wording.ts';

/** The laws: what a wiki may hold its authors to, be warned of, or not care for, as wiki.yaml says. */
export const lawProblems = {
  'uncited-paragraph': (d: { words: string }) => [
    `no citation after “${d.words}”`,
    'End the statement with <Cite sources="source-key" />.',
  ],
  'unused-source': (d: { key: string }) => [
    `source "${d.key}" supports nothing`,
    'Cite it, or take it out of sources.yaml.',
  ],
  'unlinked-mention': (d: { title: string; id: string }) => [
    `"${d.title}" is mentioned here first and not linked`,
    `Write <Ref to="${d.id}">${d.title}</Ref>.`,
  ],
  'orphan-entry': (d: { id: string }) => [
    `no entry links to "${d.id}"`,
    `Mention it with <Ref to="${d.id}"> where a reader would look for it.`,
  ],
  'few-links-out': (d: { found: number; expected: number }) => [
    `links to ${d.found === 1 ? '1 other entry' : `${d.found} other entries`}`,
    `Link at least ${d.expected}: people, places and works it mentions, in the text or in fields.`,
  ],
  'few-links-in': (d: { id: string; found: number; expected: number }) => [
    `only ${d.found === 1 ? '1 other entry links' : `${d.found} other entries link`} to "${d.id}"`,
    `Mention it in at least ${d.expected}, where a reader would look for it.`,
  ],
  'long-quotation': (d: { words: number; most: number }) => [
    `a quotation of ${d.words} words`,
    `Quote at most ${d.most}, and tell the rest in your own words.`,
  ],
  'date-in-prose': (d: { found: string; monthFirst?: boolean }) => [
    `"${d.found}" as a date`,
    d.monthFirst
      ? 'Write the month first, without an ending: December 29, 2017.'
      : 'Write the day first, without an ending: 29 December 2017.',
  ],
  'american-spelling': (d: { found: string; british: string }) => [
    `"${d.found}" outside a quotation`,
    `The wiki is written in British English: ${d.british}.`,
  ],
  'duplicate-alias': (d: { alias: string; other: string }) => [
    `alias "${d.alias}" is also a name of ${d.other}`,
    'Keep it where readers would expect to land.',
  ],
  'duplicate-emblem': (d: { shape: string; colour: string; other: string }) => [
    `the ${d.colour} ${d.shape} is the emblem of ${d.other}`,
    'Change its shape or its colour.',
  ],
  'undrawable-letters': (d: { field: string; letters: readonly string[] }) => [
    `letters in "${d.field}" that preview pictures cannot show: ${d.letters.slice(0, 20).join(' ')}`,
    'Write it in other letters, or let the pictures leave them out: laws: { undrawable-letters: warn } in wiki.yaml.',
  ],
  'dull-summary': (d: { level: string; what: string }) => [
    `${d.what} is sealed at "${d.level}", and who has reached it reads the summary for everybody`,
    `Say under summaries.${d.level} what happens or what is meant.`,
  ],
  'short-summary': (d: { words: number; least: number }) => [
    `a summary of ${d.words === 1 ? '1 word' : `${d.words} words`}`,
    `Say in at least ${d.least} what it is or what happens: on lists it stands for the entry.`,
  ],
} satisfies Wordings;
