/** Closes what the header opens, and the contents on a phone (`details[name]`), when the reader turns to something else, or asks so with Escape. */
export function closeMenus(): void {
  const menus = [...document.querySelectorAll<HTMLDetailsElement>('details[name=menu]')];
  for (const event of ['pointerdown', 'focusin']) {
    addEventListener(event, ({ target }) => {
      for (const menu of menus) if (!menu.contains(target as Node)) menu.open = false;
    });
  }
  for (const menu of menus) {
    menu.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape' || !menu.open) return;
      menu.open = false;
      menu.querySelector('summary')!.focus();
    });
  }
}
