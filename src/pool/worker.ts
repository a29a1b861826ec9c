// Runs in a worker thread: one exported function for each task. What reads pages is heavy and loaded at the first
// page only.
import { workerData } from 'node:worker_threads';
import { type ListedCompany, setOperatorCompanies } from '../article/entities/gazetteer.ts';
import { readOpml as readOpmlNow } from '../ingest/opml/read-opml.ts';
import type { OpmlOutcome, ReadFeedTask, ReadPageTask } from '../model/pool.ts';
import { type Packed, packResult } from './pack-articles.ts';
import { readFeed as readFeedNow } from './read-feed.ts';
import { markWorkBegun, type WorkMark } from './work-limit.ts';

/** What `createWorkerPool` hands to every thread. */
export interface WorkerSettings {
  readonly companies: readonly ListedCompany[];
}

const settings: WorkerSettings | null = Array.isArray(workerData)
  ? (workerData[1] ?? null)
  : (workerData ?? null);
if (settings?.companies) setOperatorCompanies(settings.companies);

/** What a thread is sent: the task, and where it says that it begins. */
export interface Given<Task> {
  readonly task: Task;
  readonly mark: WorkMark;
}

export function readFeed({ task, mark }: Given<ReadFeedTask>): Packed {
  markWorkBegun(mark);
  return packResult(readFeedNow(task));
}

/** What one of several feeds gave; one that fails costs the others nothing. */
export type FeedAnswer = { readonly packed: Packed } | { readonly error: unknown };

export function readFeeds({ task, mark }: Given<readonly ReadFeedTask[]>): readonly FeedAnswer[] {
  markWorkBegun(mark);
  return task.map((one) => {
    try {
      return { packed: packResult(readFeedNow(one)) };
    } catch (error) {
      return { error };
    }
  });
}

export async function readPage({ task, mark }: Given<ReadPageTask>): Promise<Packed> {
  const { readPage: readPageNow } = await import('./read-page.ts');
  markWorkBegun(mark);
  return packResult(readPageNow(task));
}

export function readOpml({ task, mark }: Given<Uint8Array>): OpmlOutcome {
  markWorkBegun(mark);
  return readOpmlNow(task);
}
