import { button, element, inText } from './elements.ts';
import { short } from './result-words.ts';

/** Says that results are for another spelling, and offers those for the reader's own. */
export function correctionLine(text: string, corrected: string, literally: () => void): (Node | string)[] {
  const own = button(short(text), literally, { class: inText });
  return ['Showing results for ', element('em', {}, corrected), '; search instead for ', own];
}

/**
 * Says that the full text could not be searched; names that were found stay.
 * @param aToZ address of what leads on
 */
export function failureLine(text: string, aToZ: string, again: () => void): (Node | string)[] {
  return [
    `The search index could not be loaded, so “${short(text)}” was not searched. The `,
    element('a', { href: aToZ }, 'A to Z'),
    ' lists every entry. ',
    button('Try again', again, { class: inText }),
  ];
}
