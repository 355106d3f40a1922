import type { EntryKind } from '../../../src/read/schemas/entry-kinds.ts';
import { someEntry, type Plan, type Plans } from './plan.ts';
import { between, rows } from './rows.ts';
import { levelId } from './settings.ts';
import { capital, oneOf, phrase } from './vocabulary.ts';

/** Links in a text. */
const links = 9;

const linkedKinds: readonly EntryKind[] = ['person', 'character', 'scene', 'work', 'lore', 'organisation'];

/** A text while it is written. */
interface Writing {
  entry: Plan;
  plans: Plans;
  keys: readonly string[];
  random: () => number;
  /** Entries that are still to be linked. */
  to: Plan[];
  /** Statements written so far, of about how many. */
  said: number;
  statements: number;
  /** Words that are still to be written. */
  words: number;
}

/**
 * The text of an entry: some 300 to 500 words, nine links, a citation at the end of each statement, and, where a higher
 * level is left, spoilers of all three sorts.
 * @param next entries that must be linked from here, so that every entry is linked
 */
export function textOf(
  entry: Plan,
  plans: Plans,
  keys: readonly string[],
  next: readonly Plan[],
  random: () => number,
): string {
  const words = between(280, 460, random);
  const others = rows(links - next.length, () =>
    someEntry(plans, oneOf(linkedKinds, random), entry.circle, plans.levels, random, entry),
  );
  const writing: Writing = {
    entry,
    plans,
    keys,
    random,
    to: [...next, ...others],
    said: 0,
    statements: Math.ceil(words / 17),
    words,
  };
  const blocks = [paragraph(writing, entry.level, 3)];
  const headings = new Set([entry.heading]);
  let heading = entry.heading;
  while (writing.words > 0) {
    blocks.push(`## ${heading}`);
    for (let count = between(1, 3, random); count > 0 && writing.words > 0; count--) {
      blocks.push(oneOf(usual, random)(writing, entry.level));
    }
    if (writing.words > 0) blocks.push(oneOf(special, random)(writing, entry.level));
    while (headings.has(heading)) heading = capital(phrase(4, random));
    headings.add(heading);
  }
  // What was not reached yet is named at the end.
  if (writing.to.length > 0) blocks.push(paragraph(writing, entry.level, writing.to.length));
  return `${blocks.join('\n\n')}\n`;
}

type Block = (writing: Writing, level: number) => string;

const usual: readonly Block[] = [
  (writing, level) => paragraph(writing, level, 3),
  (writing, level) => paragraph(writing, level, 4),
];

const special: readonly Block[] = [
  (writing, level) => rows(3, () => `- ${plain(writing, level)}`).join('\n'),
  table,
  (writing, level) => `<Disputed>\n\n${paragraph(writing, level, 2)}\n\n</Disputed>`,
  quotation,
  sealedParagraph,
  sealedParagraph,
  sealedPart,
  sealedPart,
];

function paragraph(writing: Writing, level: number, statements: number): string {
  return rows(statements, () => statement(writing, level)).join(' ');
}

/** A statement with its citation; sealed when what it names is, and now and then without a reason. */
function statement(writing: Writing, level: number): string {
  const target = due(writing) ? writing.to.shift() : undefined;
  const needed = target && target.level > level ? target.level : undefined;
  const seal = needed ?? (writing.random() < 0.04 ? higher(writing, level) : undefined);
  const said = cited(writing, target);
  return seal === undefined ? said : `<Spoiler level="${levelId(seal)}">${said}</Spoiler>`;
}

/** A statement that is never sealed, where a seal would leave an empty row. */
function plain(writing: Writing, level: number): string {
  const open = due(writing) && writing.to[0]!.level <= level ? writing.to.shift() : undefined;
  return cited(writing, open);
}

/** Whether the links that are left are to be had by the statements that are left. */
function due({ to, said, statements, random }: Writing): boolean {
  return to.length > 0 && random() < to.length / Math.max(1, statements - said);
}

function cited(writing: Writing, target?: Plan): string {
  const { random, keys } = writing;
  const count = between(12, 22, random);
  writing.words -= count;
  const text = target
    ? `${phrase(between(2, 6, random), random)} ${link(writing, target)} ${phrase(count - 6, random)}`
    : phrase(count, random);
  // One after another, so that each is cited.
  const first = writing.said++ % keys.length;
  const more = keys.length > 1 && random() < 0.25 ? ` ${keys[(first + 1) % keys.length]}` : '';
  const fact = random() < 0.4 ? ` facts="${writing.entry.kind}-${writing.entry.number}-${writing.said}"` : '';
  return `${capital(text)}.<Cite sources="${keys[first]}${more}"${fact} />`;
}

function link({ random, entry }: Writing, { id, heading, kind }: Plan): string {
  // Sections and headings have addresses of their own.
  const anchor = random() < 0.08 && id !== entry.id ? `#${heading.toLowerCase().replaceAll(' ', '-')}` : '';
  const words = random() < 0.5 || kind === 'section' ? `>${phrase(2, random)}</Ref>` : ' />';
  return `<Ref to="${id}${anchor}"${words}`;
}

function table(writing: Writing, level: number): string {
  const row = () => {
    const said = plain(writing, level);
    return `| ${phrase(2, writing.random)} | ${said} |`;
  };
  return [
    `| ${capital(phrase(1, writing.random))} | ${phrase(2, writing.random)} |`,
    '| - | - |',
    ...rows(3, row),
  ].join('\n');
}

function quotation(writing: Writing, level: number): string {
  const { plans, entry, random, keys } = writing;
  const by = someEntry(plans, 'person', entry.circle, level, random, entry).id;
  writing.words -= 20;
  return `<Quote by="${by}" sources="${oneOf(keys, random)}">\n\n${capital(phrase(20, random))}.\n\n</Quote>`;
}

function higher({ plans, random }: Writing, level: number): number | undefined {
  return level + 1 < plans.levels ? between(level + 1, plans.levels - 1, random) : undefined;
}

function sealedParagraph(writing: Writing, level: number): string {
  const seal = higher(writing, level);
  if (seal === undefined) return paragraph(writing, level, 2);
  return `<Spoiler level="${levelId(seal)}">\n${paragraph(writing, seal, 2)}\n</Spoiler>`;
}

function sealedPart(writing: Writing, level: number): string {
  const seal = higher(writing, level);
  if (seal === undefined) return paragraph(writing, level, 3);
  const heading = capital(phrase(5, writing.random));
  return `<Spoiler level="${levelId(seal)}">\n\n### ${heading}\n\n${paragraph(writing, seal, 3)}\n\n</Spoiler>`;
}
