import type { APIRoute } from 'astro';
import { editionParam, editions } from '../../../editions.ts';
import { markdownOf } from '../../../views/text/markdown.ts';
import type { Edition } from '../../../wiki/edition.ts';
import type { Entry } from '../../../wiki/entry.ts';

/** The text of each section beside its page. */
export const getStaticPaths = () =>
  editions.flatMap((edition) =>
    edition.ofKind('section').map((section) => ({
      params: { edition: editionParam(edition), folder: section.id },
      props: { edition, section },
    })),
  );

export const GET: APIRoute<{ edition: Edition; section: Entry<'section'> }> = ({ props }) =>
  new Response(markdownOf(props.edition, props.section), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
