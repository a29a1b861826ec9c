// A delivery of 400 articles held up pages for 40 ms while the names of its stories were read.
import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { buildStory } from '../model/story-builder.ts';
import { noteInTurns } from './note-in-turns.ts';

function watched() {
  const known = new Map<number, string>();
  const notes = noteInTurns({
    note: (story) => known.set(story.id, story.headline),
    forget: (id) => known.delete(id),
  });
  return { known, notes };
}

it('notes stories in several turns, the newest of each, and none that went meanwhile', async () => {
  const { known, notes } = watched();
  for (let id = 1; id <= 100; id++) notes.note(buildStory({ id }));
  notes.note(buildStory({ id: 1, headline: 'Newer' }));
  notes.forget(100);
  expect(known.size).toBe(0);
  await nextTurn();
  await nextTurn();
  expect(known.size).toBeLessThan(99);
  await notes.settled();
  expect([known.size, known.get(1), known.has(100)]).toEqual([99, 'Newer', false]);
  notes.forget(1);
  expect(known.has(1)).toBe(false);
});

it('begins again after it was done', async () => {
  const { known, notes } = watched();
  notes.note(buildStory({ id: 1 }));
  await notes.settled();
  notes.note(buildStory({ id: 2 }));
  await notes.settled();
  expect([...known.keys()]).toEqual([1, 2]);
});
