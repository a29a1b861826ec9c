// Keeps the words and the bar of a reading fresh, and goes on to the front page when it was the first one.
interface ProgressAnswer {
  readonly running: boolean;
  readonly total: number;
  readonly done: number;
  readonly failed: number;
  readonly newArticles: number;
  readonly stories: number;
}

const everyMs = 1_000;
/** Past this a page left open stops asking. */
const maxAsks = 1_800;

export function startProgress(): void {
  const box = document.querySelector<HTMLElement>('[data-progress="running"]');
  if (!box) return;
  let asks = 0;
  const timer = setInterval(async () => {
    if (document.hidden) return;
    asks += 1;
    const answer = await ask();
    if (answer) show(box, answer);
    const over = answer !== null && (!answer.running || isEnough(box, answer));
    if (over || asks >= maxAsks) clearInterval(timer);
    if (over) finish(box, answer.stories);
  }, everyMs);
}

/** A first edition can be laid out when half of the sources have been read. */
function isEnough(box: HTMLElement, { done, total, stories }: ProgressAnswer): boolean {
  return box.dataset.next !== undefined && stories > 0 && done * 2 >= total;
}

async function ask(): Promise<ProgressAnswer | null> {
  try {
    const answer = await fetch('/api/v1/progress', { headers: { accept: 'application/json' } });
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}

function show(
  box: HTMLElement,
  { running, total, done, failed, newArticles, stories }: ProgressAnswer,
): void {
  const bar = box.querySelector('progress');
  if (bar) {
    bar.max = Math.max(1, total);
    bar.value = done;
    bar.hidden = !running;
  }
  const failures = failed > 0 ? ` ${of(failed, 'source')} could not be read.` : '';
  const now = running
    ? `Read ${number(done)} of ${of(total, 'source')}: ${of(newArticles, 'new article')} so far. `
    : '';
  const standing = stories === 0 ? 'No stories yet.' : `${of(stories, 'story', 'stories')} to choose from.`;
  const words = box.querySelector('[data-progress-words]');
  const sentence = now + standing + failures;
  if (words && words.textContent !== sentence) words.textContent = sentence;
}

function finish(box: HTMLElement, stories: number): void {
  const { next } = box.dataset;
  // On the page itself there is nothing else to go to: asked again, it says what became of the reading.
  if (next && (stories > 0 || next === location.pathname)) location.assign(next);
  else if (!next)
    for (const button of document.querySelectorAll<HTMLButtonElement>('#reading button'))
      button.disabled = false;
}

const number = (value: number) => value.toLocaleString('en-GB');
const of = (value: number, one: string, many = `${one}s`) => `${number(value)} ${value === 1 ? one : many}`;
