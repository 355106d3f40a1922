import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fieldDescriptions } from '../../views/data/kind-fields.ts';

/** The rooms whose words pages print. Of what schemas say of fields, readers see a part, which the data hand out. */
const rooms = [
  'browser',
  'cells',
  'components',
  'draw',
  'hosting',
  'kinds',
  'layouts',
  'pages',
  'views',
  'wiki',
];

const src = fileURLToPath(new URL('../../', import.meta.url));

let read: readonly string[] | undefined;

/**
 * What the engine itself says, wherever and in whatever wiki: every text in its own code, what fields are, and the names of the months.
 * @param language the wiki's
 */
export function enginePhrases(language: string): readonly string[] {
  read ??= rooms.flatMap((room) =>
    readdirSync(join(src, room), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:ts|astro)$/.test(name) && !name.endsWith('schema.ts'))
      .flatMap((name) => phrasesIn(readFileSync(join(src, room, name), 'utf8'), name.endsWith('.astro'))),
  );
  return [...read, ...fieldDescriptions(), ...monthsIn(language)];
}

/** Comments come first, so that a mark within one begins no text. */
const literal = /\/\*[^]*?\*\/|\/\/[^\n]*|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\[^])*`/g;

/** The texts in a file of code, cut where something else is put in; of a component, also those between its tags. */
export function phrasesIn(code: string, isComponent: boolean): string[] {
  const [, script = '', markup = ''] = isComponent
    ? (/^---\n([^]*?)\n---\n([^]*)$/.exec(code) ?? [])
    : ['', code];
  const literals = [...script.matchAll(literal), ...markup.matchAll(literal)]
    .map(([each]) => each)
    .filter((each) => !each.startsWith('/') && !/^.\.{0,2}\//.test(each))
    .flatMap((each) => each.slice(1, -1).split(/\$\{[^}]*\}/));
  const between = markup
    .replace(/<\/?(?:a|b|em|i|mark|span|strong|sup)\b[^<>]*>/g, ' ')
    .split(/<[^<>]*>|[{}]/)
    // What is left of code has marks that sentences have not.
    .filter((text) => !/[=>()&|;]/.test(text));
  return [...literals, ...between].filter((text) => /\p{L}/u.test(text));
}

function monthsIn(language: string): string[] {
  const month = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, index) => month.format(Date.UTC(2000, index, 1)));
}
