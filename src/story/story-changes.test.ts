import { describe, expect, it } from 'vitest';
import type { Article } from '../model/article.ts';
import type { Story, StoryChange } from '../model/story.ts';
import { editOf } from './article-edit.ts';
import { composeStory, type StoryMaterial } from './compose-story.ts';
import { buildArticle, HOUR, NOW } from './testing.ts';
import { material, point, sentencesOf } from './testing-material.ts';

const toll = (words: string) =>
  point(`A fire in the harbour warehouse of Port Merrow killed ${words}, the fire brigade said.`);
const gazette = buildArticle({
  id: 1,
  publisherId: 1,
  title: 'Fire in harbour warehouse',
  publishedAt: NOW - 5 * HOUR,
});
const wire = buildArticle({
  id: 2,
  publisherId: 2,
  title: 'Warehouse fire: toll rises',
  publishedAt: NOW - HOUR,
});

function compose(told: readonly [Article, string][], more: Partial<StoryMaterial> = {}): Story {
  const members = told.map(([article]) => article);
  const sentences = sentencesOf(told.map(([article, words]) => [article, [toll(words)]]));
  return composeStory(material(members, { sentences, ...more }));
}

const first = compose([[gazette, '12 people']], { now: NOW - 4 * HOUR });
const words = (changes: readonly StoryChange[]) =>
  changes.map((change) =>
    change.kind === 'edit'
      ? `${change.fact.kind} ${change.articleId}`
      : `${change.about} ${change.before.value} of ${change.before.publisherId}, ${change.after.value} of ${change.after.publisherId}`,
  );

describe('a number that rose', () => {
  it('is told with who said each, and moves the story', () => {
    const after = compose(
      [
        [gazette, '12 people'],
        [wire, '15 people'],
      ],
      { previous: first },
    );
    expect(words(after.changes)).toEqual(['killed 12 of 1, 15 of 2']);
    expect(after.changes[0]?.at).toBe(NOW);
    expect(after.newsAt).toBe(NOW);
  });

  // A front page led with "14 injured" above the line that said 17.
  it('takes a headline with the number before off the story', () => {
    const twelve = { ...gazette, title: 'Fire in harbour warehouse of Port Merrow: 12 killed' };
    const before = compose([[twelve, '12 people']], { now: NOW - 4 * HOUR });
    const rises = { ...wire, title: 'Toll of fire in Port Merrow rises to 15' };
    const after = compose(
      [
        [twelve, '12 people'],
        [rises, '15 people'],
      ],
      { previous: before },
    );
    expect([before.headline, after.headline]).toEqual([twelve.title, rises.title]);
  });

  // "At least seven killed" stood above a key point that said 14: both reports were there when the story was composed.
  it('takes the headline before off a story that is composed for the first time', () => {
    const title = 'Fire in harbour warehouse of Port Merrow: 12 killed';
    const early = { ...gazette, title, publishedAt: NOW - 9 * HOUR };
    const echo = { ...early, id: 3, publisherId: 3, publishedAt: NOW - 8 * HOUR };
    const story = compose([
      [early, '12 people'],
      [echo, '12 people'],
      [{ ...wire, title: 'Port Merrow warehouse fire: brigade searches on' }, '15 people'],
    ]);
    expect(story.headline).toBe('Port Merrow warehouse fire: brigade searches on');
  });

  it('stays with the story, and is told once', () => {
    const after = compose(
      [
        [gazette, '12 people'],
        [wire, '15 people'],
      ],
      { previous: first },
    );
    const echo = buildArticle({ id: 3, publisherId: 3, title: 'Fifteen dead', publishedAt: NOW });
    const later = compose(
      [
        [gazette, '12 people'],
        [wire, '15 people'],
        [echo, 'fifteen people'],
      ],
      {
        previous: after,
        now: NOW + HOUR,
      },
    );
    expect(later.changes).toEqual(after.changes);
  });

  it.each([
    ['is lower: it may count a part of them', wire, '3 people'],
    ['is the same', wire, '12 people'],
    ['is rough', wire, 'about 15 people'],
    ['was published before', { ...wire, publishedAt: NOW - 6 * HOUR }, '15 people'],
    ['is in a copy', { ...wire, duplicateOf: 1 }, '15 people'],
    ['is opinion', { ...wire, kind: 'opinion' as const }, '15 people'],
    ['is many times as high: another event', wire, '214 people'],
    ['is of more people', wire, '15 more people'],
    ['is of another month', wire, '15 people, as many as in April'],
  ])('is none where it %s', (_, article, said) => {
    expect(
      compose(
        [
          [gazette, '12 people'],
          [article, said],
        ],
        { previous: first },
      ).changes,
    ).toEqual([]);
  });

  it('is none where nobody gave one before, nor in a story that begins with two', () => {
    const silent = compose(
      [
        [gazette, 'nobody'],
        [wire, '15 people'],
      ],
      { previous: first },
    );
    expect(silent.changes).toEqual([]);
    expect(
      compose([
        [gazette, '12 people'],
        [wire, '15 people'],
      ]).changes,
    ).toEqual([]);
  });
});

describe('an edit', () => {
  const html = (text: string) => ({ title: gazette.title, html: `<p id="p0">${text}</p>` });
  const edited = (before: string, after: string, central: readonly string[] = []) =>
    new Map([[1, editOf(html(before), html(after), central)!]]);

  it('of a toll is a number that changed, also where it fell', () => {
    const edits = edited(toll('12 people').text, toll('11 people').text);
    const after = compose([[gazette, '11 people']], { previous: first, edits });
    expect(words(after.changes)).toEqual(['killed 12 of 1, 11 of 1']);
  });

  it('of a key sentence moves the story once in three hours, of another figure never', () => {
    const passing = (n: number) => `The warehouse was built by Orrel & Sons in ${n} and never sold.`;
    const after = compose([[gazette, '12 people']], {
      previous: first,
      edits: edited(passing(1902), passing(1912)),
    });
    expect(words(after.changes)).toEqual(['number 1']);
    expect(after.newsAt).toBe(first.newsAt);
    const central = compose([[gazette, '12 people']], {
      previous: first,
      edits: edited(passing(1902), passing(1912), [passing(1912)]),
    });
    expect(central.newsAt).toBe(NOW);
    const again = compose([[gazette, '12 people']], {
      previous: central,
      edits: edited(passing(1912), passing(1913), [passing(1913)]),
      now: NOW + HOUR,
    });
    expect([again.changes.length, again.newsAt]).toEqual([2, NOW]);
  });

  it('dates the points that it brought', () => {
    const text = toll('12 people').text;
    const long = { ...gazette, wordCount: 400 };
    const edits = edited('The brigade is on its way to the harbour.', text);
    const after = compose([[long, '12 people']], { previous: { ...first, keyPoints: [] }, edits });
    expect(after.keyPoints).toMatchObject([{ text, toldAt: NOW }]);
    const later = compose([[long, '12 people']], { previous: after, now: NOW + HOUR });
    expect(later.keyPoints).toMatchObject([{ text, toldAt: NOW }]);
  });

  it('leaves no more than a dozen behind', () => {
    let story = first;
    const said = (n: number) => `The harbour warehouse held ${n} tonnes of grain when it burned.`;
    for (let n = 1; n < 20; n++)
      story = compose([[gazette, '12 people']], {
        previous: story,
        edits: edited(said(n), said(n + 1)),
        now: NOW + n * HOUR,
      });
    expect([story.changes.length, story.changes.at(-1)?.at]).toEqual([12, NOW + 19 * HOUR]);
  });
});

it('says when an article joined a story that was there, not of those that it began with', () => {
  const after = compose(
    [
      [gazette, '12 people'],
      [wire, '15 people'],
    ],
    { previous: first },
  );
  expect(after.coverage.map(({ toldAt }) => toldAt)).toEqual([undefined, NOW]);
  const later = compose(
    [
      [gazette, '12 people'],
      [wire, '15 people'],
    ],
    { previous: after, now: NOW + HOUR },
  );
  expect(later.coverage).toEqual(after.coverage);
});
