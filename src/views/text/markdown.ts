import { viewSource, type SourceView } from '../../cells/citations.ts';
import { kindOf } from '../../kinds/index.ts';
import { publicAddress } from '../../settings.ts';
import type { Edition } from '../../wiki/edition.ts';
import type { AnyEntry, Claim } from '../../wiki/entry.ts';
import type { OpenSource } from '../../wiki/opened.ts';
import { speakerOf } from '../entry/tag-views.ts';
import { blocksOf, escaped } from './markdown-blocks.ts';
import { inQuotationMarks } from '../../wiki/quotation-marks.ts';

/**
 * An entry as Markdown (CommonMark): its paragraphs and lists under the headings of its page, each statement with the
 * numbers of its sources, which stand at the end. It holds what the edition opens and no more, and says nothing of it, so
 * that editions which open the same share one file.
 */
export function markdownOf(edition: Edition, entry: AnyEntry): string {
  const { settings } = edition;
  const numbers = new Map<OpenSource, number>();
  for (const { sources } of entry.claims) {
    for (const source of sources) if (!numbers.has(source)) numbers.set(source, numbers.size + 1);
  }
  const marks = ({ sources }: Claim) =>
    [...new Set(sources)].map((source) => `\\[${numbers.get(source)}\\]`).join('');
  const speaker = ({ offset }: Claim) => {
    const tag = entry.tags.get(offset);
    return tag?.tag === 'Quote' ? speakerOf(edition, tag.by).text : undefined;
  };
  const under = Map.groupBy(entry.claims, (claim) => claim.under);
  const part = (heading: string, claims: readonly Claim[] = []) =>
    [heading, blocksOf(claims, marks, speaker)].filter(Boolean).join('\n\n');
  return [
    `# ${escaped(entry.fields.title)}`,
    escaped(entry.fields.summary),
    [
      `${kindOf(entry).one} in ${escaped(settings.title)}`,
      `[the page](${publicAddress(edition.lowestHrefs(entry).entry(entry))})`,
      `text under [${escaped(settings.licence.name)}](${settings.licence.url})`,
    ].join('; '),
    part('', under.get(undefined)),
    ...entry.headings.map(({ text, id, depth }) =>
      part(`${'#'.repeat(depth)} ${escaped(text)}`, under.get(id)),
    ),
    ...(numbers.size > 0
      ? [
          `## Sources\n\n${[...numbers].map(([source, number]) => `${number}. ${named(viewSource(edition, source))}`).join('\n')}`,
        ]
      : []),
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}

/** A source in a line, e.g. "Ann Lee, “A lamp”, Harbour Gazette, 2001. <https://…>". */
function named({ author, title, quoted, publisher, date, url }: SourceView): string {
  const shown = title && quoted ? inQuotationMarks(title) : title;
  const words = escaped([author, shown, publisher, date].filter(Boolean).join(', '));
  return url ? `${words}. <${url}>` : `${words}.`;
}
