// What was recorded is learned again where the profile cannot be used: all of it came within one hour of the clock, and
// counted as a bot's beyond the oldest 400.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fixedClock } from '../model/clock.ts';
import { defaultReaderSettings, type Interaction } from '../model/reader.ts';
import type { Store } from '../model/store.ts';
import { buildStory, noon } from '../model/story-builder.ts';
import { createLiveIndex } from '../rank/live-index.ts';
import { openSqliteStore } from '../store/open-store.ts';
import { maxLearnedPerHour } from './learn-params.ts';
import { loadReader } from './load-reader.ts';
import { strengthAt } from './profile.ts';
import { createReaders } from './readers.ts';

const dayMs = 86_400_000;
const topics = ['04000000', '15000000'];
const live = createLiveIndex();
live.load(topics.map((topic, i) => buildStory({ id: i + 1, newsAt: noon, topics: [{ topic, weight: 1 }] })));
let store: Store;
beforeEach(async () => {
  store = await openSqliteStore(':memory:');
});
afterEach(() => store.close());

function act(number: number, over: Partial<Interaction>): Interaction {
  const about = { articleId: null, seconds: null, share: null, editionId: null, subject: null };
  const id = `act-${String(number).padStart(6, '0')}`;
  return { ...about, id, readerId: 'ann', at: noon, kind: 'opened', storyId: 1, ...over };
}

const load = () => loadReader({ store, live, clock: fixedClock(noon) }, 'ann', null);
const strengths = ({ profile }: Awaited<ReturnType<typeof load>>) =>
  topics.map((topic) => strengthAt(profile.affinities.get(`topic:${topic}`)!, noon));

async function createAnn(): Promise<void> {
  const settings = defaultReaderSettings;
  await store.readers.createReader({ id: 'ann', name: null, createdAt: 0, settings, lastLookedAt: null });
}

describe('a profile of another version', () => {
  it('is learned again from 2,000 acts as it was learned when they came', async () => {
    const clock = fixedClock(noon - 20 * dayMs);
    const readers = createReaders({ store, live, clock });
    // A taste that turns: the first topic was liked and is passed over, the second the other way round.
    for (let n = 0; n < 2_000; n += 20) {
      const liked = n < 1_000 ? 1 : 2;
      const some = Array.from({ length: 20 }, (_, i) =>
        i % 2 === 0
          ? act(n + i, { at: clock.now(), kind: 'read', seconds: 60, storyId: liked })
          : act(n + i, { at: clock.now(), kind: 'less', storyId: 3 - liked }),
      );
      await readers.record('ann', some);
      clock.advance(dayMs / 5);
    }
    await readers.close();
    const before = await load();
    expect(before.replayed).toBe(0);
    expect(before.profile.learned).toBe(2_000);
    const stored = JSON.parse((await store.readers.loadInterests('ann'))!);
    await store.readers.saveInterests('ann', JSON.stringify({ ...stored, version: 99 }), noon);

    const again = await load();
    expect(again.profile.learned).toBe(2_000);
    expect(again.profile.learnedUpTo).toBe(before.profile.learnedUpTo);
    const [old, fresh] = strengths(before);
    expect(old).toBeLessThan(fresh!);
    expect(strengths(again)[0]).toBeCloseTo(old!, 2);
    expect(strengths(again)[1]).toBeCloseTo(fresh!, 2);
  });
});

describe('a long history', () => {
  it('is bounded to its newest acts, and none is left for later', async () => {
    await createAnn();
    const total = 20_400;
    for (let n = 0; n < total; n += 400) {
      const isOld = n < 400;
      const some = Array.from({ length: 400 }, (_, i) =>
        act(n + i, { at: noon - (total - n) * 30_000, storyId: isOld ? 2 : 1 }),
      );
      await store.readers.recordInteractions('ann', some);
    }
    const { profile, version, replayed } = await load();
    expect(replayed).toBe(20_000);
    expect(profile.learnedUpTo).toBe(version.version);
    expect([...profile.affinities.keys()].filter((key) => key.startsWith('topic:'))).toEqual([
      `topic:${topics[0]}`,
    ]);
  });

  it("counts a bot's hour once, whenever it is learned", async () => {
    await createAnn();
    for (let n = 0; n < 2_000; n += 500)
      await store.readers.recordInteractions(
        'ann',
        Array.from({ length: 500 }, (_, i) => act(n + i, { at: noon - dayMs + n + i })),
      );
    const { profile, replayed } = await load();
    expect(replayed).toBe(2_000);
    expect(profile.learned).toBe(maxLearnedPerHour);
  });
});
