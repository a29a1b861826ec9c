// Readers held in memory, least recently used out first; brought up to date when another process changed them.
import { setImmediate as turn } from 'node:timers/promises';
import { BroadsheetError } from '../model/errors.ts';
import type { ReaderId, ReaderVersion } from '../model/reader.ts';
import type { StoryId } from '../model/story.ts';
import { carryStory, concernsStory, copyStory } from './carry-story.ts';
import { type HeldReader, isUpToDate, toHeld, updateHeld } from './held-reader.ts';

import { moveLessons } from './lessons.ts';
import { loadReader, type ReaderSource, readerGone } from './load-reader.ts';
import { serialiseProfile } from './profile-json.ts';
import { ReaderTurns } from './reader-turns.ts';
import { ReadersAtRest } from './readers-at-rest.ts';

const maxHeld = 2000;
/** Stories and subjects of all readers held together: about 40 MB. The others rest. */
const maxParts = 200_000;
const maxRemoved = 1000;
const saveEveryMs = 1000;
/** Profiles saved a second: some hundredths of a core. Those that wait longest come first. */
const savedAtOnce = 64;
const savedTogether = 32;
/** Against other processes that save the same reader, or change them while they are loaded. */
const maxTries = 4;
const refreshedAtOnce = 8;
const askedAtOnce = 256;

export interface HeldReadersOptions extends ReaderSource {
  /** Told what the store refused, in words; it is tried again. */
  onStoreError(error: unknown, what: string): void;
  /** Another process erased the reader: whoever holds parts of them is to drop those. */
  onErased(id: ReaderId): Promise<void>;
  /** Another process changed the reader. */
  onRefreshed(held: HeldReader): void;
}

export class HeldReaders {
  readonly #options: HeldReadersOptions;
  readonly #readers: HeldReadersOptions['store']['readers'];
  readonly #held = new Map<ReaderId, HeldReader>();
  readonly #atRest = new ReadersAtRest();
  readonly #loading = new Map<ReaderId, Promise<HeldReader>>();
  readonly #turns = new ReaderTurns();
  readonly #saving = new Map<ReaderId, Promise<boolean>>();
  /** Readers of whom something is being erased: whoever asks for them waits. */
  readonly #clearing = new Map<ReaderId, Promise<void>>();
  /** Readers with marks or wishes on a story that was merged just now. */
  readonly #carrying = new Map<ReaderId, Promise<void>>();
  /** The last who were removed here: what requests under way still do for them must not begin them anew. */
  readonly #removed = new Set<ReaderId>();
  /** In the order in which they were first changed. */
  readonly #unsaved = new Set<HeldReader>();
  #timer: NodeJS.Timeout | null = null;
  #isClosed = false;
  /** Saves of profiles that the store refused, ever. */
  saveFailures = 0;

  constructor(options: HeldReadersOptions) {
    this.#options = options;
    this.#readers = options.store.readers;
  }

  /** The reader, from memory or loaded; created on first sight. */
  async get(id: ReaderId, name: string | null = null): Promise<HeldReader> {
    const held = this.#held.get(id);
    if (held) {
      this.#held.delete(id);
      this.#held.set(id, held);
      return held;
    }
    const clearing = this.#clearing.get(id);
    if (clearing) {
      await clearing;
      return this.get(id, name);
    }
    if (this.#removed.has(id)) throw readerGone();
    let loading = this.#loading.get(id);
    if (!loading) {
      loading = this.#load(id, name).finally(() => this.#loading.delete(id));
      this.#loading.set(id, loading);
    }
    return loading;
  }

  /** As `get`, after what a merge of stories under way changes for this reader. */
  async current(id: ReaderId): Promise<HeldReader> {
    await this.#carrying.get(id);
    return this.get(id);
  }

  /** Runs changes to one reader one after another; other readers do not wait. */
  inTurn<Result>(id: ReaderId, change: (held: HeldReader) => Promise<Result>): Promise<Result> {
    return this.#turns.run(id, async () => change(await this.get(id)));
  }

  /**
   * Runs `work`, which removes something of the reader from the store, while nothing of them is loaded, held or saved:
   * neither a load that read the old data nor a save under way can bring it back.
   */
  clear(id: ReaderId, work: () => Promise<void>): Promise<void> {
    return this.#turns.run(id, async () => {
      let end = () => {};
      this.#clearing.set(id, new Promise((resolve) => (end = resolve)));
      try {
        await this.#loading.get(id)?.catch(() => undefined);
        const held = this.#held.get(id);
        if (held) held.gone = true;
        this.#held.delete(id);
        this.#atRest.forget(id);
        await this.#saving.get(id)?.catch(() => undefined);
        await work();
      } finally {
        this.#clearing.delete(id);
        end();
      }
    });
  }

  /** As `clear`, for good: whoever asks for the reader after this is told that they are gone. */
  remove(id: ReaderId, work: () => Promise<void>): Promise<void> {
    return this.clear(id, async () => {
      await work();
      this.#removed.add(id);
      const [oldest] = this.#removed;
      if (this.#removed.size > maxRemoved && oldest !== undefined) this.#removed.delete(oldest);
    });
  }

  /**
   * Saved within a second; where many readers are at work, in its turn: a profile is large beside an act, and what was
   * done is stored already.
   */
  markDirty(held: HeldReader): void {
    held.dirty = true;
    this.#unsaved.add(held);
    this.#saveSoon();
  }

  #saveSoon(): void {
    if (this.#isClosed || this.#unsaved.size === 0) return;
    this.#timer ??= setTimeout(() => void this.#saveLongestUnsaved(), saveEveryMs).unref();
  }

  async #saveLongestUnsaved(): Promise<void> {
    this.#timer = null;
    await this.#saveAll([...this.#unsaved].slice(0, savedAtOnce));
    this.#saveSoon();
  }

  /** Saves every changed profile. */
  async flush(): Promise<void> {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    await this.#saveAll([...this.#held.values()].filter(({ dirty }) => dirty));
  }

  /** What fails stays marked, is told, and is tried again. */
  async #saveAll(readers: readonly HeldReader[]): Promise<void> {
    const failures: unknown[] = [];
    for (let from = 0; from < readers.length; from += savedTogether) {
      const some = readers.slice(from, from + savedTogether);
      for (const held of some) this.#unsaved.delete(held);
      // Asked for together they are one transaction.
      await Promise.all(
        some
          .filter(({ dirty }) => dirty)
          .map((held) => this.#saveOutOfTurn(held).catch((error) => failures.push(error))),
      );
    }
    if (failures.length === 0) return;
    // Nothing acknowledged is lost: what readers did is stored already, and what was learned of it is learned again.
    const what = `the interests of ${failures.length} readers could not be saved`;
    this.#options.onStoreError(failures[0], what);
  }

  async #saveOutOfTurn(held: HeldReader): Promise<void> {
    if (await this.save(held)) return;
    await this.#turns.run(held.reader.id, () => this.saveInTurn(held));
  }

  /** Saves the profile, brought up to date where another process saved one. To be called in the reader's turn. */
  async saveInTurn(held: HeldReader): Promise<void> {
    let now = held;
    for (let tries = 0; tries < maxTries && now.dirty && !now.gone; tries++) {
      if (await this.save(now)) return;
      try {
        now = await this.refresh(now);
      } catch (error) {
        if (isGone(error)) return;
        throw error;
      }
    }
    if (now.dirty) this.markDirty(now);
  }

  /** Saves what can be saved, and tries no more. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.flush();
  }

  /**
   * Saves the profile now, after a save under way; `isFelt` where other processes are to take it over.
   * @returns false where another process saved or erased meanwhile: the profile then stays marked
   * @throws what the store throws; the profile then stays marked
   */
  save(held: HeldReader, isFelt = false): Promise<boolean> {
    const { id } = held.reader;
    const before = this.#saving.get(id) ?? Promise.resolve();
    const saving = before.catch(() => undefined).then(() => this.#write(held, isFelt));
    this.#saving.set(id, saving);
    const done = () => {
      if (this.#saving.get(id) === saving) this.#saving.delete(id);
    };
    saving.then(done, done);
    return saving;
  }

  async #write(held: HeldReader, isFelt: boolean): Promise<boolean> {
    if (held.gone) return true;
    held.dirty = false;
    try {
      const profile = serialiseProfile(held.profile);
      const expected = held.version.profileVersion;
      const { id } = held.reader;
      const now = this.#options.clock.now();
      const profileVersion = await this.#readers.saveInterests(id, profile, now, { expected, isFelt });
      if (profileVersion === null) held.dirty = true;
      else held.version = { ...held.version, profileVersion };
      return profileVersion !== null;
    } catch (error) {
      this.saveFailures += 1;
      if (!held.gone) this.markDirty(held);
      throw error;
    }
  }

  /**
   * After a change of this process's own, in the reader's turn: `apply` makes it in memory where it was the only change
   * since, with its number; else the reader is loaded anew. Where the store does not answer `apply` gets null, and the
   * reader counts as behind.
   */
  async settle(held: HeldReader, apply: (number: number | null) => void): Promise<void> {
    const { id } = held.reader;
    let number: number | null = null;
    try {
      const stored = (await this.#readers.readerVersions([id])).get(id);
      if (!stored) return await this.#drop(held);
      if (stored.version !== held.version.version + 1) {
        const now = await this.refresh(held);
        if (now.unsaved > 0) this.markDirty(now);
        return;
      }
      number = stored.version;
    } catch (error) {
      this.#options.onStoreError(error, 'a reader could not be read anew; it is tried again');
    }
    apply(number);
    if (number !== null) held.version = { ...held.version, version: number };
  }

  /**
   * Loads the reader anew, in the reader's turn. The object stays, so that pages under way see the change, unless
   * another process erased the reader: then what was made from it is void, and there is another.
   * @throws 'reader-gone' where another process removed the reader
   */
  async refresh(held: HeldReader): Promise<HeldReader> {
    const { id } = held.reader;
    for (let tries = 1; ; tries++) {
      await this.#saving.get(id)?.catch(() => undefined);
      const loaded = await loadReader(this.#options, id, null, { onlyKnown: true }).catch(async (error) => {
        if (isGone(error)) await this.#drop(held);
        throw error;
      });
      if (loaded.version.version < held.version.version && tries < maxTries) continue;
      if (loaded.version.erasures === held.version.erasures) {
        updateHeld(held, loaded);
        this.#options.onRefreshed(held);
        return held;
      }
      held.gone = true;
      const anew = toHeld(loaded);
      if (this.#held.get(id) === held) this.#held.set(id, anew);
      await this.#options.onErased(id);
      return anew;
    }
  }

  /** Another process removed the reader: nothing is kept of them here. */
  async #drop(held: HeldReader): Promise<void> {
    const { id } = held.reader;
    held.gone = true;
    held.dirty = false;
    if (this.#held.get(id) === held) this.#held.delete(id);
    await this.#options.onErased(id);
  }

  /** Brings those up to date whom another process changed. @throws what the store throws; the next call does it again */
  async follow(): Promise<void> {
    const ids = [...this.#held.keys()];
    const behind: ReaderId[] = [];
    for (let from = 0; from < ids.length; from += askedAtOnce) {
      const some = ids.slice(from, from + askedAtOnce);
      const versions = await this.#readers.readerVersions(some);
      for (const id of some) {
        const held = this.#held.get(id);
        if (held && !isUpToDate(held, versions.get(id))) behind.push(id);
      }
      // SQLite answers within the turn: requests come in between.
      await turn();
    }
    const resting = this.#atRest.some(askedAtOnce);
    if (resting.length > 0) this.#atRest.compare(resting, await this.#readers.readerVersions(resting));
    for (let from = 0; from < behind.length; from += refreshedAtOnce) {
      const some = behind.slice(from, from + refreshedAtOnce);
      await Promise.all(some.map((id) => this.#turns.run(id, () => this.#bringUpToDate(id))));
    }
  }

  /** Asked again in the reader's turn: a change of our own may have been under way. */
  async #bringUpToDate(id: ReaderId): Promise<void> {
    const versions = await this.#readers.readerVersions([id]);
    const held = this.#held.get(id);
    if (held && !versions.get(id)) await this.#drop(held);
    else if (held && !isUpToDate(held, versions.get(id))) await this.refresh(held);
  }

  /**
   * Stories that are no more: where one was merged, the marks and wishes held are carried over as the store has carried
   * them. Pages of readers who have any wait for that. Where it fails the reader counts as behind.
   */
  storiesGone(ids: readonly StoryId[]): void {
    for (const from of ids) {
      const concerned = [...this.#held.values()].filter((held) => concernsStory(held, from));
      if (concerned.length === 0) continue;
      const carrying = this.#carry(concerned, from).catch((error) =>
        this.#options.onStoreError(error, 'what readers have on a merged story could not be carried over'),
      );
      for (const held of concerned) this.#waitFor(held.reader.id, carrying);
    }
  }

  /**
   * Stories that left another: what is held of the one counts for the other, as the store has it. Who saved something
   * of it is loaded anew: only the store knows which article.
   */
  storiesSplit(splits: readonly { readonly from: StoryId; readonly into: StoryId }[]): void {
    for (const { from, into } of splits) {
      for (const held of this.#held.values()) {
        if (!concernsStory(held, from)) continue;
        if (held.states.get(from)?.savedAt) this.#loadAnew(held.reader.id);
        else {
          copyStory(held, from, into);
          // As the store has raised it: one that differs is loaded anew.
          held.version = { ...held.version, version: held.version.version + 1 };
        }
      }
    }
  }

  /** Pages of the reader wait for it. */
  #loadAnew(id: ReaderId): void {
    const loading = this.#turns
      .run(id, () => this.#bringUpToDate(id))
      .catch((error) => this.#options.onStoreError(error, 'what a reader saved could not be read again'));
    this.#waitFor(id, loading);
  }

  #waitFor(id: ReaderId, work: Promise<void>): void {
    const all = Promise.all([this.#carrying.get(id), work]).then(() => {
      if (this.#carrying.get(id) === all) this.#carrying.delete(id);
    });
    this.#carrying.set(id, all);
  }

  async #carry(concerned: readonly HeldReader[], from: StoryId): Promise<void> {
    const into = await this.#options.store.articles.findStory(from);
    if (!into || into.id === from) return;
    for (const held of concerned) {
      // Loaded anew meanwhile.
      if (!concernsStory(held, from)) continue;
      carryStory(held, from, into.id);
      moveLessons(held.profile, from, into.id);
      // The merge has raised it by one; where it was raised otherwise, they differ, and the reader is loaded anew.
      held.version = { ...held.version, version: held.version.version + 1 };
    }
  }

  async #load(id: ReaderId, name: string | null): Promise<HeldReader> {
    const marksAtRest = (version: ReaderVersion) => this.#atRest.take(id, version);
    const held = toHeld(await loadReader(this.#options, id, name, { marksAtRest }));
    if (held.unsaved > 0) this.markDirty(held);
    this.#held.set(id, held);
    await this.#makeRoom();
    return held;
  }

  /** Lets the least recently used rest; one who is being changed stays until the next time. */
  async #makeRoom(): Promise<void> {
    let parts = 0;
    for (const held of this.#held.values()) parts += partsOf(held);
    for (const [id, held] of this.#held) {
      if (this.#held.size <= maxHeld && (parts <= maxParts || this.#held.size <= 1)) return;
      if (this.#turns.has(id)) continue;
      if (held.dirty) {
        await this.save(held).catch((error) =>
          this.#options.onStoreError(error, "a reader's interests could not be saved"),
        );
      }
      if (this.#turns.has(id) || this.#held.get(id) !== held) continue;
      parts -= partsOf(held);
      this.#held.delete(id);
      this.#atRest.keep(held);
    }
  }
}

/** What a reader's memory goes by: about 0.2 KB each. */
function partsOf({ states, profile }: HeldReader): number {
  return states.size + profile.affinities.size;
}

function isGone(error: unknown): boolean {
  return error instanceof BroadsheetError && error.code === 'reader-gone';
}
