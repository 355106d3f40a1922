import { editionPathsWhere, editions } from '../../editions.ts';
import { overviewsOf, type Overview } from './overviews.ts';
import type { Edition } from '../../wiki/edition.ts';

const find = (edition: Edition, id: Overview['id']) => overviewsOf(edition).find((each) => each.id === id);

/** The paths of an overview in the editions that have something to show in it, with what it is called there. */
export const overviewPaths = (id: Overview['id']) =>
  editionPathsWhere((edition) => find(edition, id) !== undefined).map(({ params, props }) => ({
    params,
    props: { ...props, overview: find(props.edition, id)! },
  }));

/** The overview of the questions, where it is what stands at a folder's address, and the levels whose editions have it. */
export function questionsAt(edition: Edition, folder: string) {
  const overview = find(edition, 'questions');
  if (!overview || overview.href !== edition.hrefs.folder(folder)) return undefined;
  const holders = editions.filter((each) => find(each, 'questions'));
  return { overview, known: new Set(holders.map(({ level }) => level.id)) };
}
