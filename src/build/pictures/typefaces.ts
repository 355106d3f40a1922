import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The typefaces of preview pictures, each in all the subsets that its package has. */
const subsets = {
  michroma: ['latin', 'latin-ext'],
  jost: ['latin', 'latin-ext', 'cyrillic'],
  'source-serif-4': ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'],
};

type Typeface = keyof typeof subsets;

const require = createRequire(import.meta.url);

const nameOf = (typeface: Typeface, subset: string) => `${typeface} ${subset}`;

const all = Object.keys(subsets) as Typeface[];

/** As satori takes them: of files under one name it would ask the first alone. */
export const fonts = all.flatMap((typeface) =>
  subsets[typeface].map((subset) => ({
    name: nameOf(typeface, subset),
    data: readFileSync(
      require.resolve(`@fontsource/${typeface}/files/${typeface}-${subset}-400-normal.woff`),
    ),
  })),
);

/** A typeface, and behind it the others for letters that it has not. */
export function fontFamily(first: Typeface): string {
  const inTurn = [first, ...all.filter((typeface) => typeface !== first)];
  return inTurn.flatMap((typeface) => subsets[typeface].map((subset) => nameOf(typeface, subset))).join(', ');
}
