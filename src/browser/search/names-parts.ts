import type { NamesUnder, WordsUnder } from '../../views/lists/names-files.ts';
import type { Hrefs, NamesList } from '../../wiki/hrefs.ts';
import { fetchJson } from './fetch-json.ts';

type PartOf = { of: NamesUnder; starts: WordsUnder; ends: WordsUnder };

/** The parts of one list of a large names index: each is fetched once, when something that begins as it does is asked for. */
export class NamesParts<List extends NamesList> {
  private readonly list: List;
  private readonly hrefs: Hrefs;
  private readonly beginnings: Set<string>;
  private readonly cut = new Set<string>();
  private readonly fetched = new Map<string, Promise<PartOf[List]>>();

  /** @param beginnings the parts that are known of; those tell of others */
  constructor(list: List, hrefs: Hrefs, beginnings: readonly string[]) {
    this.list = list;
    this.hrefs = hrefs;
    this.beginnings = new Set(beginnings);
  }

  /**
   * The part with what begins with a text, and fetches it.
   * @param spend asked before each fetch: none is made where it says no
   * @throws when the part cannot be fetched; the next call tries again
   */
  async partFor(text: string, spend: () => boolean): Promise<PartOf[List] | undefined> {
    const beginning = this.beginningsOf(text).at(-1)!;
    const part = await this.part(beginning, spend);
    // It may have told of one that has more of the text.
    return part && this.beginningsOf(text).at(-1) !== beginning ? this.partFor(text, spend) : part;
  }

  /** Whether all that begins with a text stands in the part for it, as far as is known. */
  isWhole(text: string): boolean {
    const own = this.beginningsOf(text).at(-1)!;
    const others = [...this.beginnings].filter((each) => each !== own);
    return ![...others, ...this.cut].some((each) => each.startsWith(text));
  }

  /** The beginnings of a text that have a part, shortest first. */
  beginningsOf(text: string): string[] {
    const letters = [...text];
    const all = ['', ...letters.map((_, at) => letters.slice(0, at + 1).join(''))];
    return all.filter((each) => this.beginnings.has(each));
  }

  /** A part by its beginning. @throws like partFor */
  part(beginning: string, spend: () => boolean): Promise<PartOf[List] | undefined> {
    const before = this.fetched.get(beginning);
    if (before) return before;
    if (!spend()) return Promise.resolve(undefined);
    const fetching = this.fetch(beginning);
    this.fetched.set(beginning, fetching);
    fetching.catch(() => this.fetched.delete(beginning));
    return fetching;
  }

  private async fetch(beginning: string): Promise<PartOf[List]> {
    const part = await fetchJson<PartOf[List]>(this.hrefs.namesPart(this.list, beginning));
    for (const each of part.below ?? []) this.beginnings.add(each);
    if ('cut' in part) this.cut.add(beginning);
    return part;
  }
}
