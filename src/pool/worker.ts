// Runs in a worker thread: one exported function for each task. What reads pages is heavy and loaded at the first
// page only.
import type { ReadFeedResult, ReadFeedTask, ReadPageResult, ReadPageTask } from '../model/pool.ts';
import { readFeed as readFeedNow } from './read-feed.ts';

export function readFeed(task: ReadFeedTask): ReadFeedResult {
  return readFeedNow(task);
}

export async function readPage(task: ReadPageTask): Promise<ReadPageResult> {
  const { readPage: readPageNow } = await import('./read-page.ts');
  return readPageNow(task);
}
