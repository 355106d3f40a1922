import { watch } from 'node:fs';
import { parseArgs } from 'node:util';
import type { ContentProblems } from '../issues/content-problems.ts';

/** How long it must be quiet before a folder is read again, in milliseconds: editors write a file in several steps. */
const quiet = 100;

try {
  const { values } = parseArgs({
    options: { format: { type: 'string' }, watch: { type: 'boolean', default: false } },
  });
  const format = values.format ?? (process.env.GITHUB_ACTIONS === 'true' ? 'github' : 'text');
  if (format !== 'text' && format !== 'github') {
    throw new Error(`--format holds ${JSON.stringify(format)}: it wants "text" or "github".`);
  }
  if (values.watch) await checkAgainAndAgain(format);
  else process.exitCode = await check(format);
} catch (error) {
  // The check itself could not be made.
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/**
 * Prints what is wrong with the content, which is what was asked for: not to the stream of failures.
 * @returns what a shell is told: 1 where a problem is an error
 */
async function check(format: 'text' | 'github'): Promise<0 | 1> {
  // Within, so that a wrong setting is told like a problem of the content.
  const { content, forgetContent } = await import('../load.ts');
  const { contentCounts } = await import('../views/site/counts.ts');
  const { formatReport } = await import('../issues/report.ts');
  const { formatAnnotations } = await import('../issues/annotations.ts');
  const print = format === 'github' ? formatAnnotations : formatReport;
  forgetContent();
  try {
    const { wiki, issues } = content();
    if (issues.length > 0) console.log(`${print(issues)}\n`);
    console.log(contentCounts(wiki, issues.length > 0 ? 'errors' : 'problems'));
    return 0;
  } catch (error) {
    if ((error as Error).name !== 'ContentProblems') throw error;
    console.log(print((error as ContentProblems).issues));
    return 1;
  }
}

/** Checks whenever something in the folder changes, until somebody ends it. */
async function checkAgainAndAgain(format: 'text' | 'github') {
  const { contentFolder } = await import('../settings.ts');
  const checkNow = async () => {
    try {
      await check(format);
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
    }
    console.log(`\nWatching ${contentFolder.shown}; Ctrl-C ends it.\n`);
  };
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(contentFolder.path, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => void checkNow(), quiet);
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      watcher.close();
      // It was asked to end, and has not failed.
      process.exit(0);
    });
  }
  await checkNow();
}
