const { dataset } = document.documentElement;
const boxes = [...document.querySelectorAll<HTMLInputElement>('.appearance input')];

/** Takes what is chosen for the look of the site, and keeps it. */
function choose({ name, value }: HTMLInputElement) {
  dataset[name] = value;
  const { theme, side } = dataset;
  try {
    localStorage.setItem('appearance', JSON.stringify({ theme, side }));
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

for (const box of boxes) {
  // A reader may have been quicker than this script.
  const quicker = boxes.find((other) => other.name === box.name && other.checked);
  if (quicker) choose(quicker);
  else box.checked = box.value === dataset[box.name];
  box.addEventListener('change', () => choose(box));
}
