// Brings the theme directions of the live stories up to date in small slices, so that no page has to wait for them.
import type { LiveIndex } from '../rank/live-index.ts';

/** One or two milliseconds of work. */
const atOnce = 100;
const pauseMs = 15;
/** How soon a new story's direction is made, where nothing else is to do. */
const restMs = 1_000;

/** @returns what ends it */
export function startThemeTending(live: Pick<LiveIndex, 'tendThemes'>): () => void {
  let timer = setTimeout(tend, restMs).unref();
  function tend(): void {
    const isMoreToDo = live.tendThemes(atOnce);
    timer = setTimeout(tend, isMoreToDo ? pauseMs : restMs).unref();
  }
  return () => clearTimeout(timer);
}
