import { describe, expect, it } from 'vitest';
import { Citations } from '../../../../src/cells/citations.ts';
import { criticsExcerpt } from '../../../../src/views/critics/excerpt.ts';
import { criticsTabs } from '../../../../src/views/critics/pages.ts';
import { honoursOf } from '../../../../src/views/critics/honours.ts';
import { datesPanels } from '../../../../src/views/critics/dates.ts';
import { byDate, dateKey, reviewerOf, type Review } from '../../../../src/kinds/review/reviews.ts';
import { episodeThemes } from '../../../../src/views/critics/themes.ts';
import { reviewWallOf } from '../../../../src/views/critics/wall.ts';
import { wallRules } from '../../../../src/views/critics/wall-rules.ts';
import { play } from '../../../support/play.ts';
import { editionWith, entry, told, tiny } from '../../../support/tiny.ts';

const settings = tiny()['wiki.yaml']!.replace(
  'navigation:',
  'reviewThemes: [{ id: pace, label: Pace }, { id: end, label: The ending }]\nnavigation:',
);

const review = (title: string, fields: string) =>
  entry(`title: ${title}\nsummary: A review.\nepisode: first-light\n${fields}`);

const wiki = {
  ...play,
  'wiki.yaml': settings,
  'reception/notice.mdx': review(
    'Tom Arkwright’s notice',
    `critic: tom-arkwright
outlet: harbour-gazette
published: { value: 2001-03-04, sources: [almanac] }
headline: { value: A lamp, sources: [almanac] }
quotation: { value: a lamp herself, sources: [almanac] }
rating: { value: 4/5, note: for the year, sources: [almanac] }
stance: positive
praises: [{ text: slow, theme: pace, sources: [almanac] }, { text: the boat, sources: [almanac] }]
faults: [{ text: the confession, theme: end, level: first, sources: [gazette] }]`,
  ),
  'reception/late.mdx': review(
    'A late word',
    `published: { value: 2004-05-06, sources: [almanac] }\nstance: mixed
praises: [{ text: quick, theme: pace, sources: [almanac] }]`,
  ),
  'reception/march.mdx': review('A word in March', 'published: { value: 2001-03, sources: [almanac] }'),
  'reception/undated.mdx': review('A word', 'outlet: harbour-gazette\nstance: negative'),
  'reception/sealed.mdx': review(
    'The guilty keeper',
    `level: first\ncoverTitle: Another review\npublished: { value: 2001-03-05, sources: [almanac] }\nstance: negative`,
  ),
  'lore/chair.mdx': entry(
    'title: The chair\nsummary: A seat.\ntype: object',
    '<Ref to="late" />, <Ref to="march" />, <Ref to="undated" />.<Cite sources="almanac" /> <Spoiler level="first"><Ref to="sealed" /> too.<Cite sources="gazette" /></Spoiler>',
  ),
};

const at = (level = 'none') => editionWith(wiki, level);
const wallAt = (level?: string) => {
  const edition = at(level);
  return reviewWallOf(edition, new Citations(edition));
};

describe('reviews in order', () => {
  it('a month comes after its days, a year after its months, no date last', () => {
    const dates = [undefined, '2001', '2001-03', '2001-03-31', '2001-04-01'];
    expect([...dates].sort((a, b) => dateKey(a).localeCompare(dateKey(b)))).toEqual([
      '2001-03-31',
      '2001-03',
      '2001-04-01',
      '2001',
      undefined,
    ]);
  });

  it('by date, and by title where nothing is known', () => {
    expect(byDate(at(), at().ofKind('review')).map(({ id }) => id)).toEqual([
      'notice',
      'march',
      'late',
      'undated',
    ]);
  });

  it('whoever wrote two of an episode’s reviews is not told by name alone', () => {
    const named = (id: string) => reviewerOf(at(), at().find(id) as Review);
    expect(named('notice')).toBe('Tom Arkwright');
    expect(named('undated')).toBe('Harbour Gazette');
    const twice = editionWith({
      ...wiki,
      'reception/second.mdx': review('Tom again', 'critic: tom-arkwright'),
      'lore/lamp.mdx': entry(
        'title: Lamp\nsummary: A lamp.\ntype: object',
        '<Ref to="second" />.<Cite sources="almanac" />',
      ),
    });
    expect(reviewerOf(twice, twice.find('notice') as Review)).toBe('Tom Arkwright’s notice');
  });
});

describe('the wall', () => {
  it('has every review once, with what is printed on it', () => {
    const [group] = wallAt().groups;
    expect(group!.cards.map((card) => card.title)).toEqual([
      'Tom Arkwright’s notice',
      'A word in March',
      'A late word',
      'A word',
    ]);
    const { verdict, date, rating, quotation, summary, by } = group!.cards[0]!;
    expect({ verdict, date, rating, quotation, summary }).toEqual({
      verdict: 'Positive',
      date: '4 March 2001',
      rating: { value: '4/5', note: 'for the year' },
      quotation: 'a lamp herself',
      summary: undefined,
    });
    // The title says already who wrote it.
    expect(by.phrases.map((phrase) => phrase.text)).toEqual(['Harbour Gazette']);
    expect(group!.cards[1]).toMatchObject({ verdict: 'Verdict not stated', summary: 'A review.' });
  });

  it('counts what can be chosen, and nothing sealed', () => {
    const counts = (level?: string) => wallAt(level).verdicts.map(({ label, count }) => `${label} ${count}`);
    expect(counts()).toEqual(['Positive 1', 'Mixed 1', 'Negative 1', 'Verdict not stated 1']);
    expect(counts('first')[2]).toBe('Negative 2');
    expect(wallAt().outlets.map(({ value, label, count }) => [value, label, count])).toEqual([
      [1, 'Harbour Gazette', 2],
      [0, 'No outlet known', 2],
    ]);
    expect(JSON.stringify(wallAt())).not.toContain('guilty');
  });

  it('its rules hide what does not fit, and say nothing matches only where that is so', () => {
    const rules = wallRules(wallAt());
    expect(rules).toContain('.wall:has(#verdict-mixed:checked) .card:not(.is-mixed)');
    expect(rules).toContain('.wall:has(:is([value="1"]):checked) .card:not(.o1)');
    // The mixed review has no outlet: with the paper chosen, the line stays.
    expect(rules).toContain(':has(#verdict-mixed:checked):has(:is([value="0"]):checked) .wall-group');
    expect(rules).not.toMatch(/#verdict-mixed:checked\):has\(:is\([^)]*\[value="1"\]/);
    expect(rules).toMatch(/^@media screen\{/);
  });
});

/** A wiki with more reviews of the play, each a file of fields; the text of the chair names them all. */
function withMore(more: Record<string, string>, level?: string) {
  const names = Object.keys(more).map((id) => `<Ref to="${id}" />`);
  const files = Object.entries(more).map(
    ([id, fields]) => [`reception/${id}.mdx`, review(`On ${id}`, fields)] as const,
  );
  const lamp = entry(
    'title: Lamp\nsummary: A lamp.\ntype: object',
    `${names.join(', ')}.<Cite sources="almanac" />`,
  );
  return editionWith({ ...wiki, 'lore/lamp.mdx': lamp, ...Object.fromEntries(files) }, level);
}
const dated = (day: string) => `published: { value: ${day}, sources: [almanac] }`;
const many = (count: number, fields = '') =>
  Object.fromEntries(Array.from({ length: count }, (_, each) => [`more-${each + 1}`, fields]));

describe('a wall of many reviews', () => {
  const folded = (edition = withMore(many(8, 'stance: positive'))) => {
    const [group] = reviewWallOf(edition, new Citations(edition)).groups;
    return group!;
  };

  it('shows eight at once, own words first, each verdict among them, and folds the rest', () => {
    const { cards, rest } = folded();
    expect([cards.length, rest.length]).toEqual([8, 4]);
    expect(cards[0]!.title).toBe('Tom Arkwright’s notice');
    expect(new Set(cards.map(({ stance }) => stance))).toEqual(
      new Set(['positive', 'mixed', 'negative', 'unstated']),
    );
  });

  it('puts a grade before what has neither grade nor own words', () => {
    const graded = {
      ...many(8, 'stance: positive'),
      'zone-graded': 'rating: { value: B, sources: [almanac] }',
    };
    expect(folded(withMore(graded)).cards.map(({ title }) => title)).toContain('On zone-graded');
  });

  it('folds nothing where little would be folded', () => {
    const { cards, rest } = folded(withMore(many(7)));
    expect([cards.length, rest.length]).toEqual([11, 0]);
  });

  it('counts what is folded among the choices, and opens it to them', () => {
    const edition = withMore({ ...many(7, 'stance: positive'), zone: 'outlet: Rope\nstance: positive' });
    const wall = reviewWallOf(edition, new Citations(edition));
    expect(wall.groups[0]!.rest.map(({ title }) => title)).toContain('On zone');
    expect([wall.total, wall.verdicts[0]!.count]).toEqual([12, 9]);
    const { value } = wall.outlets.find(({ label }) => label === 'Rope')!;
    // The line that nothing matches stays away.
    expect(wallRules(wall)).toMatch(
      new RegExp(`verdict-any[^,]*:is\\([^)]*\\[value="${value}"\\][^)]*\\):checked\\) \\.wall-group`),
    );
    expect(wallRules(wall)).toMatch(/\.wall:has\(\.filters[^{]*\.fold::details-content\{/);
  });
});

describe('the dates', () => {
  const spread = { a: dated('2001-03-04'), b: dated('2001-03-05'), c: dated('2001-03-08') };
  const [panel] = datesPanels(withMore(spread));

  it.each([
    ['there are few', { a: dated('2001-03-05'), b: dated('2001-03-06') }],
    [
      'all came on two days',
      { a: dated('2001-03-04'), b: dated('2001-03-04'), c: dated('2004-05-06'), d: dated('2004-05-06') },
    ],
    [
      'the day of most is not known',
      { a: dated('2001-03-05'), b: dated('2001-03-06'), c: dated('2001-03-07'), ...many(6) },
    ],
    ['their days are not known', { a: dated('2001-03'), b: dated('2001-04'), c: dated('2001-05') }],
  ])('are not drawn where %s', (_, more) => {
    expect(datesPanels(withMore(more))).toEqual([]);
  });

  it('put reviews of a known day on the axis, the late ones behind a break', () => {
    expect(panel!.dots.map(({ label }) => label)).toEqual([
      'On a: verdict not stated, 4 March 2001',
      'Tom Arkwright: positive, 4 March 2001',
      'On b: verdict not stated, 5 March 2001',
      'On c: verdict not stated, 8 March 2001',
      'A late word: mixed, 6 May 2004',
    ]);
    expect(panel!.gap).toBeGreaterThan(panel!.axis.to);
    expect(panel!.later.map(({ label }) => label)).toEqual(['2004']);
    expect(panel!.dots.at(-1)!.x).toBeGreaterThan(panel!.gap!);
    expect(panel!.pointers.map(({ text }) => text)).toEqual([
      'First: On a and Tom Arkwright',
      'Last: A late word',
    ]);
  });

  it('begin on the day of release, a week later one tick further', () => {
    expect(panel!.ticks.map(({ label }) => label)).toEqual(['3 Mar', '10 Mar', '17 Mar']);
    expect(panel!.release!.x).toBe(panel!.ticks[0]!.x);
    const perDay = (panel!.ticks[1]!.x - panel!.ticks[0]!.x) / 7;
    expect(panel!.dots[0]!.x - panel!.release!.x).toBeCloseTo(perDay, 0);
  });

  it('say how many are not drawn', () => {
    expect(panel!.undated).toBe(2);
  });

  it('stack what came on one day, and draw nothing sealed', () => {
    const [first, second] = panel!.dots;
    expect(first!.x).toBe(second!.x);
    expect(first!.y - second!.y).toBeGreaterThanOrEqual(12);
    expect(datesPanels(withMore(spread, 'first'))[0]!.dots).toHaveLength(6);
  });
});

describe('the themes', () => {
  const rows = (level?: string) => {
    const edition = at(level);
    return episodeThemes(edition, new Citations(edition))[0]!;
  };
  const counts = (level?: string) =>
    rows(level).rows.map((row) => [row.label, row.praises.length, row.faults.length]);

  it('count points on both sides, what is most spoken of first, points without a theme last', () => {
    expect(counts('first')).toEqual([
      ['Pace', 2, 0],
      ['The ending', 0, 1],
      ['Other', 1, 0],
    ]);
    expect([rows('first').praised, rows('first').faulted]).toEqual([3, 1]);
  });

  it('leave out a theme whose points are all sealed', () => {
    expect(counts()).toEqual([
      ['Pace', 2, 0],
      ['Other', 1, 0],
    ]);
  });

  it('keep each point’s words and sources', () => {
    const [point] = rows().rows[0]!.praises;
    expect(point!.what.phrases).toEqual([{ text: 'Slow' }]);
    expect(point!.what.marks.map((mark) => mark.number)).toEqual([1]);
    expect(point!.review).toMatchObject({ by: 'Tom Arkwright', stance: 'positive' });
  });

  it('stand together by the verdicts of their reviews, whatever their dates', () => {
    const slow = 'praises: [{ text: calm, theme: pace, sources: [almanac] }]\nstance:';
    const edition = withMore({ old: `${slow} negative\n${dated('2001-01-01')}`, new: `${slow} positive` });
    const [pace] = episodeThemes(edition, new Citations(edition))[0]!.rows;
    expect(pace!.praises.map(({ review }) => review.stance)).toEqual([
      'positive',
      'positive',
      'mixed',
      'negative',
    ]);
  });

  it('give each dot all it shows in words, and an anchor of its own', () => {
    const points = rows('first').rows.flatMap(({ praises, faults }) => [...praises, ...faults]);
    expect(points.map(({ tone, label }) => [tone, label])).toEqual([
      ['praise', 'Praised: slow (Tom Arkwright, positive review)'],
      ['praise', 'Praised: quick (A late word, mixed review)'],
      ['fault', 'Faulted: the confession (Tom Arkwright, positive review)'],
      ['praise', 'Praised: the boat (Tom Arkwright, positive review)'],
    ]);
    expect(new Set(points.map(({ id }) => id)).size).toBe(4);
  });
});

it('unknown-theme of a point, with the nearest or all', () => {
  const notice = wiki['reception/notice.mdx']
    .replace('theme: pace', 'theme: pac')
    .replace('theme: end', 'theme: moon');
  expect(told({ ...wiki, 'reception/notice.mdx': notice }).filter((each) => each.includes('theme'))).toEqual([
    'content/reception/notice.mdx:12:32 unknown-theme: no review theme "pac". Did you mean "pace"?',
    'content/reception/notice.mdx:13:41 unknown-theme: no review theme "moon". The themes are "pace", "end".',
  ]);
});

describe('ratings, rankings, awards', () => {
  const row = (fields: string) => `- { episode: first-light, ${fields}, sources: [almanac] }\n`;
  const edition = editionWith({
    ...wiki,
    'rankings.yaml':
      row('list: Lamps, position: 3') + row('outlet: harbour-gazette, list: Plays, position: 2, of: 5'),
    'awards.yaml':
      row('ceremony: harbour-gazette, year: 2001, category: Lamp, result: nominated') +
      row('ceremony: harbour-gazette, year: 2002, category: Boat, result: nominated') +
      row('ceremony: harbour-gazette, year: 2002, category: Oar, result: won') +
      row('ceremony: harbour-gazette, year: 2002, category: Guilt, result: won, level: first'),
  });
  const { ratings, rankings, awards } = honoursOf(edition, new Citations(edition));

  it('a rating stands as printed, with its note', () => {
    expect(ratings.map(({ value, of }) => [value, of.note])).toEqual([['4/5', 'for the year']]);
  });

  it('a place lies between first and last on one scale; a line of unknown length runs to the edge', () => {
    const [plays, lamps] = rankings[0]!.rows;
    const wordsOf = (row: typeof plays) => row!.place.phrases[0]!.text;
    expect([wordsOf(plays), wordsOf(lamps)]).toEqual(['2 of 5', '3 of an unknown number']);
    expect(plays!.place.marks).toHaveLength(1);
    expect(plays!.by.phrases[0]!.href).toContain('harbour-gazette');
    expect(plays!.steps).toHaveLength(5);
    expect(plays!.x.position).toBe(plays!.steps[1]);
    expect(lamps!.x).toMatchObject({ position: plays!.steps[2], end: 326 });
    expect(lamps!.steps).toEqual([]);
  });

  it('awards stand by ceremony and year, wins first; totals are those of the rows', () => {
    expect(
      awards.groups.map(({ year, awards }) => [year, ...awards.map(({ category }) => category)]),
    ).toEqual([
      [2002, 'Oar', 'Boat'],
      [2001, 'Lamp'],
    ]);
    expect(awards.totals).toBe('1 won, 2 nominated');
  });
});

describe('the glance', () => {
  it('marks every review by verdict and quotes whoever is quoted', () => {
    const glance = criticsExcerpt(at())!;
    expect(glance.episodes[0]!.verdicts.map(({ word, links }) => [word, links.length])).toEqual([
      ['Positive', 1],
      ['Mixed', 1],
      ['Negative', 1],
      ['Verdict not stated', 1],
    ]);
    expect(glance.quotations.map(({ text, stance, grade }) => [text, stance, grade])).toEqual([
      ['a lamp herself', 'positive', '4/5 for the year'],
    ]);
  });

  it('names what is praised and faulted most, as far as it is open, and leads to its words', () => {
    const points = (level?: string) =>
      criticsExcerpt(at(level))!.episodes[0]!.points.map(({ words, themes }) => [
        words,
        ...themes.map(({ text, href }) => `${text} ${href}`),
      ]);
    const praised = ['Most praised', 'Pace /critics/praised-and-faulted/#theme-1-pace'];
    expect(points()).toEqual([praised]);
    const above = '/after/first-light/critics/praised-and-faulted/#theme-1-';
    expect(points('first')).toEqual([
      ['Most praised', `Pace ${above}pace`],
      ['Most faulted', `The ending ${above}end`],
    ]);
  });

  it('names three themes a side, those with most points first', () => {
    const themes = ['a', 'b', 'c', 'd'];
    const labels = themes.map((id) => `{ id: ${id}, label: Theme ${id} }`).join(', ');
    const faults = ['a', 'b', 'c', 'd', 'd'].map((id) => `{ text: dull, theme: ${id}, sources: [almanac] }`);
    const edition = editionWith({
      ...wiki,
      'wiki.yaml': settings.replace('reviewThemes: [', `reviewThemes: [${labels}, `),
      'reception/undated.mdx': review(
        'A word',
        `outlet: harbour-gazette\nstance: negative\nfaults: [${faults.join(', ')}]`,
      ),
    });
    const faulted = criticsExcerpt(edition)!.episodes[0]!.points.find(
      ({ words }) => words === 'Most faulted',
    );
    expect(faulted!.themes.map(({ text }) => text)).toEqual(['Theme d', 'Theme a', 'Theme b']);
  });

  it('lets each verdict speak that has words, and then who gave a grade', () => {
    const said = (words: string) => `quotation: { value: ${words}, sources: [almanac] }\nstance:`;
    const { quotations } = criticsExcerpt(
      withMore({
        a: `${said('bright')} positive`,
        b: `${said('dark')} negative`,
        c: `${said('dim')} positive`,
      }),
    )!;
    expect(quotations.map(({ text }) => text)).toEqual(['a lamp herself', 'bright', 'dark']);
  });

  it('is absent without reviews, and so are the pages', () => {
    const empty = editionWith({});
    expect(criticsExcerpt(empty)).toBeUndefined();
    expect(criticsTabs(empty)).toEqual([]);
    expect(criticsTabs(at()).map(({ href }) => href)).toEqual([
      '/critics/',
      '/critics/praised-and-faulted/',
      '/critics/ratings-rankings-awards/',
    ]);
  });
});
