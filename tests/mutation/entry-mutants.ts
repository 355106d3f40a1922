import { mutantsOf, type Mutant } from './mutants.ts';
import { some } from './random.ts';

/** Mistakes that any entry can have, as a change of its text. */
const mistakes: Record<string, (text: string) => string> = {
  'no summary': (text) => text.replace(/^summary: .*\n/m, ''),
  'a misspelt field': (text) => text.replace(/^title:/m, 'tilte:'),
  'a link to nobody': (text) => text.replace('to="', 'to="nobody-'),
  'an unknown source': (text) => text.replace(/ s="/, ' s="nobody-'),
  'an unknown level': (text) => text.replace('---\n', '---\nlevel: frist\n'),
  'a script': (text) => `${text}\n<script>alert(1)</script>\n`,
  'an expression': (text) => `${text}\nIt is {1 + 1}.\n`,
  'an address': (text) => `${text}\n[x](javascript:alert(1))\n`,
  'no citation': (text) => `${text}\nIt is said.\n`,
  'a control character': (text) => text.replace(/^title: /m, 'title: \u0007'),
  'only its first half': (text) => text.slice(0, text.length / 4),
};

/** A wiki with a mistake in one of its entries, for `count` of them. */
export function entryMutants(files: Record<string, string>, count: number, random: () => number): Mutant[] {
  const entries = Object.keys(files).filter((path) => path.endsWith('.mdx'));
  const names = Object.keys(mistakes);
  return some(entries, count, random).flatMap((file, at) => {
    const name = names[at % names.length]!;
    const text = mistakes[name]!(files[file]!);
    return text === files[file]
      ? []
      : [mutantsOf('entries', files)(name, file, text, name !== 'only its first half')];
  });
}
