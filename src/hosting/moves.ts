import { kinds } from '../kinds/index.ts';
import type { EntryKind } from '../read/schemas/entry-kinds.ts';
import { storyPages } from '../views/story/story-pages.ts';
import { timelineHead, timelinePages, type TimelinePage } from '../views/story/timeline-pages.ts';
import type { Edition } from '../wiki/edition.ts';
import type { AnyEntry } from '../wiki/entry.ts';
import { foldedNames } from '../wiki/folded-names.ts';
import { Hrefs } from '../wiki/hrefs.ts';

/** An address that a page, or the text of one as Markdown, had, and the one it has now, in one edition. */
export interface Move {
  from: string;
  to: string;
  /** The name of what is there as anybody may read it. */
  title: string;
  /** Whether it is unknown at the lowest level, so that its addresses are for its edition alone. */
  sealed: boolean;
}

/**
 * The old addresses of an edition's entries, of their stories and timelines, and of what is told elsewhere now; an edition
 * without the entry has none of them.
 * @param editions all of the wiki, lowest level first: a story has a page below the level that opens it
 */
export function movesIn(edition: Edition, editions: readonly Edition[] = [edition]): Move[] {
  return [
    ...edition.entries.flatMap((entry) => movesOf(edition, entry)),
    ...storyMoves(edition, editions),
    ...timelineMoves(edition),
    ...foldedNames(edition).flatMap(({ formerly, href, coverTitle, sealed }) =>
      formerly.flatMap((from) => withText(edition, { from, to: href, title: coverTitle, sealed })),
    ),
  ];
}

/** Whether a move is that of a page, which a page can stand in for; others are of files. */
export const isOfPage = ({ from }: Move) => from.endsWith('/');

/** The move of an entry's page with that of its text, which lies beside it; beside a section's lies none. */
function withText(edition: Edition, move: Move): Move[] {
  const { from, to } = move;
  const page = to.replace(/#.*/, '');
  if (edition.ofKind('section').some((section) => edition.hrefs.entry(section) === page)) return [move];
  return [move, { ...move, from: Hrefs.textBeside(from), to: Hrefs.textBeside(to) }];
}

function movesOf(edition: Edition, entry: AnyEntry): Move[] {
  const former = entry.fields.formerIds ?? [];
  const to = edition.hrefs.entry(entry);
  // An entry that had its own id before lay in another folder, and it is not known in which, nor under which name.
  const places = former.includes(entry.id)
    ? [entry, ...foldersOf(edition).map((place) => ({ ...entry, ...place }))]
    : [entry];
  const from = new Set(places.flatMap((place) => former.map((id) => edition.hrefs.entry({ ...place, id }))));
  from.delete(to);
  const { title } = entry.cover;
  const sealed = entry.level !== edition.lowest.level.id;
  return [...from].flatMap((address) => withText(edition, { from: address, to, title, sealed }));
}

/** The folders of entries whose address begins with them. */
function foldersOf({ settings }: Edition): { kind: EntryKind; folder: string }[] {
  return (Object.keys(kinds) as EntryKind[])
    .filter((kind) => kind !== 'section')
    .flatMap((kind) =>
      (settings.folders?.[kind] ?? [kinds[kind].folder]).map((folder) => ({ kind, folder })),
    );
}

/** The old addresses of the stories of episodes. */
function storyMoves(edition: Edition, editions: readonly Edition[]): Move[] {
  const { hrefs, lowest } = edition;
  return storyPages(editions, edition).flatMap(({ episode: id }) => {
    const { fields, level, cover } = edition.find(id)!;
    return (fields.formerIds ?? [])
      .filter((was) => was !== id)
      .map((was) => ({
        from: hrefs.story(was),
        to: hrefs.story(id),
        title: `The story in full: ${cover.title}`,
        sealed: level !== lowest.level.id,
      }));
  });
}

/** The old addresses of timelines, which are made of the ids of an episode and of a character. */
function timelineMoves(edition: Edition): Move[] {
  const namesOf = (id: string) => [...new Set([id, ...(edition.find(id)?.fields.formerIds ?? [])])];
  const addressOf = (page: TimelinePage) => edition.hrefs.timeline(page.episode, page.character);
  const open = new Set(timelinePages(edition.lowest).map(addressOf));
  return timelinePages(edition).flatMap((page) => {
    const { episode, character } = page;
    const to = addressOf(page);
    const characters = character === undefined ? [undefined] : namesOf(character);
    return namesOf(episode)
      .flatMap((was) => characters.map((whom) => edition.hrefs.timeline(was, whom)))
      .filter((from) => from !== to)
      .map((from) => ({ from, to, title: timelineHead(edition, page).title, sealed: !open.has(to) }));
  });
}
