// Which story left which, for acts that were done before: bounded, and forgotten with the process.
import type { StoryId } from '../model/story.ts';

const mostKept = 10_000;
/** A part may part again. */
const mostSteps = 8;

export class Partings {
  readonly #from = new Map<StoryId, StoryId>();

  note(splits: readonly { readonly from: StoryId; readonly into: StoryId }[]): void {
    for (const { from, into } of splits) this.#from.set(into, from);
    for (const oldest of this.#from.keys()) {
      if (this.#from.size <= mostKept) break;
      this.#from.delete(oldest);
    }
  }

  /** Whether the story was part of the other. */
  leftFrom(id: StoryId, other: StoryId): boolean {
    let at: StoryId | undefined = id;
    for (let step = 0; step < mostSteps && at !== undefined; step++) {
      at = this.#from.get(at);
      if (at === other) return true;
    }
    return false;
  }
}
