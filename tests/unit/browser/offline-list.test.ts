import { expect, it } from 'vitest';
import { isKept } from '../../../src/browser/offline/offline-list.ts';

it.each([
  ['index.html', true],
  ['lore/lamp/index.html', true],
  ['names.json', true],
  ['search/names/of-ho.json', true],
  ['search/names/of-ho.json.br', false],
  ['pagefind/pagefind.js', true],
  ['pagefind/fragment/en_1a.pf_fragment', true],
  ['_astro/dialog-x.js', true],
  ['icon.svg', true],
  ['pagefind/pagefind-ui.js', false],
  ['404.html', false],
  ['cards/lore/lamp.png', false],
  ['about/index.html', true],
  ['lore/lamp/index.md', false],
  ['llms.txt', false],
  ['robots.txt', false],
  ['feed.xml', false],
  ['opensearch.xml', false],
  ['about/health.json', false],
  ['index.html.br', false],
  ['worker.js', false],
])('of a build, %s belongs to what a reader may keep: %s', (path, kept) => {
  expect(isKept(path)).toBe(kept);
});
