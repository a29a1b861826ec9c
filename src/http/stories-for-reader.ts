// Stories as one reader is shown them: none that is muted, no words of muted publishers, no muted word on a card.
import type { Reader, ReaderId } from '../model/reader.ts';
import type { Story, StoryId } from '../model/story.ts';
import { baseLanguage } from '../rank/filters/reader-filters.ts';
import {
  isMuted,
  type Mutes,
  mutesOf,
  type StandIn,
  speaksMuted,
  standInIds,
  withoutMuted,
} from '../rank/muted.ts';
import { dekOf } from '../story/compose-story.ts';
import type { AppContext } from './app-context.ts';

interface Parts extends Pick<AppContext, 'live' | 'store' | 'clock'> {
  readonly readers: Pick<AppContext['readers'], 'stances'>;
}

const pointsOnCards = 3;

/**
 * Finds live stories by id, for this reader; undefined for one that is gone, or muted by now, whoever chose it. The
 * store is asked once for what no memory holds, other publishers' words, and again only where a story has changed.
 */
export async function storiesForReader(
  app: Parts,
  readerId: ReaderId,
  ids: readonly StoryId[],
): Promise<(id: StoryId) => Story | undefined> {
  const mutes = mutesOf(await app.readers.stances(readerId), app.clock.now());
  const stories = [...new Set(ids)].flatMap((id) => app.live.get(id) ?? []);
  const shown = await withoutMutedOf(app, mutes, stories);
  return (id) => {
    const story = app.live.get(id);
    // One that came or changed while the store was asked is left out for once.
    return story && (shown.get(story) ?? undefined);
  };
}

/** The same event in the other languages that the reader wants, where it is not muted. */
export async function otherLanguagesForReader(
  app: Parts & Pick<AppContext, 'otherLanguages'>,
  reader: Pick<Reader, 'id' | 'settings'>,
  story: Story,
): Promise<readonly Story[]> {
  const wanted = new Set(reader.settings.languages.map(baseLanguage));
  const found = (await app.otherLanguages.find(story)).filter(
    ({ language }) => wanted.size === 0 || language === null || wanted.has(baseLanguage(language)),
  );
  if (found.length === 0) return [];
  const find = await storiesForReader(
    app,
    reader.id,
    found.map(({ id }) => id),
  );
  return found.flatMap(({ id }) => find(id) ?? []);
}

/** A whole story, from the store: with everybody who reports it, and as it is where only muted publishers do. */
export async function wholeStoryForReader(app: Parts, readerId: ReaderId, story: Story): Promise<Story> {
  const mutes = mutesOf(await app.readers.stances(readerId), app.clock.now());
  if (isNothing(mutes)) return story;
  const needed = speaksMuted(story, mutes) ? standInIds(story, mutes) : [];
  const words = await readStandIns(app, needed);
  const standIns = needed.flatMap((id) => words.get(id) ?? []);
  const left = withoutMuted(story, mutes, { standIns, points: story.keyPoints }) ?? story;
  const { coverage, articleCount, publisherCount } = story;
  return { ...left, coverage, articleCount, publisherCount };
}

async function withoutMutedOf(
  app: Parts,
  mutes: Mutes,
  stories: readonly Story[],
): Promise<ReadonlyMap<Story, Story | null>> {
  if (isNothing(mutes)) return new Map(stories.map((story) => [story, story]));
  const unknown = stories.filter((story) => !mutes.shown.has(story));
  for (const story of unknown) if (isMuted(story, mutes)) mutes.shown.set(story, null);
  const fresh = unknown.filter((story) => !mutes.shown.has(story));
  const muted = new Set(fresh.filter((story) => speaksMuted(story, mutes)));
  const needed = new Map([...muted].map((story) => [story, standInIds(story, mutes)]));
  const [whole, words] = await Promise.all([
    muted.size === 0 ? [] : app.store.articles.findStories([...muted].map(({ id }) => id)),
    readStandIns(app, [...needed.values()].flat()),
  ]);
  const points = new Map(whole.map(({ id, keyPoints }) => [id, keyPoints]));
  for (const story of fresh) {
    const standIns = needed.get(story)?.flatMap((id) => words.get(id) ?? []) ?? [];
    const left = withoutMuted(story, mutes, { standIns, points: points.get(story.id) ?? story.keyPoints });
    mutes.shown.set(story, left && { ...left, keyPoints: left.keyPoints.slice(0, pointsOnCards) });
  }
  return new Map(stories.map((story) => [story, mutes.shown.get(story) ?? null]));
}

async function readStandIns(app: Parts, ids: readonly number[]): Promise<ReadonlyMap<number, StandIn>> {
  if (ids.length === 0) return new Map();
  const articles = await app.store.articles.findArticles(ids);
  return new Map(articles.map((article) => [article.id, { ...article, dek: dekOf(article, []) }]));
}

const isNothing = ({ stances }: Mutes) => stances.length === 0;
