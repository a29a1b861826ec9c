// A test's small installation that can be served, changed and started again: a real store, readers, live index, editions.
import { createReaders, type ReaderService } from '../../interest/readers.ts';
import { fixedClock } from '../../model/clock.ts';
import type { Control } from '../../model/control.ts';
import type { Edition, EditionMode } from '../../model/edition.ts';
import type { InteractionKind, ReaderId, Stance } from '../../model/reader.ts';
import type { Store } from '../../model/store.ts';
import type { Story, StoryId } from '../../model/story.ts';
import { buildMention, buildStory, noon } from '../../model/story-builder.ts';
import { buildControl } from '../edition-builder.ts';
import { createEditions, type EditionService } from '../editions.ts';
import type { Experiment } from '../experiment.ts';
import { createLiveIndex, type LiveIndex } from '../live-index.ts';
import { seededRandom } from '../seeded-random.ts';

const hourMs = 3_600_000;
const topics = ['04000000', '15000000', '13000000', '11000000', '01000000', '17000000'];
export const readerIds = ['ann', 'bob', 'cem', 'dot', 'eve', 'fay', 'gus'];

export interface World {
  readonly store: Store;
  readonly clock: ReturnType<typeof fixedClock>;
  readonly served: Edition[];
  serve(reader: ReaderId, mode: EditionMode, after?: Edition): Promise<Edition>;
  act(reader: ReaderId, kind: InteractionKind, story: number): Promise<void>;
  follow(reader: ReaderId, stance: Stance['stance'], story: number): Promise<void>;
  forget(reader: ReaderId): Promise<void>;
  personalise(reader: ReaderId, isOn: boolean): Promise<void>;
  mix(reader: ReaderId, country: string): Promise<void>;
  publish(count: number): Promise<void>;
  grow(story: number): Promise<void>;
  merge(from: number, into: number): Promise<void>;
  split(from: number): Promise<void>;
  /** Editors lay something down about a story, or lift the last that they laid down. */
  rule(what: number, story: number): Promise<void>;
  expire(hours: number): void;
  /** A new process over the same store. */
  restart(): Promise<void>;
  /** Writes down what waits. */
  settle(): Promise<void>;
  readers(): ReaderService;
}

/** Everything in it follows from the seed and from what is called. */
export function openWorld(store: Store, seed: number, experiment: Experiment | null = null): World {
  const clock = fixedClock(noon);
  const chance = seededRandom(seed);
  const served: Edition[] = [];
  let stories: Story[] = [];
  let lastId = 0;
  let acts = 0;
  let controls: readonly Control[] = [];
  let live: LiveIndex;
  let readers: ReaderService;
  let editions: EditionService;
  const start = () => {
    live = createLiveIndex();
    readers = createReaders({ store, live, clock, sharedReading: true });
    editions = createEditions({
      live,
      readers,
      store,
      clock,
      random: chance,
      program: 'test',
      experiment,
      controls: () => controls,
    });
  };
  const at = (place: number): Story | undefined => stories[place % Math.max(1, stories.length)];
  const write = async (
    changed: readonly Story[],
    extra: { merged?: { from: StoryId; into: StoryId }; split?: { from: StoryId; into: StoryId } } = {},
  ) => {
    await store.articles.saveArrivals({
      at: clock.now(),
      newArticles: [],
      updates: [],
      entries: [],
      stories: changed,
      moved: [],
      mergedStories: extra.merged ? [extra.merged] : [],
      splitStories: extra.split ? [extra.split] : [],
      checks: [],
    });
    if (extra.split) readers.storiesSplit([extra.split]);
    const gone = extra.merged ? [extra.merged.from] : [];
    readers.storiesGone(gone);
    live.remove(gone);
    live.upsert(changed);
    const ids = new Set(changed.map(({ id }) => id));
    stories = [...stories.filter(({ id }) => !ids.has(id) && !gone.includes(id)), ...changed];
    stories.sort((a, b) => a.id - b.id);
  };
  const newStory = (): Story => {
    lastId += 1;
    const name = Math.floor(chance() * 12);
    return buildStory({
      id: lastId,
      headline: `Ferry ${lastId} sails ${['north', 'east', 'to the opera'][lastId % 3]}`,
      // Many at the very same time and weight: ties are what goes wrong first.
      newsAt: clock.now() - Math.floor(chance() * 4) * 12 * hourMs,
      topics: [{ topic: topics[Math.floor(chance() * topics.length)] ?? '', weight: 0.9 }],
      entities: [
        // The same name is spelled in several ways.
        buildMention(`person:p${name}`, { name: `P${name}${lastId % 2 ? ' the Elder' : ''}`, salience: 0.7 }),
        ...Array.from({ length: 11 }, (_, i) =>
          buildMention(`place:q${(lastId + i) % 30}`, { salience: 0.2 }),
        ),
      ],
      publisherIds: Array.from({ length: 1 + Math.floor(chance() * 3) }, () => 1 + Math.floor(chance() * 9)),
      importance: Math.floor(chance() * 4) / 5,
    });
  };
  start();
  return {
    store,
    clock,
    served,
    async serve(reader, mode, after) {
      clock.advance(1 + Math.floor(chance() * 40_000));
      const isOpen = mode === 'latest' || mode === 'most-covered';
      const request = { readerId: isOpen ? null : reader, mode, limit: 12, ...(after && { after }) };
      const edition = await editions.front(request);
      served.push(edition);
      return edition;
    },
    async act(reader, kind, place) {
      const story = at(place);
      if (!story) return;
      clock.advance(1000);
      acts += 1;
      const seconds = kind === 'read' ? 50 : null;
      const articleId = kind === 'opened' || kind === 'read' ? story.leadArticleId : null;
      const act = { id: `act-${acts}`, at: clock.now(), kind, storyId: story.id, articleId, seconds };
      await readers.record(reader, [{ ...act, share: null, editionId: null, subject: null }]);
    },
    async follow(reader, which, place) {
      const story = at(place);
      const [name] = story?.entities ?? [];
      if (!story || !name) return;
      const subject = { kind: 'entity' as const, key: name.key };
      await readers.setStance(reader, {
        subject,
        stance: which,
        label: name.name,
        at: clock.now(),
        until: null,
      });
    },
    async forget(reader) {
      const { length } = served;
      served.splice(0, length, ...served.filter(({ readerId }) => readerId !== reader));
      await readers.forgetHistory(reader);
    },
    async personalise(reader, isOn) {
      await readers.updateSettings(reader, { personalise: isOn });
    },
    async mix(reader, country) {
      // In the same minute others have these parts: what is worked out for all must not be mixed up.
      const withoutParts = country === 'GB' ? ['importance', 'freshness'] : ['topic'];
      await readers.updateSettings(reader, { countries: [country], languages: ['en'], withoutParts });
    },
    async publish(count) {
      await write(Array.from({ length: count }, newStory));
    },
    async grow(place) {
      const story = at(place);
      if (!story) return;
      const [line] = story.coverage;
      const articleId = story.id * 100 + story.articleCount;
      const publisherId = 1 + ((story.articleCount * 3) % 9);
      const coverage = [...story.coverage, { ...line!, articleId, publisherId, at: clock.now() }];
      const publisherCount = new Set(coverage.map((one) => one.publisherId)).size;
      const times = { newsAt: clock.now(), updatedAt: clock.now() };
      await write([{ ...story, coverage, articleCount: coverage.length, publisherCount, ...times }]);
    },
    async merge(one, other) {
      const [from, into] = [at(one), at(other)];
      if (!from || !into || from.id === into.id) return;
      const coverage = [...into.coverage, ...from.coverage];
      const whole = { ...into, coverage, articleCount: coverage.length, updatedAt: clock.now() };
      await write([whole], { merged: { from: from.id, into: into.id } });
    },
    async split(place) {
      const from = at(place);
      if (!from || from.coverage.length < 2) return;
      clock.advance(1);
      const part = { ...newStory(), coverage: from.coverage.slice(1), newsAt: from.newsAt };
      const rest = { ...from, coverage: from.coverage.slice(0, 1), articleCount: 1, publisherCount: 1 };
      await write([rest, part], { split: { from: from.id, into: part.id } });
      clock.advance(1);
    },
    async rule(what, place) {
      const story = at(place);
      const last = controls.at(-1);
      const kind = (['pin', 'boost', 'bury', 'exclude', 'lift'] as const)[what % 5];
      if (kind === 'lift' && last) await store.controls.endControl(last.id, 'ann', clock.now());
      else if (kind !== 'lift' && kind !== undefined && story) {
        const control = buildControl({ kind, subject: { kind: 'story', key: String(story.id) } });
        const placed = { ...control, place: kind === 'pin' ? 1 + (what % 4) : null, setAt: clock.now() };
        await store.controls.addControl(placed, () => ({ kind: 'fits', replaces: [] }));
      }
      controls = await store.controls.listInForce(clock.now());
    },
    expire(hours) {
      clock.advance(hours * hourMs);
      live.expire(clock.now() - 48 * hourMs);
    },
    async restart() {
      await editions.close();
      await readers.close();
      start();
      const since = clock.now() - 48 * hourMs;
      const loaded = await store.articles.loadLive({ since: 0, limit: 10_000, stories: 'front' });
      // In another order than they came: places in memory must not matter.
      live.load(loaded.stories.filter(({ newsAt }) => newsAt >= since).toReversed());
      live.expire(since);
    },
    async settle() {
      await editions.flush();
      await readers.flush();
    },
    readers: () => readers,
  };
}
