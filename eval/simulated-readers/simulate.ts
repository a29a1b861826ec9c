// Simulated readers live through days of news side by side, each with the pages and the learning of the real program:
// `createEditions` and `createReaders` as the server puts them together, on a store of their own.
import { createReaders, type ReaderService } from '../../src/interest/readers.ts';
import type { Clock } from '../../src/model/clock.ts';
import type { EditionMode } from '../../src/model/edition.ts';
import type { ReaderId } from '../../src/model/reader.ts';
import type { Store } from '../../src/model/store.ts';
import type { Story, StoryId } from '../../src/model/story.ts';
import { createEditions, type EditionService } from '../../src/rank/editions.ts';
import { createLiveIndex, type LiveIndex } from '../../src/rank/live-index.ts';
import type { RankParams } from '../../src/rank/params.ts';
import { DaysOfNews, type Publishers } from './days-of-news.ts';
import { drawTaste, isRelevant, type LatentTaste, type Subjects, subjectsOf } from './latent-taste.ts';
import { seeded } from './seeded.ts';
import { type Deed, visit } from './visit.ts';

export interface News {
  readonly stories: readonly Story[];
  readonly publishers: Publishers;
  /** Keeps the readers; nobody else's are in it. */
  readonly store: Store;
}

export interface SimulationOptions {
  readonly seed: string;
  readonly readers: number;
  /** When the first visit is and the last, in milliseconds. */
  readonly from: number;
  readonly to: number;
  readonly visits: number;
  /** Interactions after which the page is looked at. */
  readonly lookAfter: readonly number[];
  /** Interactions after which the taste becomes another one; null for never. */
  readonly flipAfter: number | null;
  /** Those of the server where absent. */
  readonly params?: RankParams;
}

/** Shares of a first ten, 0..1. */
export interface Look {
  /** Interactions before it; after a flip those since. */
  readonly interactions: number;
  readonly sinceFlip: boolean;
  readonly page: number;
  /** By the taste before the flip; as `page` before. */
  readonly pageForOld: number;
  readonly latest: number;
  readonly mostCovered: number;
  readonly oracle: number;
  /** Of the whole page: the part of its largest top-level topic. */
  readonly largestTopic: number;
}

export interface SimulatedReader {
  readonly id: ReaderId;
  readonly looks: Look[];
  /** Interactions at the end, before the flip and after. */
  interactions: number;
}

interface Person extends SimulatedReader {
  taste: LatentTaste;
  readonly old: LatentTaste;
  readonly next: LatentTaste;
  readonly random: () => number;
  readonly opened: Set<StoryId>;
  sinceFlip: boolean;
  done: boolean;
  told: number;
}

interface World {
  readonly live: LiveIndex;
  readonly readers: ReaderService;
  readonly editions: EditionService;
  readonly clock: Clock;
  readonly options: SimulationOptions;
}

const liveMs = 7 * 86_400_000;
const storiesOnPage = 40;
const judged = 10;

/** @throws what the store throws */
export async function simulate(news: News, options: SimulationOptions): Promise<readonly SimulatedReader[]> {
  const { from, to, visits, seed } = options;
  let now = from;
  const clock = { now: () => now };
  const live = createLiveIndex();
  const { store, publishers } = news;
  const readers = createReaders({ store, live, clock });
  const publisher = (id: number) => publishers.get(id);
  const editions = createEditions({
    live,
    readers,
    store,
    clock,
    publisher,
    random: seeded(`${seed} pages`),
    ...(options.params && { params: options.params }),
  });
  const world: World = { live, readers, editions, clock, options };
  const days = new DaysOfNews(live, { ...news, liveMs });
  const subjects = subjectsOf(news.stories);
  const people = Array.from({ length: options.readers }, (_, i) => makePerson(options, i, subjects));
  for (let turn = 0; turn < visits && people.some(({ done }) => !done); turn++) {
    now = Math.round(from + ((to - from) * turn) / Math.max(1, visits - 1));
    days.moveTo(now);
    const common = {
      latest: await firstOf(world, 'latest'),
      mostCovered: await firstOf(world, 'most-covered'),
    };
    for (const person of people) if (!person.done) await comeBy(world, person, common, turn === 0);
  }
  await editions.close();
  await readers.close();
  return people;
}

interface Common {
  readonly latest: readonly Story[];
  readonly mostCovered: readonly Story[];
}

function makePerson({ seed, flipAfter }: SimulationOptions, i: number, subjects: Subjects): Person {
  const id = `simulated ${seed} ${flipAfter ?? 'steady'} ${i}`;
  const random = seeded(id);
  const taste = drawTaste(subjects, random);
  const next = drawTaste(subjects, random, taste);
  const parts = { taste, old: taste, next, random, opened: new Set<StoryId>() };
  return { id, looks: [], interactions: 0, ...parts, sinceFlip: false, done: false, told: 0 };
}

/** One visit: a page, and what is done with it; looks between two deeds are at a page of that moment. */
async function comeBy(world: World, person: Person, common: Common, isFirst: boolean): Promise<void> {
  if (isFirst) await lookIfDue(world, person, common);
  const page = await pageFor(world, person.id);
  let deeds: Deed[] = [];
  for (const deed of visit(page.stories, person.taste, person.random)) {
    deeds.push(deed);
    if (!deed.counts) continue;
    person.interactions += 1;
    const isDue = isLookDue(world.options, person);
    if (!isDue) continue;
    await tell(world, person, deeds, page.editionId);
    deeds = [];
    await lookIfDue(world, person, common);
    if (isFlipDue(world.options, person)) {
      flip(person);
      await lookIfDue(world, person, common);
      // Nobody goes on through a page that was chosen with other eyes.
      return;
    }
    if (person.done) return;
  }
  await tell(world, person, deeds, page.editionId);
}

function isFlipDue({ flipAfter }: SimulationOptions, { sinceFlip, interactions }: Person): boolean {
  return flipAfter !== null && !sinceFlip && interactions >= flipAfter;
}

function isLookDue(options: SimulationOptions, person: Person): boolean {
  return options.lookAfter.includes(person.interactions) || isFlipDue(options, person);
}

function flip(person: Person): void {
  person.taste = person.next;
  person.sinceFlip = true;
  person.interactions = 0;
}

async function tell(
  { readers, clock }: World,
  person: Person,
  deeds: readonly Deed[],
  editionId: string,
): Promise<void> {
  const acts = deeds.flatMap((deed) => deed.acts);
  for (const { kind, storyId } of acts) if (kind === 'opened') person.opened.add(storyId);
  if (acts.length === 0) return;
  const told = acts.map((act) => {
    person.told += 1;
    return {
      ...act,
      id: `${person.id} ${person.told}`,
      at: clock.now(),
      articleId: null,
      editionId,
      subject: null,
    };
  });
  await readers.record(person.id, told);
}

async function pageFor({ editions, live }: World, readerId: ReaderId) {
  const edition = await editions.front({ readerId, mode: 'for-you', limit: storiesOnPage });
  const stories = edition.items.flatMap(({ storyId }) => live.get(storyId) ?? []);
  return { stories, editionId: edition.id };
}

async function firstOf({ editions, live }: World, mode: EditionMode): Promise<readonly Story[]> {
  const edition = await editions.front({ readerId: null, mode, limit: judged });
  return edition.items.flatMap(({ storyId }) => live.get(storyId) ?? []);
}

async function lookIfDue(world: World, person: Person, { latest, mostCovered }: Common): Promise<void> {
  const { options, live } = world;
  if (!isLookDue(options, person)) return;
  const { taste, old, interactions, sinceFlip } = person;
  const { stories } = await pageFor(world, person.id);
  const first = stories.slice(0, judged);
  person.looks.push({
    interactions,
    sinceFlip,
    page: shareOf(first, taste),
    pageForOld: shareOf(first, old),
    latest: shareOf(latest, taste),
    mostCovered: shareOf(mostCovered, taste),
    oracle: Math.min(judged, countUnread(live, person)) / judged,
    largestTopic: largestTopicOf(live, stories),
  });
  const wantsMore = options.lookAfter.some((after) => after > interactions);
  person.done = !wantsMore && (options.flipAfter === null || sinceFlip);
}

function shareOf(stories: readonly Story[], taste: LatentTaste): number {
  return stories.filter((story) => isRelevant(taste, story)).length / judged;
}

/** Relevant live stories that the reader has not opened. */
function countUnread(live: LiveIndex, { taste, opened }: Person): number {
  let count = 0;
  for (let slot = 0; slot < live.slotBound && count < judged; slot++) {
    const story = live.storyAt(slot);
    if (story && !opened.has(story.id) && isRelevant(taste, story)) count += 1;
  }
  return count;
}

function largestTopicOf(live: LiveIndex, stories: readonly Story[]): number {
  const counts = new Map<number, number>();
  for (const { id } of stories) {
    const topic = live.features.topTopic[live.slotOf(id) ?? -1] ?? -1;
    if (topic >= 0) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values()) / Math.max(1, stories.length);
}
