import { describe, expect, it } from 'vitest';
import { previewFiles, previewLink } from '../../../../src/views/pictures/preview-pictures.ts';
import { needlesAt } from '../../../../src/laws/sealed-text.ts';
import { wordsOf } from '../../../../src/laws/word-runs.ts';
import { wikiOf } from '../../../support/wikis.ts';
import { play } from '../../../support/play.ts';
import { Edition } from '../../../../src/wiki/edition.ts';
import { editionWith, entry, wikiWith } from '../../../support/tiny.ts';

const files = {
  ...play,
  'characters/ghost.mdx': entry(
    'title: The ghost\nsummary: Somebody else.\nlevel: first\ncoverTitle: First Light, character 1\nemblem: { shape: star, colour: gold }',
  ),
  'lore/chair.mdx': entry(
    'title: The chair\nsummary: Where the keeper sits.\ntype: object',
    'Hers.<Cite sources="almanac" /> <Spoiler level="first"><Ref to="ghost" /> sits.<Cite sources="gazette" /></Spoiler>',
  ),
};

describe('preview pictures', () => {
  it('lie in the lowest edition that has the entry, and every edition points there', () => {
    for (const level of ['none', 'first', 'second']) {
      const edition = editionWith(files, level, '/wiki/');
      expect(previewLink(edition, edition.find('lamp')).href).toBe('/wiki/cards/lore/lamp.png');
      expect(previewLink(edition).href).toBe('/wiki/cards/site.png');
    }
    for (const level of ['first', 'second']) {
      const edition = editionWith(files, level, '/wiki/');
      expect(previewLink(edition, edition.find('the-cut')).href).toBe(
        '/wiki/after/first-light/cards/plot/the-cut.png',
      );
    }
  });

  it('go by the cover, and show no emblem of somebody sealed', () => {
    const card = previewFiles(Edition.all(wikiWith(files), '/')).find(({ file }) =>
      file.endsWith('ghost.png'),
    )!;
    expect(card).toEqual({
      file: 'after/first-light/cards/characters/ghost.png',
      text: {
        title: 'First Light, character 1',
        summary: 'Somebody else.',
        site: 'The Lamp Room',
        kind: 'Character',
        sign: { kind: 'character' },
      },
    });
  });

  it('say what they show, the name of the site once', () => {
    const edition = editionWith(files);
    expect(previewLink(edition, edition.find('lamp')).alt).toBe(
      'The lamp (The Lamp Room). It shines at sea.',
    );
    expect(previewLink(edition).alt).toBe('The Lamp Room. A play and its sequel');
  });

  it.each(['tiny', 'plays'] as const)('of the %s wiki show nothing sealed', (name) => {
    const wiki = wikiOf(name);
    const needles = needlesAt(wiki, wiki.levels.lowest.id);
    const told = previewFiles(Edition.all(wiki, '/')).flatMap(({ file, text }) =>
      [...needles.in(wordsOf(`${text.title} ${text.summary}`))].map(({ run }) => `${file}: ${run}`),
    );
    expect(needles.size).toBeGreaterThan(0);
    expect(told).toEqual([]);
  });
});
