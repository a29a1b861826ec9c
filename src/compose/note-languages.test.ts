// A delivery of 400 articles held up pages for 40 ms while the names of its stories were read.
import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { Story, StoryId } from '../model/story.ts';
import { buildStory } from '../model/story-builder.ts';
import { noteLanguages } from './note-languages.ts';

function watched() {
  const known = new Map<number, string>();
  const stored = new Map<StoryId, Story>();
  const errors: unknown[] = [];
  const read: StoryId[] = [];
  let isAway = false;
  const stopping = new AbortController();
  const notes = noteLanguages({
    index: {
      note: (story) => known.set(story.id, story.headline),
      forget: (id) => known.delete(id),
    },
    async findStories(ids) {
      if (isAway) throw new Error('the store is away');
      read.push(...ids);
      return ids.flatMap((id) => stored.get(id) ?? []);
    },
    onError: (error) => errors.push(error),
    signal: stopping.signal,
  });
  function come(story: Story): void {
    stored.set(story.id, story);
    notes.note(story);
  }
  return { known, stored, errors, read, notes, come, stopping, setAway: (away: boolean) => (isAway = away) };
}

const french = (id: number, headline = 'Titre') => buildStory({ id, language: 'fr', headline });

it('reads no story while all are of one language', async () => {
  const { known, read, notes, come } = watched();
  for (let id = 1; id <= 100; id++) come(buildStory({ id, language: id % 2 === 0 ? 'en' : 'en-GB' }));
  await notes.settled();
  expect([known.size, read.length]).toEqual([0, 0]);
});

it('reads all that it put off when a second language comes, as they are stored now', async () => {
  const { known, stored, notes, come } = watched();
  for (let id = 1; id <= 100; id++) come(buildStory({ id, headline: 'As it came' }));
  stored.set(1, buildStory({ id: 1, headline: 'As it is stored' }));
  stored.delete(2);
  notes.forget(3);
  come(french(200));
  await notes.settled();
  expect([known.size, known.get(1), known.has(2), known.has(3), known.get(200)]).toEqual([
    99,
    'As it is stored',
    false,
    false,
    'Titre',
  ]);
});

it('notes stories in several turns, the newest of each, and none that went meanwhile', async () => {
  const { known, notes, come } = watched();
  for (let id = 1; id <= 100; id++) come(buildStory({ id }));
  for (let id = 101; id <= 200; id++) come(french(id));
  come(buildStory({ id: 1, headline: 'Newer' }));
  notes.forget(100);
  notes.forget(200);
  expect(known.size).toBe(0);
  await nextTurn();
  await nextTurn();
  expect(known.size).toBeLessThan(99);
  await notes.settled();
  expect([known.size, known.get(1), known.has(100), known.has(200)]).toEqual([198, 'Newer', false, false]);
  notes.forget(1);
  expect(known.has(1)).toBe(false);
});

it('begins again after it was done', async () => {
  const { known, notes, come } = watched();
  come(buildStory({ id: 1 }));
  come(french(2));
  await notes.settled();
  come(buildStory({ id: 3 }));
  await notes.settled();
  expect([...known.keys()].sort()).toEqual([1, 2, 3]);
});

it('says that the store was away, and reads what it put off when the next story comes', async () => {
  const { known, errors, notes, come, setAway } = watched();
  come(buildStory({ id: 1 }));
  setAway(true);
  come(french(2));
  await notes.settled();
  expect([errors.length, known.size]).toEqual([1, 1]);
  setAway(false);
  come(french(3));
  await notes.settled();
  expect([...known.keys()].sort()).toEqual([1, 2, 3]);
});

it('asks the store nothing more once the program stops', async () => {
  const { read, notes, come, stopping } = watched();
  for (let id = 1; id <= 100; id++) come(buildStory({ id }));
  come(french(200));
  stopping.abort();
  await notes.settled();
  expect(read).toEqual([]);
});
