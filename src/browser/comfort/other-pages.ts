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

function fetchPage(address: string): Promise<Document | undefined> {
  return new Promise((resolve) => {
    // Unlike `fetch`, it makes a document without any text being put into this page as markup.
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.onloadend = () => {
      const found = request.status === 200 && (request.response as Document | null);
      // What failed may be had the next time.
      if (!found) pages.delete(address);
      resolve(found || undefined);
    };
    request.send();
  });
}
