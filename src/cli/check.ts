import { content } from '../load.ts';
import { contentCounts } from '../views/site/counts.ts';

try {
  console.log(contentCounts(content().wiki));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
