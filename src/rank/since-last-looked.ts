// "Since you last looked": news in stories that the reader knows, then what is new and weighs most.
import type { ReaderView } from '../interest/reader-view.ts';
import type { Story, StoryId } from '../model/story.ts';
import { mutedTest } from './filters/reader-filters.ts';
import type { LiveIndex } from './live-index.ts';
import { changesWithout, type Mutes, mutesOf } from './muted.ts';
import { newsSince } from './news-since.ts';
import { newsWords } from './news-words.ts';
import { capitalise, counted } from './plain-words.ts';

interface Change {
  readonly storyId: StoryId;
  readonly what: string;
}

/** A story that the reader never met is named only when so many publishers carry it. */
const publishersOfBigNews = 3;

/** At most `limit`; stories hidden by the reader never come back here, and what is muted stays away. */
export function changesSince(
  live: LiveIndex,
  view: ReaderView,
  { since, now, limit }: { readonly since: number; readonly now: number; readonly limit: number },
): readonly Change[] {
  const mutes = mutesOf(view.stances, now);
  const isFree = mutedTest(live, mutes);
  const isShown = (story: Story) => isFree({ slot: live.slotOf(story.id) ?? -1, story });
  const known: { story: Story; rank: number; what: string }[] = [];
  for (const state of view.states.values()) {
    const story = live.get(state.storyId);
    if (!story || state.hiddenAt !== null || story.newsAt <= since) continue;
    const cares =
      (state.savedAt !== null ? 3 : 0) + (state.readAt !== null || state.openedAt !== null ? 2 : 0);
    const what = whatChanged(
      withoutPublishers(story, mutes.publishers),
      since,
      live.newPoints(story.id, since),
    );
    if (what && (cares > 0 || story.importance > 0.4))
      known.push({ story, rank: cares + story.importance, what });
  }
  known.sort((a, b) => b.rank - a.rank || b.story.newsAt - a.story.newsAt || a.story.id - b.story.id);
  const changes = take(known, limit, ({ story }) => isShown(story)).map(({ story, what }) => ({
    storyId: story.id,
    what,
  }));
  if (changes.length >= limit) return changes;
  const fresh: Story[] = [];
  const { newsAt, publishers } = live.features;
  for (let slot = 0; slot < live.slotBound; slot++) {
    // Read from the columns first: a page would otherwise touch every story there is.
    if (newsAt[slot]! <= since || publishers.lengths[slot]! < publishersOfBigNews) continue;
    const story = live.storyAt(slot);
    if (!story || story.firstAt <= since || story.publisherCount < publishersOfBigNews) continue;
    if (!view.states.has(story.id)) fresh.push(story);
  }
  fresh.sort((a, b) => b.importance - a.importance || a.id - b.id);
  for (const story of take(fresh, limit - changes.length, isShown)) {
    changes.push({
      storyId: story.id,
      what: `New, ${counted(story.publisherCount, 'publisher', 'publishers')}`,
    });
  }
  return changes;
}

/** Muted publishers bring no news. */
function withoutPublishers(story: Story, muted: Mutes['publishers']): Story {
  if (muted.size === 0) return story;
  const coverage = story.coverage.filter(({ publisherId }) => !muted.has(publisherId));
  return { ...story, coverage, changes: changesWithout(story, muted) };
}

/** The first that pass: no more of them are looked at than needed. */
function take<Item>(items: readonly Item[], limit: number, passes: (item: Item) => boolean): Item[] {
  const taken: Item[] = [];
  for (const item of items) {
    if (taken.length >= limit) break;
    if (passes(item)) taken.push(item);
  }
  return taken;
}

/** "Injured from 12 to 15", "Publishers differ on the injured", "2 new points", "5 more publishers"; '' where nothing can be named. */
function whatChanged(story: Story, since: number, points: number): string {
  const news = newsSince(story, since);
  if (news.numbers.length === 0) {
    const fresh = new Set(news.lines.map(({ articleId }) => articleId));
    const difference = story.differences.find(({ values }) =>
      values.some(({ articleId }) => fresh.has(articleId)),
    );
    if (difference) return `Publishers differ on the ${difference.about}`;
  }
  // Of the points only the first are at hand here.
  const [first = ''] = newsWords({ ...news, points });
  return capitalise(first);
}
