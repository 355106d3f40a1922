import { parse, stringify } from 'yaml';
import { readFolder } from '../../src/read/files/read-folder.ts';
import { contentOf } from '../support/wikis.ts';
import { folders, sampleOf, yamlFiles } from './schema-fields.ts';

/** The file of an entry. */
export function entryFile(fields: unknown, body: string): string {
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n\n${body}\n`;
}

/** What a sample row needs that no schema says: an old address is one that nothing else has. */
const ownOf: Record<string, object> = { 'names.yaml': { formerIds: ['lore/sample-gone'] } };

/** An entry's fields and its text. */
export function takeApart(file: string): { fields: Record<string, unknown>; body: string } {
  const [, fields = '', body = ''] = /^---\n([\s\S]*?)^---\n\n?([\s\S]*)$/m.exec(file) ?? [];
  return { fields: parse(fields) as Record<string, unknown>, body: body.trimEnd() };
}

const idOf = (kind: string | undefined) => `sample-${kind ?? 'lore'}`;

/** The body of an entry that links back to the list of samples. */
export const sampleBody =
  'It is <Ref to="all-samples" />, and not Words for name.<Cite sources="almanac sample-source" />';

/** The fixture wiki, and beside it an entry of every folder and a row of every table with every field filled in. */
export function wholeWiki(): Record<string, string> {
  const files = readFolder(contentOf.tiny) as Record<string, string>;
  const ids: string[] = [];
  for (const [folder, { kind, schema }] of Object.entries(folders)) {
    const id = ids.includes(idOf(kind)) ? `${idOf(kind)}-in-${folder}` : idOf(kind);
    ids.push(id);
    const sample = sampleOf(schema, idOf) as Record<string, unknown>;
    const named = {
      title: `Sample in ${folder}`,
      aliases: [`Alias in ${folder}`],
      coverTitle: `Cover in ${folder}`,
      formerIds: [`former-in-${folder}`],
    };
    files[`${folder}/${id}.mdx`] = entryFile({ ...sample, ...named }, sampleBody);
  }
  const links = ids.map((id) => `<Ref to="${id}">${id}</Ref>`).join(', ');
  files['lore/all-samples.mdx'] = entryFile(
    { title: 'All samples', summary: 'A list.', type: 'object' },
    `${links}.<Cite sources="almanac" />`,
  );
  for (const [file, { row, list }] of Object.entries(yamlFiles)) {
    const sample = { ...(sampleOf(row, idOf) as Record<string, unknown>), ...ownOf[file] };
    const own = files[file] ? (parse(files[file]) as unknown) : [];
    const whole = list
      ? [...(own as unknown[]), sample]
      : { ...sample, ...(own as object), minimumLinks: { out: 0, in: 0 }, minimumSummary: 1 };
    files[file] = stringify(whole, { lineWidth: 0 });
  }
  return files;
}
