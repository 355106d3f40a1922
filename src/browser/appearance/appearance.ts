import { remember } from '../comfort/remember.ts';

const { dataset } = document.documentElement;
const choices = document.querySelector<HTMLDetailsElement>('.appearance')!;
const boxes = [...choices.querySelectorAll('input')];

/** Takes what is chosen for the look of the site, and keeps it. */
function choose({ name, value }: HTMLInputElement) {
  dataset[name] = value;
  remember({ [name]: value });
}

for (const box of boxes) {
  // A reader may have been quicker than this script.
  const quicker = boxes.find((other) => other.name === box.name && other.checked);
  if (quicker) choose(quicker);
  else box.checked = box.value === dataset[box.name];
  box.addEventListener('change', () => choose(box));
}

for (const event of ['pointerdown', 'focusin']) {
  addEventListener(event, ({ target }) => {
    if (!choices.contains(target as Node)) choices.open = false;
  });
}
choices.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || !choices.open) return;
  choices.open = false;
  choices.querySelector('summary')!.focus();
});
