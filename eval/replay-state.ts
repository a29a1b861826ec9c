// What a replay holds: the live index, readers' profiles and the crowd, wired as the server wires them where a
// publisher has switched on BROADSHEET_SHARED_READING: the readings are those of one publisher's readers.
import { Crowd, type CrowdQuestion } from '../src/interest/crowd.ts';
import {
  ChoiceLearner,
  type Choices,
  type OwnInterest,
  rankWithCrowd,
} from '../src/interest/crowd-ranking.ts';
import { learn } from '../src/interest/learn.ts';
import { emptyProfile, type Profile } from '../src/interest/profile.ts';
import type { ReaderView } from '../src/interest/reader-view.ts';
import { defaultReaderSettings } from '../src/model/reader.ts';
import type { Story } from '../src/model/story.ts';
import { interestIn } from '../src/rank/front-page.ts';
import { createLiveIndex } from '../src/rank/live-index.ts';
import { defaultRankParams } from '../src/rank/params.ts';
import { TasteCache } from '../src/rank/taste-cache.ts';

const hourMs = 3_600_000;
const liveMs = 24 * hourMs;
/** Unread for so long, an article and what is known of its readers goes. */
const keptMs = 10 * 24 * hourMs;
const maxProfiles = 20_000;
/** Stories taken from the most read, where a question names none. */
const popularPool = 300;
const popularEveryMs = 120_000;

interface Announced {
  readonly id: string;
  readonly at: number;
  readonly title?: string;
  readonly topics?: readonly string[];
  readonly source?: string;
}

interface Read {
  readonly reader: string;
  readonly session?: string;
  readonly article: string;
  readonly at: number;
  readonly context?: Record<string, unknown>;
}

interface Ask {
  readonly reader: string;
  readonly session?: string;
  readonly at: number;
  readonly k: number;
  readonly candidates: readonly string[] | null;
  readonly exclude: readonly string[];
}

export interface Replay {
  announce(article: Announced): void;
  read(event: Read): void;
  forget(reader: string): void;
  /** Best first, at most k, none of `exclude`. */
  ask(event: Ask): readonly string[];
}

export function createReplay(): Replay {
  return new ReplayState();
}

class ReplayState implements Replay {
  readonly #live = createLiveIndex();
  readonly #crowd = new Crowd((id) => this.#live.themeOf(id));
  readonly #learner = new ChoiceLearner(this.#crowd);
  readonly #params = defaultRankParams();
  readonly #tastes = new TasteCache();
  readonly #numbers = new Map<string, number>();
  readonly #names: string[] = [];
  readonly #sources = new Map<string, number>();
  readonly #views = new Map<string, ReaderView>();
  readonly #traits = new Map<string, readonly string[]>();
  /** When each was announced or read last. */
  readonly #lastSign = new Map<number, number>();
  #popular: number[] = [];
  #liveIds: readonly number[] = [];
  #popularAt = Number.NEGATIVE_INFINITY;
  #now = 0;

  announce(article: Announced): void {
    this.#now = article.at;
    const id = this.#numberOf(article.id);
    this.#crowd.announce(id, article.at);
    // New and unread, it could have been chosen all the same.
    this.#lastSign.set(id, article.at);
    this.#live.upsert([this.#story(id, article)]);
  }

  read(event: Read): void {
    this.#now = event.at;
    const storyId = this.#numberOf(event.article);
    const segments = traitsOf(event.context);
    this.#traits.set(event.reader, segments);
    const question = this.#question(event);
    this.#learner.chose(question, storyId, () => this.#choices(question), this.#ownInterest(event.reader));
    this.#crowd.read({ ...question, storyId });
    this.#lastSign.set(storyId, event.at);
    const story = this.#live.get(storyId);
    if (!story || (story.topics.length === 0 && story.headline === '')) return;
    const act = { id: '', at: event.at, kind: 'read', seconds: 40, share: 1, subject: null } as const;
    learn(this.#view(event.reader).profile, act, this.#live.facts(story), event.at);
  }

  forget(reader: string): void {
    this.#crowd.forget(reader);
    this.#views.delete(reader);
    this.#traits.delete(reader);
  }

  ask(event: Ask): readonly string[] {
    this.#now = event.at;
    const question = this.#question(event);
    const skip = new Set(event.exclude.map((name) => this.#numbers.get(name)));
    const named = event.candidates?.flatMap((name) => this.#numbers.get(name) ?? []);
    const stories = (named ?? this.#pool(question)).filter((id) => !skip.has(id));
    const ranked = rankWithCrowd(this.#crowd, question, stories, this.#ownInterest(event.reader));
    return ranked.slice(0, event.k).map(({ storyId }) => this.#names[storyId] ?? '');
  }

  #question({ reader, session, at }: { reader: string; session?: string; at: number }): CrowdQuestion {
    return { readerId: reader, trailId: session ?? reader, at, segments: this.#traits.get(reader) ?? [] };
  }

  /** The most read of the last 24 hours, and what is read with what this reader read. */
  #pool(question: CrowdQuestion): number[] {
    if (question.at - this.#popularAt > popularEveryMs) this.#refreshPopular(question.at);
    const pool = new Set(this.#popular);
    for (const id of this.#crowd.neighbours(question)) {
      if (question.at - (this.#lastSign.get(id) ?? Number.NEGATIVE_INFINITY) < liveMs) pool.add(id);
    }
    return [...pool];
  }

  /** Everything that could be read now: read within 24 hours, or announced before anything was read. */
  #choices(question: CrowdQuestion): Choices {
    const pool = this.#pool(question);
    const near = pool.slice(this.#popular.length);
    return { likely: [...near.slice(0, 60), ...pool.slice(0, 80)], all: this.#liveIds };
  }

  #refreshPopular(at: number): void {
    const counts = new Float64Array(4);
    const ranked: { id: number; weight: number }[] = [];
    for (const [id, readAt] of this.#lastSign) {
      if (at - readAt > keptMs) {
        this.#lastSign.delete(id);
        this.#live.remove([id]);
        this.#crowd.remove(id);
        continue;
      }
      if (at - readAt > liveMs) continue;
      this.#crowd.popularity.read(id, at, counts);
      const weight = 6 * (counts[0] ?? 0) + 3 * (counts[1] ?? 0) + (counts[2] ?? 0) + 0.3 * (counts[3] ?? 0);
      ranked.push({ id, weight });
    }
    ranked.sort((a, b) => b.weight - a.weight || a.id - b.id);
    this.#popular = ranked.slice(0, popularPool).map(({ id }) => id);
    this.#popularAt = at;
    this.#liveIds = shuffledByHash(ranked.map(({ id }) => id));
  }

  /** Own interest by the front page's components; nothing known gives zeros without a look. */
  #ownInterest(reader: string): OwnInterest {
    return (stories) => {
      const view = this.#views.get(reader);
      if (!view || view.profile.affinities.size === 0) return new Float64Array(stories.length);
      const query = {
        live: this.#live,
        now: this.#now,
        params: this.#params,
        publisher: () => undefined,
        limit: stories.length,
        skip: new Set<number>(),
        view,
        taste: this.#tastes.get(this.#live, view, this.#now),
        random: () => 0,
      };
      const candidates = stories.map((id) => {
        const slot = this.#live.slotOf(id) ?? -1;
        return { slot, story: this.#live.storyAt(slot) ?? emptyStory };
      });
      return interestIn(query, candidates);
    };
  }

  #view(reader: string): ReaderView {
    const known = this.#views.get(reader);
    if (known) return known;
    const view = newView(reader);
    this.#views.set(reader, view);
    if (this.#views.size > maxProfiles) {
      const oldest = this.#views.keys().next().value;
      if (oldest !== undefined) this.#views.delete(oldest);
    }
    return view;
  }

  #numberOf(name: string): number {
    let number = this.#numbers.get(name);
    if (number === undefined) {
      number = this.#names.length;
      this.#numbers.set(name, number);
      this.#names.push(name);
    }
    return number;
  }

  #story(id: number, article: Announced): Story {
    const publisherId = article.source === undefined ? 1 : this.#sourceNumber(article.source);
    const line = {
      articleId: id,
      publisherId,
      title: article.title ?? '',
      at: article.at,
      duplicateOf: null,
    };
    return {
      ...emptyStory,
      id,
      headline: article.title ?? '',
      leadArticleId: id,
      firstAt: article.at,
      updatedAt: article.at,
      newsAt: article.at,
      coverage: [{ ...line, kind: 'news' }],
      topics: (article.topics ?? []).map((topic) => ({ topic, weight: 1 })),
    };
  }

  #sourceNumber(source: string): number {
    const known = this.#sources.get(source);
    if (known !== undefined) return known;
    this.#sources.set(source, this.#sources.size + 2);
    return this.#sources.size + 1;
  }
}

/** An order that has nothing to do with worth or age, the same on every run. */
function shuffledByHash(ids: readonly number[]): number[] {
  const hash = (id: number): number => Math.imul(id + 1, 0x9e3779b1) >>> 0;
  return [...ids].sort((a, b) => hash(a) - hash(b));
}

/** The place first, then the kind of reader. */
function traitsOf(context: Record<string, unknown> | undefined): readonly string[] {
  if (!context) return [];
  const { country, region, referrer, device, environment } = context;
  return [`place:${country}-${region}`, `kind:${environment}-${device}-${referrer}`];
}

function newView(reader: string): ReaderView & { profile: Profile } {
  return {
    reader: { id: reader, name: null, createdAt: 0, settings: defaultReaderSettings, lastLookedAt: null },
    stances: [],
    states: new Map(),
    profile: emptyProfile(),
    articlesRead: new Set(),
    lastLookedAt: null,
  };
}

const emptyStory: Story = {
  id: -1,
  headline: '',
  dek: null,
  leadArticleId: -1,
  picture: null,
  picturePublisherId: null,
  language: null,
  firstAt: 0,
  updatedAt: 0,
  newsAt: 0,
  articleCount: 1,
  publisherCount: 1,
  coverage: [],
  topics: [],
  entities: [],
  keyPoints: [],
  differences: [],
  timeline: [],
  importance: 0,
  sagaId: null,
  sample: false,
  changes: [],
};
