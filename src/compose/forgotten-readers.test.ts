// Under shared reading what a reader opened counts in the process that served it, long after that let the reader go.
import { expect, it, vi } from 'vitest';
import { temporaryFolder } from '../../test/start-program.ts';
import { readConfig } from '../config.ts';
import { fixedClock } from '../model/clock.ts';
import { buildArticle, buildNewSource, NOON, saveStories } from '../store/contract/builders.ts';
import { openSqliteStore } from '../store/open-store.ts';
import { createLog } from './create-log.ts';
import { openCore } from './open-core.ts';

it.each(['eraseReader', 'forgetHistory'] as const)(
  'stops counting a reader for whom another process did %s',
  async (forget) => {
    const store = await openSqliteStore(':memory:');
    const [added] = await store.sources.addSources([buildNewSource('Paper')], NOON);
    await saveStories(store, [[buildArticle({ id: 1, storyId: 1, sourceId: added!.source.id })]]);
    const core = await openCore({
      config: readConfig({ dataDir: temporaryFolder(), workers: '1', sharedReading: 'on' }, {}),
      log: createLog({ logLevel: 'error' }, { write: () => {} }),
      store: { ...store, origin: 'the process that served them' },
      refreshes: false,
      clock: fixedClock(NOON),
    });
    await core.load();
    const act = { articleId: null, seconds: null, share: null, editionId: null, subject: null };
    for (const id of ['ann', 'bob']) {
      await core.readers.open(id, null);
      await core.readers.record(id, [{ ...act, id: `${id} opened`, at: NOON, kind: 'opened', storyId: 1 }]);
    }
    expect(core.readers.crowd?.readers).toBe(2);
    await store.readers[forget]('ann');
    // Not `readers.follow()`, which looks at the readers held only.
    await core.followChanges();
    expect(core.readers.crowd?.readers).toBe(1);
    await core.readers.forgottenElsewhere('everybody');
    expect(core.readers.crowd?.readers).toBe(0);
    await core.close();
  },
);

// One refused read of the weights or of the readers, and nobody's reading before the start counted until the next one.
it('counts what was opened before the start though the store refuses once', async () => {
  const store = await openSqliteStore(':memory:');
  const [added] = await store.sources.addSources([buildNewSource('Paper')], NOON);
  await saveStories(store, [[buildArticle({ id: 1, storyId: 1, sourceId: added!.source.id })]]);
  const begin = (from: typeof store) =>
    openCore({
      config: readConfig({ dataDir: temporaryFolder(), workers: '1', sharedReading: 'on' }, {}),
      log: createLog({ logLevel: 'silent' }, { write: () => {} }),
      store: from,
      refreshes: false,
      clock: fixedClock(NOON),
    });
  const first = await begin({ ...store, close: async () => {} });
  await first.load();
  const act = { articleId: null, seconds: null, share: null, editionId: null, subject: null };
  await first.readers.open('ann', null);
  await first.readers.record('ann', [{ ...act, id: 'o', at: NOON, kind: 'opened', storyId: 1 }]);
  await first.close();
  const refusals = new Set(['weights', 'readers']);
  const refuseOnce = (what: string) => {
    if (refusals.delete(what)) throw new Error('the store is away');
  };
  const second = await begin({
    ...store,
    maintenance: {
      ...store.maintenance,
      async getSetting(key) {
        if (key.startsWith('learned.')) refuseOnce('weights');
        return store.maintenance.getSetting(key);
      },
    },
    readers: {
      ...store.readers,
      async listReaderIds(request) {
        refuseOnce('readers');
        return store.readers.listReaderIds(request);
      },
    },
  });
  await second.load();
  await vi.waitFor(() => expect(second.readers.crowd?.readers).toBe(1), 10_000);
  expect(refusals.size).toBe(0);
  await second.close();
});

// A process that had served a page went on giving it, after the reader had been erased by another, until it was restarted.
it.each(['one notice', 'more notices than are kept'])(
  'gives no edition of a reader erased elsewhere: %s',
  async (how) => {
    const store = await openSqliteStore(':memory:');
    const core = await openCore({
      config: readConfig({ dataDir: temporaryFolder(), workers: '1' }, {}),
      log: createLog({ logLevel: 'silent' }, { write: () => {} }),
      store: { ...store, origin: 'the process that served them' },
      refreshes: false,
      clock: fixedClock(NOON),
    });
    await core.load();
    await core.readers.open('ann', null);
    const { id } = await core.editions.front({ readerId: 'ann', mode: 'for-you', limit: 5 });
    await core.editions.flush();
    expect((await core.editions.find('ann', id))?.id).toBe(id);
    const times = how === 'one notice' ? 1 : 502;
    for (let i = 0; i < times; i++) await store.readers.eraseReader('ann');
    await core.followChanges();
    expect(await core.editions.find('ann', id)).toBeUndefined();
    await core.close();
  },
);
