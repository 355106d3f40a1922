import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readFolder } from '../../../src/read/files/read-folder.ts';
import { loadWiki } from '../../../src/load.ts';
import type { AnyWholeEntry } from '../../../src/wiki/wiki.ts';

const folder = '../shared/facts/';

/** How many words in a row may not be the same as in a source. */
const run = 8;

/** Runs of words outside quotation marks; a quotation ends a run. */
function runsOf(text: string): string[] {
  return text
    .replace(/\[\d+\]/g, '')
    .split(/["“][^"“”]*["”]/)
    .flatMap((piece) => {
      const words = piece.toLowerCase().normalize('NFKD').replaceAll('’', "'").match(/[a-z0-9']+/g) ?? [];
      return words.slice(run - 1).map((_, at) => words.slice(at, at + run).join(' '));
    });
}

/** What an entry says in words of its own: its summaries and paragraphs, without its set-apart quotations. */
function saidBy(entry: AnyWholeEntry): string[] {
  const quotes = new Set(entry.body.mentions.filter(({ as }) => as === 'speaker').map(({ offset }) => offset));
  const paragraphs = entry.body.blocks
    .filter((block) => !block.tokens.some((token) => token.type === 'cite' && quotes.has(token.offset)))
    .map((block) => block.tokens.map((token) => (token.type === 'words' ? token.text : ' ')).join(''));
  return [entry.fields.summary, ...Object.values(entry.fields.summaries ?? {}), ...paragraphs];
}

it('a run of words is found across punctuation, and not across a quotation', () => {
  expect(runsOf('One, two; three – four. Five (six) seven eight!')).toEqual(['one two three four five six seven eight']);
  expect(runsOf('One two three four “said” five six seven eight')).toEqual([]);
});

describe.skipIf(!existsSync(folder))('the wiki’s own words', () => {
  it(`no ${run} words in a row are those of the seed or of a researched statement`, () => {
    const theirs = new Map<string, string>();
    readFileSync(`${folder}seed.txt`, 'utf8')
      .split('\n')
      .forEach((line, at) => runsOf(line.replace(/["“”]/g, '')).forEach((words) => theirs.set(words, `seed, line ${at + 1}`)));
    for (const name of ['story', 'production', 'reception']) {
      const facts = parse(readFileSync(`${folder}${name}.yaml`, 'utf8')) as { id: string; statement: string }[];
      for (const fact of facts) for (const words of runsOf(fact.statement)) theirs.set(words, fact.id);
    }
    expect(theirs.size).toBeGreaterThan(1000);

    const copied = loadWiki(readFolder('content')).wiki!.entries.flatMap((entry) =>
      saidBy(entry)
        .flatMap(runsOf)
        .filter((words) => theirs.has(words))
        .map((words) => `${entry.path}: “${words}”, as in ${theirs.get(words)}`),
    );
    expect(copied).toEqual([]);
  });
});
