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

  it('disagrees with nobody, unless its publisher put another toll there', () => {
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
    const copy = article(2, { duplicateOf: 1 });
    expect(findDifferences([article(1), copy], sentences).length).toBe(1);
    const same = new Map([...sentences, [2, { keySentences: [...sentences.get(1)!.keySentences] }]]);
    expect(findDifferences([article(1), article(3, { publishedAt: NOW - HOUR }), copy], same)).toEqual([]);
    const aboard = (n: number) =>
      says(`Lifeboats brought ashore ${n} lorries and the passengers of the ferry.`);
    const lorries = new Map([
      [1, aboard(12)],
      [2, aboard(14)],
    ]);
    expect(findDifferences([article(1), article(2)], lorries).length).toBe(1);
    expect(findDifferences([article(1), copy], lorries)).toEqual([]);
    expect(findDifferences([article(1), article(2, { kind: 'opinion' })], sentences)).toEqual([]);
  });

  it('dates nothing', () => {
    const text = 'The ferry Kestrel ran aground in the same place in 2011.';
    const dated = { text, paragraph: 1, at: Date.UTC(2011, 4, 1), precision: 'year' as const };
    const sentences = new Map([[2, { datedSentences: [dated] }]]);
    const title = 'Ferry Kestrel runs aground';
    const events = (over: Partial<Article>) =>
      buildTimeline([article(1, { title }), article(2, { title, ...over })], sentences, [], NOW).length;
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

// Agency copy is cut from its end, gets a paragraph of the town put in front, another headline and another lead.
describe('an agency’s report', () => {
  const said = (i: number) =>
    `The ${['harbour', 'council', 'crew', 'pilot', 'coastguard', 'owner', 'mayor', 'union', 'school', 'court'][i % 10]} ` +
    `of ${['Osterby', 'Lorne', 'Vesper', 'Halm', 'Merrow', 'Aldmouth'][i % 6]} told reporters on day ${i + 3} that ` +
    `${['steering', 'fuel', 'weather', 'training', 'radar', 'money', 'time'][i % 7]} number ${i * 17 + 11} had been ` +
    `${['missing', 'checked', 'lost', 'paid', 'doubted'][i % 5]} since ${['spring', 'the storm', 'last year', 'the sale'][i % 4]} ${i}.`;
  const report = Array.from({ length: 14 }, (_, i) => said(i));
  const index = () => {
    const made = createStoryIndex();
    let last = 0;
    return (arrival: ReturnType<typeof buildArrival>) => made.assign(arrival, () => ++last).duplicateOf;
  };
  const title = 'Ferry Kestrel runs aground off Skerry Point';
  const whole = buildArrival(title, report.join(' '));

  it('is known when it was cut to less than half', () => {
    const assign = index();
    assign(whole);
    expect(assign(buildArrival(`${title}, 214 safe`, report.slice(0, 7).join(' ')))).toBe(whole.articleId);
  });

  it('is known under a paper’s own headline and opening', () => {
    const assign = index();
    assign(whole);
    const own =
      'Families from our town waited on the quay of Skerry Point all night for news of the ferry Kestrel.';
    const local = buildArrival(
      'Local families wait as ferry Kestrel runs aground',
      `${own} ${report.join(' ')}`,
    );
    expect(assign(local)).toBe(whole.articleId);
  });

  it('is not what tells the same in own words and quotes one sentence of it', () => {
    const assign = index();
    assign(whole);
    const own = Array.from({ length: 12 }, (_, i) => said(i + 40)).join(' ');
    expect(assign(buildArrival(`${title} at night`, `${own} ${report[0]}`))).toBeNull();
  });

  it('is known when only the page gives its text', () => {
    const assign = index();
    assign(whole);
    const brief = buildArrival(`${title}, says coastguard`, 'A ferry ran aground.');
    expect(assign(brief)).toBeNull();
    const page = buildArrival(`${title}, says coastguard`, report.join(' '), { articleId: brief.articleId });
    expect(assign(page)).toBe(whole.articleId);
  });

  it('is one voice however many print it, in whatever version', () => {
    const agency = 'Northern Wire';
    const printed = (count: number) =>
      Array.from({ length: count }, (_, i) => ({ ...line(i + 1, null), agency }));
    expect(measureImportance(printed(3), publishers)).toBeLessThan(
      measureImportance([line(1, null), line(2, null), line(3, null)], publishers) - 0.1,
    );
    expect(measureImportance(printed(3), publishers)).toBeGreaterThan(
      measureImportance(printed(1), publishers),
    );
  });
});
