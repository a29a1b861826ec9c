// What learning across readers asks of the ranking: which stories could have been opened, and what a reader's own
// interests say of each, by the components of the front page.
import type { Teaching } from '../interest/crowd-learning.ts';
import type { ReaderView } from '../interest/reader-view.ts';
import type { Clock } from '../model/clock.ts';
import type { StoryId } from '../model/story.ts';
import { interestIn } from './front-page.ts';
import type { Candidate, PageQuery } from './front-query.ts';
import type { LiveIndex } from './live-index.ts';
import { buildTaste } from './taste.ts';

export interface TeachingParts extends Pick<PageQuery, 'live' | 'params' | 'publisher'> {
  readonly clock: Clock;
}

/** For one reader as they are now; nothing is worked out before it is asked for. */
export function teachingOf({ live, params, publisher, clock }: TeachingParts, view: ReaderView): Teaching {
  return {
    all: () => shuffledIds(live),
    own(stories) {
      const now = clock.now();
      const interests = new Float64Array(stories.length);
      const known: { readonly candidate: Candidate; readonly place: number }[] = [];
      for (const [place, id] of stories.entries()) {
        const slot = live.slotOf(id);
        const story = slot === undefined ? undefined : live.storyAt(slot);
        if (slot !== undefined && story) known.push({ candidate: { slot, story }, place });
      }
      const query = { live, params, publisher, now, limit: stories.length, skip: new Set<StoryId>() };
      const front = { ...query, view, taste: buildTaste(live, view, now), random: () => 0 };
      const values = interestIn(
        front,
        known.map(({ candidate }) => candidate),
      );
      for (const [i, { place }] of known.entries()) interests[place] = values[i] ?? 0;
      return interests;
    },
  };
}

/** An order that has nothing to do with worth or age. */
function shuffledIds(live: LiveIndex): readonly StoryId[] {
  const ids: StoryId[] = [];
  for (let slot = 0; slot < live.slotBound; slot++) {
    const story = live.storyAt(slot);
    if (story) ids.push(story.id);
  }
  const hash = (id: StoryId): number => Math.imul(id + 1, 0x9e3779b1) >>> 0;
  return ids.sort((a, b) => hash(a) - hash(b));
}
