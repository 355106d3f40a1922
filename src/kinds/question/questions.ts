import type { Edition } from '../../wiki/edition.ts';
import type { Entry } from '../../wiki/entry.ts';
import { filedPerEdition, oncePerEdition } from '../../wiki/once.ts';
import { episodesInOrder } from '../episode/episodes.ts';

type Question = Entry<'question'>;

/** The questions about one episode, or about what belongs to none. */
export interface QuestionGroup {
  episode?: Entry<'episode'>;
  questions: Question[];
}

/** Where a question without an order stands. */
const last = Number.MAX_SAFE_INTEGER;

/** The questions of an edition in their order; those that have none come last, by title. */
const inOrder = oncePerEdition((edition): readonly Question[] =>
  edition.ofKind('question').toSorted((a, b) => (a.fields.order ?? last) - (b.fields.order ?? last)),
);

/** The questions about an entry. */
export const questionsAbout = filedPerEdition((edition) =>
  inOrder(edition).flatMap((question) =>
    [...new Set(question.fields.about)].map((id) => [id, question] as const),
  ),
);

/** The questions by the episode they stand under, in the order the episodes were shown; what belongs to none comes last. */
export function questionGroups(edition: Edition): QuestionGroup[] {
  const groups = Map.groupBy(inOrder(edition), (question) => episodeOf(edition, question));
  return [...episodesInOrder(edition), undefined]
    .map((episode) => ({ episode, questions: groups.get(episode?.id) ?? [] }))
    .filter(({ questions }) => questions.length > 0);
}

/** The episode a question names, else the first that it is about or that a scene it is about belongs to. */
function episodeOf(edition: Edition, { fields }: Question): string | undefined {
  const about = fields.about.flatMap((id) => {
    const entry = edition.find(id);
    if (entry?.kind === 'episode') return entry.id;
    return entry?.kind === 'scene' ? entry.fields.episode : [];
  });
  return fields.episode ?? about[0];
}

/** The folder whose page lists the questions; undefined where an edition has none. */
export function questionsFolder(edition: Edition): string | undefined {
  return [...edition.folders].find(([, kind]) => kind === 'question')?.[0];
}
