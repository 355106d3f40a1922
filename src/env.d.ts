declare namespace App {
  interface Locals {
    /** The page being printed; set by the page for the tags in its text. */
    article: import('./views/entry/article.ts').Article;
    edition: import('./wiki/edition.ts').Edition;
  }
}
