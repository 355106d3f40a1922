import { Hrefs } from '../wiki/hrefs.ts';
import { issue, type Issue } from '../issues/issue.ts';
import type { Manuscript } from '../read/manuscript/manuscript.ts';
import { placeAt } from '../issues/positions.ts';

const firstPart = (address: string) => address.split('/').find(Boolean) ?? '';

const hrefs = new Hrefs('/', '');

/** First parts of the addresses that the engine's own pages and data have in every edition. */
export const ownParts = [
  hrefs.aToZ(),
  hrefs.sources(),
  hrefs.search(),
  hrefs.timeline(''),
  hrefs.whoIsWho(),
  hrefs.map(),
  hrefs.critics(),
  hrefs.making(),
  hrefs.searchIndex(),
].map(firstPart);

/** The lowest edition lives at the root, and no edition or section where other pages are. */
export function checkAddresses({ settings, levels, drafts, folders }: Manuscript): Issue[] {
  const sections = drafts.filter((draft) => draft.kind === 'section');
  const taken = sections
    .filter((section) => ownParts.includes(section.id))
    .map((section) => issue('taken-address', placeAt(section.file, 0, 3), { address: `/${section.id}/` }));
  if (!settings) return taken;
  const parts = [...ownParts, ...folders.keys(), ...sections.map((section) => section.id)];
  const ofLevels = levels.all.flatMap(({ path }, index) => {
    if (typeof path !== 'string') return [];
    const place = settings.block.placeOf(['levels', index, 'path']);
    if (index === 0 && path) return [issue('lowest-path', place, { path })];
    return parts.includes(firstPart(path)) ? [issue('taken-address', place, { address: `/${path}` })] : [];
  });
  return [...taken, ...ofLevels];
}
