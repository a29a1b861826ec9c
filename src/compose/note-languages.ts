// Reads the names and numbers of stories for links to other languages, a few at a time, between which other work goes on:
// a delivery changes hundreds of stories at once, and each takes a tenth of a millisecond. While all stories are of one
// language there is nothing to link, and none is read: for most readers that is always, and a fifteenth of the work of
// taking news in.
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Story, StoryId } from '../model/story.ts';
import type { StoryWatcher } from '../rank/live-index.ts';
import { primaryLanguage } from '../story/features.ts';

/** Two or three milliseconds. */
const notedAtOnce = 20;

export interface LanguageNotes extends StoryWatcher {
  /** Resolves when everything told so far is noted, or put off. */
  settled(): Promise<void>;
}

export interface LanguageNotesParts {
  readonly index: StoryWatcher;
  /** Whole stories; those that are gone are left out. */
  findStories(ids: readonly StoryId[]): Promise<readonly Story[]>;
  /** What was put off could not be read; it is tried again when the next story comes. */
  onError(error: unknown): void;
  /** When it is aborted nothing is read any more: the store is about to close. */
  readonly signal: AbortSignal;
}

/** Of a story that changes again before its turn the newest is noted, once. */
export function noteLanguages(parts: LanguageNotesParts): LanguageNotes {
  return new WaitingNotes(parts);
}

class WaitingNotes implements LanguageNotes {
  readonly #parts: LanguageNotesParts;
  readonly #waiting = new Map<StoryId, Story>();
  /** Live stories of the only language so far, as many as are live: by their ids, to be read once there is another. */
  readonly #putOff = new Set<StoryId>();
  #onlyLanguage: string | null = null;
  #several = false;
  #work: Promise<void> | null = null;

  constructor(parts: LanguageNotesParts) {
    this.#parts = parts;
  }

  note(story: Story): void {
    if (this.#isOfOnlyLanguage(story)) {
      this.#putOff.add(story.id);
      return;
    }
    this.#waiting.set(story.id, story);
    this.#work ??= this.#drain();
  }

  forget(id: StoryId): void {
    this.#putOff.delete(id);
    this.#waiting.delete(id);
    this.#parts.index.forget(id);
  }

  settled(): Promise<void> {
    return this.#work ?? Promise.resolve();
  }

  #isOfOnlyLanguage(story: Story): boolean {
    if (this.#several) return false;
    const language = primaryLanguage(story.language);
    this.#onlyLanguage ??= language;
    this.#several = language !== this.#onlyLanguage;
    return !this.#several;
  }

  async #drain(): Promise<void> {
    try {
      while (this.#waiting.size + this.#putOff.size > 0) {
        await nextTurn();
        if (this.#parts.signal.aborted) return;
        if (this.#waiting.size === 0) await this.#fetchPutOff();
        this.#noteSome();
      }
    } catch (error) {
      this.#parts.onError(error);
    } finally {
      this.#work = null;
    }
  }

  #noteSome(): void {
    let left = notedAtOnce;
    for (const [id, story] of this.#waiting) {
      this.#waiting.delete(id);
      this.#putOff.delete(id);
      this.#parts.index.note(story);
      if (--left === 0) return;
    }
  }

  /** What has come anew meanwhile is newer than what the store was asked for, and what has gone stays away. */
  async #fetchPutOff(): Promise<void> {
    const ids = [...this.#putOff].slice(0, notedAtOnce);
    const found = await this.#parts.findStories(ids);
    for (const story of found)
      if (this.#putOff.has(story.id) && !this.#waiting.has(story.id)) this.#waiting.set(story.id, story);
    for (const id of ids) this.#putOff.delete(id);
  }
}
