// A story that shows, once it has grown, that it is two.
import { describe, expect, it } from 'vitest';
import { createStoryIndex } from './create-story-index.ts';
import type { Arrival, StoryIndex } from './story-index.ts';
import { busAtLindvale as atLindvale, buildArrival, busNearOsterby as nearOsterby } from './testing.ts';

const arrivalsOf = (reports: readonly (readonly [string, string])[]) =>
  reports.map(([title, text]) => buildArrival(title, text));

/** All of them are in story 1. */
function storyOf(arrivals: readonly Arrival[]): StoryIndex {
  const index = createStoryIndex();
  for (const arrival of arrivals) index.place(arrival, 1);
  return index;
}

const next = (of = nearOsterby) =>
  buildArrival(
    'Osterby mourns four children',
    `${of[0]![1]} Osterby mourned the four on the quay in the evening.`,
  );

function ids(): () => number {
  let last = 100;
  return () => ++last;
}

describe('a story of two events', () => {
  it('lets the smaller go when it has grown, and says what moved', () => {
    const [osterby, lindvale] = [arrivalsOf(nearOsterby), arrivalsOf(atLindvale)];
    const index = storyOf([osterby[0]!, lindvale[0]!, osterby[1]!, lindvale[1]!, osterby[2]!]);
    const outcome = index.assign(next(), ids());
    expect(outcome).toMatchObject({ storyId: 1, created: false, split: [{ from: 1, into: 101 }] });
    const gone = lindvale.map(({ articleId }) => articleId);
    expect(outcome.revised.map(({ articleId, storyId }) => [articleId, storyId])).toEqual(
      gone.map((id) => [id, 101]),
    );
    expect(index.membersOf(101)).toEqual(gone.toReversed());
    expect(index.membersOf(1)).toHaveLength(4);
  });

  it('is found by later articles on either side', () => {
    const [osterby, lindvale] = [arrivalsOf(nearOsterby), arrivalsOf(atLindvale)];
    const index = storyOf([...osterby.slice(0, 2), ...lindvale, osterby[2]!]);
    const take = ids();
    index.assign(next(), take);
    const later = buildArrival(
      'Lindvale: lorry driver questioned',
      'The driver of the timber lorry that hit a holiday bus on the Lindvale pass was questioned. Eleven children were ' +
        'hurt by logs; mountain rescuer Piet Asher said the pass would open in the evening.',
    );
    expect(index.assign(later, take)).toMatchObject({ storyId: 101, created: false, split: [] });
  });

  it('takes the copies along with what they repeat', () => {
    const osterby = arrivalsOf(nearOsterby);
    const [first] = atLindvale;
    const index = createStoryIndex();
    for (const arrival of osterby) index.place(arrival, 1);
    const agency = `${first[1]} ${atLindvale[1][1]}`;
    const take = ids();
    const original = buildArrival(first[0], agency);
    index.place(original, 1);
    const copy = buildArrival('Eleven hurt on mountain road', `${agency} (Northern Wire)`);
    index.assign(copy, take);
    index.assign(next(), take);
    expect(index.storyOf(copy.articleId)).toBe(index.storyOf(original.articleId));
    expect(index.storyOf(copy.articleId)).not.toBe(index.storyOf(osterby[0]!.articleId));
  });

  it('goes on after a restart as it would have without one', () => {
    const before = storyOf([...arrivalsOf(nearOsterby), ...arrivalsOf(atLindvale)]);
    const take = ids();
    const arrivals = [...before.membersOf(1)];
    expect(arrivals).toHaveLength(5);
    before.assign(next(), take);
    expect(new Set([...before.membersOf(1), ...before.membersOf(101)]).size).toBe(6);
    before.remove(before.membersOf(101));
    expect(before.storyCount).toBe(1);
  });
});

describe('a story of one event', () => {
  it('stays whole however it grows', () => {
    const index = createStoryIndex();
    const take = ids();
    for (let i = 0; i < 40; i++) {
      const [title, text] = nearOsterby[i % 3]!;
      index.assign(buildArrival(`${title}: report ${i}`, `${text} Report ${i} has ${i} words more.`), take);
    }
    expect(index.storyCount).toBe(1);
  });

  it('stays whole where only headlines are known, which say too little', () => {
    const titles = [...nearOsterby, ...atLindvale].map(([title]) => buildArrival(title));
    const index = storyOf(titles);
    expect(index.assign(buildArrival('Osterby bus crash: four children dead'), ids()).split).toEqual([]);
  });
});
