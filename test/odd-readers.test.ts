// What one reader does, whoever or whatever they are, must leave the pages of all others alone and their own in order.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../src/model/store.ts';
import { noon } from '../src/model/story-builder.ts';
import { openSqliteStore } from '../src/store/open-store.ts';
import { dayMs, hourMs, openReadingRoom, type ReadingRoom, townStories, townsfolk } from './reading-room.ts';

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

/** A story twice, or none at all, is no page. */
function expectSanePage(items: Awaited<ReturnType<ReadingRoom['page']>>, atLeast = 30): void {
  expect(items.length).toBeGreaterThanOrEqual(atLeast);
  expect(new Set(items.map(({ storyId }) => storyId)).size).toBe(items.length);
  for (const item of items) {
    expect(Number.isFinite(item.score)).toBe(true);
    expect(item.reason).not.toMatch(/NaN|Infinity|undefined|null/);
    for (const { value, sentence } of item.components) {
      expect(Number.isFinite(value)).toBe(true);
      expect(sentence).not.toMatch(/NaN|Infinity|undefined|null/);
    }
  }
}

const partsOf = (items: Awaited<ReturnType<ReadingRoom['page']>>) =>
  new Set(items.flatMap(({ components }) => components.map(({ name }) => name)));

describe('the town of these tests', () => {
  it('reads together: what others open is on its pages', async () => {
    const names = new Set<string>();
    for (const reader of townsfolk) for (const name of partsOf(await room.page(reader))) names.add(name);
    expect([...names]).toEqual(expect.arrayContaining(['co-reading', 'popularity', 'topic', 'entity']));
  });
});

/** How popular each story is with each reader of the town, and how much their like read it. */
function liftsOfTown(): readonly number[] {
  return townsfolk.flatMap((readerId) => {
    const question = { readerId, trailId: readerId, at: room.clock.now(), segments: [] };
    const liftOf = room.crowd.lifts(question, room.live.size);
    return Array.from({ length: 160 }, (_, i) => liftOf(i + 1)).flatMap(({ popularity, company }) => [
      popularity,
      company,
    ]);
  });
}

describe('a bot that opens 10,000 stories', () => {
  // Counted like a reader it was the fifth of everything, and a third of all pages changed.
  it('within an hour leaves every page of the others as it was, and is served itself', async () => {
    const before = await room.pagesOfTown();
    for (let n = 0; n < 10_000; n += 200) {
      const opened = Array.from({ length: 200 }, (_, i) => room.act('opened', 1 + ((n + i) % 400)));
      await room.readers.record('bot', opened);
    }
    expect(await room.pagesOfTown()).toEqual(before);
    // It has read all there is.
    expect(await room.page('bot')).toEqual([]);
  });

  it('and says that it took a month over them, leaves every page as it was all the same', async () => {
    const before = await room.pagesOfTown();
    for (let n = 0; n < 10_000; n += 200) {
      const opened = Array.from({ length: 200 }, (_, i) =>
        room.act('opened', 1 + ((n + i) % 400), { at: noon - (n + i) * 250_000 }),
      );
      await room.readers.record('bot', opened);
    }
    expect(await room.pagesOfTown()).toEqual(before);
  });

  it('is no part of what is counted after the program has begun again', async () => {
    const before = liftsOfTown();
    for (let id = 1; id <= 400; id += 200)
      await room.does('bot', 'opened', ...Array.from({ length: 200 }, (_, i) => id + i));
    await room.restart();
    const after = liftsOfTown();
    expect(before.filter((lift) => lift > 0).length).toBeGreaterThan(50);
    for (const [i, lift] of after.entries()) expect(lift).toBeCloseTo(before[i]!, 9);
  });

  it('counts for nothing a day long, and is a reader again after that', async () => {
    const opens = async (...ids: number[]) => room.does('bot', 'opened', ...ids);
    await opens(...Array.from({ length: 150 }, (_, i) => 1 + i));
    expect(room.crowd.readBefore({ readerId: 'bot', trailId: 'bot', at: noon, segments: [] }).size).toBe(0);
    await opens(300);
    expect(room.crowd.readBefore({ readerId: 'bot', trailId: 'bot', at: noon, segments: [] }).size).toBe(0);
    room.clock.advance(dayMs + 1);
    await opens(301);
    expect([...room.crowd.readBefore({ readerId: 'bot', trailId: 'bot', at: noon, segments: [] })]).toEqual([
      301,
    ]);
  });
});

describe('one more reader', () => {
  // As the fifth of a story or a pair they used to bring all of its weight with them.
  it('moves no part of anybody’s score by a quarter of its weight', async () => {
    const before = await room.sharedPartsOfTown();
    await room.does('newcomer', 'opened', ...Array.from({ length: 60 }, (_, i) => 1 + i * 3));
    for (const [part, share] of await room.sharedPartsOfTown())
      expect(Math.abs(share - (before.get(part) ?? share))).toBeLessThan(0.25);
  });
});

describe('a reader who opens everything', () => {
  it('that is on their page, ten times over, keeps a page of several topics and harms nobody', async () => {
    const before = await room.pagesOfTown();
    for (let look = 0; look < 8; look++) {
      const items = await room.page('glutton', 30);
      await room.does('glutton', 'opened', ...items.map(({ storyId }) => storyId));
      await room.does('glutton', 'read', ...items.map(({ storyId }) => storyId));
    }
    const items = await room.page('glutton');
    expectSanePage(items);
    const topics = new Set(items.map(({ storyId }) => room.live.get(storyId)!.topics[0]!.topic));
    expect(topics.size).toBeGreaterThanOrEqual(5);
    expect(await room.pagesOfTown()).toEqual(before);
  });
});

describe('a reader who opens nothing for a month', () => {
  it('has a full page every day, also where hardly anything is new', async () => {
    const before = await room.pagesOfTown();
    for (let look = 0; look < 30; look++) {
      const items = await room.page('idle');
      expectSanePage(items);
      await room.does('idle', 'seen', ...items.map(({ storyId }) => storyId));
    }
    expect(await room.pagesOfTown()).toEqual(before);
  });

  it('of a small town has a page as long as there is news, whatever was shown before', async () => {
    await room.close();
    room = await openReadingRoom(store, { stories: townStories(40), habits: false });
    for (let look = 0; look < 20; look++) {
      const items = await room.page('idle');
      expectSanePage(items, 20);
      await room.does('idle', 'seen', ...items.map(({ storyId }) => storyId));
    }
  });
});

describe('acts told by a clock that is wrong', () => {
  const openings = [3, 11, 19, 27].map((id, i) => ({ id, at: noon - i * 7 * hourMs }));

  it('out of order, doubled and in the future, teach what they teach in order and once', async () => {
    const teach = async (reader: string, order: readonly { id: number; at: number }[], twice: boolean) => {
      for (const { id, at } of order) {
        const act = room.act('opened', id, { at });
        await room.readers.record(reader, twice ? [act, act] : [act]);
        if (twice) await room.readers.record(reader, [act]);
      }
    };
    await teach('ann', openings, false);
    await teach('bob', openings.toReversed(), true);
    const strengths = async (reader: string) =>
      new Map((await room.readers.interests(reader)).map(({ subject, strength }) => [subject.key, strength]));
    const ann = await strengths('ann');
    const bob = await strengths('bob');
    expect([...bob.keys()].toSorted()).toEqual([...ann.keys()].toSorted());
    for (const [key, strength] of ann) expect(bob.get(key)).toBeCloseTo(strength, 9);
    const page = async (reader: string) => (await room.page(reader)).map(({ storyId }) => storyId);
    expect(await page('bob')).toEqual(await page('ann'));
  });

  it('of the next century are of now, and fade from now on', async () => {
    await room.readers.record('ann', [room.act('opened', 3, { at: noon + 100 * 365 * dayMs })]);
    await room.readers.record('bob', [room.act('opened', 3)]);
    room.clock.advance(20 * dayMs);
    const [ann] = await room.readers.interests('ann');
    const [bob] = await room.readers.interests('bob');
    expect(ann?.strength).toBeCloseTo(bob!.strength, 9);
  });

  // Everything that a reader did after the clock was put right weighed nothing for a year.
  it('of the server’s own, a year ahead for a while, do not end the learning', async () => {
    room.clock.advance(365 * dayMs);
    await room.does('ann', 'opened', 3);
    room.clock.advance(-365 * dayMs);
    const of = async () =>
      (await room.readers.interests('ann')).find(({ subject }) => subject.kind === 'topic')!.strength;
    const before = await of();
    await room.does('ann', 'less', 11);
    await room.does('ann', 'less', 19);
    expect(await of()).toBeLessThan(before - 0.1);
    expectSanePage(await room.page('ann'));
  });

  it('of the server’s own, a year ahead for a while, leave the others a page in order', async () => {
    room.clock.advance(365 * dayMs);
    for (const reader of townsfolk) await room.does(reader, 'opened', 250);
    room.clock.advance(-365 * dayMs);
    for (const reader of townsfolk) expectSanePage(await room.page(reader), 20);
  });

  it('of the year 1970 or of no time at all move the others no more than one more reader does', async () => {
    const before = liftsOfTown();
    for (const at of [0, -1e15, Number.NaN, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY])
      await room.readers.record('ann', [room.act('opened', 399, { at })]);
    expectSanePage(await room.page('ann'));
    for (const [i, lift] of liftsOfTown().entries()) expect(Math.abs(lift - before[i]!)).toBeLessThan(0.05);
  });
});
