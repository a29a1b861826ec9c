// Runs in a worker thread: one exported function for each task. What reads pages is heavy and loaded at the first
// page only.
import { workerData } from 'node:worker_threads';
import { type ListedCompany, setOperatorCompanies } from '../article/entities/gazetteer.ts';
import { readOpml as readOpmlNow } from '../ingest/opml/read-opml.ts';
import type { OpmlOutcome, ReadFeedTask, ReadPageTask } from '../model/pool.ts';
import { type Packed, packResult } from './pack-articles.ts';
import { readFeed as readFeedNow } from './read-feed.ts';

/** What `createWorkerPool` hands to every thread. */
export interface WorkerSettings {
  readonly companies: readonly ListedCompany[];
}

const settings: WorkerSettings | null = Array.isArray(workerData)
  ? (workerData[1] ?? null)
  : (workerData ?? null);
if (settings?.companies) setOperatorCompanies(settings.companies);

export function readFeed(task: ReadFeedTask): Packed {
  return packResult(readFeedNow(task));
}

/** What one of several feeds gave; one that fails costs the others nothing. */
export type FeedAnswer = { readonly packed: Packed } | { readonly error: unknown };

export function readFeeds(tasks: readonly ReadFeedTask[]): readonly FeedAnswer[] {
  return tasks.map((task) => {
    try {
      return { packed: readFeed(task) };
    } catch (error) {
      return { error };
    }
  });
}

export async function readPage(task: ReadPageTask): Promise<Packed> {
  const { readPage: readPageNow } = await import('./read-page.ts');
  return packResult(readPageNow(task));
}

export function readOpml(bytes: Uint8Array): OpmlOutcome {
  return readOpmlNow(bytes);
}
