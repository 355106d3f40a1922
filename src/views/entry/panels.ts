import type { CellMaker, Panel } from '../../cells/cells.ts';
import { list } from '../../cells/list.ts';
import { kindOf } from '../../kinds/index.ts';
import { questionsAbout } from '../../kinds/question/questions.ts';
import type { AnyEntry } from '../../wiki/entry.ts';

/**
 * The panels under an entry's text: what follows from fields, its own and other entries'.
 * Those without rows at the reader's level are left out.
 */
export function panelsOf(entry: AnyEntry, make: CellMaker): Panel[] {
  const taken = new Set(entry.headings.map(({ id }) => id));
  return [questionsPanel(entry, make), ...kindOf(entry).panels(entry, make)]
    .filter((panel) => panel.rows.length > 0)
    .map((panel) => ({ ...panel, id: freeAnchor(panel.id, taken) }));
}

/** The questions about an entry, whatever its kind. */
function questionsPanel({ id }: AnyEntry, make: CellMaker): Panel {
  const questions = questionsAbout(make.edition, id);
  return list(
    'questions',
    'Questions',
    questions.map((question) => make.entries([question.id])),
  );
}

/** An anchor that no heading of the text has, and no panel before. */
function freeAnchor(wanted: string, taken: Set<string>): string {
  let anchor = wanted;
  while (taken.has(anchor)) anchor += '-list';
  taken.add(anchor);
  return anchor;
}
