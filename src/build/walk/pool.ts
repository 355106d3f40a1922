/** Runs jobs beside one another, so many at most; who adds one waits for room, so that none pile up. */
export class Pool {
  readonly #width: number;
  readonly #running = new Set<Promise<void>>();
  readonly #failures: unknown[] = [];

  constructor(width: number) {
    this.#width = width;
  }

  /** Begins a job as soon as there is room for it. @throws what an earlier job has thrown */
  async add(job: () => Promise<void>) {
    while (this.#running.size >= this.#width) await Promise.race(this.#running);
    this.#check();
    const run = job()
      .catch((failure: unknown) => void this.#failures.push(failure))
      .finally(() => this.#running.delete(run));
    this.#running.add(run);
  }

  /** Waits until every job is done. @throws what a job has thrown */
  async drained() {
    await Promise.all(this.#running);
    this.#check();
  }

  #check() {
    if (this.#failures.length > 0) throw this.#failures[0];
  }
}
