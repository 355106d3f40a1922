import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** One page per layout; a star is the first folder there. */
export const layouts: Readonly<Record<string, string>> = {
  home: '',
  'an entry': 'people/*/',
  'a character': 'characters/*/',
  'a section': 'plot/',
  'a list': 'organisations/',
  'A to Z': 'a-z/',
  sources: 'sources/',
  'one source': 'sources/*/',
  'the story': 'story/*/',
  'a timeline': 'timeline/*/',
  'who is who': 'who-is-who/',
  'the map': 'map/',
  'the making': 'making/',
  'a question': 'questions/*/',
  'lines worth remembering': 'lines/',
  references: 'references/',
  'the critics’ wall': 'critics/',
  'praise and fault by theme': 'critics/praised-and-faulted/',
  'ratings, rankings, awards': 'critics/ratings-rankings-awards/',
  search: 'search/',
  'about the wiki': 'about/',
};

/** The address of a layout's page in a build, under the root. */
export function addressOf(dist: string, layout: string): string {
  return layouts[layout]!.split('/').reduce((path, part) => {
    const name = part === '*' ? firstFolder(join(dist, path)) : part;
    return name ? `${path}${name}/` : path;
  }, '/');
}

function firstFolder(path: string): string {
  return readdirSync(path, { withFileTypes: true }).find((each) => each.isDirectory())!.name;
}
