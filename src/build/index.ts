import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { content } from '../load.ts';
import { precompressing } from '../settings.ts';
import { Painter } from './pictures/painter.ts';
import { health } from './steps/health.ts';
import { hostFiles } from './steps/host-files.ts';
import { leakScan } from './steps/leak-scan.ts';
import { offline } from './steps/offline.ts';
import { oldAddresses } from './steps/old-addresses.ts';
import { pageStyles } from './steps/page-styles.ts';
import { precompress } from './steps/precompress.ts';
import { previewPictures } from './steps/preview-pictures.ts';
import { searchIndex } from './steps/search-index.ts';
import { securityPolicy } from './steps/security-policy.ts';
import { timelineFiles } from './steps/timeline-drawings.ts';
import { sharedFiles } from './steps/shared-files.ts';
import { siteIcons } from './steps/site-icons.ts';
import { collectGarbage } from './walk/collect-garbage.ts';
import type { Build, Step } from './walk/step.ts';
import { walk } from './walk/walk.ts';

/** All that is done with a build once Astro has written its pages, in the order in which a file goes through it. */
function stepsOf(build: Build): Step[] {
  const scan = leakScan(build);
  const painter = new Painter();
  return [
    // Pictures beside the pages.
    siteIcons(build),
    previewPictures(build, painter),
    timelineFiles(build, painter),
    // Pages as they were rendered.
    oldAddresses(build),
    searchIndex(build),
    pageStyles(build),
    securityPolicy(),
    // Files as they will be served.
    offline(build),
    hostFiles(build),
    health(build, scan),
    // Nothing is written past the scan but what it has seen.
    scan,
    ...(build.wiki.levels.all.length > 1 ? [sharedFiles(build)] : []),
    ...(precompressing ? [precompress(build)] : []),
  ];
}

/** Walks over a build when Astro has written its pages. @throws when a step does: nothing is published then */
export function afterPages(): AstroIntegration {
  return {
    name: 'after-pages',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        // What rendered the pages is needed no more, some hundred megabytes.
        collectGarbage();
        const build = { dist: fileURLToPath(dir), wiki: content().wiki };
        await walk(build, stepsOf(build), (name, text) => logger.fork(name).info(text));
      },
    },
  };
}
