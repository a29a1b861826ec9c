import { describe, expect, test } from 'vitest';
import type { EntityMention } from '../../../model/article.ts';
import type { Story } from '../../../model/story.ts';
import {
  buildItem,
  buildLine,
  buildPublisher,
  buildScene,
  buildStory,
  testNow,
} from '../../build-for-tests.ts';
import { ownersInStory } from '../../components/owners-in-story.ts';
import { coverageColumns, coverageRows, sameHands } from './coverage-rows.ts';
import { entityLines } from './entity-lines.ts';
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

function buildNamed(key: string, name: string): EntityMention {
  const unknown = { role: null, ticker: null, exchange: null, reportedMove: null };
  return { key, kind: 'organisation', name, ...unknown, mentions: 1, salience: 1 };
}

// A headline stood on the timeline an hour before the report that has it.
test('the line of now is dated no earlier than the report whose headline it shows', () => {
  const lead = buildLine({ articleId: 3, at: testNow - hour });
  const story = buildStory({
    ...{ leadArticleId: 3, coverage: [lead], newsAt: testNow - 3 * hour },
    timeline: [{ ...event, at: testNow - 72 * hour }],
  });
  const now = timelineLines(story, buildScene()).find(({ state }) => state === 'now');
  expect(now?.datetime).toBe('2026-11-19T11:04Z');
});

describe('coverage', () => {
  const coverage = [
    buildLine({ articleId: 1, publisherId: 1, at: testNow - 3 * hour }),
    buildLine({ articleId: 2, publisherId: 2, at: testNow - 2 * hour, duplicateOf: 1 }),
    buildLine({ articleId: 3, publisherId: 1, at: testNow - hour, kind: 'opinion' }),
  ];

  test('is one row a publisher, in the order they reported', () => {
    const own = coverage.map((line) => ({ ...line, duplicateOf: null }));
    const rows = coverageRows(buildStory({ coverage: own }), buildScene());
    expect(rows.map(({ publisher, further }) => [publisher, further.length])).toEqual([
      ['Publisher 1', 1],
      ['Publisher 2', 0],
    ]);
    expect(rows[0]?.first.time).toBe('first, 9.04');
  });

  test('has no column that nothing is known for', () => {
    const unknown = [1, 2].map((id) => buildPublisher({ id, kind: null, owner: null }));
    const columns = (publishers = unknown) =>
      coverageColumns(coverageRows(buildStory({ coverage }), buildScene(publishers)));
    expect(columns()).toEqual({ owner: false, place: null });
    expect(columns([buildPublisher({ id: 1, owner: 'Kelvane' })])).toEqual({ owner: true, place: 'Type' });
    const abroad = buildPublisher({ id: 1, country: 'GB' });
    expect(columns([abroad]).place).toBe('Country and type');
  });

  test('folds who only repeats under whose text it is, and says what is opinion', () => {
    const rows = coverageRows(buildStory({ coverage }), buildScene());
    expect(rows.map(({ publisher, copies }) => [publisher, copies.map((copy) => copy.publisher)])).toEqual([
      ['Publisher 1', ['Publisher 2']],
    ]);
    expect(rows[0]?.further[0]?.note).toBe('Opinion');
    const withOwn = [...coverage, buildLine({ articleId: 4, publisherId: 2 })];
    const [, second] = coverageRows(buildStory({ coverage: withOwn }), buildScene());
    expect([second?.first.note, second?.further.length]).toEqual(['same text as Publisher 1', 1]);
  });

  // A paper that printed the agency's report an hour before it came from the agency stood as its author.
  test('folds an agency’s report under the agency, else under the first to print it', () => {
    const agency = { agency: 'Associated Press' };
    const lines = [
      buildLine({ articleId: 1, publisherId: 1, at: testNow - 3 * hour, ...agency }),
      buildLine({ articleId: 2, publisherId: 2, at: testNow - 2 * hour, duplicateOf: 1, ...agency }),
      buildLine({ articleId: 3, publisherId: 3, at: testNow - hour, duplicateOf: 1 }),
    ];
    const rows = (names: readonly string[]) =>
      coverageRows(
        buildStory({ coverage: lines }),
        buildScene(names.map((name, i) => buildPublisher({ id: i + 1, name }))),
      ).map(({ publisher, first, copies }) => [publisher, first.note, copies.map((copy) => copy.publisher)]);
    expect(rows(['Harbour Gazette', 'AP News', 'Ledger'])).toEqual([
      ['AP News', null, ['Harbour Gazette', 'Ledger']],
    ]);
    expect(rows(['Harbour Gazette', 'Echo', 'Ledger'])).toEqual([
      ['Harbour Gazette', 'by Associated Press', ['Echo', 'Ledger']],
    ]);
  });

  test('never folds a publisher whose tie to the story is to be said', () => {
    const owned = buildPublisher({ id: 2, owner: 'Kelvane Holdings', ownerEntities: ['Kelvane'] });
    const entities = [buildNamed('organisation:kelvane', 'Kelvane')];
    const rows = coverageRows(buildStory({ coverage, entities }), buildScene([owned]));
    expect(rows.map(({ publisher }) => publisher)).toEqual(['Publisher 1', 'Publisher 2']);
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
    expect(rows[1]?.owner).toBe('Kelvane Holdings owns Publisher 2.');
    expect([rows[1]?.isOwnerInStory, rows[1]?.ownerSource]).toEqual([true, null]);
    expect(rows[0]?.isOwnerInStory).toBe(false);
    const behind = buildPublisher({
      id: 2,
      owner: 'Ledger Group',
      ownerEntities: ['Ledger Group', 'Kelvane'],
    });
    const through = coverageRows(buildStory({ coverage, entities: [kelvane] }), buildScene([behind]));
    expect(through[1]?.owner).toBe('Publisher 2 is owned by Ledger Group, which is tied to Kelvane.');
  });
});

/** Publishers that the ownership tables know by their sites. */
const journal = buildPublisher({
  id: 1,
  name: 'The Wall Street Journal',
  site: 'https://www.wsj.com',
  kind: 'daily',
  sample: false,
});
const marketWatch = { ...journal, id: 2, name: 'MarketWatch', site: 'https://www.marketwatch.com' };

describe('coverage by publishers of the ownership tables', () => {
  const coverage = [1, 2, 3].map((id) => buildLine({ articleId: id, publisherId: id }));
  const others = buildPublisher({ id: 3, owner: 'Kelvane' });
  const newsCorp = {
    key: 'company:NASDAQ:NWSA',
    kind: 'company' as const,
    name: 'News Corp',
    role: null,
    ticker: 'NWSA',
    exchange: 'NASDAQ',
    reportedMove: null,
    mentions: 1,
    salience: 1,
  };

  test('says where a stated tie can be checked, and for which month it is known', () => {
    const [row, , other] = coverageRows(
      buildStory({ coverage, entities: [newsCorp] }),
      buildScene([journal, marketWatch, others]),
    );
    expect(row?.owner).toBe('News Corp owns Dow Jones & Company, which owns The Wall Street Journal.');
    expect(row?.ownerSource).toMatchObject({ href: 'https://www.dowjones.com', site: 'dowjones.com' });
    expect(row?.ownerSource?.month).toMatch(/^[A-Z][a-z]+ 20\d\d$/);
    expect([other?.owner, other?.ownerSource]).toEqual(['Kelvane', null]);
  });

  test('begins the owner with a capital, as the first word of a cell', () => {
    const bbc = { ...journal, name: 'BBC News', site: 'https://www.bbc.com/news' };
    const [row] = coverageRows(buildStory({ coverage }), buildScene([bbc]));
    expect(row?.owner).toMatch(/^The BBC \(/);
  });

  test('names those that are in the same hands, also by way of different companies', () => {
    const fox = { ...journal, id: 3, name: 'Fox News', site: 'https://www.foxnews.com' };
    const words = (publishers: Parameters<typeof buildScene>[0]) =>
      sameHands(buildStory({ coverage }), buildScene(publishers));
    expect(words([journal, marketWatch, fox])).toEqual([
      'The Wall Street Journal, MarketWatch and Fox News are in the same hands: Lachlan Murdoch',
    ]);
    expect(words([journal, others])).toEqual([]);
  });

  test('gives an entity that only shares an owner with a publisher the sentence that says so', () => {
    const fox = { ...newsCorp, key: 'company:NASDAQ:FOXA', name: 'Fox Corp' };
    const entities = [newsCorp, fox];
    const story = (named: typeof entities) => buildStory({ coverage: coverage.slice(0, 1), entities: named });
    const line = (named: typeof entities) =>
      entityLines(named, ownersInStory(story(named), buildScene([journal])), () => false)[0]?.owns;
    expect(line([newsCorp])).toBe('Stands behind The Wall Street Journal, which reports here');
    expect(line([fox])).toMatch(
      /^Lachlan Murdoch .*\. Lachlan Murdoch also leads and controls Fox Corporation\.$/,
    );
  });
});

describe('who and what', () => {
  const named = (name: string, over: Partial<EntityMention> = {}): EntityMention => ({
    key: `organisation:${name.toLowerCase()}`,
    kind: 'organisation',
    name,
    role: null,
    ticker: null,
    exchange: null,
    reportedMove: null,
    mentions: 1,
    salience: 1,
    ...over,
  });
  const lines = (entities: readonly EntityMention[], publisher = buildPublisher({ id: 1 })) =>
    entityLines(entities, ownersInStory(buildStory({ entities }), buildScene([publisher])), () => false);

  test('gives the listing of every listed company, with or without a price', () => {
    const listed = { kind: 'company' as const, ticker: 'KLV', exchange: 'VSX' };
    const [quiet, moved] = lines([
      named('Kelvane', listed),
      named('Quillon', { ...listed, ticker: 'QLN', reportedMove: 'fell 4 per cent' }),
    ]);
    expect([quiet?.about, quiet?.move]).toEqual(['Listed on the Vesper Exchange as KLV', null]);
    expect(moved?.about).toBe('Listed on the Vesper Exchange as QLN');
    expect([moved?.move, moved?.direction]).toEqual(['QLN fell 4 per cent', 'down']);
  });

  test('says which of the publishers it owns', () => {
    const courier = buildPublisher({
      id: 1,
      name: 'The Merrow Courier',
      owner: 'Kelvane',
      ownerEntities: ['Kelvane'],
    });
    expect(lines([named('Kelvane')], courier)[0]?.owns).toBe('Owns The Merrow Courier, which reports here');
    expect(lines([named('Quillon')], courier)[0]?.owns).toBeNull();
  });

  test('leaves no name without a word on what it is, and none standing twice', () => {
    const found = lines([
      named('Batangor', { kind: 'place', key: 'place:batangor' }),
      named('Batangor'),
      named('Arden'),
    ]);
    expect(found.map(({ name, about }) => [name, about])).toEqual([
      ['Batangor', 'Place'],
      ['Arden', 'Organisation'],
    ]);
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

  test('leaves out sentences that say nothing without the one before, and points at the story by its headline', () => {
    const timeline = [
      { ...event, at: testNow - 40 * 24 * hour, text: 'It was raised in October.' },
      { ...event, at: testNow - 41 * 24 * hour, text: 'The dyke was raised.' },
    ];
    expect(timelineLines(buildStory({ timeline }), buildScene()).map(({ text }) => text)).toEqual([
      'Council puts Quay 7 to the vote',
      'The dyke was raised.',
    ]);
  });

  test('is empty when nothing came before', () => {
    expect(timelineLines(buildStory(), buildScene())).toEqual([]);
  });
});

describe('storyView', () => {
  const point = { text: 'The vote is on Friday.', articleId: 1, publisherId: 1, paragraph: 0, saidBy: null };
  const story = buildStory({
    coverage: [
      buildLine({ at: testNow - 5 * hour }),
      buildLine({ articleId: 2, publisherId: 2, at: testNow - hour }),
    ],
    keyPoints: [
      { ...point, at: testNow - 5 * hour },
      { ...point, text: 'A town was named.', articleId: 2, publisherId: 2, at: testNow - hour },
    ],
  });
  const mark = {
    storyId: 1,
    seenAt: null,
    seenCount: 0,
    openedAt: testNow - 2 * hour,
    openedBefore: null,
    readAt: null,
    savedAt: null,
    hiddenAt: null,
    unsavedAt: null,
    unhiddenAt: null,
    wishedAt: null,
    unwishedAt: null,
  };

  test('shows what came since the reader last opened the story', () => {
    const view = storyView(
      { story, item: null, itemAt: null, mark, stances: [], related: [], elsewhere: [] },
      buildScene(),
    );
    expect(view.news?.points.map(({ text }) => text)).toEqual(['A town was named.']);
    expect(view.news?.when).toBe('today at 10.04');
  });

  test('says that more like it was asked for, for as long as that can be taken back', () => {
    const wished = (wishedAt: number | null) =>
      storyView(
        {
          ...{ story, item: null, itemAt: null, stances: [], related: [], elsewhere: [] },
          mark: { ...mark, wishedAt },
        },
        buildScene(),
      ).wished;
    expect([null, testNow - hour, testNow - 31 * 24 * hour].map(wished)).toEqual([false, true, false]);
  });

  // The head said "13 publishers" and "Why this?" 10, as many as there were when the page was laid out.
  test('says as of when its reasons hold', () => {
    const item = buildItem({ storyId: 1 });
    const ask = (itemAt: number) =>
      storyView({ story, item, itemAt, mark: null, stances: [], related: [], elsewhere: [] }, buildScene())
        .why?.ask;
    expect(ask(testNow - 3 * hour)).toBe('Why this, on your page of 9.04?');
    expect(ask(testNow - 24 * hour)).toBe('Why this, on your page of yesterday at 12.04?');
    const unplaced = {
      story,
      item: null,
      itemAt: testNow,
      mark: null,
      stances: [],
      related: [],
      elsewhere: [],
    };
    expect(storyView(unplaced, buildScene()).why).toBeNull();
  });

  // The page left the point out that was the dek, and the dek had no source: whose words it is nobody could tell.
  test('says where its dek stands, and tells a dek among the points where there are few', () => {
    const facts = { item: null, itemAt: null, mark: null, stances: [], related: [], elsewhere: [] };
    const point = (paragraph: number, text: string) => ({
      ...{ text, articleId: 7, publisherId: 1, paragraph, saidBy: 'the mayor', at: testNow },
    });
    const keyPoints = ['A quay gave way.', 'A vote is set.', 'A town was named.'].map((text, i) =>
      point(i, text),
    );
    const viewOf = (change: Partial<Story>) =>
      storyView({ ...facts, story: buildStory({ dek: 'A quay gave way.', ...change }) }, buildScene());
    const many = viewOf({ keyPoints });
    expect(many.dekSource).toMatchObject({
      publisher: 'Publisher 1',
      saidBy: 'the mayor',
      href: '/articles/7#p0',
    });
    expect(many.points.length).toBe(2);
    // Some publishers' standfirsts are the beginning of a sentence.
    const opening = 'A quay gave way in the night to Sunday …';
    const long = point(0, 'A quay gave way in the night to Sunday, and nobody was hurt.');
    const cut = viewOf({ dek: opening, keyPoints: [long, ...keyPoints.slice(1)] });
    expect([cut.dek, cut.points.length]).toEqual([long.text, 2]);
    const few = viewOf({ keyPoints: keyPoints.slice(0, 2) });
    expect([few.dek, few.points.length]).toEqual([null, 2]);
    const own = viewOf({
      dek: 'The lead’s own words.',
      leadArticleId: 3,
      coverage: [buildLine({ articleId: 3 })],
      keyPoints,
    });
    expect(own.dekSource).toEqual({ publisher: 'Publisher 1', day: null, saidBy: null, href: '/articles/3' });
    expect(own.points.length).toBe(3);
  });

  test('tells the day of a point that was reported well before the newest', () => {
    const hourMs = 3_600_000;
    const at = (hours: number) => ({
      ...{ text: `Told ${hours} h before.`, articleId: 7, publisherId: 1, paragraph: hours, saidBy: null },
      at: testNow - hours * hourMs,
    });
    const story = buildStory({ updatedAt: testNow, keyPoints: [at(0), at(11), at(48)] });
    const facts = { item: null, itemAt: null, mark: null, stances: [], related: [], elsewhere: [] };
    const days = storyView({ ...facts, story }, buildScene()).points.map(({ day }) => day);
    expect(days.slice(0, 2)).toEqual([null, null]);
    expect(days[2]).toMatch(/^\d+ \p{Lu}\p{L}+$/u);
  });

  test('has no news for who never opened it', () => {
    const view = storyView(
      { story, item: null, itemAt: null, mark: null, stances: [], related: [], elsewhere: [] },
      buildScene(),
    );
    expect(view.news).toBeNull();
  });

  test('says when it was updated once: the clock beside minutes, the day alone after an hour', () => {
    const updated = (updatedAt: number) =>
      storyView(
        {
          story: { ...story, updatedAt },
          item: null,
          itemAt: null,
          mark: null,
          stances: [],
          related: [],
          elsewhere: [],
        },
        buildScene(),
      ).updated;
    expect(updated(testNow - 40 * 60_000)).toMatchObject({ when: '11.24', ago: '40 min ago' });
    expect(updated(testNow - 3 * hour)).toMatchObject({ when: 'today at 9.04', ago: null });
  });

  test('knows whether the reader follows it', () => {
    const stance = {
      subject: { kind: 'story', key: '1' } as const,
      stance: 'follow' as const,
      label: '',
      at: 0,
      until: null,
    };
    const view = storyView(
      { story, item: null, itemAt: null, mark, stances: [stance], related: [], elsewhere: [] },
      buildScene(),
    );
    expect(view.followed).toBe(true);
  });
});
