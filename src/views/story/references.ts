import { capitalise, CellMaker, type Cell, type Phrase } from '../../cells/cells.ts';
import { Citations, type Citation } from '../../cells/citations.ts';
import type { Edition } from '../../wiki/edition.ts';
import type { Entry } from '../../wiki/entry.ts';

type Work = Entry<'work'>;
type Relation = NonNullable<Work['fields']['relations']>[number];

/** Something of ours that points to a work. */
export interface Reference {
  work: Phrase;
  /** What of ours points to it, with the sources that say so. */
  from: Cell;
  /** How, in words that lead to what of ours it is. */
  how: string;
  /** The sentence that tells of it, with its sources; where there is none, what the work is. */
  told: Cell;
}

/** References by who says that they are some. */
export interface ReferencesPage {
  groups: { id: string; heading: string; references: Reference[] }[];
  citations: Citation[];
}

/** What stands before whatever of ours points to a work. */
const words: Partial<Record<Relation['as'], string>> = {
  allusion: 'Alluded to in',
  inspiration: 'A model for',
  comparison: 'Compared with',
};

/** How a work may bear on ours without our pointing to it. */
const shared: readonly Relation['as'][] = ['same makers', 'same cast', 'same series'];

/** Who may say so, the surest first; a comparison points to nothing, whoever draws it. */
const groups: readonly { id: string; heading: string; holds: (relation: Relation) => boolean }[] = [
  { id: 'makers', heading: 'The makers confirm it', holds: said('makers confirm') },
  { id: 'critics', heading: 'Critics note it', holds: said('critic notes') },
  { id: 'fans', heading: 'Fans read it so', holds: said('fans read') },
  { id: 'reported', heading: 'Reported, without a name', holds: said(undefined) },
  { id: 'compared', heading: 'Compared, no more', holds: ({ as }) => as === 'comparison' },
];

function said(grade: Relation['grade']) {
  return (relation: Relation) => relation.as !== 'comparison' && relation.grade === grade;
}

/** Whether an edition knows of anything that points to a work. */
export function hasReferences(edition: Edition): boolean {
  return edition.ofKind('work').some((work) => pointing(edition, work).length > 0);
}

/** The relations of a work that say that something of ours points to it, or is compared with it. */
function pointing(edition: Edition, { fields }: Work): Relation[] {
  return (fields.relations ?? []).filter(({ as, to }) => !shared.includes(as) && edition.find(to));
}

/** All that points to other works, from what their entries state of their relations to ours. */
export function referencesPage(edition: Edition): ReferencesPage {
  const citations = new Citations(edition);
  const make = new CellMaker(edition, citations);
  const all = edition
    .ofKind('work')
    .flatMap((work) => pointing(edition, work).map((relation) => ({ work, relation })));
  const filled = groups
    .map(({ id, heading, holds }) => ({ id, heading, own: all.filter(({ relation }) => holds(relation)) }))
    .filter(({ own }) => own.length > 0)
    .map(({ id, heading, own }) => ({
      id,
      heading,
      references: own.map(({ work, relation }) => referenceOf(make, work, relation)),
    }));
  return { groups: filled, citations: citations.list() };
}

/** A statement as it reads by itself, where it was a part of a sentence. */
const alone = (text: string) => capitalise(text).replace(/[,;:]$/, '.');

function referenceOf(make: CellMaker, work: Work, relation: Relation): Reference {
  const { edition } = make;
  const [statement] = edition.statementsOf(work, relation);
  return {
    work: { text: work.fields.title, href: edition.hrefs.entry(work) },
    from: make.entries([relation.to], relation),
    how: words[relation.as] ?? capitalise(relation.as),
    told: statement ? make.text(alone(statement.text), statement) : make.text(work.fields.summary),
  };
}
