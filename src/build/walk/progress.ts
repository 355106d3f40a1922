/** Called with how much is done of how much, where that is known; it says so now and then. */
export type Progress = (done: number, total: number | undefined, what: string) => void;

/** How long work goes on without a word, in milliseconds: a small wiki is through before. */
const patience = 10_000;

/**
 * Says how far long work is, "1,200 of 8,000 pages", and nothing of short work.
 * @param say where it is said
 */
export function progressTo(say: (text: string) => void): Progress {
  let last = Date.now();
  return (done, total, what) => {
    if (Date.now() - last < patience) return;
    last = Date.now();
    say(`${counted(done)}${total === undefined ? '' : ` of ${counted(total)}`} ${what}`);
  };
}

/** A number as the log writes it, wherever it runs: "1,200". */
export const counted = (number: number) => number.toLocaleString('en');
