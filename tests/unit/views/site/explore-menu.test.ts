import { describe, expect, it } from 'vitest';
import { exploreMenu } from '../../../../src/views/site/explore-menu.ts';
import { playWith } from '../../../support/play.ts';
import { editionWith } from '../../../support/tiny.ts';

const menuWith = (more: number) => exploreMenu(editionWith(playWith(more)));
const titles = (menu: ReturnType<typeof menuWith>) => menu.map(({ title }) => title);

describe('the menu of overviews', () => {
  it('names the stories of a few episodes', () => {
    const menu = titles(menuWith(3));
    expect(menu.filter((title) => /^(The story in full|Scene by scene): /.test(title))).toHaveLength(8);
    expect(menu).not.toContain('Episodes');
    expect(menu).toContain('Who is who');
  });

  it('leads to the list of many episodes in place of their stories, however many they are', () => {
    const menu = menuWith(4);
    const rest = titles(menuWith(3)).filter((title) => !title.includes(': '));
    expect(titles(menu)).toEqual(['Episodes', ...rest]);
    expect(titles(menuWith(40))).toEqual(titles(menu));
    expect(menu[0]!.href).toBe('/episodes/');
    expect(menu[0]!.leadsTo.size).toBe(10);
    expect([...menu[0]!.leadsTo]).toEqual(
      expect.arrayContaining(['/story/first-light/', '/timeline/night-3/']),
    );
  });
});
