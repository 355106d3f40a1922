import { isOfPage } from '../../hosting/moves.ts';
import { siteOf } from '../../hosting/site.ts';
import { basePath } from '../../settings.ts';
import type { Build, Step } from '../walk/step.ts';

/**
 * Fails the build when an old address is that of a page: Astro renders one of the two, and readers of the other are
 * led astray.
 */
export function oldAddresses({ wiki }: Build): Step {
  const moves = siteOf(wiki, basePath)
    .moves.filter(isOfPage)
    .map((move) => {
      const file = `${move.from.slice(basePath.length)}index.html`;
      return [file, move] as const;
    });
  const byFile = new Map(moves);
  return {
    name: 'old-addresses',
    file(page) {
      const move = byFile.get(page.path);
      if (!move || page.text.includes('<meta http-equiv="refresh"')) return;
      throw new Error(
        `${move.from} is the address of a page; no formerIds of “${move.title}” can lead away from it.`,
      );
    },
  };
}
