import { describe, expect, it } from 'vitest';
import { articleOf } from '../../../../src/views/entry/article.ts';
import { namesIndex } from '../../../../src/views/lists/names-index.ts';
import { overviewsOf, waysOn } from '../../../../src/views/site/overviews.ts';
import { questionsPage } from '../../../../src/views/story/questions.ts';
import { play } from '../../../support/play.ts';
import { editionWith, entry } from '../../../support/tiny.ts';

const files: Record<string, string> = {
  ...play,
  'sections/plot.mdx': entry(
    'title: Plot\nsummary: What happens.\nshelves: [{ heading: Scenes, lists: scene }]',
    '<Ref to="lamp" />, <Ref to="chair" />, <Ref to="notice" />, <Ref to="keeper" />.<Cite sources="almanac gazette" />',
  ),
  'questions/who-did-it.mdx': entry(
    'title: Who put it out?\nsummary: Of the dark.\nabout: [the-watch, lamp]\nasked: [who broke the lamp]\norder: 20',
    'It went out.<Cite sources="almanac" /> <Spoiler level="first">She did it.<Cite sources="gazette" /></Spoiler>',
  ),
  'questions/how-long.mdx': entry(
    'title: How long is it?\nsummary: Of the length.\nabout: [first-light]\norder: 10',
    'An hour.<Cite sources="almanac" />',
  ),
  'questions/of-oak.mdx': entry(
    'title: Is it oak?\nsummary: Of the wood.\nabout: [chair]',
    'It is.<Cite sources="almanac" />',
  ),
  'questions/after.mdx': entry(
    'title: Who sails on?\nsummary: Of the boat.\nabout: [lamp]\nepisode: first-light\nlevel: second\ncoverTitle: A question',
    'Nobody.<Cite sources="almanac" />',
  ),
};
const at = (level?: string) => editionWith(files, level);
const words = (level?: string) =>
  questionsPage(at(level)).groups.map(({ heading, questions }) => [
    heading,
    ...questions.map(
      ({ title, answer }) => `${title} ${answer.map(({ phrases }) => phrases[0]!.text).join(' ')}`,
    ),
  ]);

describe('the page of questions', () => {
  it('has them by episode and in their order, with what is open of the answers', () => {
    expect(words()).toEqual([
      ['First Light', 'How long is it? An hour.', 'Who put it out? It went out.'],
      ['On the whole', 'Is it oak? It is.'],
    ]);
    expect(words('first')[0]).toContain('Who put it out? It went out. She did it.');
    expect(words('second')[0]!.at(-1)).toBe('Who sails on? Nobody.');
  });

  it('leads on to where more of an answer opens, and only there', () => {
    const more = (level?: string) => questionsPage(at(level)).groups[0]!.questions[1]!.more;
    expect(more()).toEqual([{ label: 'First Light', href: '/after/first-light/questions/who-did-it/' }]);
    expect(more('first')).toEqual([]);
  });

  it('numbers the sources of what it says', () => {
    const { groups, citations } = questionsPage(at('first'));
    expect(groups[0]!.questions[1]!.answer.map(({ marks }) => marks[0]!.number)).toEqual([1, 2]);
    expect(citations.map(({ source }) => source.publisher)).toEqual(['Quayside Press', 'Harbour Gazette']);
  });

  it('is among the overviews, and the story leads to it, where there are questions', () => {
    const [overview] = overviewsOf(at()).filter(({ id }) => id === 'questions');
    expect(overview?.href).toBe('/questions/');
    expect(waysOn(at(), at().find('plot')!)).toContainEqual(expect.objectContaining({ id: 'questions' }));
    expect(overviewsOf(editionWith({})).some(({ id }) => id === 'questions')).toBe(false);
  });
});

it('the page of an entry lists the questions about it, whatever its kind', () => {
  const listed = (id: string, level?: string) =>
    articleOf(at(level), at(level).find(id)!)
      .panels.find((panel) => panel.id === 'questions')
      ?.rows.map(([cell]) => cell!.phrases[0]);
  expect(listed('first-light')).toEqual([{ text: 'How long is it?', href: '/questions/how-long/' }]);
  expect(listed('lamp')).toHaveLength(1);
  expect(listed('lamp', 'second')).toHaveLength(2);
  expect(listed('keeper')).toBeUndefined();
});

it('search knows a question by its other wordings, which its page does not print', () => {
  expect(namesIndex(at()).names).toContainEqual([
    'Who put it out?',
    'questions/who-did-it/',
    ['Question'],
    ['who broke the lamp'],
  ]);
  expect(articleOf(at(), at().find('who-did-it')!).aliases).toEqual([]);
});
