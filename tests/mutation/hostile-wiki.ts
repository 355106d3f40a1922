import { parse, stringify } from 'yaml';
import { drawing, oddDrawing } from './drawing-mutants.ts';
import { put } from './field-mutants.ts';
import { runningTexts } from './hostile-texts.ts';
import { judge } from './judge.ts';
import { proseMutants } from './prose-mutants.ts';
import { randomFrom, seed, some } from './random.ts';
import { fieldsOf, folders, yamlFiles, type SchemaField } from './schema-fields.ts';
import { entryFile, takeApart, wholeWiki } from './whole-wiki.ts';

let made = 0;
const hostile = () => `${runningTexts[made % runningTexts.length]} ${made++}`;

/** Data with markup that would run in every field that takes a text. */
function withHostileTexts(data: unknown, fields: readonly SchemaField[]): unknown {
  const shaped = /^(key|url|path|language|id|formerIds|folders|type|level|contact)$/;
  return fields
    .filter(
      (field) => field.type === 'string' && !field.meaning?.refersTo && !field.meaning?.names && !field.date,
    )
    .filter((field) => !field.path.some((part) => shaped.test(String(part))))
    .reduce((whole, field) => put(whole, field.path, hostile()), data);
}

/** How many texts are tried; what is accepted of them goes into the wiki, each with a page in every edition. */
const texts = 40;

/** A wiki without problems in which everything that is accepted and might run is put at once. */
export function hostileWiki(): Record<string, string> {
  const files = wholeWiki();
  const harmless = proseMutants(files).filter((mutant) => !mutant.wrong);
  const prose = some(harmless, texts, randomFrom(seed))
    .filter((mutant) => judge(mutant).taken === 'valid')
    .map((mutant) => takeApart(mutant.files[mutant.file]!).body);
  for (const [folder, { schema }] of Object.entries(folders)) {
    const file = Object.keys(files).find((path) => path.startsWith(`${folder}/sample-`))!;
    const { fields, body } = takeApart(files[file]!);
    files[file] = entryFile(withHostileTexts(fields, fieldsOf(schema)), body);
  }
  for (const [file, { row, list }] of Object.entries(yamlFiles)) {
    const data = parse(files[file]!) as unknown;
    const at = list ? [(data as unknown[]).length - 1] : [];
    // What has no entry is called as the text says it.
    const fields = fieldsOf(row, at).filter(({ path }) => file !== 'names.yaml' || path.at(-1) !== 'name');
    files[file] = stringify(withHostileTexts(data, fields), { lineWidth: 0 });
  }
  files[drawing] = oddDrawing();
  const thing = { summary: 'A thing.', type: 'object' };
  prose.forEach((body, at) => {
    files[`lore/text-${at}.mdx`] = entryFile({ title: `Text ${at}`, ...thing }, body);
  });
  const links = prose.map((_, at) => `<Ref to="text-${at}" />`).join(', ');
  files['lore/texts.mdx'] = entryFile(
    { title: 'Texts', ...thing },
    `<Ref to="dates" />, ${links}.<Cite sources="almanac" />`,
  );
  files['lore/all-samples.mdx'] += '\n<Ref to="texts" />.<Cite sources="almanac" />\n';
  // Another reader of YAML would take these for a date and a number.
  files['lore/dates.mdx'] =
    `---\ntitle: 1984-01-01\nsummary: 1_000\ntype: object\n---\n\nNight.<Cite sources="almanac" />\n`;
  for (const file of ['sections/plot.mdx', 'plot/counting-nights.mdx']) {
    files[file] = `\ufeff${files[file]!.replaceAll('\n', '\r\n')}`;
  }
  return files;
}
