// What takes articles out of the store takes them out of memory: no later story speaks of them.
import { mkdtempSync, rmSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startPublishers } from '../../test/publishers/publisher-server.ts';
import { readConfig } from '../config.ts';
import { fixedClock } from '../model/clock.ts';
import type { Source } from '../model/source.ts';
import type { Store } from '../model/store.ts';
import type { Story } from '../model/story.ts';
import { buildCheck, buildNewSource } from '../store/contract/builders.ts';
import { openSqliteStore } from '../store/open-store.ts';
import { buildPrepared, ferry, ferryToo, HOUR, NOW } from '../story/testing.ts';
import { createLog } from './create-log.ts';
import { type Core, openCore } from './open-core.ts';

let dataDir: string;
let store: Store;
let core: Core;
let clock: ReturnType<typeof fixedClock>;
let one: Source;
let two: Source;
/** Asked before every loading of the live window. */
let isAway: boolean;

async function open(flags: Record<string, string> = {}): Promise<void> {
  const config = readConfig({ dataDir, workers: '1', ...flags }, {});
  const log = createLog({ logLevel: 'error' }, { write: () => {} });
  const watched: Store = {
    ...store,
    articles: {
      ...store.articles,
      loadLive: async (request) => {
        if (isAway) throw new Error('the store is away');
        return store.articles.loadLive(request);
      },
    },
  };
  core = await openCore({ config, log, store: watched, refreshes: true, clock });
  await core.load();
}

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'broadsheet-removals-'));
  clock = fixedClock(NOW);
  isAway = false;
  store = await openSqliteStore(':memory:');
  const feeds = ['One', 'Two'].map((name) => buildNewSource(name));
  const added = await store.sources.addSources(feeds, NOW);
  [one, two] = added.map(({ source }) => source) as [Source, Source];
});
afterEach(async () => {
  await core.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const deliver = (source: Source, articles: readonly ReturnType<typeof buildPrepared>[]) =>
  core.intake.accept({ source, check: buildCheck(source.id, { checkedAt: clock.now() }), articles });

const ferryOf = (source: Source) => {
  const isFirst = source === one;
  const title = isFirst
    ? 'Ferry Kestrel runs aground off Skerry Point'
    : 'All 214 safe after ferry Kestrel strikes rocks';
  const publishedAt = clock.now() - HOUR;
  return buildPrepared(title, isFirst ? ferry : ferryToo, {
    url: `https://${isFirst ? 'one' : 'two'}.example/a`,
    publishedAt,
  });
};

const others = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    buildPrepared(`Item ${i} alpha${i} beta${i}`, `Alpha${i} told beta${i} of gamma${i} and delta${i}.`, {
      url: `https://one.example/x${i}`,
    }),
  );

/** Turns of a removal are committed one by one: the last one takes the source. */
function failLastTurn(): void {
  (store.native as DatabaseSync).exec(
    "create trigger refuse before delete on source begin select raise(abort, 'no room'); end",
  );
}

async function storiesOf(source: Source): Promise<readonly Story[]> {
  return store.articles.listStories({ publisherId: source.publisherId, limit: 500 });
}

async function expectInStep(): Promise<void> {
  const { articles, stories } = await store.articles.counts();
  expect([core.live.articleCount, core.live.size]).toEqual([articles, stories]);
  expect(await store.maintenance.check()).toEqual([]);
}

describe('a removal that fails half-way', () => {
  beforeEach(async () => {
    await open({ allowHosts: '127.0.0.0/8' });
    await deliver(one, [...others(220), ferryOf(one)]);
    failLastTurn();
  });

  it('leaves the memory as the store is, and later stories without what is gone', async () => {
    await expect(core.sources.remove([one.id])).rejects.toThrow('no room');
    expect((await store.articles.counts()).articles).toBeLessThan(221);
    await expectInStep();
    await deliver(two, [ferryOf(two)]);
    await expectInStep();
  });

  it('is followed by a loading even where the first one fails too', async () => {
    isAway = true;
    await expect(core.sources.remove([one.id])).rejects.toThrow('no room');
    await expect(core.followChanges()).rejects.toThrow('the store is away');
    isAway = false;
    await core.followChanges();
    await expectInStep();
  });

  it('lets what was being read meanwhile in only when everything is loaded again', async () => {
    const publishers = await startPublishers();
    const asked = new Promise<ServerResponse>((resolve) => {
      publishers.serve('/feed', (_request, response) => resolve(response));
    });
    const [title, at] = ['All 214 safe after ferry Kestrel strikes rocks', new Date(NOW).toUTCString()];
    const entry = `<item><title>${title}</title><guid>a</guid><pubDate>${at}</pubDate><description>${ferryToo}</description></item>`;
    try {
      await core.sources.addMany([
        { feedUrl: `${publishers.origin}/feed`, title: 'Three', publisherSlug: null, folder: [] },
      ]);
      const response = await asked;
      isAway = true;
      await expect(core.sources.remove([one.id])).rejects.toThrow('no room');
      isAway = false;
      response.end(`<rss version="2.0"><channel><title>Three</title>${entry}</channel></rss>`);
      await core.sources.settled();
      expect((await store.articles.counts()).articles).toBeGreaterThan(0);
      await expectInStep();
      expect(await store.articles.listArticles({ limit: 500 })).toContainEqual(
        expect.objectContaining({ title }),
      );
    } finally {
      await publishers.close();
    }
  });

  it('takes a source’s articles out for good when it is asked for again', async () => {
    await expect(core.sources.remove([one.id])).rejects.toThrow('no room');
    (store.native as DatabaseSync).exec('drop trigger refuse');
    await core.sources.remove([one.id]);
    await deliver(two, [ferryOf(two)]);
    expect(await storiesOf(two)).toMatchObject([{ articleCount: 1, coverage: [{}] }]);
    await expectInStep();
  });
});

// The intake looks back further than the front page: what is expired there can still be joined.
describe('the expiry of old articles', () => {
  const keptMs = 24 * HOUR;

  it('lets no later article join what is gone', async () => {
    await open({ liveDays: '1', keepDays: '1' });
    await deliver(one, [ferryOf(one)]);
    clock.advance(keptMs + HOUR);
    await core.expireArticles(clock.now() - keptMs, 500);
    await deliver(two, [ferryOf(two)]);
    expect(await storiesOf(two)).toMatchObject([{ articleCount: 1, publisherCount: 1, coverage: [{}] }]);
    await expectInStep();
  });

  it('shows what is left of a story, and only where it is still news', async () => {
    await open({ liveDays: '2', keepDays: '2' });
    await deliver(one, [ferryOf(one)]);
    clock.advance(20 * HOUR);
    await deliver(two, [ferryOf(two)]);
    const [story] = await storiesOf(two);
    expect(core.live.get(story!.id)).toMatchObject({ articleCount: 2 });
    clock.advance(keptMs + 5 * HOUR);
    await core.expireArticles(clock.now() - 2 * keptMs, 500);
    expect(core.live.get(story!.id)).toMatchObject({ articleCount: 1, publisherCount: 1 });
    await expectInStep();
  });

  it('brings no story back that has left the front page', async () => {
    await open({ liveDays: '1', keepDays: '2' });
    await deliver(one, [ferryOf(one)]);
    clock.advance(20 * HOUR);
    await deliver(two, [ferryOf(two)]);
    clock.advance(keptMs + 5 * HOUR);
    core.live.expire(clock.now() - keptMs);
    await core.expireArticles(clock.now() - 2 * keptMs, 500);
    expect((await store.articles.counts()).articles).toBe(1);
    expect(core.live.size).toBe(0);
  });
});
