import css from './comfort.css?inline';

/** What only a script puts on a page is styled by the script, so that no page carries it. */
const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
document.adoptedStyleSheets.push(sheet);
