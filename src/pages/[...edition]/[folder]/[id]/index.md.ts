import type { APIRoute } from 'astro';
import { editionParam, editions } from '../../../../editions.ts';
import { markdownOf } from '../../../../views/text/markdown.ts';
import type { Edition } from '../../../../wiki/edition.ts';
import type { AnyEntry } from '../../../../wiki/entry.ts';

/** The text of each entry beside its page. */
export const getStaticPaths = () =>
  editions.flatMap((edition) =>
    edition.entries
      .filter(({ kind }) => kind !== 'section')
      .map((entry) => ({
        params: { edition: editionParam(edition), folder: entry.folder, id: entry.id },
        props: { edition, entry },
      })),
  );

export const GET: APIRoute<{ edition: Edition; entry: AnyEntry }> = ({ props }) =>
  new Response(markdownOf(props.edition, props.entry), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
