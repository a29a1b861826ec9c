// How long and how far an article or a story was read: seconds with the page in front and somebody there.
import { flush, queueInteraction } from './send.ts';

const tickMs = 1_000;
/** Nobody sits still longer: without a sign of life the clock stops. */
const idleMs = 45_000;
const shortestToTell = 3;

export function startReading(): void {
  const read = document.querySelector<HTMLElement>('[data-opened]');
  if (!read) return;
  const storyId = Number(read.dataset.story);
  const articleId = read.dataset.read ? Number(read.dataset.read) : null;
  const text = read.querySelector('.prose') ?? read;
  let seconds = 0;
  let told = 0;
  let share = 0;
  let lastSign = Date.now();

  const sign = () => {
    lastSign = Date.now();
  };
  for (const name of ['scroll', 'pointermove', 'pointerdown', 'keydown', 'touchstart'] as const) {
    window.addEventListener(name, sign, { passive: true });
  }
  setInterval(() => {
    if (document.visibilityState !== 'visible' || Date.now() - lastSign > idleMs) return;
    seconds++;
    const { top, height } = text.getBoundingClientRect();
    if (height > 0) share = Math.max(share, Math.min(1, (innerHeight - top) / height));
  }, tickMs);

  function tell() {
    if (seconds - told < shortestToTell) return;
    queueInteraction({ kind: 'read', storyId, articleId, seconds: seconds - told, share, editionId: null });
    told = seconds;
    flush();
  }
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') tell();
  });
  window.addEventListener('pagehide', tell);
}
