import { describe, expect, test } from 'vitest';
import { unmetStory } from '../../../interest/story-state.ts';
import type { Stance } from '../../../model/reader.ts';
import type { Story, StoryChange } from '../../../model/story.ts';
import { buildLine, buildPublisher, buildScene, buildStory, testNow } from '../../build-for-tests.ts';
import { newsView } from './news-view.ts';

const hour = 3_600_000;
const mark = { ...unmetStory(1), openedAt: testNow - 4 * hour };
const stated = (value: string, publisherId: number) => ({
  value,
  publisherId,
  articleId: publisherId,
  paragraph: 2,
});
const rise = (from: number, to: number): StoryChange => ({
  ...{ kind: 'number', at: testNow - hour, about: 'injured' },
  ...{ before: stated('12', from), after: stated('15', to) },
});
const edit = (over: Partial<Extract<StoryChange, { kind: 'edit' }>['fact']> = {}): StoryChange => ({
  kind: 'edit',
  at: testNow - hour,
  articleId: 1,
  publisherId: 1,
  fact: {
    kind: 'number',
    pieces: [
      { kind: 'removed', text: 'Six' },
      { kind: 'added', text: 'Nine' },
      { kind: 'same', text: ' months' },
    ],
    paragraph: 3,
    isCentral: false,
    ...over,
  },
});
const view = (over: Partial<Story>, more: { mark?: typeof mark | null; stances?: readonly Stance[] } = {}) =>
  newsView(
    {
      story: buildStory(over),
      mark: more.mark === undefined ? mark : more.mark,
      stances: more.stances ?? [],
    },
    buildScene([buildPublisher({ id: 3, name: 'Northern Wire' })]),
  );
const joined = (ids: readonly number[]) =>
  ids.map((id) =>
    buildLine({ articleId: id, publisherId: id, at: testNow - 5 * hour, toldAt: testNow - hour }),
  );
const old = buildLine({ at: testNow - 5 * hour });

describe('new since you looked', () => {
  test('is nothing to who never saw the story, and where nothing came', () => {
    const over = { coverage: [old, ...joined([3])], changes: [rise(1, 2)] };
    expect(view(over, { mark: null })).toBeNull();
    expect(
      view(over, { mark: { ...unmetStory(1), seenAt: testNow, seenCount: 3 } as typeof mark }),
    ).toBeNull();
    expect(view({ coverage: [old] })).toBeNull();
  });

  test('says since when, and of a number who says it and who said another', () => {
    expect(view({ coverage: [old], changes: [rise(1, 3)] })).toMatchObject({
      when: 'today at 8.04',
      numbers: [
        {
          clock: '11.04',
          about: 'Injured',
          before: { value: '12', publisher: 'Publisher 1', href: '/articles/1#p2' },
          after: { value: '15', publisher: 'Northern Wire', href: '/articles/3#p2' },
        },
      ],
    });
  });

  test('shows an edit by its sentence, and leads to all that was changed', () => {
    const whats = (fact: Parameters<typeof edit>[0]) =>
      view({ coverage: [old], changes: [edit(fact)] })?.edits.map(({ what }) => what);
    expect(whats({})).toEqual(['Changed']);
    expect(whats({ paragraph: null })).toEqual(['Headline changed']);
    expect(whats({ kind: 'correction' })).toEqual([null]);
    const edits = view({ coverage: [old], changes: [edit({ kind: 'correction' }), edit()] })?.edits;
    expect(edits?.map(({ source }) => source?.href)).toEqual([undefined, '/articles/1?changes#changes']);
  });

  test('names who joined, four of them', () => {
    expect(view({ coverage: [old, ...joined([3])] })?.publishers).toBe('Now also reported by Northern Wire');
    expect(view({ coverage: [old, ...joined([3, 4, 5, 6, 7, 8])] })?.publishers).toBe(
      'Now also reported by Northern Wire, Publisher 4, Publisher 5, Publisher 6 and 2 more publishers',
    );
  });

  test('counts articles only where there is nothing else to say', () => {
    const again = buildLine({ articleId: 2, toldAt: testNow - hour });
    expect(view({ coverage: [old, again] })).toMatchObject({ articles: '1 more article, no new key point' });
    expect(view({ coverage: [old, again, ...joined([3])] })?.articles).toBeNull();
  });

  test('is silent about muted publishers', () => {
    const stances: Stance[] = [
      { subject: { kind: 'publisher', key: '3' }, stance: 'mute', label: '', at: 0, until: null },
    ];
    expect(view({ coverage: [old, ...joined([3])] }, { stances })).toBeNull();
    const correction = { ...joined([3])[0]!, kind: 'correction' as const };
    expect(view({ coverage: [old, correction, ...joined([4])] }, { stances })).toMatchObject({
      publishers: 'Now also reported by Publisher 4',
      corrections: [],
    });
  });
});
