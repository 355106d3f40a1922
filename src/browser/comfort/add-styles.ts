/**
 * Gives a page styles that only a script needs, so that no page carries them. Browsers without sheets of their own
 * making (Safari before 16.4) take them into the page's: a new element would be against the site's policy.
 */
export function addStyles(css: string) {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  } catch {
    const own = [...document.styleSheets].find(({ href }) => !href);
    own?.insertRule(`@media all {${css}}`, own.cssRules.length);
  }
}
