import { describe, expect, it } from 'vitest';
import type { FileDates } from '../../../../src/read/files/git-history.ts';
import { loadedAt } from '../../../support/named-site.ts';
import { editionWith, entry } from '../../../support/tiny.ts';
import { all, rootOf, textIn } from '../../../support/xml.ts';

const feedAt = (site: string) => loadedAt(site, () => import('../../../../src/views/site/feed.ts'));

const files = {
  'lore/bell.mdx': entry(
    'title: "Bell & <rope>"\nsummary: It rings & rings.\ntype: object',
    'It rings for <Ref to="lamp" />.<Cite sources="almanac" />',
  ),
  'sections/plot.mdx': entry(
    'title: Plot\nsummary: What happens.\nshelves: [{ heading: Things, lists: lore }]',
    '<Ref to="lamp" /> burns, <Ref to="bell" /> rings, and <Ref to="chair" /> is empty.<Cite sources="almanac gazette" />',
  ),
};
const edition = editionWith(files, 'none', '/wiki/');
const history = (dates: Record<string, FileDates>) => ({ dates: new Map(Object.entries(dates)) });
const on = (created: string, changed = created) => ({
  created: `${created}T10:00:00.000Z`,
  changed: `${changed}T10:00:00.000Z`,
});

describe('the feed', () => {
  it('tells of new and changed entries, the latest first, each with its whole address and both times', async () => {
    const { feedOf } = await feedAt('https://lamps.example');
    const feed = rootOf(
      feedOf(
        edition,
        history({
          'lore/lamp.mdx': on('2020-01-01', '2022-02-02'),
          'lore/chair.mdx': on('2021-01-01'),
          'lore/bell.mdx': on('2022-03-03'),
        }),
      ),
    );
    expect(feed.attributes).toEqual({ xmlns: 'http://www.w3.org/2005/Atom' });
    const entries = all(feed, 'entry').map((each) => ({
      id: textIn(all(each, 'id')[0]!),
      updated: textIn(all(each, 'updated')[0]!),
      published: textIn(all(each, 'published')[0]!),
    }));
    expect(entries).toEqual([
      {
        id: 'https://lamps.example/wiki/lore/bell/',
        updated: '2022-03-03T10:00:00.000Z',
        published: '2022-03-03T10:00:00.000Z',
      },
      {
        id: 'https://lamps.example/wiki/lore/lamp/',
        updated: '2022-02-02T10:00:00.000Z',
        published: '2020-01-01T10:00:00.000Z',
      },
      {
        id: 'https://lamps.example/wiki/lore/chair/',
        updated: '2021-01-01T10:00:00.000Z',
        published: '2021-01-01T10:00:00.000Z',
      },
    ]);
    // The same commit makes the same feed, whenever it is built.
    expect(textIn(feed.elements!.find(({ name }) => name === 'updated')!)).toBe('2022-03-03T10:00:00.000Z');
  });

  it('keeps what a title has of markup as text', async () => {
    const { feedOf } = await feedAt('https://lamps.example');
    const feed = rootOf(feedOf(edition, history({ 'lore/bell.mdx': on('2022-03-03') })));
    const [title] = all(all(feed, 'entry')[0]!, 'title');
    expect([title!.attributes!.type, textIn(title!)]).toEqual(['html', 'Bell &amp; &lt;rope&gt;']);
  });

  it('tells of thirty entries at most', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [
        `lore/thing-${index}.mdx`,
        entry(
          `title: Thing ${index}\nsummary: A thing.\ntype: object`,
          'It lies by <Ref to="lamp" />.<Cite sources="almanac" />',
        ),
      ]),
    );
    const refs = Object.keys(many)
      .map((file) => `<Ref to="${file.slice(5, -4)}" />`)
      .join(', ');
    const plot = entry(
      'title: Plot\nsummary: What happens.\nshelves: [{ heading: Things, lists: lore }]',
      `<Ref to="lamp" />, <Ref to="chair" />, ${refs}.<Cite sources="almanac gazette" />`,
    );
    const large = editionWith({ ...many, 'sections/plot.mdx': plot });
    const { feedOf } = await feedAt('https://lamps.example');
    const dates = Object.fromEntries(Object.keys(many).map((file) => [file, on('2022-03-03')]));
    expect(all(rootOf(feedOf(large, history(dates))), 'entry')).toHaveLength(30);
  });

  it('is none without dates, and none where nobody has said where the site is', async () => {
    const dated = history({ 'lore/lamp.mdx': on('2020-01-01') });
    expect((await feedAt('https://lamps.example')).hasFeed(edition, history({}))).toBe(false);
    expect((await feedAt('https://lamps.example')).hasFeed(edition, dated)).toBe(true);
    expect((await feedAt('')).hasFeed(edition, dated)).toBe(false);
  });
});
