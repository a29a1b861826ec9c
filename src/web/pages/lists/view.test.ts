import { describe, expect, test } from 'vitest';
import { buildScene, buildStory, testNow } from '../../build-for-tests.ts';
import { cursorAfter, readCursor } from '../subject/route.ts';
import { plainListView } from './view.ts';

const hourMs = 3_600_000;
const head = { title: 'Kelvane', dek: null, moreHref: null } as const;

describe('a list by day', () => {
  // Stories come by when somebody last wrote; by when they had news, "Yesterday" stood on the page twice.
  const stories = [1, 30, 3, 40].map((newsHours, i) =>
    buildStory({
      id: i + 1,
      newsAt: testNow - newsHours * hourMs,
      updatedAt: testNow - (i + 1) * 20 * 60_000,
    }),
  );

  test('has each day once, in the order that the stories came in', () => {
    const { groups } = plainListView(stories, buildScene(), { ...head, byDay: 'updatedAt' });
    expect(groups.map(({ name }) => name)).toEqual(['Today']);
    expect(groups[0]?.stories.map(({ age }) => age)).toEqual(['20 min', '40 min', '1 h', '1 h']);
  });

  test('says the time of day under the name of another day', () => {
    const [story] = stories;
    const list = [buildStory({ ...story, newsAt: testNow - 30 * hourMs })];
    const { groups } = plainListView(list, buildScene(), { ...head, byDay: 'newsAt' });
    expect(groups[0]?.name).toBe('Yesterday');
    expect(groups[0]?.stories[0]?.age).toMatch(/^\d{1,2}\.\d\d$/);
  });

  test('goes on after the last story by the time that the store lists by', () => {
    const [story] = stories;
    if (!story) throw new Error('no story');
    expect(readCursor(cursorAfter(story))).toEqual({ at: story.updatedAt, id: story.id });
  });
});
