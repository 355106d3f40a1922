/** Gives each part of a page a link to itself: beside the heading, so that it is no part of the heading's name. */
export function addPermalinks() {
  const contents = document.querySelector('.page-contents');
  for (const heading of document.querySelectorAll<HTMLElement>('main :is(h2, h3)[id]')) {
    const link = document.createElement('a');
    link.className = 'permalink';
    link.href = `#${heading.id}`;
    // By keyboard the contents lead there already, where there are some.
    if (contents) link.tabIndex = -1;
    link.ariaLabel = `Link to this part: ${heading.textContent}`;
    link.textContent = '#';
    heading.after(link);
  }
}
