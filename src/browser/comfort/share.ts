/** Lets the device share an entry's page by its own means, where it has any. */
export function offerSharing() {
  const ways = document.querySelector('.page-foot > p');
  if (!ways || !('share' in navigator)) return;
  const button = document.createElement('button');
  button.className = 'button';
  button.textContent = 'Share';
  // A reader who thinks better of it is no error.
  button.onclick = () => navigator.share({ title: document.title, url: location.href }).catch(() => {});
  ways.append(button);
}
