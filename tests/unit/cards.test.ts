import { describe, expect, it } from 'vitest';
import { readFolder } from '../../src/read/files/read-folder.ts';
import { cardFiles, cardLink } from '../../src/views/pictures/cards.ts';
import { needlesAt, runsOf, wordsOf } from '../../src/laws/sealed-text.ts';
import { loadWiki } from '../../src/load.ts';
import { pngOf } from '../../src/build/pictures/png.ts';
import { wordsInPng } from '../../src/build/pictures/png-words.ts';
import sharp from 'sharp';
import { play } from '../support/play.ts';
import { editionWith, entry, wikiWith } from '../support/tiny.ts';

const files = {
  ...play,
  'characters/ghost.mdx': entry(
    'title: The ghost\nsummary: Somebody else.\nlevel: first\ncoverTitle: First Light, character 1\nemblem: { shape: star, colour: gold }',
  ),
  'lore/chair.mdx': entry(
    'title: The chair\nsummary: Where the keeper sits.\ntype: object',
    'Hers.<Cite s="almanac" /> <Spoiler level="first"><Ref to="ghost" /> sits.<Cite s="gazette" /></Spoiler>',
  ),
};

describe('preview pictures', () => {
  it('lie in the lowest edition that has the entry, and every edition points there', () => {
    for (const level of ['none', 'first', 'second']) {
      const edition = editionWith(files, level, '/wiki/');
      expect(cardLink(edition, edition.find('lamp')).href).toBe('/wiki/cards/lore/lamp.png');
      expect(cardLink(edition).href).toBe('/wiki/cards/site.png');
    }
    for (const level of ['first', 'second']) {
      const edition = editionWith(files, level, '/wiki/');
      expect(cardLink(edition, edition.find('the-cut')).href).toBe(
        '/wiki/after/first-light/cards/plot/the-cut.png',
      );
    }
  });

  it('go by the cover, and show no emblem of somebody sealed', () => {
    const card = cardFiles(wikiWith(files)).find(({ file }) => file.endsWith('ghost.png'))!;
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
    expect(cardLink(edition, edition.find('lamp')).alt).toBe('The lamp (The Lamp Room). It shines at sea.');
    expect(cardLink(edition).alt).toBe('The Lamp Room. A play and its sequel');
  });

  it.each(['content', 'tests/fixtures/tiny-wiki'])('of %s show nothing sealed', (content) => {
    const wiki = loadWiki(readFolder(content), content).wiki!;
    const needles = needlesAt(wiki, wiki.levels.lowest.id);
    const told = cardFiles(wiki).flatMap(({ file, text }) =>
      [...runsOf(wordsOf(`${text.title} ${text.summary}`))]
        .filter((words) => needles.has(words))
        .map((words) => `${file}: ${words}`),
    );
    expect(needles.size).toBeGreaterThan(0);
    expect(told).toEqual([]);
  });
});

describe('PNG files', () => {
  /** A field of one colour with a square of another, and between them a rim that mixes both. */
  const pixels = Uint8Array.from({ length: 64 * 64 * 4 }, (_, at) => {
    const [x, y] = [(at >> 2) % 64, at >> 8];
    const far = Math.max(Math.abs(x - 32), Math.abs(y - 32));
    const share = far < 16 ? 1 : far > 20 ? 0 : (20 - far) / 4;
    return [255 - 213 * share, 246 - 228 * share, 230 - 220 * share, 255][at & 3]!;
  });

  it('hold the pixels they were made from, to a hair', async () => {
    const { data, info } = await sharp(await pngOf(pixels, 64, 64))
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([info.width, info.height, data.length]).toEqual([64, 64, pixels.length]);
    expect(Math.max(...data.map((value, at) => Math.abs(value - pixels[at]!)))).toBeLessThanOrEqual(2);
  });

  it('are the same bytes for the same pixels', async () => {
    expect((await pngOf(pixels, 64, 64)).equals(await pngOf(pixels, 64, 64))).toBe(true);
  });

  it('say nothing beside their pixels; what somebody wrote into one is found', async () => {
    const plain = await pngOf(pixels, 64, 64);
    expect(wordsInPng(plain).toString('latin1')).not.toMatch(/tEXt|iTXt|zTXt|eXIf/);
    const written = await sharp(plain)
      .withExif({ IFD0: { ImageDescription: 'A saboteur' } })
      .png()
      .toBuffer();
    expect(wordsInPng(written).toString('latin1')).toContain('A saboteur');
  });
});
