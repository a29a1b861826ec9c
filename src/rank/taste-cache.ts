// Tastes kept until the news, the minute or the reader changes: reloading a page does not work them out again.
import type { ReaderView } from '../interest/reader-view.ts';
import type { LiveIndex } from './live-index.ts';
import { buildTaste, type Taste } from './taste.ts';

interface Kept {
  readonly taste: Taste;
  readonly state: readonly unknown[];
}

const minuteMs = 60_000;

export class TasteCache {
  /** Held as long as the view is: a reader that is dropped from memory takes the taste along. */
  readonly #kept = new WeakMap<ReaderView, Kept>();

  get(live: LiveIndex, view: ReaderView, now: number): Taste {
    const state = [
      live,
      live.version,
      Math.floor(now / minuteMs),
      view.profile,
      view.profile.revision,
      view.stances,
      view.reader.settings,
    ];
    const kept = this.#kept.get(view);
    if (kept?.state.every((part, i) => part === state[i])) return kept.taste;
    const taste = buildTaste(live, view, now);
    this.#kept.set(view, { taste, state });
    return taste;
  }
}
