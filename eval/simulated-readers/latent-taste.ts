// What a simulated reader likes, and what is relevant to them. This is the truth that pages are judged by: written down
// before any page was looked at, made from the stories' own facts, never shown to the program.
//
// A taste is two to four topics of the second level ("Markets"; a top-level topic only where stories have no finer one)
// and three to six names (people, organisations, companies, places), and one topic that the reader dislikes. Topics are
// drawn in proportion to the root of the number of stories on them, names likewise: common tastes are common, and rare
// ones occur. A topic needs thirty stories, a name eight (fewer where there are few stories), else there would be
// nothing to show.
//
// A story is relevant when it carries one of the topics with a weight of a half or more, or names one of the names with
// a salience of a half or more, and does not carry the disliked topic with a half or more. Relevant or not: no degrees.
import { findTopic } from '../../src/catalogue/media-topics.ts';
import type { Story } from '../../src/model/story.ts';
import { drawWeighted } from './seeded.ts';

export interface LatentTaste {
  readonly topics: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly disliked: string | null;
}

/** What tastes are drawn from, with the number of stories. */
export interface Subjects {
  readonly topics: ReadonlyMap<string, number>;
  readonly names: ReadonlyMap<string, number>;
}

const surely = 0.5;
const fewestOfTopic = 30;
const fewestOfName = 8;
/** With fewer stories than this the least numbers shrink in proportion. */
const usualStories = 5000;

/** Topics and names that enough stories are about. */
export function subjectsOf(stories: readonly Story[]): Subjects {
  const topics = new Map<string, number>();
  const names = new Map<string, number>();
  for (const story of stories) {
    for (const topic of topicsOf(story)) topics.set(topic, (topics.get(topic) ?? 0) + 1);
    for (const name of namesOf(story)) names.set(name, (names.get(name) ?? 0) + 1);
  }
  const scale = Math.min(1, stories.length / usualStories);
  const enough = (counts: ReadonlyMap<string, number>, fewest: number) =>
    new Map([...counts].filter(([, count]) => count >= Math.max(2, fewest * scale)));
  return { topics: enough(topics, fewestOfTopic), names: enough(names, fewestOfName) };
}

/** A taste; with `unlike` one that shares no top-level topic, no topic and no name with it. */
export function drawTaste(subjects: Subjects, random: () => number, unlike?: LatentTaste): LatentTaste {
  const parents = new Set([...(unlike?.topics ?? [])].map(topOf));
  const topics = weighed(subjects.topics).filter(({ item }) => !parents.has(topOf(item)));
  const names = weighed(subjects.names).filter(({ item }) => !unlike?.names.has(item));
  const liked = drawWeighted(topics, 2 + Math.floor(3 * random()), random);
  const likedNames = drawWeighted(names, 3 + Math.floor(4 * random()), random);
  const others = weighed(subjects.topics).filter(({ item }) => !liked.includes(item));
  return {
    topics: new Set(liked),
    names: new Set(likedNames),
    disliked: drawWeighted(others, 1, random)[0] ?? null,
  };
}

export function isRelevant(taste: LatentTaste, story: Story): boolean {
  if (isDisliked(taste, story)) return false;
  return (
    topicsOf(story).some((topic) => taste.topics.has(topic)) ||
    namesOf(story).some((name) => taste.names.has(name))
  );
}

export function isDisliked({ disliked }: LatentTaste, story: Story): boolean {
  return disliked !== null && topicsOf(story).includes(disliked);
}

/** What a story is surely about: topics of the second level, or of the first where it has none below. */
function topicsOf({ topics }: Story): string[] {
  const sure = topics.filter(({ weight }) => weight >= surely).map(({ topic }) => topic);
  const above = new Set(sure.map((topic) => findTopic(topic)?.parent));
  return sure.filter((topic) => !above.has(topic));
}

function namesOf({ entities }: Story): string[] {
  return entities.filter(({ salience }) => salience >= surely).map(({ key }) => key);
}

function topOf(topic: string): string {
  return findTopic(topic)?.parent ?? topic;
}

function weighed(counts: ReadonlyMap<string, number>) {
  return [...counts].map(([item, count]) => ({ item, weight: Math.sqrt(count) }));
}
