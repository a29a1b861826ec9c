// A log of what readers did, gone through in the order of time: before each first opening both policies lay out a page
// for that reader, as it would have been then; after it both know of it. One live index, one memory of each reader.
import { setImmediate as nextTurn } from 'node:timers/promises';
import { learn } from '../../interest/learn.ts';
import { emptyProfile, type Profile } from '../../interest/profile.ts';
import type { ReaderView } from '../../interest/reader-view.ts';
import { SharedReading } from '../../interest/shared-reading.ts';
import { afterInteraction, unmetStory } from '../../interest/story-state.ts';
import type { ArticleId } from '../../model/article.ts';
import type { Publisher, PublisherId } from '../../model/publisher.ts';
import {
  defaultReaderSettings,
  type Interaction,
  type ReaderId,
  type ReaderSettings,
  type ReaderStory,
  type Stance,
} from '../../model/reader.ts';
import type { CoverageLine, Story, StoryId } from '../../model/story.ts';
import { createFrontPage, type FrontPage } from '../front-page.ts';
import type { FrontQuery } from '../front-query.ts';
import type { VectorKernel } from '../kernel/vector-kernel.ts';
import { createLiveIndex, type LiveIndex } from '../live-index.ts';
import type { RankParams } from '../params.ts';
import { seededRandom } from '../seeded-random.ts';
import { layOut } from '../selectors/lay-out.ts';
import { buildTaste } from '../taste.ts';
import { leavingOut } from '../without-parts.ts';
import { distinct, overlap, placeOf, rankBiasedOverlap, topPlaces } from './page-measures.ts';
import { type StoryVersion, storyVersions } from './story-versions.ts';

export type LogAct = Pick<
  Interaction,
  'readerId' | 'at' | 'kind' | 'storyId' | 'articleId' | 'seconds' | 'share' | 'subject'
>;

export interface TrialReader {
  readonly settings: ReaderSettings;
  readonly stances: readonly Stance[];
}

/** One policy's page at one moment. */
export interface PageSeen {
  /** Place of the story that was then opened, 1 for the first; 0 where the page did not have it. */
  readonly place: number;
  readonly topics: number;
  readonly publishers: number;
  /** The first ten. */
  readonly stories: readonly StoryId[];
  readonly leadPublishers: readonly PublisherId[];
}

export interface Moment {
  readonly readerId: ReaderId;
  readonly pages: readonly [PageSeen, PageSeen];
  readonly overlap: number;
  readonly rankBiasedOverlap: number;
}

export interface Trial {
  readonly moments: readonly Moment[];
  /** First openings in the log, and those of stories that no page could have had then. */
  readonly openings: number;
  readonly notLive: number;
  /** Stories that were live at some moment, with the publisher that leads them. */
  readonly stories: ReadonlyMap<StoryId, PublisherId>;
}

export interface TrialRequest {
  /** In any order; stories by the ids that they have now. */
  readonly acts: readonly LogAct[];
  readonly stories: readonly Story[];
  readonly importanceOf: (coverage: readonly CoverageLine[]) => number;
  /** Who is not in it has chosen and stated nothing. */
  readonly readers: ReadonlyMap<ReaderId, TrialReader>;
  readonly policies: readonly [RankParams, RankParams];
  readonly publisher: (id: PublisherId) => Publisher | undefined;
  readonly sharedReading: boolean;
  readonly kernel: VectorKernel | null;
  /** Of exploration, the same for both. */
  readonly seed: number;
  /** Of more openings an even share is looked at. */
  readonly mostMoments: number;
  readonly onProgress?: (done: number, total: number) => void;
}

/** As long as the front page of a reader who scrolls. */
const pageLength = 40;
const momentsPerTurn = 8;
const dayMs = 86_400_000;
const hourMs = 3_600_000;

export async function runTrial(request: TrialRequest): Promise<Trial> {
  const acts = request.acts.toSorted((a, b) => a.at - b.at);
  const openings = countOpenings(acts);
  const wanted = Math.min(request.mostMoments, openings);
  const run = new TrialRun(request);
  let opening = 0;
  for (const act of acts) {
    run.moveTo(act.at);
    if (run.isFirstOpening(act)) {
      // Evenly spread over the log.
      const isWanted =
        Math.floor((opening * wanted) / openings) !== Math.floor(((opening + 1) * wanted) / openings);
      opening += 1;
      if (isWanted && run.look(act) % momentsPerTurn === 0) {
        request.onProgress?.(run.moments.length, wanted);
        await nextTurn();
      }
    }
    run.learn(act);
  }
  request.onProgress?.(wanted, wanted);
  return { moments: run.moments, openings, notLive: run.notLive, stories: run.stories };
}

function countOpenings(acts: readonly LogAct[]): number {
  const opened = new Set<string>();
  for (const { kind, readerId, storyId } of acts) if (kind === 'opened') opened.add(`${storyId} ${readerId}`);
  return opened.size;
}

interface TrialMemory {
  readonly view: ReaderView & {
    readonly profile: Profile;
    readonly states: Map<StoryId, ReaderStory>;
    readonly articlesRead: Set<ArticleId>;
  };
}

class TrialRun {
  readonly moments: Moment[] = [];
  readonly stories = new Map<StoryId, PublisherId>();
  notLive = 0;
  readonly #request: TrialRequest;
  readonly #live: LiveIndex;
  readonly #shared: SharedReading | null;
  readonly #pages: readonly [FrontPage, FrontPage] = [createFrontPage(), createFrontPage()];
  readonly #versions: readonly StoryVersion[];
  readonly #memories = new Map<ReaderId, TrialMemory>();
  readonly #windowMs: number;
  #next = 0;
  #hasLooked = false;
  #expiredAt = Number.NEGATIVE_INFINITY;

  constructor(request: TrialRequest) {
    this.#request = request;
    this.#live = createLiveIndex(null, request.kernel);
    this.#shared = request.sharedReading ? new SharedReading((id) => this.#live.themeOf(id)) : null;
    const { stories, importanceOf, policies } = request;
    this.#windowMs = Math.max(...policies.map(({ liveDays }) => liveDays)) * dayMs;
    this.#versions = stories
      .flatMap((story) => storyVersions(story, importanceOf))
      .sort((a, b) => a.at - b.at || a.story.id - b.story.id);
  }

  /** Brings the stories to that time. */
  moveTo(at: number): void {
    const due = new Map<StoryId, Story>();
    for (; (this.#versions[this.#next]?.at ?? Number.POSITIVE_INFINITY) <= at; this.#next++) {
      const { story } = this.#versions[this.#next]!;
      due.set(story.id, story);
    }
    if (due.size > 0) this.#live.upsert([...due.values()]);
    if (this.#hasLooked) this.#noteLive(due.keys());
    if (at - this.#expiredAt < hourMs && this.#expiredAt > 0) return;
    this.#expiredAt = at;
    this.#live.expire(at - this.#windowMs);
    this.#live.tendThemes(4000);
  }

  isFirstOpening({ kind, readerId, storyId }: LogAct): boolean {
    return (
      kind === 'opened' && (this.#memoryOf(readerId).view.states.get(storyId)?.openedAt ?? null) === null
    );
  }

  /** Lays out both pages. @returns how many moments there are now */
  look(act: LogAct): number {
    if (this.#live.get(act.storyId) === undefined) {
      this.notLive += 1;
      return this.moments.length;
    }
    if (!this.#hasLooked) this.#noteLive(this.#liveIds());
    this.#hasLooked = true;
    const { view } = this.#memoryOf(act.readerId);
    const base = { live: this.#live, now: act.at, publisher: this.#request.publisher, limit: pageLength };
    const taste = buildTaste(this.#live, view, act.at);
    const seed = this.#request.seed + this.moments.length;
    const [a, b] = this.#request.policies.map((params, i) => {
      const query = { ...base, params, skip: new Set<StoryId>(), view, taste, random: seededRandom(seed) };
      const crowd = this.#shared?.crowd;
      return this.#pageOf(crowd ? { ...query, crowd } : query, this.#pages[i]!);
    }) as [readonly number[], readonly number[]];
    this.moments.push({
      readerId: act.readerId,
      pages: [this.#seen(a, act.storyId), this.#seen(b, act.storyId)],
      overlap: overlap(a, b),
      rankBiasedOverlap: rankBiasedOverlap(a, b),
    });
    return this.moments.length;
  }

  /** Stories in reading order. */
  #pageOf(query: FrontQuery, page: FrontPage): readonly StoryId[] {
    const own = leavingOut(query, query.view.reader.settings.withoutParts);
    const { ranked } = page.rank(own);
    return layOut(own, ranked).map(({ entry }) => entry.item.story.id);
  }

  #seen(page: readonly StoryId[], opened: StoryId): PageSeen {
    const { topTopic, leadPublisher } = this.#live.features;
    const stories = page.slice(0, topPlaces);
    const slots = stories.map((id) => this.#live.slotOf(id) ?? -1);
    const leadPublishers = slots.map((slot) => leadPublisher[slot] ?? -1);
    return {
      place: placeOf(page, opened),
      topics: distinct(slots.map((slot) => topTopic[slot] ?? -1)),
      publishers: distinct(leadPublishers),
      stories,
      leadPublishers,
    };
  }

  #noteLive(ids: Iterable<StoryId>): void {
    const { leadPublisher } = this.#live.features;
    for (const id of ids) {
      const slot = this.#live.slotOf(id);
      if (slot !== undefined) this.stories.set(id, leadPublisher[slot] ?? -1);
    }
  }

  *#liveIds(): Generator<StoryId> {
    for (let slot = 0; slot < this.#live.slotBound; slot++) {
      const story = this.#live.storyAt(slot);
      if (story) yield story.id;
    }
  }

  /** What the act tells of its reader, as the server learns it. */
  learn(act: LogAct): void {
    const { view } = this.#memoryOf(act.readerId);
    const story = this.#live.get(act.storyId);
    const state = view.states.get(act.storyId) ?? unmetStory(act.storyId);
    const again = state.openedAt !== null;
    if (act.kind === 'opened' && !again && story && this.#shared) {
      const { countries } = view.reader.settings;
      const { readerId, storyId, at } = act;
      this.#shared.count({ readerId, storyId, at, firstAt: story.firstAt, countries }, at);
    }
    view.states.set(act.storyId, afterInteraction(state, act));
    if (act.articleId !== null && (act.kind === 'opened' || act.kind === 'read'))
      view.articlesRead.add(act.articleId);
    if (story) learn(view.profile, { ...act, again }, this.#live.facts(story, act.articleId), act.at);
  }

  #memoryOf(id: ReaderId): TrialMemory {
    const known = this.#memories.get(id);
    if (known) return known;
    const { settings = defaultReaderSettings, stances = [] } = this.#request.readers.get(id) ?? {};
    const reader = { id, name: null, createdAt: 0, settings, lastLookedAt: null };
    const held = { states: new Map(), articlesRead: new Set<ArticleId>(), profile: emptyProfile() };
    const memory: TrialMemory = { view: { reader, stances, lastLookedAt: null, ...held } };
    this.#memories.set(id, memory);
    return memory;
  }
}
