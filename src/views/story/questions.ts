import { CellMaker, type Cell } from '../../cells/cells.ts';
import { Citations, type Citation } from '../../cells/citations.ts';
import { questionGroups } from '../../kinds/question/questions.ts';
import type { Edition } from '../../wiki/edition.ts';
import type { Entry } from '../../wiki/entry.ts';
import { Hrefs } from '../../wiki/hrefs.ts';

/** A question with what an edition may answer. */
export interface AnsweredQuestion {
  id: string;
  title: string;
  href: string;
  /** The answer statement by statement, each with its sources. */
  answer: Cell[];
  /** Editions that tell more, each by its level as readers say it. */
  more: { label: string; href: string }[];
}

/** All questions of an edition, under the episode they belong to; those of none stand last and have no heading of their own. */
export interface QuestionsPage {
  groups: { id: string; heading: string; href?: string; questions: AnsweredQuestion[] }[];
  citations: Citation[];
}

/** The questions that readers ask, with the answers as far as they are open. */
export function questionsPage(edition: Edition): QuestionsPage {
  const citations = new Citations(edition);
  const make = new CellMaker(edition, citations);
  const groups = questionGroups(edition).map(({ episode, questions }, _, all) => ({
    id: episode ? `of-${episode.id}` : 'of-the-whole',
    heading: episode?.fields.title ?? (all.length > 1 ? 'On the whole' : 'All questions'),
    href: episode && edition.hrefs.entry(episode),
    questions: questions.map((question) => answered(make, question)),
  }));
  return { groups, citations: citations.list() };
}

function answered(make: CellMaker, question: Entry<'question'>): AnsweredQuestion {
  const { edition } = make;
  const seals = [...question.tags.values()].flatMap((tag) =>
    tag.tag === 'Spoiler' && tag.seal ? tag.seal : [],
  );
  const more = new Map(
    seals.map(({ level }) => [
      level.id,
      { label: level.label, href: new Hrefs(edition.base, level.path).entry(question) },
    ]),
  );
  return {
    id: question.id,
    title: question.fields.title,
    href: edition.hrefs.entry(question),
    answer: question.claims.map((claim) => make.text(claim.text, claim)),
    more: [...more.values()],
  };
}
