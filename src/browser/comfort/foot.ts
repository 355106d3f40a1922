import { statementOf } from './statement.ts';

// What the foot of a page does. It tells of the statement that the address names, if it names one.

const foot = document.querySelector<HTMLElement>('.page-foot')!;
const summary = foot.querySelector('summary')!;
const report = foot.querySelector<HTMLAnchorElement>('.report');
/** As it is in the lowest edition that has the page. */
const written = foot.dataset.address!;
/** The address of the page as it is read, at the host the site was built for, if it was for one. */
const page = new URL(location.pathname, new URL(written, location.href)).href;
const own = document.querySelector('.level-picker [aria-current]')?.textContent.trim();
const forms = [...foot.querySelectorAll('pre')].map((form) => ({ form, text: form.textContent }));
const reportHref = report?.href;
/** The level that a report names, as views/entry/corrections.ts has it, up to the end of its line. */
const reported = /(?<=Viewing%20level%3A%20).*?(?=%0)/;
/** The anchor that is told of. */
let told: string | undefined;

function update() {
  const mark = document.getElementById(asked());
  const anchor = mark ? `#${mark.id}` : '';
  // Who is about to copy has words selected: they are written anew only when they are others.
  if (anchor === told) return;
  told = anchor;
  summary.textContent = `Cite this ${anchor ? 'statement' : 'page'}`;
  for (const { form, text } of forms) {
    form.textContent = text
      .replaceAll(written, page + anchor)
      // Two statements of one page are two records.
      .replace(/^@misc\{[^,]+/, (key) => key + anchor.replace('#', '-'));
  }
  if (!report) return;
  const about = mark ? `${anchor}\nStatement: ${String(statementOf(mark)).replace(/\s+/g, ' ').trim()}` : '';
  report.href = reportHref!
    .replace(encodeURIComponent(written), encodeURIComponent(page + about))
    .replace(reported, (level) => (own ? encodeURIComponent(own) : level));
}

/** The statement that the address names; no other part of a page is cited by itself. */
const asked = () => (location.hash.startsWith('#claim-') ? location.hash.slice(1) : '');

function offerCopies() {
  // There only where the connection is safe.
  if (!('clipboard' in navigator)) return;
  for (const { form } of forms) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    button.textContent = 'Copy';
    button.ariaLabel = `Copy ${form.previousElementSibling!.textContent}`;
    button.addEventListener('click', () => {
      navigator.clipboard.writeText(form.textContent).then(
        () => (button.textContent = 'Copied'),
        () => getSelection()!.selectAllChildren(form),
      );
    });
    form.after(button);
  }
}

offerCopies();
update();
addEventListener('hashchange', update);
foot.addEventListener('focusin', update);
foot.addEventListener('pointerover', update);
