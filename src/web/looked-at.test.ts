import { expect, test } from 'vitest';
import { unmetStory } from '../interest/story-state.ts';
import { afterOpening } from '../model/reader.ts';
import { lookedAt, lookedBefore } from './looked-at.ts';

const minute = 60_000;
const mark = (...openings: readonly number[]) => {
  let state = unmetStory(1);
  for (const opened of openings) state = { ...state, ...afterOpening(state, opened) };
  return state;
};
const at = 1_000 * minute;

// What was new on a story's page was gone when the page was loaded again, and when one came back from an article.
test('a look is of the sitting before this one', () => {
  expect(lookedBefore(null, at)).toBeNull();
  expect(lookedBefore(mark(at - 90 * minute), at)).toBe(at - 90 * minute);
  const again = mark(at - 90 * minute, at - 25 * minute, at - 5 * minute);
  expect(lookedBefore(again, at)).toBe(at - 90 * minute);
  expect(lookedAt(again)).toBe(at - 5 * minute);
});

// Who looked when twelve were dead and came back a quarter of an hour later, when fifteen were, was told nothing.
test('in the first sitting it is the look that it began with', () => {
  expect(lookedBefore(mark(at - 15 * minute), at)).toBe(at - 15 * minute);
  const again = mark(at - 15 * minute, at - 5 * minute);
  expect(lookedBefore(again, at)).toBe(at - 15 * minute);
  expect(lookedBefore(mark(at - 45 * minute, at - 20 * minute, at - 5 * minute), at)).toBe(at - 45 * minute);
});

test('what was read where it was opened is no look of its own, what another client read is', () => {
  const opened = mark(at - 90 * minute);
  expect(lookedBefore({ ...opened, readAt: at - 85 * minute }, at)).toBe(at - 90 * minute);
  expect(lookedBefore({ ...opened, readAt: at - 40 * minute }, at)).toBe(at - 40 * minute);
  expect(lookedBefore({ ...unmetStory(1), readAt: at - 40 * minute }, at)).toBe(at - 40 * minute);
});
