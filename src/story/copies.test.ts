// A copy of another's words is told with the story, and weighs nothing in what the story says.
import { describe, expect, it } from 'vitest';
import type { Article, KeySentence } from '../model/article.ts';
import { createStoryIndex } from './create-story-index.ts';
import { findDifferences } from './differences.ts';
import { measureImportance } from './importance.ts';
import { buildArrival, buildArticle, buildPublisher, HOUR, NOW } from './testing.ts';
import { buildTimeline } from './timeline.ts';

const publishers = new Map([1, 2, 3].map((id) => [id, buildPublisher(id, { owner: `Owner ${id}` })]));
const article = (id: number, over: Partial<Article> = {}) => buildArticle({ id, publisherId: id, ...over });
const line = (id: number, duplicateOf: number | null) => ({
  ...{ articleId: id, publisherId: id, title: 'Ferry', at: NOW, kind: 'news' as const, duplicateOf },
});

describe('a copy', () => {
  it('counts for its publisher, and less than a report in own words', () => {
    const alone = measureImportance([line(1, null)], publishers);
    const copied = measureImportance([line(1, null), line(2, 1)], publishers);
    const told = measureImportance([line(1, null), line(2, null)], publishers);
    expect(copied).toBeGreaterThan(alone);
    expect(told - alone).toBeGreaterThan(2 * (copied - alone));
  });

  it('disagrees with nobody', () => {
    const says = (text: string) => ({ keySentences: [{ text, paragraph: 1, score: 0.6, saidBy: null }] });
    const sentences = new Map<number, { keySentences: KeySentence[] }>([
      [
        1,
        says(
          'Lifeboats brought ashore the passengers of the ferry and 12 injured crew, the coastguard said.',
        ),
      ],
      [
        2,
        says('The coastguard said lifeboats brought ashore passengers and 14 injured crew from the ferry.'),
      ],
    ]);
    expect(findDifferences([article(1), article(2)], sentences).length).toBe(1);
    expect(findDifferences([article(1), article(2, { duplicateOf: 1 })], sentences)).toEqual([]);
    expect(findDifferences([article(1), article(2, { kind: 'opinion' })], sentences)).toEqual([]);
  });

  it('dates nothing', () => {
    const text = 'The ferry Kestrel ran aground in the same place in 2011.';
    const dated = { text, paragraph: 1, at: Date.UTC(2011, 4, 1), precision: 'year' as const };
    const sentences = new Map([[2, { datedSentences: [dated] }]]);
    const events = (over: Partial<Article>) =>
      buildTimeline([article(1), article(2, over)], sentences, [], NOW).length;
    expect([events({}), events({ duplicateOf: 1 }), events({ kind: 'opinion' })]).toEqual([1, 0, 0]);
  });

  it('is one of the first article, not of another copy', () => {
    const text =
      'A passenger ferry ran aground off Skerry Point on Tuesday morning with 214 people aboard, the coastguard said. ' +
      'Lifeboats from Osterby and Port Merrow took off the passengers of the Hallam Lines vessel Kestrel within three ' +
      'hours; four were treated for cold. The captain, Jorun Vale, told investigators that the steering had failed.';
    const index = createStoryIndex();
    const copies = Array.from({ length: 4 }, () => buildArrival('Ferry Kestrel runs aground', text));
    let last = 0;
    const outcomes = copies.map((copy) => index.assign(copy, () => ++last).duplicateOf);
    const { articleId } = copies[0]!;
    expect(outcomes).toEqual([null, articleId, articleId, articleId]);
  });
});

describe('a story in time', () => {
  /** Whatever the model says: only the bounds decide. */
  const anything = { joinAbove: -99, mergeAbove: -99 };
  const text =
    'A passenger ferry ran aground off Skerry Point, the coastguard said. Lifeboats from Osterby came.';
  const report = (hours: number) =>
    buildArrival('Ferry Kestrel runs aground', text, { publishedAt: NOW + hours * HOUR });
  function storiesAt(...hours: readonly number[]): number[] {
    const index = createStoryIndex(anything);
    let last = 0;
    return hours.map((hour) => index.assign(report(hour), () => ++last).storyId);
  }

  it('takes nothing after a silence of four days', () => {
    expect(storiesAt(0, 96)).toEqual([1, 1]);
    expect(storiesAt(0, 97)).toEqual([1, 2]);
  });

  it('takes nothing six days after its first article, however often it was told since', () => {
    expect(storiesAt(0, 80, 144)).toEqual([1, 1, 1]);
    expect(storiesAt(0, 80, 145)).toEqual([1, 1, 2]);
  });

  it('does not become one with another by an article between them, where both would last longer', () => {
    const merged = (hours: number) => {
      const index = createStoryIndex(anything);
      index.place(report(0), 1);
      index.place(report(hours), 2);
      return index.assign(report(hours / 2), () => 3).merged.length;
    };
    expect(merged(144)).toBe(1);
    expect(merged(146)).toBe(0);
  });
});
