import { entry } from './tiny.ts';

/** A play with its people, for what follows from credits, scenes and reviews; spread it into a tiny wiki. */
export const play: Record<string, string> = {
  'works/plays.mdx': entry('title: The Lamp Plays\nsummary: A series.\ntype: series'),
  'episodes/first-light.mdx': entry(`title: First Light
summary: A play about a lamp.
series: plays
season: 1
number: 1
released: { value: 2001-03-03, sources: [almanac] }
runtime: [{ value: 61, sources: [almanac] }, { value: 64, sources: [gazette], note: with titles }]
credits:
  - { to: noor-vance, job: Director, sources: [almanac] }
  - { to: ines-holt, job: Writer, sources: [gazette], level: first }`),
  'characters/keeper.mdx': entry(
    `title: The keeper
summary: She keeps the light.
portrayals: [{ by: ines-holt, episode: first-light, sources: [almanac] }]
states: [{ episode: first-light, version: original, state: Rowing away, sources: [gazette], level: first }]`,
    'She counts through <Ref to="the-watch" />.<Cite sources="almanac" /> <Spoiler level="first"><Ref to="the-cut" /> ends it.<Cite sources="gazette" /></Spoiler>',
  ),
  'plot/the-watch.mdx': entry(`title: The watch
summary: She waits.
episode: first-light
order: 20
lane: tower
cast: [{ character: keeper }]`),
  'plot/the-cut.mdx': entry(`title: The cut chain
summary: A scene at night.
level: first
coverTitle: First Light, scene 1
episode: first-light
order: 10
lane: sea
cast: [{ character: keeper }]`),
  'people/ines-holt.mdx': entry('title: Ines Holt\nsummary: An actor.\noccupations: [actor]'),
  'people/noor-vance.mdx': entry('title: Noor Vance\nsummary: A director.\noccupations: [director]'),
  'people/tom-arkwright.mdx': entry(
    'title: Tom Arkwright\nsummary: A critic.\noccupations: [critic, poet]',
    'He wrote <Ref to="notice" />.<Cite sources="almanac" />',
  ),
  'organisations/harbour-gazette.mdx': entry('title: Harbour Gazette\nsummary: A paper.\ntype: outlet'),
  'reception/notice.mdx': entry(`title: Tom Arkwright’s notice
summary: The only review.
episode: first-light
critic: tom-arkwright
outlet: harbour-gazette
stance: positive`),
};

/** The play’s files and so many more episodes with a scene each. */
export function playWith(more: number): Record<string, string> {
  const copyOf = (path: string, from: Record<string, string>) =>
    Object.entries(from).reduce((text, [old, now]) => text.replaceAll(old, now), play[path]!);
  const episodes = Array.from({ length: more }, (_, index) => [
    [
      `episodes/night-${index}.mdx`,
      copyOf('episodes/first-light.mdx', {
        'First Light': `Night ${index}`,
        'season: 1': `season: ${index + 2}`,
      }) + `\n<Ref to="scene-${index}" /> is all.<Cite sources="almanac" />`,
    ],
    [
      `plot/scene-${index}.mdx`,
      copyOf('plot/the-watch.mdx', { 'The watch': `Scene ${index}`, 'first-light': `night-${index}` }),
    ],
  ]).flat();
  return { ...play, ...(Object.fromEntries(episodes) as Record<string, string>) };
}
