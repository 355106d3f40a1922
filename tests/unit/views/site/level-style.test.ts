import { expect, it } from 'vitest';
import { levelStyle } from '../../../../src/views/site/level-style.ts';
import { editionWith, tiny } from '../../../support/tiny.ts';

it('marks the answer of its edition alone, and names it', () => {
  const style = levelStyle(editionWith({}, 'first'));
  expect([...style.matchAll(/data-rank="(\d+)"/g)].map(([, rank]) => rank)).toEqual(['1', '1']);
  expect(style).toContain('--level-label:"First Light"');
  expect(style).toMatch(/--level-address:"[^"]*\/after\/first-light\/"\}/);
});

it('holds whatever a label holds', () => {
  const odd = tiny()['wiki.yaml']!.replace('label: First Light', String.raw`label: 'The first \ light'`);
  expect(levelStyle(editionWith({ 'wiki.yaml': odd }, 'first'))).toContain(
    String.raw`--level-label:"The first \5c  light"`,
  );
});
