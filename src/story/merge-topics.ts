// A story's topics: what its articles are about, on average.
import type { Article, TopicWeight } from '../model/article.ts';

const MAX_TOPICS = 6;
const MIN_WEIGHT = 0.12;

/** Mean weight over the members that carry any topic; strongest first, at most six. */
export function mergeTopics(members: readonly Article[]): readonly TopicWeight[] {
  const sums = new Map<string, number>();
  let carrying = 0;
  for (const { topics } of members) {
    if (topics.length > 0) carrying++;
    for (const { topic, weight } of topics) sums.set(topic, (sums.get(topic) ?? 0) + weight);
  }
  return [...sums]
    .map(([topic, sum]) => ({ topic, weight: Math.min(1, sum / carrying) }))
    .filter(({ weight }) => weight >= MIN_WEIGHT)
    .sort((a, b) => b.weight - a.weight || (a.topic < b.topic ? -1 : 1))
    .slice(0, MAX_TOPICS);
}
