import { describe, expect, it } from 'vitest';
import type { CoverageLine, EditFact, Story, StoryChange } from '../model/story.ts';
import { buildStory, noon } from '../model/story-builder.ts';
import { newsSince } from './news-since.ts';
import { newsWords } from './news-words.ts';

const hour = 3_600_000;
const since = noon - 2 * hour;
const line = (articleId: number, publisherId: number, over: Partial<CoverageLine> = {}): CoverageLine => ({
  ...{ articleId, publisherId, title: 'Ferry', at: since - hour, kind: 'news', duplicateOf: null },
  ...over,
});
const said = (value: string, publisherId = 1) => ({
  value,
  publisherId,
  articleId: publisherId,
  paragraph: 0,
});
const rise = (at: number, before: string, after: string, about = 'injured'): StoryChange => ({
  ...{ kind: 'number', at, about, before: said(before), after: said(after, 2) },
});
const edit = (at: number, kind: EditFact['kind'], text = 'It is so.'): StoryChange => ({
  kind: 'edit',
  at,
  articleId: 1,
  publisherId: 1,
  fact: { kind, pieces: [{ kind: 'same', text }], paragraph: 0, isCentral: false },
});
const words = (over: Partial<Story>) => {
  const news = newsSince(buildStory({ id: 1, ...over }), since);
  return newsWords({ ...news, points: news.points.length });
};

describe('what is new in a story since a reader looked', () => {
  // An article of 18.30 that came at 18.50 was never new to who looked at 18.40.
  it('goes by when the story had it, not by when it was published', () => {
    const coverage = [line(1, 1), line(2, 2, { toldAt: since + 1 })];
    expect(newsSince(buildStory({ id: 1, coverage }), since)).toMatchObject({
      publishers: [2],
      lines: [{ articleId: 2 }],
    });
    const point = { text: 'P', articleId: 2, publisherId: 2, paragraph: 0, saidBy: null, at: since - hour };
    expect(words({ coverage, keyPoints: [point, { ...point, articleId: 1 }] })).toEqual([
      'one new point',
      'one more publisher',
    ]);
  });

  it('calls no publisher new that had reported before', () => {
    const coverage = [
      line(1, 1),
      line(2, 1, { toldAt: noon }),
      line(3, 2, { toldAt: noon }),
      line(4, 2, { toldAt: noon }),
    ];
    expect(newsSince(buildStory({ id: 1, coverage }), since).publishers).toEqual([2]);
    expect(words({ coverage: coverage.slice(0, 2) })).toEqual(['one new article']);
  });

  it('tells a number from what the reader knew to what it is now', () => {
    const changes = [rise(since - 1, '8', '12'), rise(since + 1, '12', '15'), rise(since + 2, '15', '18')];
    expect(words({ coverage: [], changes })).toEqual(['injured from 12 to 18']);
    expect(words({ coverage: [], changes: [...changes, rise(since + 3, '18', '12')] })).toEqual([]);
    expect(words({ coverage: [], changes: [...changes, rise(since + 3, '1', '2', 'missing')] })).toEqual([
      'injured from 12 to 18',
      'missing from 1 to 2',
    ]);
  });

  it('tells a correction from an edit', () => {
    expect(words({ coverage: [], changes: [edit(since + 1, 'number')] })).toEqual(['a changed number']);
    expect(
      words({ coverage: [], changes: [edit(since + 1, 'name'), edit(since + 2, 'correction')] }),
    ).toEqual(['a correction']);
    expect(words({ coverage: [], changes: [edit(since - 1, 'number')] })).toEqual([]);
    const coverage = [line(1, 1), line(2, 1, { toldAt: noon, kind: 'correction' })];
    expect(words({ coverage })).toEqual(['a correction']);
  });

  it('shows a sentence that was edited once', () => {
    const point = {
      text: 'It is so.',
      articleId: 1,
      publisherId: 1,
      paragraph: 0,
      saidBy: null,
      at: since,
      toldAt: noon,
    };
    const story = buildStory({ id: 1, coverage: [line(1, 1)], keyPoints: [point] });
    expect(newsSince(story, since).points).toEqual([point]);
    expect(newsSince({ ...story, changes: [edit(noon, 'number')] }, since).points).toEqual([]);
  });
});
