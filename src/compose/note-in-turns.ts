// Reads the names and numbers of stories for links to other languages a few at a time, between which other work goes on:
// a delivery changes hundreds of them at once, and each takes a tenth of a millisecond.
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Story, StoryId } from '../model/story.ts';
import type { StoryWatcher } from '../rank/live-index.ts';

/** Two or three milliseconds. */
const notedAtOnce = 20;

export interface TurnTakingWatcher extends StoryWatcher {
  /** Resolves when everything told so far is noted. */
  settled(): Promise<void>;
}

/** Of a story that changes again before its turn the newest is noted, once. */
export function noteInTurns(index: StoryWatcher): TurnTakingWatcher {
  const waiting = new Map<StoryId, Story>();
  let work: Promise<void> | null = null;

  async function drain(): Promise<void> {
    while (waiting.size > 0) {
      await nextTurn();
      let left = notedAtOnce;
      for (const [id, story] of waiting) {
        waiting.delete(id);
        index.note(story);
        if (--left === 0) break;
      }
    }
    work = null;
  }

  return {
    note(story) {
      waiting.set(story.id, story);
      work ??= drain();
    },
    forget(id) {
      waiting.delete(id);
      index.forget(id);
    },
    settled: () => work ?? Promise.resolve(),
  };
}
