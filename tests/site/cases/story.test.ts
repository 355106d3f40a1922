import { expect, it } from 'vitest';
import { lineOf, pageAt, pagesOf, textOf } from '../../support/pages.ts';

const story = (address: string) => pageAt(pagesOf('tiny'), address).root.querySelector('.story-page')!;
const first = '/after/first-light/story/first-light/';
const paragraphs = (address: string) => story(address).querySelectorAll('.story-scene .prose p').map(lineOf);

it('the story is one text of what stands before the first heading of each scene', () => {
  expect(paragraphs(first)).toEqual([
    'Marsh chalks another stroke on the wall. The scene that answers it is The cut chain.[1]',
    'She counts aloud, and the lamp answers.[2]',
    'Marsh saws through the chain by candlelight, and rows off.[3]',
    'Her oars knock in the dark.[3] sealed until you have watched Second Light',
  ]);
  expect(lineOf(story('/after/second-light/story/first-light/'))).not.toMatch(/flour|thwart\. It lies/);
});

it('no sentence stands twice in it', () => {
  const sentences = paragraphs(first).flatMap((each) => each.split(/(?<=\.)\d* /));
  expect(sentences).toEqual([...new Set(sentences)]);
});

it('somebody is linked where they are first named, and nowhere else', () => {
  const links = story(first).querySelectorAll('.prose a[href*="/characters/"]').map(lineOf);
  expect(links).toEqual(['Marsh']);
});

it('a mark leads to all the sources of its paragraph', () => {
  const page = story('/story/first-light/');
  const [, mark] = page.querySelectorAll('.marks a');
  expect(lineOf(page.querySelector(mark!.getAttribute('href')!))).toMatch(
    /Almanac.*A light worth waiting for/,
  );
});

it('below its level a scene leaves no trace but one seal at the end, which leads to where the story goes on', () => {
  const page = story('/story/first-light/');
  expect(lineOf(page)).not.toMatch(/saws|oars|\bsea\b/);
  expect(page.querySelectorAll('.story-seal a').map((each) => each.getAttribute('href'))).toEqual([
    '/after/first-light/story/first-light/#counting-nights',
  ]);
  expect(story(first).querySelector('.story-seal')).toBeNull();
});

it('where all of it is sealed the page only leads on', () => {
  const page = story('/story/second-light/');
  expect(page.querySelectorAll('.story-scene')).toEqual([]);
  expect(page.querySelector('.story-seal a')!.getAttribute('href')).toBe(
    '/after/second-light/story/second-light/',
  );
});

it('the plot, the play, the timeline and a scene lead to it, and it to them', () => {
  for (const from of ['plot/', 'episodes/first-light/', 'timeline/first-light/']) {
    const main = pageAt(pagesOf('tiny'), `/after/first-light/${from}`).root.querySelector('main')!;
    const way = main.querySelector('.lead-ways a');
    expect(way!.getAttribute('href')).toBe(first);
  }
  for (const [page, to] of [
    ['plot/the-cut-chain/', `${first}#the-cut-chain`],
    ['timeline/first-light/', `${first}#the-cut-chain`],
    ['story/first-light/', '/after/first-light/timeline/first-light/#the-cut-chain'],
    ['story/first-light/', '/after/first-light/plot/the-cut-chain/'],
  ]) {
    const main = pageAt(pagesOf('tiny'), `/after/first-light/${page}`).root.querySelector('main')!;
    expect(main.querySelectorAll('a').map((each) => each.getAttribute('href'))).toContain(to);
  }
});

it('search does not find a scene twice: the story is not in its index', () => {
  expect(story(first).querySelector('[data-pagefind-body]')).toBeNull();
  expect(textOf('tiny', 'after/first-light/names.json')).not.toContain('/story/');
});
