// What a simulated reader does with one page: looks at places from the top, opens, reads or leaves, seldom says "less".
// Interactions are counted as a person would: an opening together with its reading, or one "less of this". What was
// looked at and passed over is told to the program as the pages tell it, and not counted.
import type { InteractionKind } from '../../src/model/reader.ts';
import type { Story, StoryId } from '../../src/model/story.ts';
import { isDisliked, isRelevant, type LatentTaste } from './latent-taste.ts';

export interface Act {
  readonly kind: InteractionKind;
  readonly storyId: StoryId;
  readonly seconds: number | null;
  readonly share: number | null;
}

/** What belongs to one interaction; `counts` is false for stories passed over. */
export interface Deed {
  readonly acts: readonly Act[];
  readonly counts: boolean;
}

/** Chances, 0..1. */
export const behaviour = {
  /** The place k from 1 is looked at with a chance of k to this power: eleven of forty. */
  attentionPower: -0.5,
  opensRelevant: 0.6,
  /** Clicks that say nothing. */
  opensOther: 0.04,
  leavesRelevant: 0.15,
  leavesOther: 0.6,
  refusesDisliked: 0.15,
  refusesOther: 0.01,
  mostInteractions: 5,
} as const;

/** In reading order. A visit ends after one to five interactions, or with the page. */
export function visit(page: readonly Story[], taste: LatentTaste, random: () => number): readonly Deed[] {
  const patience = 1 + Math.floor(behaviour.mostInteractions * random());
  const deeds: Deed[] = [];
  let done = 0;
  for (let place = 1; place <= page.length && done < patience; place++) {
    const story = page[place - 1]!;
    if (random() >= place ** behaviour.attentionPower) continue;
    const deed = meet(story, taste, random);
    deeds.push(deed);
    if (deed.counts) done += 1;
  }
  return deeds;
}

function meet(story: Story, taste: LatentTaste, random: () => number): Deed {
  const { id: storyId } = story;
  const act = (kind: InteractionKind, seconds: number | null = null, share: number | null = null): Act => ({
    kind,
    storyId,
    seconds,
    share,
  });
  const seen = act('seen');
  const isWanted = isRelevant(taste, story);
  if (random() < (isWanted ? behaviour.opensRelevant : behaviour.opensOther)) {
    const left = random() < (isWanted ? behaviour.leavesRelevant : behaviour.leavesOther);
    const seconds = left ? 3 : isWanted ? 15 + 75 * random() : 10 + 15 * random();
    const share = left ? 0.1 : isWanted ? 0.5 + 0.5 * random() : 0.3;
    return { acts: [seen, act('opened'), act('read', Math.round(seconds), share)], counts: true };
  }
  const refuses = isDisliked(taste, story)
    ? behaviour.refusesDisliked
    : isWanted
      ? 0
      : behaviour.refusesOther;
  return random() < refuses ? { acts: [seen, act('less')], counts: true } : { acts: [seen], counts: false };
}
