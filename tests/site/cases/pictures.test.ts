import { expect, it } from 'vitest';
import { pageAt, pagesOf } from '../../support/pages.ts';

it('the picture of the home page says what it shows; a wiki without one has an empty screen', () => {
  const plays = pageAt(pagesOf('plays'), '/').root.querySelector('.viewscreen')!;
  expect(plays.getAttribute('role')).toBe('img');
  expect(plays.getAttribute('aria-label')).toMatch(/^A lighthouse/);
  expect(plays.querySelectorAll('svg')).toHaveLength(2);
  const tiny = pageAt(pagesOf('tiny'), '/').root.querySelector('.viewscreen')!;
  expect(tiny.getAttribute('aria-hidden')).toBe('true');
  expect(tiny.querySelectorAll('svg')).toHaveLength(0);
});
