import { describe, expect, it } from 'vitest';
import {
  previewFiles,
  previewLink,
  type PreviewWords,
} from '../../../../src/views/pictures/preview-pictures.ts';
import { needlesAt } from '../../../../src/laws/sealed-text.ts';
import { wordsOf } from '../../../../src/laws/word-runs.ts';
import { wikiOf } from '../../../support/wikis.ts';
import { play } from '../../../support/play.ts';
import { Edition } from '../../../../src/wiki/edition.ts';
import { editionWith, entry, wikiWith } from '../../../support/tiny.ts';

/** All that a picture says. */
const wordsOn = ({ title, summary, line }: PreviewWords) =>
  [
    title,
    summary,
    ...(line?.turns ?? []).map((turn) => turn.title),
    ...(line?.glance.lanes ?? []).map(({ label }) => label),
  ].join(' ');

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

  const shore = entry(
    'title: The shore\nsummary: A scene.\nepisode: first-light\norder: 30\nlane: sea\ncast: [{ character: keeper }]',
    '<Ref to="the-watch" /> is over.<Cite sources="almanac" /> <Spoiler level="first"><Ref to="gale" /> comes.<Cite sources="gazette" /></Spoiler>',
  );
  const gale = entry(
    'title: The gale\nsummary: A scene.\nlevel: first\ncoverTitle: First Light, scene 4\nepisode: first-light\norder: 40\nlane: tower\ncast: [{ character: keeper }]',
  );
  const withShore = {
    ...files,
    'plot/shore.mdx': shore,
    'plot/gale.mdx': gale,
    'sections/plot.mdx': entry(
      'title: Plot\nsummary: What happens.\nshelves: [{ heading: Scenes, lists: scene }]',
      '<Ref to="lamp" />, <Ref to="chair" />, <Ref to="shore" />.<Cite sources="almanac" />',
    ),
  };
  const lineOn = (changes: Record<string, string>, file: string) =>
    previewFiles(Edition.all(wikiWith(changes), '/')).find((each) => each.file.endsWith(file))!.text.line;

  it('of an episode and of who is in it have their line through the worlds, as far as everybody may know it', () => {
    for (const file of ['episodes/first-light.png', 'characters/keeper.png']) {
      const line = lineOn(withShore, file)!;
      expect(line.turns.map(({ number, title }) => `${number} ${title}`)).toEqual([
        '1 The watch',
        '2 The shore',
      ]);
      expect(line.glance.stops).toHaveLength(2);
    }
    expect(lineOn(withShore, 'lore/lamp.png')).toBeUndefined();
  });

  it('have no line where all that is open of the story plays in one world', () => {
    expect(lineOn(files, 'episodes/first-light.png')).toBeUndefined();
    const ofGhost = {
      ...withShore,
      'plot/shore.mdx': shore.replace('character: keeper', 'character: ghost, level: first'),
    };
    expect(lineOn(ofGhost, 'characters/ghost.png')).toBeUndefined();
  });

  it('say the names of the turns in place of the summary where they show the line', () => {
    for (const level of ['none', 'second']) {
      const edition = editionWith(withShore, level);
      expect(previewLink(edition, edition.find('keeper')).alt).toBe(
        'The keeper (The Lamp Room). Through the worlds: The watch, The shore.',
      );
    }
  });

  it('of the site have its picture, where the wiki has one', () => {
    const card = (name: 'tiny' | 'plays') =>
      previewFiles(Edition.all(wikiOf(name), '/')).find(({ file }) => file === 'cards/site.png')!.text;
    expect(card('plays').picture).toBe(wikiOf('plays').drawings.get('tower-by-day'));
    expect(card('tiny').picture).toBeUndefined();
  });

  it.each(['tiny', 'plays'] as const)('of the %s wiki show nothing sealed', (name) => {
    const wiki = wikiOf(name);
    const needles = needlesAt(wiki, wiki.levels.lowest.id);
    const told = previewFiles(Edition.all(wiki, '/')).flatMap(({ file, text }) =>
      [...needles.in(wordsOf(wordsOn(text)))].map(({ run }) => `${file}: ${run}`),
    );
    expect(needles.size).toBeGreaterThan(0);
    expect(told).toEqual([]);
  });
});
