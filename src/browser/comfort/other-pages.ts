const pages = new Map<string, Promise<Document | undefined>>();

/**
 * Another page of the site as a document, fetched once. Nothing in it runs, and the browser keeps it for the visit.
 * @returns undefined where it cannot be had
 */
export function otherPage({ origin, pathname }: URL): Promise<Document | undefined> {
  const address = origin + pathname;
  let page = pages.get(address);
  if (!page) pages.set(address, (page = fetchPage(address)));
  return page;
}

async function fetchPage(address: string): Promise<Document | undefined> {
  try {
    const response = await fetch(address);
    if (response.status !== 200) throw new Error(`${address} answers ${response.status}`);
    return documentOf(await response.text());
  } catch {
    // What failed may be had the next time.
    pages.delete(address);
    return undefined;
  }
}

/**
 * Markup of another page without its styles: this page's policy knows only its own, and a browser holds the other's to
 * it and complains, although they would not be used.
 */
const createHTML = (html: string) => html.replace(/<style\b[\s\S]*?<\/style\s*>/gi, '');

interface Maker {
  createHTML(html: string): string;
}

/** Where a browser knows Trusted Types, the site's policy allows this one maker of documents that no page shows. */
const maker: Maker = (
  window as unknown as { trustedTypes?: { createPolicy(name: string, rules: Maker): Maker } }
).trustedTypes?.createPolicy('other-pages', { createHTML }) ?? { createHTML };

function documentOf(html: string): Document {
  return new DOMParser().parseFromString(maker.createHTML(html), 'text/html');
}
