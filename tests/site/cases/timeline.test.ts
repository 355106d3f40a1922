import { describe, expect, it } from 'vitest';
import { lineOf, pageAt, pagesOf } from '../../support/pages.ts';
import { type WikiName } from '../../support/wikis.ts';

describe('below the level of a world', () => {
  const text = (name: WikiName, address: string) =>
    lineOf(pageAt(pagesOf(name), address).root.querySelector('main'));

  it('there is no trace of it', () => {
    expect(text('tiny', '/timeline/first-light/')).not.toContain('The sea');
    expect(text('tiny', '/after/first-light/timeline/first-light/')).toContain('The sea');
    expect(text('plays', '/timeline/first-light/')).not.toMatch(/open sea|clone/);
    expect(text('plays', '/after/first-light/timeline/first-light/')).toMatch(/open sea.*clone/);
  });

  it('there is no page of an episode or a character without an open scene', () => {
    const addresses = pagesOf('tiny').map(({ address }) => address);
    expect(addresses).toContain('/after/second-light/timeline/second-light/wax-marsh/');
    expect(addresses.filter((address) => /^\/(after\/first-light\/)?timeline\/second/.test(address))).toEqual(
      [],
    );
  });

  it('a crossing says where it leads, and links only to a scene that is open', () => {
    const crossing = (address: string) =>
      pageAt(pagesOf('tiny'), address).root.querySelectorAll('.timeline .crossing').map(lineOf);
    expect(crossing('/timeline/first-light/')).toEqual([]);
    expect(crossing('/after/first-light/timeline/first-light/')).toEqual([
      'The falling chain[1] → crosses to The sea: Rowing away',
    ]);
  });
});
