import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packMarks, unpackMarks } from './packed-marks.ts';
import { unmetStory } from './story-state.ts';

const time = fc.option(
  fc.oneof(fc.integer({ min: 0, max: 2_000 }), fc.integer({ min: 1.7e12, max: 1.9e12 })),
);
const id = fc.oneof(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }));
const state = fc.record({
  storyId: id,
  seenAt: time,
  seenCount: fc.integer({ min: 0, max: 1e6 }),
  openedAt: time,
  openedBefore: time,
  readAt: time,
  savedAt: time,
  hiddenAt: time,
  unsavedAt: time,
  unhiddenAt: time,
  wishedAt: time,
  unwishedAt: time,
});

it('gives back what was packed, by rising ids', () => {
  const marks = fc.record({
    states: fc.uniqueArray(state, { selector: ({ storyId }) => storyId, maxLength: 40 }),
    articlesRead: fc.uniqueArray(id, { maxLength: 40 }),
  });
  fc.assert(
    fc.property(marks, ({ states, articlesRead }) => {
      expect(unpackMarks(packMarks({ states, articlesRead })!)).toEqual({
        states: states.toSorted((a, b) => a.storyId - b.storyId),
        articlesRead: articlesRead.toSorted((a, b) => a - b),
      });
    }),
  );
});

it('takes six bytes for a story that was seen once, of some hundred', () => {
  const start = 1.8e12;
  const states = Array.from({ length: 400 }, (_, i) => ({
    ...unmetStory(100_000 + 71 * i),
    seenAt: start + ((i * 7_919_993) % 1_200_000_000),
    seenCount: 1,
  }));
  expect(packMarks({ states, articlesRead: [] })!.length).toBeLessThan(400 * 6.1);
});

it('packs nothing that it could not give back', () => {
  for (const seenAt of [Number.NaN, 1.5, Number.POSITIVE_INFINITY])
    expect(packMarks({ states: [{ ...unmetStory(1), seenAt }], articlesRead: [] })).toBeNull();
  expect(packMarks({ states: [], articlesRead: [-1] })).toBeNull();
});
