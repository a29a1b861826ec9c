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
const facts = {
  sources: [source(false)],
  progress: idle,
  removed: {},
  liveStories: 0,
  editorsLeaveOut: false,
  isAdmin: true,
};

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

// A page that the editors or mutes had emptied said "You are up to date", and of what one has read: nothing had been.
test.each([
  [{ 'left-out-by-editors': 9 }, 'The editors left everything out', '/transparency#editors'],
  [{ 'left-out-by-editors': 9, 'too-old': 3, muted: 0 }, 'The editors left everything out', null],
  [{ muted: 9 }, 'All of the news is muted', '/interests'],
  [{ hidden: 2, 'too-old': 1 }, 'All of the news is hidden', null],
  [{ language: 4 }, 'Nothing in your languages', '/settings'],
  [{ muted: 3, 'left-out-by-editors': 1 }, 'Nothing is left of the news', null],
  [{ muted: 3, hidden: 1 }, 'Nothing is left of the news', null],
] as const)('says what took everything off the page: %o', (removed, title, way) => {
  const view = emptyFrontView({ ...facts, liveStories: 5, removed: removed as Record<string, number> });
  expect(view.title).toBe(title);
  expect(view.text).not.toContain('read and');
  if (way !== null) expect(view.links[0]?.href).toBe(way);
});

test('names the editors beside what was read and what was not wanted, where they left something out', () => {
  const textOf = (removed: Record<string, number>) =>
    emptyFrontView({ ...facts, liveStories: 5, removed }).text;
  expect(textOf({ 'already-read': 1, muted: 1, 'left-out-by-editors': 1 })).toContain(
    'what you have read, what you chose not to see and what the editors left out',
  );
  expect(textOf({ 'already-read': 1, muted: 1 })).toContain(
    'what you have read and what you chose not to see.',
  );
  expect(textOf({ 'already-read': 1 })).toMatch(/^You have read all/);
});

test('tells a reader of whom nothing is read apart what is left out from what is old', () => {
  const open = { ...facts, liveStories: 5 };
  expect(emptyFrontView(open).title).toBe('Nothing published lately');
  const view = emptyFrontView({ ...open, editorsLeaveOut: true });
  expect([view.title, view.links[0]?.href]).toEqual(['Nothing is left of the news', '/transparency#editors']);
});
