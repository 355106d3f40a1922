import type { APIRoute } from 'astro';
import { editions } from '../../editions.ts';
import { isOfPage, movesIn, type Move } from '../../hosting/moves.ts';
import { basePath, publicAddress } from '../../settings.ts';
import { escaped } from '../../views/text/markdown-blocks.ts';

/** The text at the old address of one, for hosts that know no redirects. */
export const getStaticPaths = () =>
  editions.flatMap((edition) =>
    movesIn(edition, editions)
      .filter((move) => !isOfPage(move))
      .map((move) => ({
        params: { moved: move.from.slice(basePath.length).replace(/\/index\.md$/, '') },
        props: { move },
      })),
  );

export const GET: APIRoute<{ move: Move }> = ({ props: { move } }) =>
  new Response(`${escaped(move.title)} has moved: [its text is here now](${publicAddress(move.to)}).\n`, {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
