import { loadWiki } from '../core/wiki.ts';
import { formatReport } from '../core/issues.ts';
import { contentFolder } from '../settings.ts';
import { contentCounts } from '../core/counts.ts';
import { readFolder } from './read-folder.ts';

const { wiki, issues } = loadWiki(readFolder(contentFolder.path), contentFolder.shown);
if (wiki) {
  console.log(contentCounts(wiki));
} else {
  console.error(formatReport(issues));
  process.exitCode = 1;
}
