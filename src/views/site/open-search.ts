import { publicAddress } from '../../settings.ts';
import type { Edition } from '../../wiki/edition.ts';

/** The type that browsers know the description by. */
export const openSearchType = 'application/opensearchdescription+xml';

/** The longest a name may be (OpenSearch 1.1). */
const shortName = 16;
const longName = 48;

/**
 * What a browser must know to search an edition from its own field (OpenSearch 1.1). Addresses in it have to be whole:
 * it is for a site that somebody has said the address of.
 */
export function openSearch({ settings, hrefs, level, levels }: Edition): string {
  const name = levels.all.length > 1 ? `${settings.title}: ${level.label}` : settings.title;
  const template = `${publicAddress(hrefs.search())}?q={searchTerms}`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${escaped(cut(settings.title, shortName))}</ShortName>
<LongName>${escaped(cut(name, longName))}</LongName>
<Description>${escaped(cut(settings.tagline, 1_024))}</Description>
<Language>${escaped(settings.language)}</Language>
<InputEncoding>UTF-8</InputEncoding>
${settings.logo ? `<Image width="32" height="32" type="image/png">${escaped(publicAddress(hrefs.shared('icon-32.png')))}</Image>\n` : ''}<Url type="text/html" method="get" template="${escaped(template)}"/>
<Url type="${openSearchType}" rel="self" template="${escaped(publicAddress(hrefs.openSearch()))}"/>
</OpenSearchDescription>
`;
}

/** As many whole words as fit; of a first word that is longer, its beginning. */
function cut(text: string, most: number): string {
  const letters = [...text];
  if (letters.length <= most) return text;
  const within = letters.slice(0, most + 1).join('');
  return /^.*\S(?=\s)/s.exec(within)?.[0] ?? letters.slice(0, most).join('');
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.codePointAt(0)};`);
}
