import { z } from 'astro/zod';
import { relationTypes, type RelationType } from '../../wiki/relation-types.ts';
import { relationsOf } from '../relations/relations.ts';
import { dataSet } from './data-set.ts';
import { entryId } from './fields.ts';

const types = Object.keys(relationTypes) as [RelationType, ...RelationType[]];

const relation = z
  .strictObject({
    type: z.enum(types).meta({ description: 'What sort of relation it is, read “from … to”.' }),
    from: entryId('Whose relation it is.'),
    to: entryId('To whom.'),
    words: z.array(z.string()).meta({ description: 'What it consists in, e.g. “Director”.' }),
  })
  .meta({ description: 'A relation that fields state.' });

const mention = z
  .strictObject({
    from: entryId('The entry whose text mentions.'),
    to: entryId('The entry that is mentioned.'),
  })
  .meta({ description: 'A link between texts.' });

/** Who has to do with whom. */
export const graph = dataSet({
  name: 'graph',
  description: 'Who has to do with whom: the relations that fields state, and the links between texts.',
  schema: z.strictObject({
    relations: z.array(relation).meta({ description: 'Relations that fields state.' }),
    mentions: z.array(mention).meta({ description: 'Links between texts, each pair once.' }),
  }),
  of: (edition) => ({
    relations: relationsOf(edition).map(({ type, from, to, words }) => ({ type, from, to, words })),
    mentions: edition.entries.flatMap(({ id }) =>
      edition.linkingTo(id).map((from) => ({ from: from.id, to: id })),
    ),
  }),
});
