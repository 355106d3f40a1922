import { kept, remember, setWatched } from './remember.ts';

const answered = 'level-chosen';

/** How long the answer stands, in ms: long enough to be read twice. */
const shown = 10_000;

/** Notes for the next page of the tab that a higher level has been chosen, or that none has. */
function chosen(higher: boolean) {
  try {
    if (higher) sessionStorage.setItem(answered, '1');
    else sessionStorage.removeItem(answered);
  } catch {
    // Without storage there is no answer.
  }
}

/** Says, once, what has opened with the level that was just chosen. */
export async function answerLevel() {
  const picker = document.querySelector('.level-picker');
  if (!picker || !sessionStorage.getItem(answered)) return;
  chosen(false);
  const home = document.querySelector<HTMLAnchorElement>('.site-name')!.href;
  const file = await fetch(`${home}level.json`);
  const { answer } = (await file.json()) as { answer?: string };
  if (!answer) return;
  const line = document.createElement('p');
  line.role = 'status';
  line.className =
    'level-answer z-3 mx-auto rounded-card border-rule bg-raised px-5 py-2 font-heading text-ink print:hidden';
  picker.append(line);
  // What stands in a live region when it comes is read by few screen readers.
  setTimeout(() => (line.textContent = answer), 100);
  setTimeout(() => line.remove(), shown);
}

/** Remembers how far a reader says to have watched. */
export function rememberLevel() {
  const levelLinks = [...document.querySelectorAll<HTMLAnchorElement>('.level-picker a')];

  addEventListener('click', ({ target }) => {
    const link = (target as Element).closest<HTMLAnchorElement>('.level-picker a, .seal-door');
    // A seal's link says the same as the picker's: I have watched it.
    const rank = levelLinks.findIndex((each) => each.pathname === link?.pathname);
    if (rank >= 0) {
      remember({ watched: `${rank}` });
      chosen(rank > levelLinks.findIndex((each) => each.ariaCurrent));
    }
    if ((target as Element).closest('.level-forget')) {
      remember({ watched: '0' });
      setWatched('0');
      levelLinks.find((each) => each.ariaCurrent)?.focus();
    }
  });

  // A page that comes back as it was left does not know what was chosen since.
  addEventListener('pageshow', () => setWatched(kept().watched ?? '0'));
}
