// Changes to one reader, one after another; those of different readers do not wait for one another.
import type { ReaderId } from '../model/reader.ts';

export class ReaderTurns {
  /** The end of the last in line, by reader; a reader is in here exactly while something is under way. */
  readonly #last = new Map<ReaderId, Promise<unknown>>();

  /** Runs the work when all that came before for this reader has ended, well or not. @throws what the work throws */
  async run<Result>(id: ReaderId, work: () => Promise<Result>): Promise<Result> {
    const before = this.#last.get(id) ?? Promise.resolve();
    const turn = before.catch(() => undefined).then(work);
    const settled = turn.catch(() => undefined);
    this.#last.set(id, settled);
    try {
      return await turn;
    } finally {
      if (this.#last.get(id) === settled) this.#last.delete(id);
    }
  }

  has(id: ReaderId): boolean {
    return this.#last.has(id);
  }
}
