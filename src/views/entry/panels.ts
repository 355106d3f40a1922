import type { EntryKind } from '../../read/schemas/field-types.ts';
import type { CellMaker, Panel } from '../../cells/cells.ts';
import { chapterPanels, workPanels } from '../panels/background.ts';
import { organisationPanels, personPanels } from '../panels/contributors.ts';
import { episodePanels } from '../panels/episode.ts';
import { readingPanels, reviewPanels } from '../panels/opinions.ts';
import { characterPanels, lorePanels, scenePanels } from '../panels/story.ts';
import type { AnyEntry, Entry } from '../../wiki/entry.ts';

type Maker<K extends EntryKind> = (entry: Entry<K>, make: CellMaker) => Panel[];

const panels: { [K in EntryKind]: Maker<K> } = {
  section: () => [],
  episode: episodePanels,
  scene: scenePanels,
  character: characterPanels,
  person: personPanels,
  organisation: organisationPanels,
  work: workPanels,
  lore: lorePanels,
  chapter: chapterPanels,
  reading: readingPanels,
  review: reviewPanels,
};

/**
 * The tables under an entry's text: what follows from fields, its own and other entries'.
 * Tables without rows at the reader's level are left out.
 */
export function panelsOf(entry: AnyEntry, make: CellMaker): Panel[] {
  return (panels[entry.kind] as Maker<EntryKind>)(entry as Entry, make).filter(
    (panel) => panel.rows.length > 0,
  );
}
