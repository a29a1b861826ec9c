// One reader on two devices at once, through one process or through two that share the store: all that they do counts
// once, their pages are in order all the while, and others hardly notice.
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EditionItem } from '../src/model/edition.ts';
import type { Store } from '../src/model/store.ts';
import { findPostgres, type PostgresServer, startPostgres } from '../src/store/contract/postgres-server.ts';
import { openSqliteStore, openStore } from '../src/store/open-store.ts';
import { openReadingRoom, type ReadingRoom } from './reading-room.ts';

const found = findPostgres();
let postgres: PostgresServer | undefined;
afterAll(() => postgres?.stop());

const engines = {
  SQLite: () => openSqliteStore(':memory:'),
  async PostgreSQL() {
    if (found.kind === 'found') postgres ??= await startPostgres(found.bin);
    return openStore({ dataDir: '/nowhere', databaseUrl: postgres!.url });
  },
};

describe.each(['SQLite', 'PostgreSQL'] as const)('two devices at once (%s)', (engine) => {
  const isMissing = engine === 'PostgreSQL' && found.kind === 'missing';
  let store: Store;
  let one: ReadingRoom;
  let other: ReadingRoom;
  beforeEach(async () => {
    if (isMissing) return;
    store = await engines[engine]();
    one = await openReadingRoom(store);
    other = await openReadingRoom(store, { habits: false, device: 'other' });
  }, 60_000);
  afterEach(async () => {
    if (isMissing) return;
    await one.close();
    await other.close();
    await store.close();
  });

  const expectInOrder = (items: readonly EditionItem[]) => {
    expect(items).toHaveLength(30);
    expect(new Set(items.map(({ storyId }) => storyId)).size).toBe(30);
    for (const { score } of items) expect(Number.isFinite(score)).toBe(true);
  };

  it.skipIf(isMissing)(
    'lose nothing, count nothing twice, and move the others no more than one more reader does',
    async () => {
      const before = await one.sharedPartsOfTown();
      const stories = Array.from({ length: 24 }, (_, i) => 3 + 8 * i);
      const work = stories.flatMap((id, i) => {
        const room = i % 2 === 0 ? one : other;
        const act = room.act('opened', id);
        return [
          room.readers.record('ann', [act]),
          // The answer was lost on the way: told again, by the other device too.
          one.readers.record('ann', [act]),
          other.readers.record('ann', [act]),
          room.page('ann').then(expectInOrder),
        ];
      });
      await Promise.all(work);
      await Promise.all([one.readers.flush(), other.readers.flush()]);
      await Promise.all([one.readers.follow(), other.readers.follow()]);
      for (const room of [one, other]) {
        const { profile, states } = await room.readers.view('ann');
        expect(profile.learned).toBe(stories.length);
        expect([...states.keys()].toSorted((a, b) => a - b)).toEqual(stories);
        const page = await room.page('ann');
        expectInOrder(page);
        for (const { storyId } of page) expect(stories).not.toContain(storyId);
      }
      const strengths = async (room: ReadingRoom) =>
        (await room.readers.interests('ann')).map(({ subject, strength }) => [
          subject.key,
          strength.toFixed(6),
        ]);
      expect(await strengths(other)).toEqual(await strengths(one));
      expect(await store.readers.listInteractions('ann', { limit: 100 })).toHaveLength(stories.length);
      for (const [part, share] of await one.sharedPartsOfTown())
        expect(Math.abs(share - (before.get(part) ?? share))).toBeLessThan(0.25);
    },
    60_000,
  );

  it.skipIf(isMissing)(
    'that mute and follow at the same time agree on what came last',
    async () => {
      const stance = (key: string, which: 'follow' | 'mute') => ({
        ...{ subject: { kind: 'word', key } as const, stance: which, label: key },
        ...{ at: one.clock.now(), until: null },
      });
      await Promise.all(
        Array.from({ length: 20 }, (_, i) =>
          (i % 2 === 0 ? one : other).readers.setStance(
            'ann',
            stance(`word${i % 5}`, i % 3 === 0 ? 'mute' : 'follow'),
          ),
        ),
      );
      await Promise.all([one.readers.follow(), other.readers.follow()]);
      const listed = async (room: ReadingRoom) =>
        (await room.readers.stances('ann'))
          .map(({ subject, stance }) => `${stance} ${subject.key}`)
          .toSorted();
      expect(await listed(one)).toHaveLength(5);
      expect(await listed(other)).toEqual(await listed(one));
      expect(await store.readers.listStances('ann')).toHaveLength(5);
    },
    60_000,
  );
});
