// Live stories that share the strongest names and topics with one story.
import type { Story, StoryId } from '../model/story.ts';
import type { LiveFeatures } from './live-features.ts';

/** What it reads of the live index. */
interface LiveStories {
  readonly features: Pick<LiveFeatures, 'entities'>;
  readonly size: number;
  slotOf(id: StoryId): number | undefined;
  storyAt(slot: number): Story | undefined;
}

/** Slots looked at for one name: a name in more stories than this says little. */
const maxSlotsOfName = 400;
/** Stories supposed beside those there are: of a handful, what two share is not for that common. */
const supposed = 50;
/** From names shared: a rare one that both stories are about has 1. Two in passing, or a large city, are chance. */
const leastShared = 0.2;

/**
 * Best first, the story itself left out; [] where none shares enough. A shared name counts by its rarity and by the
 * salience on both sides (their geometric mean); what belongs to the same affair is related whatever it shares.
 */
export function findRelated(live: LiveStories, story: Story, limit: number): readonly Story[] {
  const topics = new Set(story.topics.map(({ topic }) => topic));
  const ranked: { story: Story; score: number }[] = [];
  for (const [slot, shared] of sharedNames(live, story)) {
    const other = live.storyAt(slot);
    if (!other || other.id === story.id) continue;
    const isOneAffair = story.sagaId !== null && other.sagaId === story.sagaId;
    if (shared < leastShared && !isOneAffair) continue;
    const sameTopic = other.topics.some(({ topic }) => topics.has(topic)) ? 0.2 : 0;
    ranked.push({ story: other, score: shared + sameTopic + (isOneAffair ? 0.4 : 0) });
  }
  ranked.sort((a, b) => b.score - a.score || b.story.newsAt - a.story.newsAt || b.story.id - a.story.id);
  return ranked.slice(0, Math.max(0, limit)).map((entry) => entry.story);
}

/** By slot: rarity (0..1) times salience of each name shared, added up. */
function sharedNames(live: LiveStories, story: Story): ReadonlyMap<number, number> {
  const { entities } = live.features;
  const own = live.slotOf(story.id);
  const size = live.size + supposed;
  const scale = 1 / Math.log(size);
  const scores = new Map<number, number>();
  for (const mention of story.entities) {
    const number = entities.names.find(mention.key);
    if (number === undefined) continue;
    const rarity = scale * Math.log(size / (entities.names.uses(number) + 1));
    const salience = own === undefined ? mention.salience : entities.salience(own, number);
    for (const slot of entities.slotsOf(number, maxSlotsOfName)) {
      const both = Math.sqrt(salience * entities.salience(slot, number));
      scores.set(slot, (scores.get(slot) ?? 0) + rarity * both);
    }
  }
  return scores;
}
