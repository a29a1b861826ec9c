// What readers have on a story that is merged, in memory: as the store has carried it, without loading anybody anew.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fixedClock } from '../model/clock.ts';
import type { Interaction, Stance } from '../model/reader.ts';
import type { Store } from '../model/store.ts';
import { createLiveIndex, type LiveIndex } from '../rank/live-index.ts';
import {
  addFirstSource,
  buildArticle,
  buildBatch,
  buildStory,
  NOON,
  saveStories,
} from '../store/contract/builders.ts';
import { openSqliteStore } from '../store/open-store.ts';
import { createReaders, type ReaderService } from './readers.ts';

const clock = fixedClock(NOON);
let store: Store;
let readers: ReaderService;
let live: LiveIndex;
let loads: number;
let isAway: boolean;

beforeEach(async () => {
  store = await openSqliteStore(':memory:');
  await addFirstSource(store);
  await saveStories(
    store,
    [1, 2, 3].map((id) => [buildArticle({ id, storyId: id })]),
  );
  live = createLiveIndex();
  live.load(await store.articles.findStories([1, 2, 3]));
  loads = 0;
  isAway = false;
  readers = createReaders({
    live,
    clock,
    store: {
      ...store,
      articles: {
        ...store.articles,
        findStory: async (id) => {
          if (isAway) throw new Error('away');
          return store.articles.findStory(id);
        },
      },
      readers: {
        ...store.readers,
        findReader: (id) => {
          loads += 1;
          return store.readers.findReader(id);
        },
      },
    },
  });
});
afterEach(() => store.close());

const act = (kind: Interaction['kind'], storyId: number, at: number): Omit<Interaction, 'readerId'> => ({
  ...{ id: `${kind}-${storyId}-${at}`, at, kind, storyId, articleId: null },
  ...{ seconds: null, share: null, editionId: null, subject: null },
});
const wish = (storyId: number, stance: Stance['stance']): Stance => ({
  ...{ subject: { kind: 'story', key: String(storyId) }, stance },
  ...{ label: `story ${storyId}`, at: NOON, until: null },
});

async function merge(from: number, into: number): Promise<void> {
  const both = [from, into].map((id) => buildArticle({ id, storyId: into }));
  await store.articles.saveArrivals(
    buildBatch({ at: NOON, stories: [buildStory(both)], mergedStories: [{ from, into }] }),
  );
  readers.storiesGone([from]);
  live.remove([from]);
}

describe('a story that leaves another', () => {
  async function split(from: number, into: number): Promise<void> {
    const [article] = [buildArticle({ id: into + 10, storyId: into })];
    const splitStories = [{ from, into }];
    await store.articles.saveArrivals(
      buildBatch({ at: NOON, stories: [buildStory([article!])], splitStories }),
    );
    readers.storiesSplit(splitStories);
  }

  it('is known in memory as the store knows it, whatever was done with the other', async () => {
    await readers.record('ann', [
      act('seen', 1, NOON - 9),
      act('opened', 1, NOON - 6),
      act('hidden', 1, NOON - 3),
      act('more', 1, NOON - 2),
    ]);
    await readers.setStance('ann', wish(1, 'follow'));
    await readers.record('bob', [act('saved', 1, NOON - 5), act('read', 1, NOON - 4)]);
    await readers.record('cyd', [act('opened', 3, NOON)]);
    await split(1, 4);
    for (const id of ['ann', 'bob', 'cyd']) {
      const view = await readers.view(id);
      expect(view.stances).toEqual(await store.readers.listStances(id));
      const states = await store.readers.listReaderStories(id, { since: 0 });
      expect([...view.states.values()].sort((a, b) => a.storyId - b.storyId)).toEqual(
        [...states].sort((a, b) => a.storyId - b.storyId),
      );
    }
    expect((await readers.view('ann')).states.get(4)).toMatchObject({ hiddenAt: NOON - 3 });
  });
});

describe('what readers opened of a story that is merged', () => {
  const countedIn = async (service: ReaderService, id: number) => {
    await service.flush();
    return service.crowd!.readersOf(id).toSorted();
  };

  it('is counted with what it became part of, as after a start; and with nothing where it left the news', async () => {
    const parts = { live, clock, store, sharedReading: true };
    readers = createReaders(parts);
    for (const id of ['ann', 'bob', 'cyd']) await readers.record(id, [act('opened', 1, NOON - 5)]);
    await readers.record('bob', [act('opened', 2, NOON - 4)]);
    await readers.record('dot', [act('opened', 3, NOON - 3)]);
    await merge(1, 2);
    await merge(2, 3);
    live.upsert(await store.articles.findStories([3]));
    expect(await countedIn(readers, 3)).toEqual(['ann', 'bob', 'cyd', 'dot']);
    const other = createReaders(parts);
    await other.beginCounting();
    expect(await countedIn(other, 3)).toEqual(['ann', 'bob', 'cyd', 'dot']);
    const question = { readerId: 'eve', trailId: 'eve', at: NOON, segments: [] };
    const features = ({ crowd }: ReaderService) => [...crowd!.features(question, [3], new Float64Array(1))];
    expect(features(readers)).toEqual(features(other).map((value) => expect.closeTo(value, 6)));
    // Out of the news: dropped by its id, whatever the store has.
    readers.storiesGone([3]);
    await readers.flush();
    expect(readers.crowd!.hasReaders(3)).toBe(false);
    await Promise.all([readers.close(), other.close()]);
  });
});

describe('what a story taught that is merged', () => {
  it('was taught by what it became, in memory and after a start', async () => {
    await readers.record('ann', [
      act('more', 1, NOON - 5),
      act('more', 2, NOON - 4),
      act('saved', 1, NOON - 3),
    ]);
    await readers.record('bob', [act('saved', 3, NOON - 5)]);
    await readers.flush();
    await merge(1, 2);
    const other = createReaders({ live, clock, store });
    for (const service of [readers, other]) {
      const { lessons } = (await service.view('ann')).profile;
      expect([...lessons.keys()]).toEqual([2]);
      const told = lessons.get(2)!.map(({ kind, at }) => [kind, at]);
      expect(told.toSorted()).toEqual(
        [
          ['more', NOON - 4],
          ['more', NOON - 5],
          ['saved', NOON - 3],
        ].toSorted(),
      );
      expect([...(await service.view('bob')).profile.lessons.keys()]).toEqual([3]);
    }
    await other.close();
  });
});

describe('a story that is merged', () => {
  it('leaves memory as the store has it, for marks on one and on both', async () => {
    await readers.record('ann', [
      act('seen', 1, NOON - 9),
      act('seen', 2, NOON - 8),
      act('seen', 2, NOON - 7),
      act('opened', 1, NOON - 6),
      act('saved', 1, NOON - 5),
      act('hidden', 2, NOON - 4),
      act('read', 2, NOON - 3),
    ]);
    await readers.setStance('ann', wish(1, 'follow'));
    await readers.setStance('bob', wish(1, 'follow'));
    await readers.setStance('bob', wish(2, 'mute'));
    await readers.record('cyd', [act('opened', 3, NOON)]);
    const before = loads;
    await merge(1, 2);
    for (const id of ['ann', 'bob', 'cyd']) {
      const view = await readers.view(id);
      expect(view.stances).toEqual(await store.readers.listStances(id));
      const states = await store.readers.listReaderStories(id, { since: 0 });
      expect([...view.states.values()]).toEqual(states);
    }
    await readers.record('ann', [act('opened', 2, NOON + 1)]);
    await readers.follow();
    expect(loads).toBe(before);
  });

  it('is made up for where the store did not answer just then', async () => {
    await readers.setStance('ann', wish(1, 'mute'));
    isAway = true;
    await merge(1, 2);
    expect((await readers.view('ann')).stances).toEqual([wish(1, 'mute')]);
    await readers.follow();
    expect((await readers.view('ann')).stances).toEqual([{ ...wish(2, 'mute'), label: 'story 1' }]);
  });

  it('takes a wish that comes from a page laid out before', async () => {
    await readers.open('ann', null);
    await merge(1, 2);
    await readers.setStance('ann', wish(1, 'mute'));
    expect(await readers.stances('ann')).toEqual([{ ...wish(2, 'mute'), label: 'story 1' }]);
    await readers.removeStance('ann', wish(1, 'mute').subject);
    expect(await store.readers.listStances('ann')).toEqual([]);
  });
});
