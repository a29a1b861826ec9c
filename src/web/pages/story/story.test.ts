import { describe, expect, test } from 'vitest';
import { buildLine, buildPublisher, buildScene, buildStory, testNow } from '../../build-for-tests.ts';
import { coverageRows } from './coverage-rows.ts';
import { timelineLines } from './timeline-lines.ts';
import { storyView } from './view.ts';

const hour = 3_600_000;
const event = {
  precision: 'day' as const,
  text: 'Council votes',
  storyId: null,
  articleId: 4,
  paragraph: 2,
  publisherId: 1,
};

describe('coverage', () => {
  const coverage = [
    buildLine({ articleId: 1, publisherId: 1, at: testNow - 3 * hour }),
    buildLine({ articleId: 2, publisherId: 2, at: testNow - 2 * hour, duplicateOf: 1 }),
    buildLine({ articleId: 3, publisherId: 1, at: testNow - hour, kind: 'opinion' }),
  ];

  test('is one row a publisher, in the order they reported', () => {
    const rows = coverageRows(buildStory({ coverage }), buildScene());
    expect(rows.map(({ publisher, further }) => [publisher, further.length])).toEqual([
      ['Publisher 1', 1],
      ['Publisher 2', 0],
    ]);
    expect(rows[0]?.first.time).toBe('first, 9.04');
  });

  test('says which article repeats another, and what is opinion', () => {
    const rows = coverageRows(buildStory({ coverage }), buildScene());
    expect(rows[1]?.first.note).toBe('same text as Publisher 1');
    expect(rows[0]?.further[0]?.note).toBe('Opinion');
  });

  test('states ownership by somebody in the story', () => {
    const kelvane = {
      key: 'organisation:kelvane',
      kind: 'organisation' as const,
      name: 'Kelvane',
      role: null,
      ticker: null,
      exchange: null,
      reportedMove: null,
      mentions: 1,
      salience: 1,
    };
    const owned = buildPublisher({ id: 2, owner: 'Kelvane Holdings', ownerEntities: ['Kelvane'] });
    const rows = coverageRows(buildStory({ coverage, entities: [kelvane] }), buildScene([owned]));
    expect(rows[1]?.owner).toBe('Owned by Kelvane, named in this story');
    expect(rows[0]?.isOwnerInStory).toBe(false);
  });
});

describe('timeline', () => {
  test('puts what is announced before today and the past after it', () => {
    const timeline = [
      { ...event, at: testNow - 40 * 24 * hour },
      { ...event, at: testNow + 24 * hour },
    ];
    const lines = timelineLines(buildStory({ timeline }), buildScene());
    expect(lines.map(({ state, when }) => [state, when])).toEqual([
      ['ahead', 'Tomorrow'],
      ['now', 'Today'],
      ['past', '10 October'],
    ]);
    expect(lines[0]?.note).toBe('announced');
    expect(lines[2]?.href).toBe('/articles/4#p2');
  });

  test('is empty when nothing came before', () => {
    expect(timelineLines(buildStory(), buildScene())).toEqual([]);
  });
});

describe('storyView', () => {
  const point = { text: 'The vote is on Friday.', articleId: 1, publisherId: 1, paragraph: 0, saidBy: null };
  const story = buildStory({
    keyPoints: [
      { ...point, at: testNow - 5 * hour },
      { ...point, text: 'A town was named.', at: testNow - hour },
    ],
  });
  const mark = {
    storyId: 1,
    seenAt: null,
    seenCount: 0,
    openedAt: testNow - 2 * hour,
    readAt: null,
    savedAt: null,
    hiddenAt: null,
  };

  test('shows what came since the reader last opened the story', () => {
    const view = storyView({ story, item: null, mark, stances: [], related: [] }, buildScene());
    expect(view.news?.points.map(({ text }) => text)).toEqual(['A town was named.']);
    expect(view.news?.when).toBe('today at 10.04');
  });

  test('has no news for who never opened it', () => {
    const view = storyView({ story, item: null, mark: null, stances: [], related: [] }, buildScene());
    expect(view.news).toBeNull();
  });

  test('knows whether the reader follows it', () => {
    const stance = {
      subject: { kind: 'story', key: '1' } as const,
      stance: 'follow' as const,
      label: '',
      at: 0,
      until: null,
    };
    const view = storyView({ story, item: null, mark, stances: [stance], related: [] }, buildScene());
    expect(view.followed).toBe(true);
  });
});
