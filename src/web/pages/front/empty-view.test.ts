import { expect, test } from 'vitest';
import type { Source } from '../../../model/source.ts';
import { emptyFrontView } from './empty-view.ts';

const idle = { running: false, total: 0, done: 0, failed: 0, newArticles: 0, startedAt: null };
const failure = {
  kind: 'timed-out',
  permanent: false,
  status: null,
  detail: '',
  since: 0,
  count: 1,
  offeredFeeds: [],
} as const;
const source = (failed: boolean) => ({ id: 1, failure: failed ? failure : null }) as unknown as Source;
const facts = { sources: [source(false)], progress: idle, removed: {}, liveStories: 0, isAdmin: true };

test('asks for sources when there are none, and offers the sample newsroom to who may open it', () => {
  for (const isAdmin of [true, false]) {
    const view = emptyFrontView({ ...facts, sources: [], isAdmin });
    expect(view.links[0]?.href).toBe('/sources');
    expect(view.text.includes('sample newsroom')).toBe(isAdmin);
  }
});

test('shows how far the first refresh is', () => {
  const progress = { ...idle, running: true, total: 9, done: 4, newArticles: 31 };
  const view = emptyFrontView({ ...facts, progress });
  expect(view.progress).toMatchObject({ running: true, done: 4, total: 9 });
  expect(view.progress?.sentence).toContain('Read 4 of 9 sources: 31 new articles so far.');
});

test('tells failed sources from quiet ones', () => {
  expect(emptyFrontView({ ...facts, sources: [source(true)] }).title).toMatch(/could be read/);
  expect(emptyFrontView({ ...facts, sources: [source(true), source(false)] }).title).toMatch(/lately/);
});

test('is up to date when all is read, and says what was left out', () => {
  const view = emptyFrontView({ ...facts, liveStories: 5, removed: { muted: 2, read: 3 } });
  expect(view.title).toBe('You are up to date');
  expect(view.removed.map(({ count }) => count)).toEqual(['3', '2']);
});

test('calls nobody up to date where everything is too old', () => {
  const view = emptyFrontView({ ...facts, liveStories: 5, removed: { 'too-old': 5, muted: 0 } });
  expect(view.title).toBe('Nothing published lately');
  expect(view.removed).toEqual([{ why: 'older than a week', count: '5' }]);
  expect(
    emptyFrontView({ ...facts, liveStories: 5, removed: { 'too-old': 4, 'already-read': 1 } }).title,
  ).toBe('You are up to date');
});
