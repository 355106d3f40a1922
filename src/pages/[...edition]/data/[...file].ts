import type { APIRoute } from 'astro';
import { editionParam, editions } from '../../../editions.ts';
import { claimsTable } from '../../../views/data/claims-table.ts';
import { dataSets, jsonSchemaOf } from '../../../views/data/index.ts';
import type { Edition } from '../../../wiki/edition.ts';

/** The text of each file, by name. */
const files: Record<string, (edition: Edition) => string> = {
  'claims.csv': claimsTable,
  ...Object.fromEntries(
    dataSets.flatMap((set) => [
      [`${set.name}.json`, (edition: Edition) => JSON.stringify(set.of(edition))],
      [`${set.name}.schema.json`, () => JSON.stringify(jsonSchemaOf(set), undefined, 2)],
    ]),
  ),
};

export const getStaticPaths = () =>
  editions.flatMap((edition) =>
    Object.keys(files).map((file) => ({
      params: { edition: editionParam(edition), file },
      props: { edition },
    })),
  );

export const GET: APIRoute<{ edition: Edition }, { file: string }> = ({ params, props }) =>
  new Response(files[params.file]!(props.edition), {
    headers: {
      'Content-Type': params.file.endsWith('.csv') ? 'text/csv; charset=utf-8' : 'application/json',
    },
  });
