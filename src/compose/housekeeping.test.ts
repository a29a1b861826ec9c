import { expect, it } from 'vitest';
import { temporaryFolder } from '../../test/start-program.ts';
import { readConfig } from '../config.ts';
import { type Clock, fixedClock } from '../model/clock.ts';
import type { Store } from '../model/store.ts';
import { buildArticle, buildNewSource, NOON, saveStories } from '../store/contract/builders.ts';
import { openSqliteStore } from '../store/open-store.ts';
import { createLog } from './create-log.ts';
import { tidy } from './housekeeping.ts';
import { openCore } from './open-core.ts';

const day = 86_400_000;

const coreOn = (store: Store, clock: Clock) =>
  openCore({
    config: readConfig({ dataDir: temporaryFolder(), workers: '1', keepDays: '30' }, {}),
    log: createLog({ logLevel: 'error' }, { write: () => {} }),
    store,
    refreshes: false,
    clock,
  });

// While the clock was ahead by a year and more, every look took 500 articles out of the store.
it('expires articles of which the clock is sure, and none when it is suddenly ahead', async () => {
  const store = await openSqliteStore(':memory:');
  const [added] = await store.sources.addSources([buildNewSource('Paper')], NOON);
  await saveStories(store, [[buildArticle({ id: 1, storyId: 1, sourceId: added!.source.id })]]);
  const clock = fixedClock(NOON);
  const core = await coreOn(store, clock);
  const stored = async () => (await store.articles.counts()).articles;
  for (let looks = 0; looks < 4; looks += 1) {
    await tidy(core);
    clock.advance(day);
  }
  clock.advance(400 * day);
  await tidy(core);
  await tidy(core);
  expect(await stored()).toBe(1);
  clock.advance(-400 * day);
  for (let looks = 0; looks < 27; looks += 1) {
    await tidy(core);
    clock.advance(day);
  }
  // 30 days old, but as of yesterday it was not.
  expect(await stored()).toBe(1);
  for (let looks = 0; looks < 3; looks += 1) {
    await tidy(core);
    clock.advance(day);
  }
  expect(await stored()).toBe(0);
  await core.close();
});

// One look at a clock that was a year ahead left every front page empty, and a new article of a known event made a story
// of its own, until the program was started again.
it('has in memory again what a clock that was ahead took out of it', async () => {
  const store = await openSqliteStore(':memory:');
  const [added] = await store.sources.addSources([buildNewSource('Paper')], NOON);
  await saveStories(store, [[buildArticle({ id: 1, storyId: 1, sourceId: added!.source.id })]]);
  const clock = fixedClock(NOON + day / 24 + 90 * day);
  const core = await coreOn(store, clock);
  await core.load();
  expect(core.live.size).toBe(0);
  // It may be ahead at the start.
  clock.advance(-90 * day);
  await tidy(core);
  expect(core.live.size).toBe(1);
  for (const ahead of [400 * day, 30 * day]) {
    clock.advance(ahead);
    await tidy(core);
    expect(core.live.size).toBe(0);
    clock.advance(-ahead);
    await tidy(core);
    expect(core.live.size).toBe(1);
  }
  await core.close();
});
