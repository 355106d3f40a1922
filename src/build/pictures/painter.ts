import { Tinypool } from 'tinypool';
import type { Picture } from './paint-picture.ts';

/** How many pictures the thread has before it: enough never to wait, few enough to be held at once. */
const ahead = 8;

/**
 * Paints pictures on a thread of its own, while the walk goes on. Each takes some megabytes for a moment, for which V8 looks
 * through all that its thread holds, time and again: there that is next to nothing, and beside the walk the whole wiki.
 */
export class Painter {
  readonly #pool = new Tinypool({
    filename: new URL('./paint-picture.ts', import.meta.url).href,
    minThreads: 0,
    maxThreads: 1,
    // What is made for a picture is thrown away with it: V8 would put by some fifty megabytes for that. With a quarter of
    // these as well it would collect rubbish for two and a half times as long.
    resourceLimits: { maxYoungGenerationSizeMb: 16 },
    idleTimeout: 1_000,
    // Else no loop of events turns there between two pictures, without which the rasteriser gives no memory back.
    useAtomics: false,
  });
  #last: Promise<void> = Promise.resolve();

  /**
   * Has pictures painted and kept, one after another, after those that were asked for before.
   * @param pictures taken one by one, as the thread comes to them; without any no thread is started
   * @param painted called after each
   * @throws what goes wrong with the first that cannot be painted
   */
  paint(pictures: Iterable<Picture>, painted: () => void): Promise<void> {
    return (this.#last = this.#last.then(() => this.#hand(pictures, painted)));
  }

  async #hand(pictures: Iterable<Picture>, painted: () => void) {
    const waiting: Promise<void>[] = [];
    for (const picture of pictures) {
      waiting.push(this.#pool.run(picture).then(painted));
      if (waiting.length === ahead) await waiting.shift();
    }
    await Promise.all(waiting);
  }
}
