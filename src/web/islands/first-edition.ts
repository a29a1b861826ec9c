// While the first edition is being laid out: shows how far it is, and opens it when the first stories stand.
const everyMs = 1_500;
/** After a while the page is as good as it gets for now. */
const maxPolls = 400;

interface Progress {
  readonly running: boolean;
  readonly total: number;
  readonly done: number;
  readonly newArticles: number;
}

export function startFirstEdition(): void {
  const place = document.querySelector('[data-first-edition]');
  const bar = place?.querySelector('progress');
  const words = place?.querySelector('p');
  if (!bar || !words) return;
  let polls = 0;
  const timer = window.setInterval(async () => {
    if (++polls > maxPolls) return clearInterval(timer);
    const answer = await fetch('/api/v1/progress').catch(() => null);
    if (!answer?.ok) return;
    const progress: Progress = await answer.json();
    bar.max = Math.max(1, progress.total);
    bar.value = progress.done;
    words.textContent = `${progress.done} of ${progress.total} sources read, ${progress.newArticles} articles so far`;
    const isReady = progress.newArticles > 0 && (!progress.running || progress.done * 2 >= progress.total);
    if (isReady || !progress.running) location.reload();
  }, everyMs);
}
