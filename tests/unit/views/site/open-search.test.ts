import { expect, it } from 'vitest';
import { loadedAt } from '../../../support/named-site.ts';
import { editionWith, tiny } from '../../../support/tiny.ts';
import { all, rootOf, textIn } from '../../../support/xml.ts';

async function described(level: string, title = 'The Lamp Room') {
  const { openSearch } = await loadedAt(
    'https://lamps.example',
    () => import('../../../../src/views/site/open-search.ts'),
  );
  const settings = tiny()['wiki.yaml']!.replace('title: The Lamp Room', `title: ${JSON.stringify(title)}`);
  return rootOf(openSearch(editionWith({ 'wiki.yaml': settings }, level, '/wiki/')));
}

it('a browser is told where an edition is searched, by its whole address', async () => {
  const [html] = all(await described('first'), 'Url');
  expect(html!.attributes).toEqual({
    type: 'text/html',
    method: 'get',
    template: 'https://lamps.example/wiki/after/first-light/search/?q={searchTerms}',
  });
});

it.each([
  ['The Lamp Room', 'The Lamp Room'],
  ['Companion to the Lamps', 'Companion to the'],
  ['Lighthousekeepers and others', 'Lighthousekeeper'],
  ['Lamps & <ropes>', 'Lamps & <ropes>'],
])('“%s” is short for %s', async (title, short) => {
  const name = textIn(all(await described('none', title), 'ShortName')[0]!);
  expect(name).toBe(short);
  expect(name.length).toBeLessThanOrEqual(16);
});
