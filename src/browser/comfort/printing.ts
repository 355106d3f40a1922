/** Says on paper when it was printed; the address and the edition stand there already. */
export function datePrints() {
  addEventListener('beforeprint', () => {
    const date = new Intl.DateTimeFormat(document.documentElement.lang, {
      dateStyle: 'long',
      calendar: 'gregory',
    }).format();
    document.querySelector('.printed-on')!.textContent = `, printed on ${date}`;
  });
}
