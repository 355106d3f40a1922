import { loadWiki } from '../wiki/wiki.ts';
import { formatReport } from '../issues/report.ts';
import { contentFolder } from '../settings.ts';
import { contentCounts } from '../views/site/counts.ts';
import { readFolder } from '../read/files/read-folder.ts';

try {
  const { wiki, issues } = loadWiki(readFolder(contentFolder.path), contentFolder.shown);
  if (!wiki) throw new Error(formatReport(issues));
  console.log(contentCounts(wiki));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
