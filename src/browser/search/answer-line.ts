import type { Hrefs } from '../../wiki/hrefs.ts';
import { element } from './elements.ts';
import type { KnownAnswer, KnownNames } from './known-names.ts';

/** The line above the results that answers a question, with links to what it names and to its source. */
export function answerLine(
  { label, about, answer, source }: KnownAnswer,
  known: KnownNames,
  hrefs: Hrefs,
): (Node | string)[] {
  const link = (path: string) => element('a', { href: hrefs.home() + path }, known.entry(path).title);
  const said = Array.isArray(answer)
    ? answer.flatMap((path, index) => [index ? ', ' : '', link(path)])
    : [answer];
  const line = [link(about), `, ${label.toLowerCase()}: `, element('strong', {}, ...said)];
  return source
    ? [...line, ' (source: ', element('a', { href: hrefs.source(source.key) }, source.publisher), ')']
    : line;
}
