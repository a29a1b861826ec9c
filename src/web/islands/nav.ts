// On a phone the list of sections is wider than the page: the section one is in comes into view, at the middle.
// Browsers that know `scroll-initial-target` have done so before the first line of this.
export function startNav(): void {
  const current = document.querySelector('.nav__list [aria-current]');
  const list = current?.closest('.nav__list');
  if (!current || !list || list.scrollWidth <= list.clientWidth) return;
  const at = current.getBoundingClientRect();
  const window = list.getBoundingClientRect();
  list.scrollLeft += at.left + at.width / 2 - (window.left + window.width / 2);
}
