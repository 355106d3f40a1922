import { describe, expect, it } from 'vitest';
import { healthOf } from '../../../../src/views/site/health.ts';
import { editionWith, lamp, tiny } from '../../../support/tiny.ts';

const body = `It burns.<Cite sources="almanac" /> It smokes.<Cite sources="gazette" />

<Disputed>

One says oil.<Cite sources="almanac" />

</Disputed>

<Spoiler level="first">

<Disputed>

One says <Ref to="chair" />.<Cite sources="gazette" />

</Disputed>

</Spoiler>`;

const healthAt = (level: string) =>
  healthOf(
    editionWith(
      {
        // An address that may not be linked cannot be opened.
        'sources.yaml': tiny()['sources.yaml']!.replace(
          'link: false',
          "link: false, url: 'https://example.org/a'",
        ),
        'lore/lamp.mdx': lamp(body),
      },
      level,
    ),
  );

describe('the figures of an edition', () => {
  it('count what it opens, and nothing past it', () => {
    const [low, high] = [healthAt('none'), healthAt('first')];
    expect([low.statements.total, high.statements.total]).toEqual([5, 6]);
    expect([low.disagreements, high.disagreements]).toEqual([1, 2]);
    expect(low.entries).toEqual({
      total: 3,
      byKind: [
        { kind: 'Sections', entries: 1, statements: 1 },
        { kind: 'Places and things', entries: 2, statements: 4 },
      ],
    });
  });

  it('tell which sources can be opened: a sealed one cannot', () => {
    expect(healthAt('none').sources).toEqual({ total: 2, withoutLink: 2, withoutTitle: 1 });
    expect(healthAt('first').sources).toEqual({ total: 2, withoutLink: 1, withoutTitle: 0 });
    expect(healthAt('none').statements).toMatchObject({ sourced: 5, openable: 0 });
    expect(healthAt('first').statements).toMatchObject({ sourced: 6, openable: 3 });
  });

  it('name the entries that no other mentions', () => {
    const settings = `${tiny()['wiki.yaml']!}minimumLinks: { out: 0, in: 0 }\n`;
    const plot = tiny()['sections/plot.mdx']!.replace(
      '<Ref to="chair" /> is empty',
      '<Spoiler level="first">on <Ref to="chair" /> nobody sits</Spoiler>',
    );
    const edition = editionWith({ 'wiki.yaml': settings, 'sections/plot.mdx': plot }, 'none', '/wiki/');
    expect(healthOf(edition).lonely).toEqual([{ title: 'The chair', href: '/wiki/lore/chair/' }]);
    expect(healthAt('none').lonely).toEqual([]);
  });

  it('tell how many sources statements rest on', () => {
    const both = 'It burns.<Cite sources="almanac gazette" /> It smokes.<Cite sources="gazette" />';
    const { byNumber } = healthOf(editionWith({ 'lore/lamp.mdx': lamp(both) }, 'none')).statements;
    expect(byNumber).toEqual([
      { sources: 1, statements: 2 },
      { sources: 2, statements: 2 },
    ]);
  });

  it('name what fields give a name of more than once where it could have an entry, and only what shows', () => {
    const track = (title: string, level = '') =>
      `- { title: ${title}, by: The Lamp Band, sources: [almanac]${level} }\n`;
    const changes = { 'tracks.yaml': track('Light') + track('Shade') + track('Night', ', level: first') };
    const wantedAt = (level: string) => healthOf(editionWith(changes, level)).wanted;
    expect(wantedAt('none')).toEqual([{ name: 'The Lamp Band', times: 2 }]);
    expect(wantedAt('first')).toEqual([{ name: 'The Lamp Band', times: 3 }]);
  });
});
