// A fact that the pages of sources share: each publisher's part of the reader's last page.
import type { AppContext } from '../../../http/app-context.ts';
import type { PublisherId } from '../../../model/publisher.ts';
import type { ReaderId } from '../../../model/reader.ts';
import { pageShares } from './view.ts';

/** Part of the reader's last "For you" page that each publisher leads, 0..1. */
export async function lastPageShares(
  app: AppContext,
  readerId: ReaderId,
): Promise<ReadonlyMap<PublisherId, number>> {
  const edition = await app.store.readers.latestEdition(readerId, 'for-you');
  return pageShares(edition, (storyId) => {
    const story = app.live.get(storyId);
    return story?.coverage.find(({ articleId }) => articleId === story.leadArticleId)?.publisherId;
  });
}
