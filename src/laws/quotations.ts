/** The marks that may end what each mark begins: English, German, French and Japanese ones. */
const ends: Record<string, string> = {
  '“': '”',
  '„': '“”',
  '‘': '’',
  '‚': '‘’',
  '«': '»',
  '‹': '›',
  '「': '」',
  '『': '』',
  '"': '"',
};

const marks = new Set('"“”„‘’‚«»‹›「」『』');

/** Where a quotation stands in a text, with its marks. */
export interface Quotation {
  start: number;
  end: number;
  /** The mark it begins with. */
  mark: string;
}

/**
 * The quotations in a text that are within no other, in one pass over it. A mark that nothing answers begins none, and
 * a mark behind a digit is one of inches where it ends nothing: the 5" lens.
 */
export function quotationsIn(text: string): Quotation[] {
  const found: { mark: string; index: number }[] = [];
  for (let index = 0; index < text.length; index++) {
    if (marks.has(text[index]!)) found.push({ mark: text[index]!, index });
  }
  const quotations: Quotation[] = [];
  const open: { mark: string; at: number }[] = [];
  const opened = new Map<string, number>();
  const openedBy = (end: string) =>
    Object.keys(ends).filter((mark) => ends[mark]!.includes(end) && (opened.get(mark) ?? 0) > 0);
  found.forEach(({ mark, index }, turn) => {
    const answers = openedBy(mark);
    const ending = answers.length > 0 && !isWithinWord(text, mark, index);
    if (behindDigit(text, index) && (!ending || endsLater(text, mark, found[turn + 1]))) return;
    if (ending) {
      let last: { mark: string; at: number };
      do {
        last = open.pop()!;
        opened.set(last.mark, opened.get(last.mark)! - 1);
      } while (!answers.includes(last.mark));
      while (quotations.at(-1) && quotations.at(-1)!.start > last.at) quotations.pop();
      quotations.push({ start: last.at, end: index + 1, mark: last.mark });
    } else if (mark in ends) {
      open.push({ mark, at: index });
      opened.set(mark, (opened.get(mark) ?? 0) + 1);
    }
  });
  return quotations;
}

const behindDigit = (text: string, at: number) => /["”]/.test(text[at]!) && /\p{N}/u.test(text[at - 1] ?? '');

/** An apostrophe ends no quotation. */
const isWithinWord = (text: string, mark: string, at: number) =>
  mark === '’' && /[\p{L}\p{N}]/u.test(text[at + 1] ?? '');

/** Whether the next mark ends a quotation too, and better than one behind a digit. */
function endsLater(text: string, mark: string, next: { mark: string; index: number } | undefined): boolean {
  return next?.mark === mark && /[^\s\p{N}([{–—-]/u.test(text[next.index - 1] ?? ' ');
}
