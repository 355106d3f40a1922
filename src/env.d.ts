declare namespace App {
  interface Locals {
    /** What the page prints; set by the page for the tags in it. */
    texts: import('./views/entry/tag-views.ts').PrintedTexts;
    edition: import('./wiki/edition.ts').Edition;
  }
}
