// Records editions after they were answered: the newest per reader and mode, written at most once a second, bounded.
import type { Edition } from '../../model/edition.ts';
import type { ReaderId } from '../../model/reader.ts';
import type { ReaderStore } from '../../model/store.ts';

const writeEveryMs = 1000;
const maxWaiting = 2000;
const maxRecent = 4000;
const recentPerReader = 20;

export interface EditionRecorder {
  record(readerId: ReaderId, edition: Edition): void;
  /** From memory; undefined where it must be asked of the store. */
  find(readerId: ReaderId, editionId: string): Edition | undefined;
  forget(readerId: ReaderId): void;
  flush(): Promise<void>;
  close(): Promise<void>;
  /** Editions that could not be written, ever. */
  readonly failures: number;
}

export function createEditionRecorder(store: Pick<ReaderStore, 'saveEdition'>): EditionRecorder {
  const waiting = new Map<string, { readerId: ReaderId; edition: Edition }>();
  const recent = new Map<ReaderId, Edition[]>();
  let timer: NodeJS.Timeout | null = null;
  let writing: Promise<void> = Promise.resolve();
  let failures = 0;
  let held = 0;

  const write = async (): Promise<void> => {
    const batch = [...waiting.values()];
    waiting.clear();
    for (const { readerId, edition } of batch) {
      try {
        await store.saveEdition(readerId, edition);
      } catch {
        failures += 1;
      }
    }
  };
  const flush = (): Promise<void> => {
    if (timer) clearTimeout(timer);
    timer = null;
    writing = writing.then(write);
    return writing;
  };
  const remember = (readerId: ReaderId, edition: Edition): void => {
    const editions = recent.get(readerId) ?? [];
    recent.delete(readerId);
    recent.set(readerId, editions);
    editions.push(edition);
    held += 1;
    if (editions.length > recentPerReader) {
      editions.shift();
      held -= 1;
    }
    for (const [oldest, list] of recent) {
      if (held <= maxRecent || oldest === readerId) break;
      recent.delete(oldest);
      held -= list.length;
    }
  };
  return {
    record(readerId, edition) {
      remember(readerId, edition);
      const key = `${edition.mode} ${readerId}`;
      if (waiting.size >= maxWaiting && !waiting.has(key)) return;
      waiting.set(key, { readerId, edition });
      timer ??= setTimeout(() => void flush(), writeEveryMs).unref();
    },
    find: (readerId, editionId) => recent.get(readerId)?.find((edition) => edition.id === editionId),
    forget(readerId) {
      held -= recent.get(readerId)?.length ?? 0;
      recent.delete(readerId);
      for (const [key, entry] of waiting) if (entry.readerId === readerId) waiting.delete(key);
    },
    flush,
    close: flush,
    get failures() {
      return failures;
    },
  };
}
