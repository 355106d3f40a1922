import { expect, it } from 'vitest';
import { searchStart } from '../../../../src/views/lists/search-start.ts';
import { editionWith, tiny } from '../../../support/tiny.ts';

it('search offers the examples that the edition opens, those of its own level first, and few', () => {
  const rows = [
    '{ ask: director }',
    '{ ask: who broke it, level: first }',
    '{ ask: who drowns, level: second }',
  ];
  const start = (level: string, more: string[] = []) => {
    const examples = `searchExamples: [${[...rows, ...more].join(', ')}]\n`;
    return searchStart(editionWith({ 'wiki.yaml': `${tiny()['wiki.yaml']}${examples}` }, level));
  };
  expect(start('none')).toEqual({ examples: ['director'], editions: ['/'] });
  expect(start('second')).toEqual({
    examples: ['who drowns', 'who broke it', 'director'],
    editions: ['/', '/after/first-light/', '/after/second-light/'],
  });
  const many = Array.from({ length: 9 }, (_, at) => `{ ask: more ${at}, level: first }`);
  expect(start('first', many).examples).toEqual([
    'who broke it',
    'more 0',
    'more 1',
    'more 2',
    'more 3',
    'more 4',
  ]);
  expect(start('none').editions).toEqual(['/']);
  const settings = editionWith(
    { 'wiki.yaml': `${tiny()['wiki.yaml']}searchExamples: [${rows.join(', ')}]\n` },
    'first',
  ).settings;
  expect(JSON.stringify(settings)).not.toContain('drowns');
});
