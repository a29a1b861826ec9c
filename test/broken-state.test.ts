// What is stored or told is broken: numbers that are none, profiles cut short or of another version, stories that empty.
import type { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Crowd } from '../src/interest/crowd.ts';
import type { Store } from '../src/model/store.ts';
import type { Story } from '../src/model/story.ts';
import { buildStory, noon } from '../src/model/story-builder.ts';
import { openSqliteStore } from '../src/store/open-store.ts';
import { dayMs, openReadingRoom, type ReadingRoom, townStories, townsfolk } from './reading-room.ts';

let store: Store;
let room: ReadingRoom;
beforeEach(async () => {
  store = await openSqliteStore(':memory:');
  room = await openReadingRoom(store);
});
afterEach(async () => {
  await room.close();
  await store.close();
});

const setProfile = async (reader: string, change: (text: string) => string) => {
  const text = await store.readers.loadInterests(reader);
  await store.readers.saveInterests(reader, change(text!), room.clock.now());
};

/** As a disk loses the second half of what it was given. */
const cutBytes = (reader: string) => {
  const database = store.native as DatabaseSync;
  const select = database.prepare('select profile from reader_interest where reader_id = ?');
  const { profile } = select.get(reader) as { profile: Uint8Array };
  const update = database.prepare('update reader_interest set profile = ? where reader_id = ?');
  update.run(profile.slice(0, profile.length / 2), reader);
};

const strengthsOf = async (reader: string) =>
  (await room.readers.interests(reader)).map(({ subject, strength, readings, pinned }) => [
    `${subject.kind} ${subject.key}`,
    readings,
    pinned,
    Math.round(strength * 1e4),
  ]);

/** What the page shows of a reader, without the parts that depend on what others asked for before. */
const scoresOf = async (reader: string) =>
  (await room.page(reader)).map(({ storyId, score }) => [storyId, Number.isFinite(score)]);

describe('the learned interests of a reader in the store', () => {
  it.each([
    ['cut short', (text: string) => text.slice(0, text.length / 2)],
    ['empty but for a brace', () => '{'],
    ['not even an object', () => '"?"'],
    ['null', () => 'null'],
    ['of a later version', (text: string) => text.replace('"version":1', '"version":2')],
    ['of no version', (text: string) => text.replace('"version":1', '"version":"x"')],
    ['ahead of all that was ever done', (text: string) => text.replace(/"upTo":\d+/, '"upTo":99999999')],
  ] as const)('%s are learned again from what was done, and the operator is told', async (_, change) => {
    const before = await strengthsOf('reader-3');
    const others = await strengthsOf('reader-4');
    await room.readers.flush();
    await room.close();
    await setProfile('reader-3', change);
    await room.restart();
    expect(await strengthsOf('reader-3')).toEqual(before);
    expect(room.told).toEqual(['the interests of a reader are learned again']);
    expect(await strengthsOf('reader-4')).toEqual(others);
    expect((await room.page('reader-3')).length).toBe(30);
    const done = await store.readers.listInteractions('reader-3', { limit: 100 });
    expect(done).toHaveLength(12);
  });

  // The reader could open no page any more.
  it('of which half the bytes are lost are learned again too', async () => {
    const before = await strengthsOf('reader-3');
    await room.close();
    cutBytes('reader-3');
    await room.restart();
    expect(await strengthsOf('reader-3')).toEqual(before);
    expect(room.told).toEqual(['the interests of a reader are learned again']);
    await room.does('reader-3', 'opened', 200);
    await room.restart();
    expect(room.told).toHaveLength(1);
    expect(await strengthsOf('reader-3')).not.toEqual(before);
  });

  it('of a later version keep what was set by hand', async () => {
    const topic = { kind: 'topic', key: '15000000' } as const;
    await room.readers.correctInterest('reader-3', topic, -0.75);
    const before = await strengthsOf('reader-3');
    await room.close();
    await setProfile('reader-3', (text) => text.replace('"version":1', '"version":2'));
    await room.restart();
    expect(await strengthsOf('reader-3')).toEqual(before);
    expect(before).toContainEqual(['topic 15000000', expect.any(Number), true, -7500]);
  });

  it.each([
    ['NaN', 'NaN'],
    ['null', 'null'],
    ['beyond every number', '1e999'],
    ['as large as there is', '1e308'],
    ['as small as there is', '-1e308'],
    ['words', '"many"'],
  ])('full of numbers that are %s give a page in order, and the others theirs', async (_, number) => {
    const others = await strengthsOf('reader-4');
    await room.readers.flush();
    await room.close();
    await setProfile('reader-3', (text) => text.replace(/(?<=[,[])-?\d+\.?\d*(?=[,\]])/g, number));
    await room.restart();
    const scores = await scoresOf('reader-3');
    expect(scores).toHaveLength(30);
    expect(scores.every(([, isNumber]) => isNumber)).toBe(true);
    for (const [, , , strength] of await strengthsOf('reader-3'))
      expect(Math.abs(Number(strength))).toBeLessThanOrEqual(1e4);
    expect(await strengthsOf('reader-4')).toEqual(others);
    await room.does('reader-3', 'opened', 200, 208);
    expect((await scoresOf('reader-3')).every(([, isNumber]) => isNumber)).toBe(true);
  });
});

const nothing = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
const broken: readonly Story[] = nothing.flatMap((number, i) => [
  buildStory({ id: 900 + i, importance: number, newsAt: noon }),
  buildStory({ id: 910 + i, newsAt: number, firstAt: number, updatedAt: number }),
  buildStory({ id: 920 + i, topics: [{ topic: '15000000', weight: number }] }),
  buildStory({
    id: 930 + i,
    entities: [{ ...townStories(1)[0]!.entities[0]!, key: 'person:p3', salience: number }],
  }),
  buildStory({ id: 940 + i, publisherCount: number, articleCount: 1 }),
]);

describe('stories with numbers that are none', () => {
  it('stand on no page before those that are in order, in any mode, and change no other score', async () => {
    const scores = async () =>
      new Map(
        (await room.page('reader-5', 200)).map(({ storyId, components }) => [
          storyId,
          components.find(({ name }) => name === 'importance')?.value,
        ]),
      );
    const before = await scores();
    room.live.upsert(broken);
    for (const mode of ['for-you', 'following', 'latest', 'most-covered'] as const) {
      const { items } = await room.editions.front({ readerId: 'reader-5', mode, limit: 200 });
      for (const { score, components } of items) {
        expect(Number.isFinite(score)).toBe(true);
        for (const { value } of components) expect(Number.isFinite(value)).toBe(true);
      }
      expect(broken.map(({ id }) => id)).not.toContain(items[0]?.storyId);
    }
    const after = await scores();
    const both = [...before.keys()].filter((id) => after.has(id));
    expect(both.length).toBeGreaterThan(100);
    for (const id of both) expect(after.get(id)).toBe(before.get(id));
  });

  it('teach nothing that is no number', async () => {
    room.live.upsert(broken);
    await room.does('reader-5', 'opened', ...broken.map(({ id }) => id));
    await room.does('reader-5', 'less', ...broken.map(({ id }) => id));
    for (const { strength } of await room.readers.interests('reader-5'))
      expect(Number.isFinite(strength)).toBe(true);
    await room.readers.flush();
    const text = await store.readers.loadInterests('reader-5');
    expect(text).not.toMatch(/null,null,null/);
    for (const reader of townsfolk) expect((await room.page(reader)).length).toBe(30);
  });
});

describe('a story without a word', () => {
  it('can be opened, saved and refused, and stands on no page', async () => {
    room.live.upsert([buildStory({ id: 950, headline: ' \u00a0 ', dek: null })]);
    const before = await room.pagesOfTown();
    await room.does('reader-6', 'opened', 950);
    await room.does('reader-6', 'less', 950);
    expect((await room.page('reader-6', 200)).map(({ storyId }) => storyId)).not.toContain(950);
    expect((await room.pagesOfTown()).toSpliced(6, 1)).toEqual(before.toSpliced(6, 1));
  });

  it('with a headline alone, is on the page as any other, and teaches by its headline', async () => {
    room.live.upsert([buildStory({ id: 951, headline: 'Comet over the reservoir', importance: 1 })]);
    expect((await room.page('reader-6', 200)).map(({ storyId }) => storyId)).toContain(951);
    await room.does('reader-6', 'opened', 951);
    expect((await room.page('reader-6', 200)).map(({ storyId }) => storyId)).not.toContain(951);
  });
});

describe('stories that leave the news', () => {
  it('while readers have them in their history leave every page in order', async () => {
    for (const reader of townsfolk) {
      const items = await room.page(reader);
      await room.does(reader, 'opened', items[0]!.storyId);
      await room.does(reader, 'saved', items[1]!.storyId);
    }
    const gone = Array.from({ length: 200 }, (_, i) => 1 + 2 * i);
    room.readers.storiesGone(gone);
    room.live.remove(gone);
    for (const reader of townsfolk) {
      const items = await room.page(reader);
      expect(items.length).toBe(30);
      for (const { storyId } of items) expect(gone).not.toContain(storyId);
    }
    // What was counted with them goes too, also with whoever is forgotten later.
    await room.readers.forgetHistory('reader-3');
    room.clock.advance(dayMs);
    for (const reader of townsfolk) expect((await room.page(reader)).length).toBeGreaterThan(0);
  });
});

describe('the weights learned across readers in the store', () => {
  it('cut short are set aside and learned again: the program starts, says so, and lays every page', async () => {
    await room.close();
    const fresh = await openSqliteStore(':memory:');
    room = await openReadingRoom(fresh, { learns: true });
    const start = [...new Crowd().model.weights];
    expect([...room.crowd.model.weights]).not.toEqual(start);
    const { learned } = room.crowd.model;
    await room.restart();
    expect(room.crowd.model.learned).toBe(learned);
    expect(room.told).toEqual([]);
    await room.close();
    const kept = (await fresh.maintenance.getSetting('learned.weights'))!;
    await fresh.maintenance.setSetting('learned.weights', kept.slice(0, kept.length / 2));
    await room.restart();
    expect(room.told).toEqual(['the weights learned across readers are learned again']);
    expect([...room.crowd.model.weights]).toEqual(start);
    for (const reader of townsfolk) {
      const items = await room.page(reader);
      expect(items).toHaveLength(30);
      for (const { score } of items) expect(Number.isFinite(score)).toBe(true);
      expect(await fresh.readers.listInteractions(reader, { limit: 100 })).toHaveLength(12);
    }
    await room.does('reader-1', 'opened', 300);
    expect(room.crowd.model.learned).toBeGreaterThan(0);
    await room.close();
    await fresh.close();
    room = await openReadingRoom(store, { habits: false });
  });
});
