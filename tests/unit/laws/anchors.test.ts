import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { numberedAnchors, ownAnchors } from '../../../src/laws/anchors.ts';
import { entry, told, toldOf } from '../../support/tiny.ts';

const cite = '<Cite sources="almanac" />';
const under = (heading: string) => toldOf(`It burns.${cite}\n\n## ${heading}\n\nIt glows.${cite}`);

describe('taken-anchor', () => {
  it.each([
    ['Sources', 'sources'],
    ['Main', 'main'],
    ['What links here?', 'what-links-here'],
    ['Neighbours', 'neighbours'],
    ['Who is who', 'who-is-who'],
    ['Contents: label', 'contents-label'],
    ['Source 12', 'source-12'],
    ['Shelf 1', 'shelf-1'],
    ['Claim 1a2b', 'claim-1a2b'],
  ])('a heading that is called like a part of the page: %s', (heading, anchor) => {
    expect(under(heading)).toEqual([
      `9:1 taken-anchor: the anchor #${anchor} belongs to a part of the page. Say it in other words: links to one of the two would lead to the other.`,
    ]);
  });

  it.each(['Sources of light', 'Reviews', 'Cite', 'Source of 2001', 'The claim', 'Mainland'])(
    'not: %s',
    (heading) => {
      expect(under(heading)).toEqual([]);
    },
  );

  it('a scene that is called like a part of the timeline', () => {
    const scene = entry('title: A scene\nsummary: S.\nepisode: lamp\norder: 1\nlane: tower\ncast: []');
    expect(told({ 'plot/main.mdx': scene })).toContainEqual(
      expect.stringContaining('content/plot/main.mdx:1:1 taken-anchor: the anchor #main belongs'),
    );
  });

  it('knows every anchor that is written out in what entries are printed with', () => {
    const files = ['entry', 'frame', 'relations', 'mdx', 'lists', 'story']
      .flatMap((folder) =>
        readdirSync(join('src/components', folder)).map((name) => join('src/components', folder, name)),
      )
      .concat(
        'src/layouts/BaseLayout.astro',
        'src/layouts/EntryLayout.astro',
        'src/browser/comfort/preview.ts',
      );
    const written = files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\sid="([^"]+)"|\.id = '([^']+)'/g)].map(
        ([, id, other]) => id ?? other!,
      ),
    );
    expect(written.length).toBeGreaterThan(5);
    expect(written.filter((id) => !ownAnchors.includes(id) && !numberedAnchors.test(id))).toEqual([]);
  });
});

describe('wordless-heading', () => {
  it.each(['???', '…', '—', '❤️', '& – &', '\\*'])('%s', (heading) => {
    expect(under(heading)).toEqual([
      expect.stringMatching(/^9:1 wordless-heading: heading ".+" has neither letters nor digits\./),
    ]);
  });

  it.each(['Why???', '42', '灯', 'Ночь'])('not: %s', (heading) => expect(under(heading)).toEqual([]));
});
