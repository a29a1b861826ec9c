import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Store } from '../model/store.ts';
import { buildReader } from '../store/contract/builders.ts';
import { openSqliteStore } from '../store/open-store.ts';
import { createForgottenFollower, type ForgottenFollower } from './follow-forgotten.ts';

let store: Store;
let follower: ForgottenFollower;
/** Who was told, 'everybody' among them. */
let told: string[];

beforeEach(async () => {
  store = await openSqliteStore(':memory:');
  for (const id of ['ann', 'bob']) await store.readers.createReader(buildReader(id));
  told = [];
  follower = createForgottenFollower({
    // Whoever follows is another process than the one that `store` writes as.
    store: { ...store, origin: 'the follower' },
    forget: (id) => void told.push(id),
    forgetAll: () => void told.push('everybody'),
  });
});
afterEach(() => store.close());

const erase = (id: string) => store.readers.eraseReader(id);

it('tells of each reader forgotten elsewhere since it began, once', async () => {
  await erase('ann');
  await follower.follow();
  await erase('bob');
  await store.readers.updateSettings('ann', { personalise: false });
  await follower.follow();
  await follower.follow();
  expect(told).toEqual(['bob', 'ann']);
});

it('tells of who switches personalisation off, once for each time it was on', async () => {
  await follower.follow();
  const set = (personalise: boolean) => store.readers.updateSettings('ann', { personalise });
  for (const personalise of [true, false, false, false]) await set(personalise);
  await follower.follow();
  expect(told).toEqual(['ann']);
  await set(true);
  await set(false);
  await follower.follow();
  expect(told).toEqual(['ann', 'ann']);
});

it('says nothing of what its own process did', async () => {
  const own = createForgottenFollower({ store, forget: (id) => void told.push(id), forgetAll: () => {} });
  await own.follow();
  await erase('ann');
  await own.follow();
  expect(told).toEqual([]);
});

it('goes through all there is at once', async () => {
  await follower.follow();
  for (let i = 0; i < 300; i++) await erase('ann');
  await erase('bob');
  await follower.follow();
  expect(told.at(-1)).toBe('bob');
  expect(told.length).toBe(301);
});

it('tells of everybody where notices are missing, and goes on from there', async () => {
  await follower.follow();
  for (let i = 0; i < 502; i++) await erase('ann');
  await follower.follow();
  expect(told).toEqual(['everybody']);
  await erase('bob');
  await follower.follow();
  expect(told).toEqual(['everybody', 'bob']);
});
