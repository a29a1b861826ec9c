// What is kept of readers between visits: their marks as bytes, for as long as the store has the same.
// Reading some hundred rows is most of what it takes to load a reader; settings, wishes and interests are four.
import type { ReaderId, ReaderVersion } from '../model/reader.ts';
import type { HeldReader } from './held-reader.ts';
import { type Marks, packMarks, unpackMarks } from './packed-marks.ts';

const maxReaders = 20_000;
const maxBytes = 32 * 1024 * 1024;

interface AtRest {
  readonly version: number;
  readonly erasures: number;
  readonly bytes: Uint8Array;
}

export class ReadersAtRest {
  /** Who went to rest longest ago first. */
  readonly #readers = new Map<ReaderId, AtRest>();
  #bytes = 0;
  #round: MapIterator<ReaderId> = this.#readers.keys();

  get size(): number {
    return this.#readers.size;
  }

  /** Keeps the marks of a reader who is let go. */
  keep({ reader: { id }, states, articlesRead, version, gone }: HeldReader): void {
    this.forget(id);
    if (gone) return;
    const bytes = packMarks({ states: [...states.values()], articlesRead: [...articlesRead] });
    if (bytes === null) return;
    this.#readers.set(id, { version: version.version, erasures: version.erasures, bytes });
    this.#bytes += bytes.length;
    for (const oldest of this.#readers.keys()) {
      if (this.#readers.size <= maxReaders && this.#bytes <= maxBytes) break;
      this.forget(oldest);
    }
  }

  /** The marks, unless the store has others by now; they are held elsewhere then. */
  take(id: ReaderId, { version, erasures }: ReaderVersion): Marks | null {
    const kept = this.#readers.get(id);
    this.forget(id);
    if (!kept || kept.version !== version || kept.erasures !== erasures) return null;
    return unpackMarks(kept.bytes);
  }

  /** The next few of all in turn, for a look whether the store still has the same of them. */
  some(count: number): readonly ReaderId[] {
    const ids: ReaderId[] = [];
    while (ids.length < count) {
      const { value, done } = this.#round.next();
      if (done) {
        this.#round = this.#readers.keys();
        break;
      }
      ids.push(value);
    }
    return ids;
  }

  /** Forgets those of whom the store has something else by now: what another process erased is erased here too. */
  compare(ids: readonly ReaderId[], stored: ReadonlyMap<ReaderId, ReaderVersion>): void {
    for (const id of ids) {
      const kept = this.#readers.get(id);
      const now = stored.get(id);
      if (kept && (kept.version !== now?.version || kept.erasures !== now.erasures)) this.forget(id);
    }
  }

  forget(id: ReaderId): void {
    this.#bytes -= this.#readers.get(id)?.bytes.length ?? 0;
    this.#readers.delete(id);
  }
}
