const punctuation = /[^\s,;.:–—]|$/;

/** The words a mark covers: from the mark before it, or from where the paragraph begins, as wiki/claims.ts counts. */
export function statementOf(mark: Element): Range {
  const block = mark.closest('p, li, tr, dd, figure') ?? mark.parentElement!;
  const marks = [...block.querySelectorAll('.marks')];
  const range = document.createRange();
  range.setEndBefore(mark);
  for (const before of marks.slice(0, marks.indexOf(mark)).reverse()) {
    range.setStartAfter(before);
    // Adjacent marks share the words before them.
    if (/\S/.test(String(range))) return begin(range, before.nextSibling);
  }
  range.setStart(block, 0);
  return range;
}

/** Without the punctuation that joins it to the statement before. */
function begin(range: Range, first: Node | null): Range {
  if (first instanceof Text) range.setStart(first, first.data.search(punctuation));
  return range;
}

/** Marks the words a mark covers; without one, those of the mark the address names, if it names one. */
export function highlight(mark = document.querySelector(':target')?.closest('.marks')) {
  if (!('highlights' in CSS)) return;
  if (mark) CSS.highlights.set('claim', new Highlight(statementOf(mark)));
  else CSS.highlights.delete('claim');
}
