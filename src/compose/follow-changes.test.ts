import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../model/store.ts';
import { createLiveIndex, type LiveIndex } from '../rank/live-index.ts';
import { buildArticle, buildNewSource, NOON, saveStories } from '../store/contract/builders.ts';
import { openSqliteStore } from '../store/open-store.ts';
import { type ChangeFollower, createChangeFollower } from './follow-changes.ts';

let store: Store;
let live: LiveIndex;
let follower: ChangeFollower;
let sourceId: number;
let loads: number;
/** What the next loads end in. */
let refusals: Error[];

/** Whoever follows is another process than the one that `store` writes as. */
function buildFollower(takesIn: boolean): ChangeFollower {
  const built = createChangeFollower({
    store: { ...store, origin: 'the follower' },
    live,
    takesIn,
    knows: () => true,
    learnPublishers: async () => {},
    reload: () => built.fill(load),
  });
  return built;
}

async function load(): Promise<void> {
  loads += 1;
  const refusal = refusals.shift();
  if (refusal) throw refusal;
  const { stories } = await store.articles.loadLive({ since: 0, limit: 1000 });
  live.load(stories);
}

async function saveStory(id: number): Promise<void> {
  await saveStories(store, [[buildArticle({ id, storyId: id, sourceId })]]);
}

beforeEach(async () => {
  store = await openSqliteStore(':memory:');
  live = createLiveIndex();
  loads = 0;
  refusals = [];
  const [added] = await store.sources.addSources([buildNewSource('Paper')], NOON);
  sourceId = added!.source.id;
  await saveStory(1);
  follower = buildFollower(false);
});
afterEach(() => store.close());

describe('a process that shows what another one stores', () => {
  it('takes nothing in before it has loaded, then each change once', async () => {
    await follower.follow();
    expect([loads, live.size]).toEqual([0, 0]);
    await follower.fill(load);
    await saveStory(2);
    await follower.follow();
    await follower.follow();
    expect([loads, live.size]).toEqual([1, 2]);
  });

  it('loads everything again after a removal, and does so until it has succeeded', async () => {
    await follower.fill(load);
    await store.sources.removeSources([sourceId]);
    refusals = [new Error('the store is away'), new Error('still away')];
    await expect(follower.follow()).rejects.toThrow('the store is away');
    expect(live.size).toBe(1);
    await expect(follower.follow()).rejects.toThrow('still away');
    await follower.follow();
    expect(live.size).toBe(0);
    await follower.follow();
    expect(loads).toBe(4);
  });

  it('also repeats a filling that somebody else asked for', async () => {
    await follower.fill(load);
    await store.sources.removeSources([sourceId]);
    refusals = [new Error('the store is away')];
    await expect(follower.fill(load)).rejects.toThrow('the store is away');
    await follower.follow();
    expect([loads, live.size]).toEqual([3, 0]);
  });
});

it('loads everything again where this process takes articles in too', async () => {
  follower = buildFollower(true);
  await follower.fill(load);
  await saveStory(2);
  await follower.follow();
  expect([loads, live.size]).toEqual([2, 2]);
});
