import { addStyles } from './add-styles.ts';
import { markPart } from './contents.ts';
import css from './comfort.css?inline';
import { showPopups } from './interest.ts';
import { answerLevel, rememberLevel } from './level.ts';
import { fetchNextPage } from './next-page.ts';
import { addPermalinks } from './permalinks.ts';
import { keepPlace } from './place.ts';
import { closeMenus } from './menus.ts';
import { datePrints } from './printing.ts';
import { loadWhenReached } from './reach.ts';
import { offerSharing } from './share.ts';

const aids = [
  () => addStyles(css),
  loadWhenReached,
  rememberLevel,
  answerLevel,
  keepPlace,
  markPart,
  addPermalinks,
  showPopups,
  fetchNextPage,
  datePrints,
  closeMenus,
  offerSharing,
];
for (const aid of aids) {
  // What one browser lacks is no reason to take the other aids from its reader.
  new Promise((done) => done(aid())).catch(console.warn);
}
