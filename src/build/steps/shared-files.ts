import { join } from 'node:path';
import { link } from '../kept/file.ts';
import { counted } from '../walk/progress.ts';
import type { Build, Step } from '../walk/step.ts';

/** Has files that are the same in several editions stored once, at all of their paths. */
export function sharedFiles({ dist }: Pick<Build, 'dist'>): Step {
  const stored = new Map<string, string>();
  let count = 0;
  let bytes = 0;
  return {
    name: 'shared-files',
    file(file) {
      // What has another text is yet to be written, and pages are shared by the walk.
      if (file.changed || file.sameAs) return;
      const path = join(dist, file.path);
      const same = stored.get(file.digest);
      if (!same) stored.set(file.digest, path);
      else if (link(same, path)) {
        count++;
        bytes += file.length;
      }
    },
    end() {
      return `${counted(count)} files are another one as well, ${Math.round(bytes / 1e6)} MB less`;
    },
  };
}
