import type { APIRoute } from 'astro';
import { editionParam, editions } from '../../../../editions.ts';
import { namesFilesOf } from '../../../../views/lists/names-files.ts';
import { Hrefs } from '../../../../wiki/hrefs.ts';

/** The parts of each edition's names, where one file would be too large. */
export const getStaticPaths = () =>
  editions.flatMap((edition) =>
    namesFilesOf(edition).parts.map(({ list, beginning, content }) => ({
      params: { edition: editionParam(edition), part: Hrefs.namesPartFile(list, beginning) },
      props: { content },
    })),
  );

export const GET: APIRoute<{ content: unknown }> = ({ props }) => Response.json(props.content);
