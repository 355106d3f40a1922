import type { Draft } from './drafts.ts';
import { linksOf } from './links.ts';
import type { Manuscript } from './manuscript.ts';

/** A manuscript with some of its entries put aside: they are known by name, and nothing else counts them. */
export function without(manuscript: Manuscript, aside: ReadonlySet<Draft>): Manuscript {
  if (aside.size === 0) return manuscript;
  return withDrafts(
    { ...manuscript, aside: [...manuscript.aside, ...aside] },
    manuscript.drafts.filter((draft) => !aside.has(draft)),
  );
}

/** A manuscript with some of its texts left empty, as nothing can be made of them. */
export function withoutTexts(manuscript: Manuscript, emptied: ReadonlySet<Draft>): Manuscript {
  if (emptied.size === 0) return manuscript;
  const body = {
    headings: [],
    blocks: [],
    mentions: [],
    citations: [],
    spoilers: [],
    links: [],
    disputes: [],
  };
  return withDrafts(
    manuscript,
    manuscript.drafts.map((draft) => (emptied.has(draft) ? { ...draft, body } : draft)),
  );
}

/** The entries whose authors say that they are not finished. */
export function unfinishedOf({ drafts }: Manuscript): Set<Draft> {
  return new Set(drafts.filter(({ unfinished }) => unfinished));
}

function withDrafts(manuscript: Manuscript, drafts: Draft[]): Manuscript {
  return { ...manuscript, drafts, links: linksOf(drafts, manuscript.levels) };
}
