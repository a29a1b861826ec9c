// Opening a story or an article is noted by the server, so that it counts without JavaScript.

import type { AppRequest } from '../http/app-context.ts';
import type { ArticleId } from '../model/article.ts';
import type { StoryId } from '../model/story.ts';
import type { PageKit } from './page-kit.ts';

const bucketMs = 10 * 60_000;

/**
 * Once in ten minutes for one story and article; not for a page that the browser fetched ahead, nor for one that another
 * site's page asked for behind the reader's back, as a picture or in a frame: that would teach us what it likes.
 */
export async function recordOpened(
  kit: PageKit,
  c: AppRequest,
  opened: { readonly storyId: StoryId; readonly articleId: ArticleId | null },
): Promise<void> {
  const purpose = c.req.header('sec-purpose') ?? c.req.header('purpose') ?? '';
  if (purpose.includes('prefetch') || c.req.method !== 'GET' || !isVisit(c)) return;
  const at = kit.app.clock.now();
  const { storyId, articleId } = opened;
  const id = `opened-${storyId}-${articleId ?? 0}-${Math.floor(at / bucketMs)}`;
  const nothing = { seconds: null, share: null, editionId: null, subject: null };
  try {
    await kit.app.readers.record(c.get('reader').id, [
      { id, at, kind: 'opened', storyId, articleId, ...nothing },
    ]);
  } catch (err) {
    // A full disk keeps nobody from reading what is stored.
    kit.app.log.warn({ err, storyId }, 'that a story was opened could not be noted');
  }
}

/** A page to look at (https://www.w3.org/TR/fetch-metadata/); browsers too old to say are believed. */
function isVisit(c: AppRequest): boolean {
  const destination = c.req.header('sec-fetch-dest') ?? 'document';
  const isByHand = c.req.header('sec-fetch-user') === '?1' || c.req.header('sec-fetch-site') !== 'cross-site';
  return destination === 'document' && isByHand;
}
