import type { Edition } from '../wiki/edition.ts';

/** An address an entry had, and the one it has now, in one edition. */
export interface Move {
  from: string;
  to: string;
  /** The entry's name as anybody may read it. */
  title: string;
  /** Whether the entry is unknown at the lowest level, so that its addresses are for its edition alone. */
  sealed: boolean;
}

/** The old addresses of an edition's entries; an edition without the entry has none of them. */
export function movesIn(edition: Edition): Move[] {
  return edition.entries.flatMap((entry) =>
    (entry.fields.formerIds ?? []).map((id) => ({
      from: edition.hrefs.entry({ ...entry, id }),
      to: edition.hrefs.entry(entry),
      title: entry.cover.title,
      sealed: entry.level !== edition.lowest.level.id,
    })),
  );
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * The page at an old address, for hosts that know no redirects: it sends readers on without a script.
 * @param site the site's origin, e.g. "https://example.org"
 */
export function signpost(move: Move, wiki: { title: string; language: string }, site: string): string {
  const title = escaped(`${move.title} has moved · ${wiki.title}`);
  return `<!DOCTYPE html>
<html lang="${escaped(wiki.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="This page has another address now.">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<meta http-equiv="refresh" content="0; url=${escaped(move.to)}">
<link rel="canonical" href="${escaped(new URL(move.to, site).href)}">
</head>
<body>
<main>
<h1>This page has moved</h1>
<p><a href="${escaped(move.to)}">${escaped(move.title)}</a></p>
</main>
</body>
</html>
`;
}
