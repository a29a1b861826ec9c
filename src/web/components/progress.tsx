// How far the reading of sources is: words and a bar, kept fresh by islands/progress.ts, or by asking again without it.
import type { RefreshProgress } from '../../model/services.ts';
import { count, counted } from '../format/numbers.ts';

export interface ProgressView {
  readonly running: boolean;
  readonly done: number;
  readonly total: number;
  /** "Read 12 of 40 sources: 310 articles so far, 96 stories." */
  readonly sentence: string;
}

/** Words for a refresh; `stories` is how many stand in the live index. islands/progress.ts says the same in the browser. */
export function progressView(progress: RefreshProgress, stories: number): ProgressView {
  const { running, done, total, failed, newArticles } = progress;
  const failures = failed > 0 ? ` ${counted(failed, 'source')} could not be read.` : '';
  const standing =
    stories === 0 ? 'No stories yet.' : `${counted(stories, 'story', 'stories')} to choose from.`;
  const sentence = running
    ? `Read ${count(done)} of ${counted(total, 'source')}: ${counted(newArticles, 'new article')} so far. ${standing}${failures}`
    : `${standing}${failures}`;
  return { running, done, total, sentence };
}

/** `next`: where the island goes when the reading is over and stories stand. */
export function Progress({ view, next }: { view: ProgressView; next?: string }) {
  return (
    <div class="progress" data-progress={view.running ? 'running' : 'idle'} data-next={next}>
      <progress
        max={Math.max(1, view.total)}
        value={view.done}
        aria-label="Sources read"
        hidden={!view.running}
      >
        {view.done} of {view.total}
      </progress>
      <p data-progress-words aria-live="polite">
        {view.sentence}
      </p>
    </div>
  );
}
