/** One page per layout, of the real wiki: those a change of style or markup can break. */
export const layouts: Record<string, string> = {
  home: '/',
  'an entry with an infobox': '/people/jesse-plemons/',
  'an entry with seals': '/characters/nanette-cole/',
  'a section': '/music/',
  'a section with tables': '/reception/',
  'a list': '/organisations/',
  'A to Z': '/a-z/',
  sources: '/sources/',
  'one source': '/sources/wikipedia-seed/',
  'the critics’ wall': '/after/into-infinity/critics/',
  'praise and fault by theme': '/after/into-infinity/critics/praised-and-faulted/',
  'ratings, rankings, awards': '/after/into-infinity/critics/ratings-rankings-awards/',
  'search with results': '/search/?q=plemons',
  'nothing at this address': '/404.html',
};
