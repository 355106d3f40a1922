/** A tag with its attributes, as Astro writes them; no text holds a bare "<". */
const tags = /<[a-z][\w-]*(?:\s+[^\s"=<>]+(?:="[^"]*")?)+\s*\/?>/g;

/** The attributes that hold addresses of an edition. */
const held = ['href', 'action', 'src', 'data-home'];

/**
 * Has a page of an edition name what else lies in the edition by the way from itself: so it can say the same, to the
 * byte, in every edition that shows no more. The links of the level picker stay as they are, which lead to all editions.
 * @param html the page
 * @param path where it lies, e.g. "/wiki/after/first-light/plot/"
 * @param home the home of its edition, e.g. "/wiki/after/first-light/"
 * @param others homes of other editions, and folders that all editions share
 */
export function withRelativeLinks(
  html: string,
  path: string,
  home: string,
  others: readonly string[],
): string {
  const up = '../'.repeat(path.slice(home.length).split('/').length - 1) || './';
  const within = others.filter((other) => other.startsWith(home)).map((other) => other.slice(home.length));
  const elsewhere = ['/', ...within].filter(Boolean).map((each) => RegExp.escape(each));
  const own = new RegExp(`(\\s(?:${held.join('|')})=")${RegExp.escape(home)}(?!${elsewhere.join('|')})`, 'g');
  const head = html.indexOf('</head>');
  return (
    html.slice(0, head).replace(/<link rel="search"[^>]*>/, (link) => link.replace(own, `$1${up}`)) +
    html
      .slice(head)
      .replace(tags, (tag) => (tag.includes(' data-rank="') ? tag : tag.replace(own, `$1${up}`)))
  );
}
