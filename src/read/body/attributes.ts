import { issue } from '../../issues/issue.ts';
import type { Place } from '../../issues/positions.ts';
import { checkHidden } from './code.ts';
import type { Jsx } from './nodes.ts';
import type { ParseState } from './text-reading.ts';
import { formerAttributes, vocabulary, type Tag } from './vocabulary.ts';

/** The attributes a tag was given, of those it takes; what is wrong with them is told of at the tag's place. */
export function readAttributes(
  reading: ParseState,
  node: Jsx,
  tag: Tag,
  place: Place,
): Record<string, string> {
  const allowed: readonly string[] = vocabulary[tag];
  const names = allowed.map((each) => each.replace('!', ''));
  const tell = (what: string, expected: string) =>
    reading.issues.push(issue('tag-attribute', place, { tag, found: what, expected }));
  const found: Record<string, string> = {};
  for (const each of node.attributes) {
    if (each.type !== 'mdxJsxAttribute' || (typeof each.value === 'object' && each.value !== null)) {
      reading.issues.push(issue('code-in-content', place, { what: 'an {expression}' }));
      continue;
    }
    if (!names.includes(each.name)) {
      const present = formerAttributes[each.name];
      const takes = names.length ? `It takes ${names.join(', ')}.` : 'It takes none.';
      if (present && names.includes(present)) {
        tell(`has "${each.name}", as it was once called`, `Write ${present}="…".`);
      } else {
        tell(`has an unknown attribute "${each.name}"`, takes);
      }
      continue;
    }
    if (Object.hasOwn(found, each.name)) {
      tell(`has "${each.name}" twice`, 'Write it once, with all its words.');
    }
    const value = typeof each.value === 'string' ? each.value : '';
    checkHidden(reading, node, value);
    found[each.name] = value;
  }
  for (const each of allowed.filter((name) => name.endsWith('!'))) {
    const attribute = each.slice(0, -1);
    if (!found[attribute]?.trim()) tell(`lacks "${attribute}"`, `Write <${tag} ${attribute}="…">.`);
  }
  return found;
}
