import { Resvg } from '@resvg/resvg-js';
import { articleOf } from '../../src/views/entry/article.ts';
import { Edition } from '../../src/wiki/edition.ts';
import type { Issue } from '../../src/issues/issue.ts';
import { formatReport } from '../../src/issues/report.ts';
import { loadWiki } from '../../src/load.ts';
import type { Wiki } from '../../src/wiki/wiki.ts';
import type { Mutant } from './mutants.ts';

/** How a mutant was taken: told of with its place, accepted, or (a fault of ours) neither. */
export interface Verdict {
  mutant: Mutant;
  taken: 'rejected' | 'valid' | 'unhandled';
  /** What is wrong with how it was taken. */
  why?: string;
}

/** Milliseconds of a processor that a mutant may take, however busy the machine is: what hangs takes far longer. */
const longest = 20_000;

// Anything that would move a terminal's cursor, colour it or turn its text around.
const moves =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2066-\u2069\ufeff]|[\ud800-\udfff]/;
const paired = /[\ud800-\udbff][\udc00-\udfff]/g;

/** What an author would miss in a report of problems; undefined when nothing. */
export function faultOfReport(
  issues: readonly Issue[],
  files: Record<string, unknown>,
  shown: string,
): string | undefined {
  if (issues.length === 0) return 'rejected without a problem';
  for (const issue of issues) {
    const text = files[issue.file.slice(shown.length)];
    const at = `${issue.file}:${issue.line} ${issue.code}`;
    if (text === undefined && issue.code !== 'missing-file') return `${at}: no such file`;
    const lines = typeof text === 'string' ? text.replace(/^\ufeff/, '').split('\n') : [''];
    const line = lines[issue.line - 1];
    if (line === undefined) return `${at}: the file has ${lines.length} lines`;
    if (typeof text === 'string' && issue.excerpt !== line.trimEnd()) return `${at}: shows another line`;
    if (issue.column < 1 || issue.column > line.length + 1)
      return `${at}: column ${issue.column} is not in the line`;
    if (!issue.found.trim() || !issue.cure.trim()) return `${at}: says nothing`;
  }
  const report = formatReport(issues);
  const widest = Math.max(...report.split('\n').map((line) => line.length));
  if (widest > 1_000) return `the report has a line of ${widest} characters`;
  const moved = moves.exec(report.replace(paired, ''));
  if (moved) return `the report holds the character U+${moved[0].charCodeAt(0).toString(16)}`;
  if (/^\s+at .+[:(]/m.test(report)) return 'the report holds a stack trace';
  return undefined;
}

/** What a browser would run or load of a drawing, or take for something else than tags. */
const runs =
  /<(?!\/?(?:g|defs|path|rect|circle|ellipse|line|polyline|polygon|linearGradient|radialGradient|stop)[\s/>])|\s(?:on|style|href|xlink|src)[\w:]*=|url\((?!#)|[&'\u0000-\u001f]/i;

/** Whether everything that pages are printed from can be made. */
function prints(wiki: Wiki) {
  for (const edition of Edition.all(wiki, '/')) {
    for (const entry of edition.entries) articleOf(edition, entry);
  }
  for (const { viewBox, markup } of wiki.drawings.values()) {
    const ran = runs.exec(markup);
    if (ran) throw new Error(`a drawing holds ${ran[0]}`);
    // Icons and cards are made by a stricter reader than a browser, which throws.
    new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}">${markup}</svg>`);
  }
}

/** Loads a mutant's wiki as the check does. */
export function judge(mutant: Mutant): Verdict {
  const start = process.cpuUsage();
  const unhandled = (why: string): Verdict => ({ mutant, taken: 'unhandled', why });
  try {
    const { wiki, issues } = loadWiki(mutant.files);
    const { user, system } = process.cpuUsage(start);
    const took = (user + system) / 1_000;
    if (took > longest) return unhandled(`took ${Math.round(took)} ms`);
    if (wiki) {
      prints(wiki);
      return mutant.wrong ? unhandled('accepted') : { mutant, taken: 'valid' };
    }
    const fault = faultOfReport(issues, mutant.files, 'content/');
    if (fault) return unhandled(fault);
    const told = issues.some((each) => each.file === `content/${mutant.file}`);
    // What is left out or renamed may be wrong only for those who name it.
    return told || !mutant.wrong
      ? { mutant, taken: 'rejected' }
      : unhandled(`no problem in ${mutant.file}: ${formatReport(issues.slice(0, 2))}`);
  } catch (error) {
    return unhandled(
      `threw ${String(error).slice(0, 200)}\n${(error as Error).stack?.split('\n').slice(1, 5).join('\n')}`,
    );
  }
}

/** How many mutants of each class were taken how; `cases` that are unhandled are listed. */
export function tally(verdicts: readonly Verdict[]) {
  const count = (taken: Verdict['taken'], list = verdicts) =>
    list.filter((each) => each.taken === taken).length;
  const classes = [...new Set(verdicts.map((each) => each.mutant.class))].map((name) => {
    const own = verdicts.filter((each) => each.mutant.class === name);
    return `${name} ${own.length}`;
  });
  return {
    line: `${verdicts.length} mutants: ${count('rejected')} rejected with line, ${count('valid')} valid, ${count('unhandled')} unhandled`,
    classes: classes.join(', '),
    unhandled: verdicts
      .filter((each) => each.taken === 'unhandled')
      .map((each) => `${each.mutant.class}: ${each.mutant.name}: ${each.why}`),
  };
}
