import { expect, it } from 'vitest';
import { levelAnswer } from '../../../../src/views/site/level-answer.ts';
import { play } from '../../../support/play.ts';
import { editionWith } from '../../../support/tiny.ts';

it('counts what opens with a level, and nothing that was open before', () => {
  expect(levelAnswer(editionWith(play, 'none'))).toBeUndefined();
  expect(levelAnswer(editionWith(play, 'first'))).toBe('1 scene is open now.');
});
