import { z } from 'astro/zod';
import { Hrefs } from '../../wiki/hrefs.ts';
import { dataSet } from './data-set.ts';
import { address, text } from './fields.ts';

const level = z
  .strictObject({
    id: text('What “level” says elsewhere in these data.'),
    title: text('What readers call it.'),
    path: text('The part of an address that leads to its edition; empty at the lowest.'),
    url: address('The home page of its edition.'),
    data: address('The folder of its data.'),
  })
  .meta({ description: 'A viewing level: what a reader has watched.' });

/** How far readers may have watched, and where the edition for each is. */
export const levels = dataSet({
  name: 'levels',
  description:
    'The viewing levels, lowest first, each with the address of its edition. All of them are listed whatever the edition.',
  schema: z.array(level),
  of: ({ levels: { all }, base }) =>
    all.map(({ id, label, path }) => ({
      id,
      title: label,
      path,
      url: base + path,
      data: new Hrefs(base, path).data(),
    })),
});
