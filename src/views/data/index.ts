import { z } from 'astro/zod';
import type { DataSet } from './data-set.ts';
import { claims } from './claims.ts';
import { entries } from './entries.ts';
import { graph } from './graph.ts';
import { fields } from './kind-fields.ts';
import { levels } from './levels.ts';
import { sources } from './sources.ts';
import { timeline } from './timeline.ts';

/** Every data set of an edition: the only list of them. */
export const dataSets: readonly DataSet[] = [claims, entries, fields, graph, levels, sources, timeline];

/** The JSON Schema (draft 2020-12) of a data set. */
export const jsonSchemaOf = ({ name, description, schema }: DataSet) => ({
  ...z.toJSONSchema(schema, { io: 'input' }),
  title: name,
  description,
});
