// An act names the story and may name an article: what is said of an article of another story is not taken in.
import type { ArticleId } from '../model/article.ts';
import type { ArticlePlace } from '../model/article-store.ts';
import type { Store } from '../model/store.ts';
import type { Story, StoryId } from '../model/story.ts';
import type { Partings } from './partings.ts';

export interface NamedArticle {
  readonly storyId: StoryId;
  readonly articleId: ArticleId | null;
}

export interface NamedArticleParts {
  readonly store: { readonly articles: Pick<Store['articles'], 'findPlaces' | 'findStory'> };
  /** By the ids that acts name, and by their own. */
  readonly stories: ReadonlyMap<StoryId, Story>;
  readonly partings: Partings;
}

/**
 * The acts that fit, each with the story that it counts for: a merged one's successor, or the part that has left with the
 * article since. Left out is what names a story that is not there, or an article of another. An article that is gone is
 * believed: its story may outlive it.
 */
export async function fittingActs<Act extends NamedArticle>(
  acts: readonly Act[],
  { store, stories, partings }: NamedArticleParts,
): Promise<readonly Act[]> {
  const isListed = ({ storyId, articleId }: Act) =>
    articleId === null || stories.get(storyId)?.coverage.some((line) => line.articleId === articleId);
  const unlisted = acts.filter((act) => stories.has(act.storyId) && !isListed(act));
  const ids = [...new Set(unlisted.flatMap(({ articleId }) => articleId ?? []))];
  const places = await placesOf(store, ids);
  const fitting: Act[] = [];
  for (const act of acts) {
    const named = stories.get(act.storyId)?.id;
    if (named === undefined) continue;
    const own = isListed(act) ? undefined : places.get(act.articleId ?? 0)?.storyId;
    const isElsewhere = own !== undefined && own !== named;
    // Merged in the store, and not yet in memory.
    if (!isElsewhere || (await store.articles.findStory(named))?.id === own)
      fitting.push({ ...act, storyId: named });
    else if (partings.leftFrom(own, named)) fitting.push({ ...act, storyId: own });
  }
  return fitting;
}

async function placesOf({ articles }: NamedArticleParts['store'], ids: readonly ArticleId[]) {
  return ids.length === 0 ? new Map<ArticleId, ArticlePlace>() : articles.findPlaces(ids);
}
