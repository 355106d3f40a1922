import type { Hrefs } from '../../wiki/hrefs.ts';
import { element } from './elements.ts';
import type { KnownNames } from './known-names.ts';
import { nearestNames } from './names.ts';

/**
 * What a reader may do when nothing was found: the same words whether or not something is sealed.
 * @param narrowed whether a filter is chosen
 */
export function advice(known: KnownNames, text: string, narrowed: boolean, hrefs: Hrefs): HTMLElement {
  const near = nearestNames(known, text);
  return element(
    'ul',
    {},
    element(
      'li',
      {},
      'Each viewing level searches its own pages: what needs more to have been watched is never found at a lower one.',
    ),
    narrowed && element('li', {}, 'Drop a filter above.'),
    near.length > 0 &&
      element(
        'li',
        {},
        'Names that come near: ',
        ...near.flatMap(({ title, path }, index) => [
          index ? ', ' : '',
          element('a', { href: hrefs.home() + path }, title),
        ]),
      ),
    element('li', {}, 'Everything by name: ', element('a', { href: hrefs.aToZ() }, 'A to Z')),
  );
}
