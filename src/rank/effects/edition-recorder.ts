// Records editions after they were answered, with what they were made from: written at most once a second, bounded; the
// newest per reader and mode where many wait.
// What the store refuses waits and is tried again; meanwhile it is found in memory.
import { createHash } from 'node:crypto';
import type { Edition } from '../../model/edition.ts';
import type { EditionInputs, ReaderRecord, Wishes } from '../../model/edition-record.ts';
import type { ReaderId } from '../../model/reader.ts';
import type { ReaderStore } from '../../model/reader-store.ts';
import type { ReplayStore } from '../../model/replay-store.ts';
import { ProfileChains, type ProfileCopy } from './profile-steps.ts';

const writeEveryMs = 1000;
const longestPauseMs = 60_000;
const maxWaiting = 2000;
/** From so many on, only the newest of each reader and mode waits. */
const crowded = 500;
/** Of one reader and mode until the next write: who reloads faster is no reader. */
const mostOfOne = 8;
const maxWaitingOpen = 500;
const maxRecent = 4000;
const recentPerReader = 20;

/** What a reader's edition was made from, as it was then. */
export interface MadeFrom {
  readonly inputs: EditionInputs;
  readonly wishes: Wishes;
  readonly profile: ProfileCopy;
}

export interface EditionRecorder {
  /** `erasures` of the view that it was made from: see `ReaderStore.saveEdition`. */
  record(readerId: ReaderId, edition: Edition, erasures?: number, madeFrom?: MadeFrom): void;
  /** An edition in which no reader data was read. */
  recordOpen(edition: Edition, inputs: EditionInputs): void;
  /** From memory; undefined where it must be asked of the store. */
  find(readerId: ReaderId, editionId: string): Edition | undefined;
  /** Drops what is held of the reader; resolves when no write of theirs is under way any more. */
  forget(readerId: ReaderId): Promise<void>;
  /** Anybody may have been erased elsewhere: what can be asked of the store is; what waits, the store refuses of them. */
  forgetHeld(): void;
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
  /** Absent: editions of no reader are not kept. */
  readonly open?: Pick<ReplayStore, 'saveOpenEditions'> | undefined;
  /** Told what the store refused, in words. */
  onStoreError?(error: unknown, what: string): void;
}

interface Entry {
  readonly readerId: ReaderId;
  readonly edition: Edition;
  readonly erasures: number | undefined;
  readonly madeFrom: MadeFrom | undefined;
  forgotten: boolean;
}

export function createEditionRecorder({
  store,
  open,
  onStoreError,
}: EditionRecorderOptions): EditionRecorder {
  /** By edition; where many wait, by mode and reader. */
  const waiting = new Map<string, Entry>();
  const recent = createRecentEditions();
  const chains = new ProfileChains();
  let waitingOpen: { readonly edition: Edition; readonly inputs: EditionInputs }[] = [];
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
  /** Editions since the last write, by mode and reader. */
  const counts = new Map<string, number>();
  /** The store may have lost what the profile was to build on: then it is told whole, once. */
  const save = async (entry: Entry, isAgain = false): Promise<void> => {
    const { readerId, edition, erasures, madeFrom } = entry;
    const made = madeFrom && recordOf(chains, readerId, edition.id, madeFrom);
    const outcome = await store.saveEdition(readerId, edition, erasures, made?.record);
    if (entry.forgotten) return;
    if (outcome === 'kept') made?.kept();
    else chains.forget(readerId);
    if (outcome === 'step-missing' && !isAgain) await save(entry, true);
  };
  /** Writes until the first refusal: a store that is away is not asked for each of thousands. */
  const write = async (): Promise<void> => {
    counts.clear();
    for (const [key, entry] of [...waiting]) {
      if (waiting.get(key) !== entry) continue;
      waiting.delete(key);
      const saving = save(entry);
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
    await writeOpen();
  };
  const writeOpen = async (): Promise<void> => {
    const batch = waitingOpen;
    if (batch.length === 0 || open === undefined) return;
    waitingOpen = [];
    try {
      await open.saveOpenEditions(batch);
    } catch (error) {
      failures += 1;
      waitingOpen = [...batch, ...waitingOpen].slice(-maxWaitingOpen);
      onStoreError?.(error, 'editions of no reader could not be recorded; they are tried again');
      schedule();
    }
  };
  const flush = (): Promise<void> => {
    if (timer) clearTimeout(timer);
    timer = null;
    writing = writing.then(write);
    return writing;
  };
  return {
    record(readerId, edition, erasures, madeFrom) {
      recent.add(readerId, edition);
      const one = `${edition.mode} ${readerId}`;
      const waitingOfOne = counts.get(one) ?? 0;
      const isCrowded = waiting.size >= crowded || waitingOfOne >= mostOfOne;
      counts.set(one, waitingOfOne + 1);
      const key = isCrowded ? one : edition.id;
      if (waiting.size >= maxWaiting && !waiting.has(key)) {
        dropped += 1;
        return;
      }
      if (isCrowded && waiting.has(key)) dropped += 1;
      waiting.set(key, { readerId, edition, erasures, madeFrom, forgotten: false });
      schedule();
    },
    recordOpen(edition, inputs) {
      if (open === undefined) return;
      if (waitingOpen.length >= maxWaitingOpen) {
        dropped += 1;
        return;
      }
      waitingOpen.push({ edition, inputs });
      schedule();
    },
    find: (readerId, editionId) => recent.of(readerId).find((edition) => edition.id === editionId),
    async forget(readerId) {
      recent.drop(readerId);
      chains.forget(readerId);
      for (const [key, entry] of waiting) if (entry.readerId === readerId) waiting.delete(key);
      if (underWay?.entry.readerId !== readerId) return;
      underWay.entry.forgotten = true;
      await underWay.done;
    },
    forgetHeld() {
      recent.clear();
      chains.clear();
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

/** The record with the next step of the reader's profile, and what to call when it is kept. */
function recordOf(
  chains: ProfileChains,
  readerId: ReaderId,
  editionId: string,
  { inputs, wishes, profile }: MadeFrom,
): { readonly record: ReaderRecord; readonly kept: () => void } {
  const { part, kept } = chains.next(readerId, profile, editionId);
  const text = JSON.stringify(wishes);
  const chain = `w-${createHash('sha256').update(text).digest('base64url').slice(0, 22)}`;
  return { record: { inputs, wishes: { chain, step: 0, body: wishes }, profile: part }, kept };
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
    clear(): void {
      byReader.clear();
      held = 0;
    },
    drop(readerId: ReaderId): void {
      held -= byReader.get(readerId)?.length ?? 0;
      byReader.delete(readerId);
    },
  };
}
