/** What a part of a large names index lists: entries by what names begin with, words by how they begin or end. */
export type NamesList = 'of' | 'starts' | 'ends';

/** The one maker of addresses: every internal link of an edition comes from here. */
export class Hrefs {
  private readonly base: string;
  private readonly root: string;

  /**
   * @param base path the site is served under, with both slashes
   * @param path where the edition lives below it, empty or ending with a slash
   */
  constructor(base: string, path: string) {
    this.base = base;
    this.root = base + path;
  }

  home(): string {
    return this.root;
  }

  /** The page of an entry; a section's page is its folder's. */
  entry({ kind, folder, id }: { kind: string; folder: string; id: string }, anchor?: string): string {
    const page = kind === 'section' ? this.folder(id) : `${this.root}${folder}/${id}/`;
    return anchor ? `${page}#${anchor}` : page;
  }

  /** The page an entry once had. @param path its folder and id, e.g. "people/ada-marsh" */
  former(path: string): string {
    return `${this.root}${path}/`;
  }

  /** The page that lists a folder's entries. */
  folder(name: string): string {
    return `${this.root}${name}/`;
  }

  aToZ(): string {
    return `${this.root}a-z/`;
  }

  sources(): string {
    return `${this.root}sources/`;
  }

  source(key: string): string {
    return `${this.root}sources/${key}/`;
  }

  search(): string {
    return `${this.root}search/`;
  }

  /** The story of an episode scene by scene, or the scenes of one character in it. */
  timeline(episode: string, character?: string): string {
    return `${this.root}timeline/${episode}/${character ? `${character}/` : ''}`;
  }

  /** The drawing of a timeline as a file to keep. */
  timelineDrawing(episode: string, type: 'svg' | 'png', character?: string): string {
    return `${this.timeline(episode, character)}${character ?? episode}.${type}`;
  }

  /** The story of an episode in full, or a scene's place in it. */
  story(episode: string, scene?: string): string {
    return `${this.root}story/${episode}/${scene ? `#${scene}` : ''}`;
  }

  whoIsWho(): string {
    return `${this.root}who-is-who/`;
  }

  /** Lines worth remembering. */
  lines(): string {
    return `${this.root}lines/`;
  }

  /** What the story points to, and who says so. */
  references(): string {
    return `${this.root}references/`;
  }

  /** How everybody stands at the end. */
  ends(): string {
    return `${this.root}who-ends-how/`;
  }

  /** The map of relations. */
  map(): string {
    return `${this.root}map/`;
  }

  /** What critics said, drawn: the wall of reviews, or one of the pages beside it. */
  critics(beside?: 'praised-and-faulted' | 'ratings-rankings-awards'): string {
    return `${this.root}critics/${beside ? `${beside}/` : ''}`;
  }

  /** The dated timeline of the making. */
  making(): string {
    return `${this.root}making/`;
  }

  /** The picture that stands for an entry where somebody links to it from elsewhere. */
  card({ folder, id }: { folder: string; id: string }): string {
    return `${this.root}cards/${folder}/${id}.png`;
  }

  /** The picture that stands for the whole site. */
  siteCard(): string {
    return `${this.root}cards/site.png`;
  }

  /** A file that all editions share, such as the site's icon. */
  shared(file: string): string {
    return this.base + file;
  }

  /** The page that describes the edition's data, or one of its files. */
  data(file = ''): string {
    return `${this.root}data/${file}`;
  }

  /** What a browser must know to search the edition from its own field. */
  openSearch(): string {
    return `${this.root}opensearch.xml`;
  }

  /** What is new and changed, for programs that follow many sites. */
  feed(): string {
    return `${this.root}feed.xml`;
  }

  /** The edition's list of pages for language models, and the text of an entry's page as Markdown. */
  llms(): string {
    return `${this.root}llms.txt`;
  }

  markdown(entry: { kind: string; folder: string; id: string }): string {
    return Hrefs.textBeside(this.entry(entry));
  }

  /** The text that lies beside the page of an entry. @param page its address, with or without an anchor */
  static textBeside(page: string): string {
    return `${page.replace(/#.*/, '')}index.md`;
  }

  /** What programs that visit the site are asked to leave alone. */
  robots(): string {
    return `${this.base}robots.txt`;
  }

  /** The list of the pages that search engines are asked to read. */
  sitemap(): string {
    return `${this.base}sitemap-index.xml`;
  }

  /** The page that says what the wiki is, how its content is, or a file of figures. */
  about(beside: '' | 'health/' | 'health.json' = ''): string {
    return `${this.root}about/${beside}`;
  }

  /** The edition's names and answers, which search reads first. */
  namesIndex(): string {
    return `${this.root}names.json`;
  }

  /**
   * A part of the names, where they are too many for one file.
   * @param beginning what the names or words have at their beginning, or, backwards, at their end
   */
  namesPart(list: NamesList, beginning: string): string {
    return `${this.root}search/names/${Hrefs.namesPartFile(list, beginning)}.json`;
  }

  /** The name of the file of a part: letters from a to z, digits, and other bytes by their number in hexadecimal. */
  static namesPartFile(list: NamesList, beginning: string): string {
    const bytes = [...new TextEncoder().encode(beginning)];
    const code = bytes.map((byte) => {
      const letter = String.fromCharCode(byte);
      return /[a-z0-9]/.test(letter) ? letter : `-${byte.toString(16).padStart(2, '0')}`;
    });
    return code.length > 0 ? `${list}-${code.join('')}` : list;
  }

  /** What marks the edition's level on its pages where no script runs. */
  levelStyle(): string {
    return `${this.root}level.css`;
  }

  /** The folder of the edition's own search index. */
  searchIndex(): string {
    return `${this.root}pagefind/`;
  }
}
