import { describe, expect, it } from 'vitest';
import type { ReaderStory } from '../model/reader.ts';
import type { Story } from '../model/story.ts';
import { buildStory, noon } from '../model/story-builder.ts';
import { buildStance, buildState, buildView } from './edition-builder.ts';
import { createLiveIndex } from './live-index.ts';
import { changesSince } from './since-last-looked.ts';

const hourMs = 3_600_000;
/** When the reader last looked. */
const since = noon - hourMs;

function changes(stories: readonly Story[], states: readonly ReaderStory[], limit = 5) {
  const live = createLiveIndex();
  live.load(stories);
  const view = buildView({ states: new Map(states.map((state) => [state.storyId, state])) });
  return changesSince(live, view, { since, now: noon, limit });
}

const line = (articleId: number, publisherId: number, at: number, kind: 'news' | 'correction' = 'news') => ({
  ...{ articleId, publisherId, at, kind, title: 'Ferry', duplicateOf: null },
});

/** Told by one publisher before, and by others since. */
function changed(id: number, over: Partial<Story> = {}): Story {
  return buildStory({
    id,
    firstAt: since - hourMs,
    newsAt: noon,
    coverage: [line(id * 10, 1, since - 1), line(id * 10 + 1, 2, since + 1)],
    ...over,
  });
}

const opened = (id: number) => buildState(id, { openedAt: since - 1 });

describe('what changed in a story that the reader knows', () => {
  it('is a difference, a correction, points, publishers or articles, whichever says most', () => {
    const coverage = [line(1, 1, since - 1), line(2, 1, since + 1)];
    const point = { text: 'P', articleId: 2, publisherId: 1, paragraph: 0, saidBy: null, at: since + 1 };
    const value = { articleId: 2, publisherId: 1, value: '214', text: '214 aboard' };
    const words = (over: Partial<Story>) =>
      changes([changed(1, { coverage, ...over })], [opened(1)])[0]?.what;
    expect(words({})).toBe('One new article');
    expect(words({ coverage: [...coverage, line(3, 2, since + 1), line(4, 3, since + 2)] })).toBe(
      '2 more publishers',
    );
    expect(words({ keyPoints: [point] })).toBe('One new point');
    const stated = { publisherId: 1, articleId: 1, paragraph: 0 };
    const rise = { kind: 'number', at: since + 1, about: 'injured' } as const;
    const risen = [{ ...rise, before: { ...stated, value: '12' }, after: { ...stated, value: '15' } }];
    expect(words({ keyPoints: [point], changes: risen })).toBe('Injured from 12 to 15');
    const corrected = [...coverage, line(3, 1, since + 1, 'correction')];
    expect(words({ coverage: corrected, keyPoints: [point] })).toBe('A correction');
    const differences = [{ about: 'injured', values: [value, { ...value, articleId: 1 }] }] as never;
    expect(words({ coverage: corrected, differences })).toBe('Publishers differ on the injured');
  });

  it('is told of what was opened or saved, and of the rest only where it weighs much; never of what was hidden', () => {
    const seen = buildState(1, { seenCount: 1, seenAt: since - 1 });
    expect(changes([changed(1)], [seen])).toEqual([]);
    expect(changes([changed(1, { importance: 0.41 })], [seen]).length).toBe(1);
    expect(changes([changed(1)], [opened(1)]).length).toBe(1);
    expect(changes([changed(1)], [{ ...opened(1), hiddenAt: since - 1 }])).toEqual([]);
    expect(changes([changed(1, { newsAt: since })], [opened(1)])).toEqual([]);
  });

  it('is told of saved stories first, then of opened ones, up to the limit', () => {
    const stories = [1, 2, 3].map((id) => changed(id));
    const states = [buildState(1, { seenCount: 1 }), opened(2), buildState(3, { savedAt: since - 1 })];
    const loud = stories.map((story) => ({ ...story, importance: 0.5 }));
    expect(changes(loud, states).map(({ storyId }) => storyId)).toEqual([3, 2, 1]);
    expect(changes(loud, states, 2).map(({ storyId }) => storyId)).toEqual([3, 2]);
  });
});

describe('a story that the reader never met', () => {
  const fresh = (id: number, publishers: number, over: Partial<Story> = {}) =>
    buildStory({
      id,
      firstAt: noon,
      newsAt: noon,
      publisherIds: Array.from({ length: publishers }, (_, i) => i + 1),
      ...over,
    });

  it('is named when three publishers carry it, the weightiest first, and only while there is room', () => {
    const stories = [fresh(1, 3, { importance: 0.5 }), fresh(2, 4, { importance: 0.7 }), fresh(3, 2)];
    expect(changes(stories, [])).toEqual([
      { storyId: 2, what: 'New, 4 publishers' },
      { storyId: 1, what: 'New, 3 publishers' },
    ]);
    expect(changes([...stories, changed(4)], [opened(4)], 2).map(({ storyId }) => storyId)).toEqual([4, 2]);
  });

  it('is not one that was met already, nor one that began before', () => {
    expect(changes([fresh(1, 3)], [buildState(1, { seenCount: 1 })])).toEqual([]);
    expect(changes([fresh(1, 3, { firstAt: since - 1 })], [])).toEqual([]);
  });
});

// The list above the front page told what a muted publisher had brought.
it('tells nothing that a muted publisher brought', () => {
  const live = createLiveIndex();
  live.load([changed(1)]);
  const states = new Map([[1, opened(1)]]);
  const told = (stances: Parameters<typeof buildView>[0]) =>
    changesSince(live, buildView({ ...stances, states }), { since, now: noon, limit: 3 });
  expect(told({})).toEqual([{ storyId: 1, what: 'One more publisher' }]);
  expect(told({ stances: [buildStance('publisher', '2', 'mute')] })).toEqual([]);
});

// A muted word kept a story off the front page and not out of the list above it.
it('says nothing of what is muted', () => {
  const live = createLiveIndex();
  const publisherIds = [1, 2, 3];
  const told = (id: number, headline: string) =>
    buildStory({ id, headline, publisherIds, firstAt: since + 1, newsAt: since + 1 });
  live.load([told(1, 'Trump speaks'), told(2, 'A ferry sails')]);
  const view = buildView({ stances: [buildStance('word', 'trump', 'mute')] });
  const found = changesSince(live, view, { since, now: noon, limit: 1 });
  expect(found.map(({ storyId }) => storyId)).toEqual([2]);
});
