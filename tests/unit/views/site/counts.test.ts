import { expect, it } from 'vitest';
import { contentCounts } from '../../../../src/views/site/counts.ts';
import { lamp, wikiWith } from '../../../support/tiny.ts';

it('a check without problems ends with how much there is of what', () => {
  const counts = contentCounts(
    wikiWith({
      'lore/lamp.mdx': lamp(
        'One.<Cite sources="almanac" facts="f1 f2" /> Two.<Cite sources="almanac" facts="f2" />',
      ),
      'tracks.yaml': '- { title: Horn, sources: [almanac], facts: [f3] }\n',
    }),
  );
  expect(counts).toContain('No problems in 3 entries: 1 section, 0 episodes, ');
  expect(counts).toContain(', 2 places and things, ');
  expect(counts).toContain(
    '4 claims in the text, 3 facts stated by id, 0 awards, 0 rankings, 1 tracks, 0 lines, 0 names, 2 sources.',
  );
});
