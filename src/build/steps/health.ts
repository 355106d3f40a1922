import type { Level } from '../../read/fields/levels.ts';
import { basePath } from '../../settings.ts';
import { healthOf } from '../../views/site/health.ts';
import { Edition } from '../../wiki/edition.ts';
import { contrastsOf } from '../../draw/contrasts.ts';
import { Hrefs } from '../../wiki/hrefs.ts';
import { allPalettes } from '../pictures/palettes.ts';
import type { Build, Step } from '../walk/step.ts';
import type { LeakScan } from './leak-scan.ts';

/** What the pages of an edition weigh, as they lie on the disk, in bytes. */
interface Weight {
  count: number;
  bytes: number;
  largest: { path: string; bytes: number };
}

/**
 * Writes the figures of each edition, with what is known only once its pages are there. What the leak scan finds stops
 * the build, so of what it found there is nothing to tell: the figures say what it looked for.
 */
export function health({ wiki }: Build, scan: LeakScan): Step {
  const weights = new Map<Level, Weight>();
  return {
    name: 'health',
    file({ path, level, length: bytes }) {
      if (!path.endsWith('.html')) return;
      const weight = weights.get(level) ?? { count: 0, bytes: 0, largest: { path, bytes: 0 } };
      weight.count++;
      weight.bytes += bytes;
      if (bytes > weight.largest.bytes) weight.largest = { path: basePath + path, bytes };
      weights.set(level, weight);
    },
    async end(write) {
      const contrasts = contrastFigures();
      for (const edition of Edition.all(wiki, basePath)) {
        const file = new Hrefs('', edition.level.path).about('health.json');
        const figures = {
          ...healthOf(edition),
          pages: weights.get(edition.level),
          leakScan: { sealedRuns: scan.sealedRuns(edition.level), found: 0 },
          contrasts,
          // The policy of each page allows none.
          requestsElsewhere: 0,
        };
        await write(file, JSON.stringify(figures));
      }
    },
  };
}

/** How many pairs of colours stand on each other in all palettes, and how far each kind stays above what it needs. */
function contrastFigures() {
  const all = allPalettes.flatMap(contrastsOf);
  return {
    pairs: all.length,
    tooWeak: all.filter(({ contrast, least }) => contrast < least).length,
    leastOf: [...Map.groupBy(all, ({ least }) => least)].map(([needed, own]) => ({
      needed,
      least: Math.floor(Math.min(...own.map(({ contrast }) => contrast)) * 100) / 100,
    })),
  };
}
