// Readers held in memory, least recently used out first; loaded from the store with what was learned since the last save.
import type { ArticleId } from '../model/article.ts';
import type { Clock } from '../model/clock.ts';
import type { Reader, ReaderId, ReaderSettings, ReaderStory, Stance } from '../model/reader.ts';
import type { Store } from '../model/store.ts';
import type { Story, StoryId } from '../model/story.ts';
import { learn, markLearned } from './learn.ts';
import type { Profile } from './profile.ts';
import { parseProfile, serialiseProfile } from './profile-json.ts';
import type { ReaderView } from './reader-view.ts';
import type { StoryFacts } from './story-facts.ts';

/** What learning asks of the live index. */
export interface KnownStories {
  get(id: StoryId): Story | undefined;
  facts(story: Story, articleId?: ArticleId | null): StoryFacts;
}

export interface HeldReader extends ReaderView {
  reader: Reader;
  stances: Stance[];
  readonly states: Map<StoryId, ReaderStory>;
  profile: Profile;
  readonly articlesRead: Set<ArticleId>;
  lastLookedAt: number | null;
  /** Newest look of the visit under way. */
  lookedAt: number | null;
  dirty: boolean;
  gone: boolean;
  /** When the marks were last read from the store. */
  statesAt: number;
}

/** Where readers stand with stories is held for so long: the life of a story on the page, and a margin. */
const stateWindowMs = 14 * 86_400_000;
const maxHeld = 2000;
const maxReadMarks = 5000;
const recoverPage = 500;
const maxRecovered = 20_000;
const saveEveryMs = 1000;
const statesEveryMs = 60_000;

export const defaultReaderSettings: ReaderSettings = {
  theme: 'auto',
  timeZone: null,
  personalise: true,
  languages: [],
  countries: [],
  textSize: 'standard',
  onboardedAt: null,
};

export interface HeldReadersOptions {
  readonly store: Pick<Store, 'readers' | 'articles'>;
  readonly live: KnownStories;
  readonly clock: Clock;
  /** Told what the store refused, in words; it is tried again. */
  onStoreError(error: unknown, what: string): void;
}

export class HeldReaders {
  readonly #options: HeldReadersOptions;
  readonly #store: HeldReadersOptions['store'];
  readonly #clock: Clock;
  readonly #held = new Map<ReaderId, HeldReader>();
  readonly #loading = new Map<ReaderId, Promise<HeldReader>>();
  readonly #queues = new Map<ReaderId, Promise<unknown>>();
  readonly #saving = new Map<ReaderId, Promise<void>>();
  /** Readers of whom something is being erased: whoever asks for them waits. */
  readonly #clearing = new Map<ReaderId, Promise<void>>();
  #timer: NodeJS.Timeout | null = null;
  #isClosed = false;
  /** Saves of profiles that the store refused, ever. */
  saveFailures = 0;

  constructor(options: HeldReadersOptions) {
    this.#options = options;
    this.#store = options.store;
    this.#clock = options.clock;
  }

  /** The reader, from memory or loaded; created on first sight. */
  async get(id: ReaderId, name: string | null = null): Promise<HeldReader> {
    const held = this.#held.get(id);
    if (held) {
      this.#held.delete(id);
      this.#held.set(id, held);
      this.#freshen(held);
      return held;
    }
    const clearing = this.#clearing.get(id);
    if (clearing) {
      await clearing;
      return this.get(id, name);
    }
    let loading = this.#loading.get(id);
    if (!loading) {
      loading = this.#load(id, name).finally(() => this.#loading.delete(id));
      this.#loading.set(id, loading);
    }
    return loading;
  }

  /** Marks of stories that were merged, or made in another process, come in about a minute later. */
  #freshen(held: HeldReader): void {
    const now = this.#clock.now();
    if (now - held.statesAt < statesEveryMs) return;
    held.statesAt = now;
    const { id } = held.reader;
    void this.inTurn(id, async (reader) => {
      const states = await this.#store.readers.listReaderStories(id, { since: now - stateWindowMs });
      reader.states.clear();
      for (const state of states) reader.states.set(state.storyId, state);
    }).catch((error) => {
      // Those in memory go on; the next look tries again.
      held.statesAt = 0;
      this.#options.onStoreError(error, "a reader's marks could not be read anew");
    });
  }

  /** Runs changes to one reader one after another; other readers do not wait. */
  inTurn<Result>(id: ReaderId, change: (held: HeldReader) => Promise<Result>): Promise<Result> {
    return this.#queue(id, async () => change(await this.get(id)));
  }

  /**
   * Runs `work`, which removes something of the reader from the store, while nothing of them is loaded, held or saved:
   * neither a load that read the old data nor a save under way can bring it back.
   */
  clear(id: ReaderId, work: () => Promise<void>): Promise<void> {
    return this.#queue(id, async () => {
      let end = () => {};
      this.#clearing.set(id, new Promise((resolve) => (end = resolve)));
      try {
        await this.#loading.get(id)?.catch(() => undefined);
        const held = this.#held.get(id);
        if (held) held.gone = true;
        this.#held.delete(id);
        await this.#saving.get(id)?.catch(() => undefined);
        await work();
      } finally {
        this.#clearing.delete(id);
        end();
      }
    });
  }

  async #queue<Result>(id: ReaderId, work: () => Promise<Result>): Promise<Result> {
    const before = this.#queues.get(id) ?? Promise.resolve();
    const turn = before.catch(() => undefined).then(work);
    const settled = turn.catch(() => undefined);
    this.#queues.set(id, settled);
    try {
      return await turn;
    } finally {
      if (this.#queues.get(id) === settled) this.#queues.delete(id);
    }
  }

  /** Saved within a second. */
  markDirty(held: HeldReader): void {
    held.dirty = true;
    if (this.#isClosed) return;
    this.#timer ??= setTimeout(() => void this.flush(), saveEveryMs).unref();
  }

  /** Saves every changed profile. What fails stays marked, is told, and is tried again. */
  async flush(): Promise<void> {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    const failures: unknown[] = [];
    for (const held of [...this.#held.values()]) {
      if (held.dirty) await this.save(held).catch((error) => failures.push(error));
    }
    if (failures.length === 0) return;
    // Nothing acknowledged is lost: what readers did is stored already, and what was learned of it is learned again.
    const what = `the interests of ${failures.length} readers could not be saved`;
    this.#options.onStoreError(failures[0], what);
  }

  /** Saves what can be saved, and tries no more. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.flush();
  }

  /** Saves the profile now, after a save under way. @throws what the store throws; the profile then stays marked. */
  save(held: HeldReader): Promise<void> {
    const { id } = held.reader;
    const before = this.#saving.get(id) ?? Promise.resolve();
    const saving = before.catch(() => undefined).then(() => this.#write(held));
    this.#saving.set(id, saving);
    const done = () => {
      if (this.#saving.get(id) === saving) this.#saving.delete(id);
    };
    saving.then(done, done);
    return saving;
  }

  async #write(held: HeldReader): Promise<void> {
    if (held.gone) return;
    held.dirty = false;
    try {
      const profile = serialiseProfile(held.profile);
      await this.#store.readers.saveInterests(held.reader.id, profile, this.#clock.now());
    } catch (error) {
      this.saveFailures += 1;
      if (!held.gone) this.markDirty(held);
      throw error;
    }
  }

  async #load(id: ReaderId, name: string | null): Promise<HeldReader> {
    const { readers } = this.#store;
    const now = this.#clock.now();
    let reader = await readers.findReader(id);
    if (!reader) {
      reader = { id, name, createdAt: now, settings: defaultReaderSettings, lastLookedAt: null };
      await readers.createReader(reader);
    }
    const since = now - stateWindowMs;
    const [stances, states, marks, interests] = [
      await readers.listStances(id),
      await readers.listReaderStories(id, { since }),
      await readers.listReadMarks(id, { since, limit: maxReadMarks }),
      await readers.loadInterests(id),
    ];
    const held: HeldReader = {
      reader,
      stances: [...stances],
      states: new Map(states.map((state) => [state.storyId, state])),
      profile: parseProfile(interests),
      articlesRead: new Set(marks.map((mark) => mark.articleId)),
      lastLookedAt: reader.lastLookedAt,
      lookedAt: null,
      dirty: false,
      gone: false,
      statesAt: now,
    };
    await this.#recover(held);
    this.#held.set(id, held);
    await this.#makeRoom();
    return held;
  }

  /** Learns what was recorded after the profile was last saved: after a crash nothing acknowledged is lost. */
  async #recover(held: HeldReader): Promise<void> {
    const { id, settings } = held.reader;
    let recovered = 0;
    while (recovered < maxRecovered) {
      const after = held.profile.learnedUpTo;
      const page = await this.#store.readers.listInteractions(id, { after, limit: recoverPage });
      for (const act of page) {
        const story =
          this.#options.live.get(act.storyId) ?? (await this.#store.articles.findStory(act.storyId));
        if (story && settings.personalise) {
          learn(held.profile, act, this.#options.live.facts(story, act.articleId), this.#clock.now());
        }
        markLearned(held.profile, act.at, act.id);
      }
      recovered += page.length;
      if (page.length < recoverPage) break;
    }
    if (recovered > 0) this.markDirty(held);
  }

  /** Lets the least recently used go; one who is being changed stays until the next time. */
  async #makeRoom(): Promise<void> {
    if (this.#held.size <= maxHeld) return;
    for (const [id, held] of this.#held) {
      if (this.#held.size <= maxHeld) return;
      if (this.#queues.has(id)) continue;
      if (held.dirty) {
        await this.save(held).catch((error) =>
          this.#options.onStoreError(error, "a reader's interests could not be saved"),
        );
      }
      if (!this.#queues.has(id) && this.#held.get(id) === held) this.#held.delete(id);
    }
  }
}
