// "Since you last looked": news in stories that the reader knows, then what is new and weighs most.
import type { ReaderView } from '../interest/reader-view.ts';
import type { Story, StoryId } from '../model/story.ts';
import { mutedTest } from './filters/reader-filters.ts';
import type { LiveIndex } from './live-index.ts';
import { mutesOf } from './muted.ts';
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
  const isFree = mutedTest(live, mutesOf(view.stances, now));
  const isShown = (story: Story) => isFree({ slot: live.slotOf(story.id) ?? -1, story });
  const known: { story: Story; rank: number; what: string }[] = [];
  for (const state of view.states.values()) {
    const story = live.get(state.storyId);
    if (!story || state.hiddenAt !== null || story.newsAt <= since) continue;
    const cares =
      (state.savedAt !== null ? 3 : 0) + (state.readAt !== null || state.openedAt !== null ? 2 : 0);
    const what = whatChanged(story, since, live.newPoints(story.id, since));
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

/** The first that pass: no more of them are looked at than needed. */
function take<Item>(items: readonly Item[], limit: number, passes: (item: Item) => boolean): Item[] {
  const taken: Item[] = [];
  for (const item of items) {
    if (taken.length >= limit) break;
    if (passes(item)) taken.push(item);
  }
  return taken;
}

/** "2 new points", "Publishers differ on the injured", "5 more publishers"; '' where nothing can be named. */
function whatChanged(story: Story, since: number, points: number): string {
  const before = new Set<number>();
  const added = new Set<number>();
  const newArticles = new Set<number>();
  for (const line of story.coverage) {
    if (line.at <= since) before.add(line.publisherId);
    else {
      added.add(line.publisherId);
      newArticles.add(line.articleId);
    }
  }
  const difference = story.differences.find(({ values }) =>
    values.some(({ articleId }) => newArticles.has(articleId)),
  );
  if (difference) return `Publishers differ on the ${difference.about}`;
  if (story.coverage.some((line) => line.at > since && line.kind === 'correction')) return 'A correction';
  if (points > 0) return capitalise(counted(points, 'new point', 'new points'));
  const more = [...added].filter((id) => !before.has(id)).length;
  if (more > 0) return capitalise(counted(more, 'more publisher', 'more publishers'));
  return newArticles.size > 0 ? capitalise(counted(newArticles.size, 'new article', 'new articles')) : '';
}
