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

type HeldStore = Pick<Store, 'readers' | 'articles'>;

export class HeldReaders {
  readonly #store: HeldStore;
  readonly #live: KnownStories;
  readonly #clock: Clock;
  readonly #held = new Map<ReaderId, HeldReader>();
  readonly #loading = new Map<ReaderId, Promise<HeldReader>>();
  readonly #queues = new Map<ReaderId, Promise<unknown>>();
  #timer: NodeJS.Timeout | null = null;

  constructor(store: HeldStore, live: KnownStories, clock: Clock) {
    this.#store = store;
    this.#live = live;
    this.#clock = clock;
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
    }).catch(() => undefined);
  }

  /** Runs changes to one reader one after another; other readers do not wait. */
  async inTurn<Result>(id: ReaderId, change: (held: HeldReader) => Promise<Result>): Promise<Result> {
    const before = this.#queues.get(id) ?? Promise.resolve();
    const turn = before.catch(() => undefined).then(async () => change(await this.get(id)));
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
    this.#timer ??= setTimeout(() => void this.flush(), saveEveryMs).unref();
  }

  /** Forgets what is held; nothing is saved any more. */
  drop(id: ReaderId): void {
    const held = this.#held.get(id);
    if (held) held.dirty = false;
    this.#held.delete(id);
  }

  /** Saves every changed profile. What fails stays marked and is tried again. */
  async flush(): Promise<void> {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    for (const held of [...this.#held.values()]) if (held.dirty) await this.#save(held);
  }

  async #save(held: HeldReader): Promise<void> {
    held.dirty = false;
    try {
      await this.#store.readers.saveInterests(
        held.reader.id,
        serialiseProfile(held.profile),
        this.#clock.now(),
      );
    } catch {
      // Nothing is lost: the interactions are recorded, and what was learned of them is learned again after a start.
      if (this.#held.get(held.reader.id) === held) this.markDirty(held);
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
        const story = this.#live.get(act.storyId) ?? (await this.#store.articles.findStory(act.storyId));
        if (story && settings.personalise) {
          learn(held.profile, act, this.#live.facts(story, act.articleId), this.#clock.now());
        }
        markLearned(held.profile, act.at, act.id);
      }
      recovered += page.length;
      if (page.length < recoverPage) break;
    }
    if (recovered > 0) this.markDirty(held);
  }

  async #makeRoom(): Promise<void> {
    while (this.#held.size > maxHeld) {
      const [id, oldest] = this.#held.entries().next().value ?? [];
      if (id === undefined || !oldest) return;
      if (oldest.dirty) await this.#save(oldest);
      this.#held.delete(id);
    }
  }
}
