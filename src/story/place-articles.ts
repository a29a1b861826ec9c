// Decides the stories of planned articles, in order of arrival, and sums up what that changes.
import type { ArticleId } from '../model/article.ts';
import type { StoryId } from '../model/story.ts';
import type { IdBlocks } from './id-blocks.ts';
import type { PlannedArticle } from './planned-article.ts';
import { mostStoriesBegun, type StoryIndex } from './story-index.ts';
import type { StoryMember } from './story-refresh.ts';
import { createTurns } from './turns.ts';

export interface PlacingParts {
  /** Changed by it. */
  readonly index: StoryIndex;
  readonly storyIds: IdBlocks;
  readonly now: number;
}

export interface Placement {
  /** Articles of this delivery with story and original decided. */
  readonly arrived: ReadonlyMap<ArticleId, StoryMember>;
  readonly created: ReadonlySet<StoryId>;
  readonly dirty: readonly StoryId[];
  readonly merged: readonly { readonly from: StoryId; readonly into: StoryId }[];
  /** Stories that left another one, which was there before: readers know what is in them. */
  readonly split: readonly { readonly from: StoryId; readonly into: StoryId }[];
  readonly removed: readonly StoryId[];
  readonly moved: readonly ArticleId[];
}

/** What is new to the index and to the stories; nothing is stored yet. */
export async function placeArticles(
  planned: readonly PlannedArticle[],
  { index, storyIds, now }: PlacingParts,
): Promise<Placement> {
  await storyIds.reserve(planned.length * mostStoriesBegun);
  const created = new Set<StoryId>();
  const duplicates = new Map<ArticleId, ArticleId>();
  const merged: { from: StoryId; into: StoryId }[] = [];
  const split: { from: StoryId; into: StoryId }[] = [];
  const moved = new Set<ArticleId>();
  const touched = new Set<StoryId>();
  const turns = createTurns();
  for (const { article, features, update, isOriginal } of planned) {
    // An edit of an article that has left the live window does not bring it back into grouping.
    if (update !== null && index.storyOf(article.id) === undefined) continue;
    const { id: articleId, publisherId, publishedAt, language, kind } = article;
    const assignment = index.assign(
      {
        articleId,
        publisherId,
        at: now,
        publishedAt,
        language,
        features,
        kind,
        isOriginal: isOriginal === true,
      },
      () => {
        const id = storyIds.take();
        created.add(id);
        return id;
      },
    );
    if (assignment.duplicateOf !== null) duplicates.set(articleId, assignment.duplicateOf);
    touched.add(assignment.storyId);
    merged.push(...assignment.merged);
    split.push(...assignment.split);
    for (const { articleId, storyId } of assignment.revised) {
      moved.add(articleId);
      touched.add(storyId);
    }
    if (turns.isDue()) await turns.next();
  }
  const arrived = new Map<ArticleId, StoryMember>();
  for (const { article, body } of planned) {
    const { keySentences, datedSentences } = body;
    const storyId = index.storyOf(article.id) ?? article.storyId;
    const duplicateOf = duplicates.get(article.id) ?? article.duplicateOf;
    arrived.set(article.id, {
      article: { ...article, storyId, duplicateOf },
      keySentences,
      datedSentences,
    });
  }
  const gone = new Set(merged.map(({ from }) => from));
  return {
    arrived,
    created,
    dirty: [...touched].filter((id) => !gone.has(id)),
    merged: settleMerges(merged).filter(({ from }) => !created.has(from)),
    split: split.filter(({ from, into }) => !created.has(from) && !gone.has(into)),
    removed: [...gone].filter((id) => !created.has(id)),
    moved: [...moved].filter((id) => !arrived.has(id)),
  };
}

/** Where a merged story was merged again in the same delivery, the first leads straight to the last. */
function settleMerges(
  merged: readonly { readonly from: StoryId; readonly into: StoryId }[],
): Placement['merged'] {
  const targets = new Map(merged.map(({ from, into }) => [from, into]));
  return merged.map(({ from, into }) => {
    let target = into;
    while (targets.has(target)) target = targets.get(target)!;
    return { from, into: target };
  });
}
