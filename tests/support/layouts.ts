/** One page per layout, of the real wiki: those a change of style or markup can break. */
export const layouts: Record<string, string> = {
  home: '/',
  'an entry with an infobox': '/people/jesse-plemons/',
  'an entry with seals': '/characters/nanette-cole/',
  'a section': '/music/',
  'a section with tables': '/reception/',
  'a character with all that is told': '/after/into-infinity/characters/nanette-cole/',
  'who is who': '/after/into-infinity/who-is-who/',
  'who is who before watching': '/who-is-who/',
  'the map': '/map/',
  'a list': '/organisations/',
  'A to Z': '/a-z/',
  sources: '/sources/',
  'one source': '/sources/wikipedia-seed/',
  'search with results': '/search/?q=plemons',
  'nothing at this address': '/404.html',
};
