// Undoes in the index what a batch put there when the batch could not be stored: reading the whole live window again
// for one entry that cannot be stored would hold all other deliveries up.

import type { ArticleStore } from '../model/article-store.ts';
import { BroadsheetError } from '../model/errors.ts';
import type { Placement } from './place-articles.ts';
import type { PlannedArticle } from './planned-article.ts';
import type { StoryIndex } from './story-index.ts';

export interface FailedWrite {
  readonly articles: readonly PlannedArticle[];
  /** null where it is not known what the index took, or where the write was carried out. */
  readonly placed: Placement | null;
  readonly error: unknown;
  /** Changed by it. */
  readonly index: Pick<StoryIndex, 'remove'>;
  readonly store: Pick<ArticleStore, 'findArticles'>;
}

/**
 * Takes the new articles out again. Articles that were changed keep their story and have their new words in the index:
 * they are what the publisher says now, stored or not. How common words are has been counted and stays.
 *
 * @returns how many articles were taken out; null where the index cannot be brought back by this and is to be filled
 *   from the store: stories were merged, or the write may have been carried out although it was answered with an error
 */
export async function takeBack({
  articles,
  placed,
  error,
  index,
  store,
}: FailedWrite): Promise<number | null> {
  if (placed === null || placed.merged.length > 0 || placed.moved.length > 0) return null;
  // A connection that was lost: the server may be carrying the write out at this moment.
  if (error instanceof BroadsheetError && error.code.startsWith('store-')) return null;
  const added = articles.filter(({ update }) => update === null).map(({ article }) => article.id);
  const stored = added.length > 0 ? await store.findArticles(added).catch(() => null) : [];
  if (stored === null || stored.length > 0) return null;
  index.remove(added);
  return added.length;
}
