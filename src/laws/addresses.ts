import { Hrefs } from '../wiki/hrefs.ts';
import { issue, type Issue } from '../issues/issue.ts';
import type { Manuscript } from '../read/manuscript/manuscript.ts';
import { placeAt, type Place } from '../issues/positions.ts';

const firstPart = (address: string) => address.split('/').find(Boolean) ?? '';

const hrefs = new Hrefs('/', '');

/** First parts of the addresses that the engine's own pages and data have in every edition. */
const ownParts = [
  hrefs.aToZ(),
  hrefs.sources(),
  hrefs.search(),
  hrefs.timeline(''),
  hrefs.story(''),
  hrefs.whoIsWho(),
  hrefs.map(),
  hrefs.critics(),
  hrefs.lines(),
  hrefs.references(),
  hrefs.ends(),
  hrefs.making(),
  hrefs.data(),
  hrefs.about(),
  hrefs.searchIndex(),
  hrefs.siteCard(),
  hrefs.openSearch(),
  hrefs.feed(),
  hrefs.llms(),
  hrefs.robots(),
  hrefs.sitemap(),
].map(firstPart);

/** Files at the root that hosts show without their ending, too. */
const ownFiles = ['index', '404'];

/** Whether a first part of addresses is the engine's own: what lies there, or is kept by browsers as if it did. */
export function isOwnPart(part: string): boolean {
  return ownParts.includes(part) || ownFiles.includes(part) || part.startsWith('icon-');
}

/** The lowest edition lives at the root, and no edition or section where other pages are. */
export function checkAddresses(manuscript: Manuscript): Issue[] {
  const sections = manuscript.drafts.filter((draft) => draft.kind === 'section');
  const ofSections = sections.flatMap((section) => [
    ...(isOwnPart(section.id) ? [taken(section.id, placeAt(section.file, 0, 3))] : []),
    // An old address sends on whoever comes to it, and hides the page that lives there.
    ...section.formerIds.flatMap((id, index) =>
      isOwnPart(id) || manuscript.folders.has(id)
        ? [taken(id, section.block.placeOf(['formerIds', index]))]
        : [],
    ),
  ]);
  return [...ofSections, ...checkLevelPaths(manuscript)];
}

function checkLevelPaths({ settings, levels, drafts, folders }: Manuscript): Issue[] {
  if (!settings) return [];
  const sections = drafts.filter((draft) => draft.kind === 'section');
  const others = new Set([...folders.keys(), ...sections.flatMap(({ id, formerIds }) => [id, ...formerIds])]);
  const paths = levels.all.map(({ path }) => path).filter((path) => typeof path === 'string');
  /** Whether a path leads to a page of an edition that lives above it; the lowest is above all. */
  const leadsIntoPages = (path: string) =>
    paths.some((above) => {
      const part = path !== above && path.startsWith(above) ? firstPart(path.slice(above.length)) : '';
      return part !== '' && (isOwnPart(part) || others.has(part));
    });
  return levels.all.flatMap(({ path }, index) => {
    if (typeof path !== 'string') return [];
    const place = settings.block.placeOf(['levels', index, 'path']);
    if (index === 0 && path) return [issue('lowest-path', place, { path })];
    return leadsIntoPages(path) ? [issue('taken-address', place, { address: `/${path}` })] : [];
  });
}

const taken = (part: string, place: Place) => issue('taken-address', place, { address: `/${part}/` });
