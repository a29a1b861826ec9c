// Records editions after they were answered: the newest per reader and mode, written at most once a second, bounded.
// What the store refuses waits and is tried again; meanwhile it is found in memory.
import type { Edition } from '../../model/edition.ts';
import type { ReaderId } from '../../model/reader.ts';
import type { ReaderStore } from '../../model/reader-store.ts';

const writeEveryMs = 1000;
const longestPauseMs = 60_000;
const maxWaiting = 2000;
const maxRecent = 4000;
const recentPerReader = 20;

export interface EditionRecorder {
  /** `erasures` of the view that it was made from: see `ReaderStore.saveEdition`. */
  record(readerId: ReaderId, edition: Edition, erasures?: number): void;
  /** From memory; undefined where it must be asked of the store. */
  find(readerId: ReaderId, editionId: string): Edition | undefined;
  /** Drops what is held of the reader; resolves when no write of theirs is under way any more. */
  forget(readerId: ReaderId): Promise<void>;
  /** Tries to write what waits; never rejects. */
  flush(): Promise<void>;
  close(): Promise<void>;
  /** Writes that the store refused, ever. */
  readonly failures: number;
  /** Editions given up because too many wait. */
  readonly dropped: number;
}

export interface EditionRecorderOptions {
  readonly store: Pick<ReaderStore, 'saveEdition'>;
  /** Told what the store refused, in words. */
  onStoreError?(error: unknown, what: string): void;
}

interface Entry {
  readonly readerId: ReaderId;
  readonly edition: Edition;
  readonly erasures: number | undefined;
  forgotten: boolean;
}

export function createEditionRecorder({ store, onStoreError }: EditionRecorderOptions): EditionRecorder {
  /** By mode and reader. */
  const waiting = new Map<string, Entry>();
  const recent = createRecentEditions();
  let underWay: { readonly entry: Entry; readonly done: Promise<void> } | null = null;
  let timer: NodeJS.Timeout | null = null;
  let writing: Promise<void> = Promise.resolve();
  let pauseMs = writeEveryMs;
  let closed = false;
  let failures = 0;
  let dropped = 0;

  const schedule = (): void => {
    if (!closed) timer ??= setTimeout(() => void flush(), pauseMs).unref();
  };
  /** Writes until the first refusal: a store that is away is not asked for each of thousands. */
  const write = async (): Promise<void> => {
    for (const [key, entry] of [...waiting]) {
      if (waiting.get(key) !== entry) continue;
      waiting.delete(key);
      const saving = store.saveEdition(entry.readerId, entry.edition, entry.erasures);
      underWay = { entry, done: saving.then(noop, noop) };
      try {
        await saving;
        pauseMs = writeEveryMs;
      } catch (error) {
        failures += 1;
        // Behind the others, so that one that is refused for its own sake does not hold them up.
        if (!entry.forgotten && !waiting.has(key)) waiting.set(key, entry);
        pauseMs = Math.min(longestPauseMs, pauseMs * 2);
        const end = closed ? 'are lost' : 'wait and are tried again';
        onStoreError?.(error, `an edition could not be recorded; ${waiting.size} ${end}`);
        schedule();
        return;
      } finally {
        underWay = null;
      }
    }
  };
  const flush = (): Promise<void> => {
    if (timer) clearTimeout(timer);
    timer = null;
    writing = writing.then(write);
    return writing;
  };
  return {
    record(readerId, edition, erasures) {
      recent.add(readerId, edition);
      const key = `${edition.mode} ${readerId}`;
      if (waiting.size >= maxWaiting && !waiting.has(key)) {
        dropped += 1;
        return;
      }
      waiting.set(key, { readerId, edition, erasures, forgotten: false });
      schedule();
    },
    find: (readerId, editionId) => recent.of(readerId).find((edition) => edition.id === editionId),
    async forget(readerId) {
      recent.drop(readerId);
      for (const [key, entry] of waiting) if (entry.readerId === readerId) waiting.delete(key);
      if (underWay?.entry.readerId !== readerId) return;
      underWay.entry.forgotten = true;
      await underWay.done;
    },
    flush,
    close() {
      closed = true;
      return flush();
    },
    get failures() {
      return failures;
    },
    get dropped() {
      return dropped;
    },
  };
}

function noop(): void {}

/** The newest editions of each reader, and of all readers so many; who was served longest ago goes first. */
function createRecentEditions() {
  const byReader = new Map<ReaderId, Edition[]>();
  let held = 0;
  return {
    of: (readerId: ReaderId): readonly Edition[] => byReader.get(readerId) ?? [],
    add(readerId: ReaderId, edition: Edition): void {
      const editions = byReader.get(readerId) ?? [];
      byReader.delete(readerId);
      byReader.set(readerId, editions);
      editions.push(edition);
      held += 1;
      if (editions.length > recentPerReader) {
        editions.shift();
        held -= 1;
      }
      for (const [oldest, list] of byReader) {
        if (held <= maxRecent || oldest === readerId) break;
        byReader.delete(oldest);
        held -= list.length;
      }
    },
    drop(readerId: ReaderId): void {
      held -= byReader.get(readerId)?.length ?? 0;
      byReader.delete(readerId);
    },
  };
}
