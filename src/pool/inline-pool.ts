// The pool's work on the caller's own thread: for tests and for machines too small for a second thread.
import { readOpml } from '../ingest/opml/read-opml.ts';
import type { WorkerPool } from '../model/pool.ts';
import { readFeed } from './read-feed.ts';

/** Same answers as `createWorkerPool`, without threads, time limits or memory limits. */
export function createInlinePool(): WorkerPool {
  let load = 0;
  let feeds = 0;
  async function counted<Result>(work: () => Result | Promise<Result>): Promise<Result> {
    load++;
    try {
      return await work();
    } finally {
      load--;
    }
  }
  return {
    readFeed: async (task) => {
      feeds++;
      try {
        return await counted(() => readFeed(task));
      } finally {
        feeds--;
      }
    },
    readPage: (task) => counted(async () => (await import('./read-page.ts')).readPage(task)),
    readOpml: (bytes) => counted(() => readOpml(bytes)),
    get load() {
      return load;
    },
    get feedsInHand() {
      return feeds;
    },
    close: async () => {},
  };
}
