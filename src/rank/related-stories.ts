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

/** Best first, the story itself left out. A shared name counts by salience on both sides and by its rarity. */
export function findRelated(live: LiveStories, story: Story, limit: number): readonly Story[] {
  const { entities } = live.features;
  const own = live.slotOf(story.id);
  const scores = new Map<number, number>();
  for (const mention of story.entities) {
    const number = entities.names.find(mention.key);
    if (number === undefined) continue;
    const rarity = Math.log((live.size + 2) / (entities.names.uses(number) + 1));
    const salience = own === undefined ? mention.salience : entities.salience(own, number);
    for (const slot of entities.slotsOf(number, maxSlotsOfName)) {
      scores.set(slot, (scores.get(slot) ?? 0) + rarity * (0.2 + salience));
    }
  }
  const topics = new Set(story.topics.map(({ topic }) => topic));
  const ranked: { story: Story; score: number }[] = [];
  for (const [slot, score] of scores) {
    const other = live.storyAt(slot);
    if (!other || other.id === story.id) continue;
    const shared = other.topics.some(({ topic }) => topics.has(topic)) ? 1 : 0;
    const saga = story.sagaId !== null && other.sagaId === story.sagaId ? 2 : 0;
    ranked.push({ story: other, score: score + shared + saga });
  }
  ranked.sort((a, b) => b.score - a.score || b.story.newsAt - a.story.newsAt || b.story.id - a.story.id);
  return ranked.slice(0, Math.max(0, limit)).map((entry) => entry.story);
}
