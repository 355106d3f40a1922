import type { Cell, CellMaker } from '../../cells/cells.ts';
import type { Entry } from '../../wiki/entry.ts';

type Post = NonNullable<Entry<'character'>['fields']['posts']>[number];

/** A post with the place it is held at. */
export function postCell(post: Post, make: CellMaker): Cell {
  const at = post.at ? make.entries([post.at]).phrases : [];
  const cell = make.text(post.post, post);
  return at.length ? { ...cell, phrases: [...cell.phrases, { text: ', ' }, ...at] } : cell;
}
