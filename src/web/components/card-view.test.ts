import { describe, expect, test } from 'vitest';
import { buildItem, buildLine, buildPublisher, buildScene, buildStory, testNow } from '../build-for-tests.ts';
import { cardView, labelTopic, sectionOf, storyHref } from './card-view.ts';
import { ownersInStory } from './owners-in-story.ts';

describe('cardView', () => {
  test('names publishers in the order they reported, each once', () => {
    const coverage = [
      buildLine({ articleId: 1, publisherId: 3 }),
      buildLine({ articleId: 2, publisherId: 3 }),
      buildLine({ articleId: 3, publisherId: 1 }),
      buildLine({ articleId: 4, publisherId: 2 }),
    ];
    const card = cardView(buildStory({ coverage }), buildItem(), buildScene());
    expect(card.publishers).toEqual(['Publisher 3', 'Publisher 1']);
    expect(card.coverage).toBe('3 publishers');
    expect(card.others).toBe(2);
  });

  test('says nothing of coverage when all publishers are named', () => {
    expect(cardView(buildStory(), null, buildScene()).coverage).toBeNull();
  });

  test('opens the only article of a story directly', () => {
    expect(storyHref(buildStory({ coverage: [buildLine({ articleId: 9 })] }))).toBe('/articles/9');
    expect(storyHref(buildStory({ id: 5 }))).toBe('/stories/5');
  });

  test('does not repeat the headline as a summary', () => {
    const story = buildStory({ dek: 'Council puts Quay 7 to the vote' });
    expect(cardView(story, null, buildScene()).summary).toBeNull();
  });

  test('shortens a long summary between words', () => {
    const summary = cardView(buildStory({ dek: 'word '.repeat(80) }), null, buildScene()).summary ?? '';
    expect(summary.length).toBeLessThan(210);
    expect(summary).toMatch(/word …$/);
  });

  test('says what came since the reader looked, on the pages that tell it', () => {
    const coverage = [
      buildLine({ at: testNow - 7_200_000 }),
      buildLine({ articleId: 2, publisherId: 2, toldAt: testNow - 60_000 }),
    ];
    const news = (scene = {}) => cardView(buildStory({ coverage }), null, buildScene([], scene)).news;
    expect(news()).toBeNull();
    expect(news({ lookedAt: () => testNow - 3_600_000 })).toBe('one more publisher');
    expect(news({ lookedAt: () => testNow })).toBeNull();
  });

  test('says how publishers differ', () => {
    const value = (text: string) => ({ value: text, publisherIds: [1], articleId: 1, paragraph: 0 });
    const differences = [{ about: 'injured', values: [value('12'), value('14')] }];
    expect(cardView(buildStory({ differences }), null, buildScene()).differ).toBe('12 or 14 injured');
  });

  test('marks only languages other than English', () => {
    expect(cardView(buildStory({ language: 'en-GB' }), null, buildScene()).language).toBeNull();
    expect(cardView(buildStory({ language: 'fr' }), null, buildScene()).language).toBe('fr');
  });

  test('asks for a picture through the proxy only', () => {
    const picture = {
      url: 'https://a.example/x.jpg',
      width: 3,
      height: 2,
      alt: '',
      caption: null,
      credit: null,
    };
    const card = cardView(buildStory({ picture }), null, buildScene());
    expect(card.picture?.src).toMatch(/^\/pictures\//);
  });

  test('shows the age of the last news', () => {
    const story = buildStory({ newsAt: testNow - 40 * 60_000 });
    expect(cardView(story, null, buildScene()).age).toBe('40 min');
  });
});

test('sectionOf is the top-level topic, skipping topics that the standard does not know', () => {
  const topics = [
    { topic: '99999999', weight: 1 },
    { topic: '20000170', weight: 0.5 },
  ];
  expect(sectionOf(buildStory({ topics }))).toBe('04000000');
  expect(sectionOf(buildStory({ topics: [] }))).toBeNull();
});

// A train of Maharashtra stood under Sport and a reopened bridge under Disasters, for want of anything surer.
test('sectionOf files no story under a topic that hardly weighs', () => {
  const section = (weight: number) =>
    sectionOf(
      buildStory({
        topics: [
          { topic: '15000000', weight },
          { topic: '11000000', weight: 0.2 },
        ],
      }),
    );
  expect([section(0.44), section(0.45)]).toEqual([null, '15000000']);
});

describe('labelTopic', () => {
  const label = (topics: readonly (readonly [string, number])[]) =>
    labelTopic(buildStory({ topics: topics.map(([topic, weight]) => ({ topic, weight })) }));

  test('is a part of the first topic where that is as much what the story is about', () => {
    expect(
      label([
        ['04000000', 0.8],
        ['20000170', 0.6],
      ]),
    ).toBe('20000170');
    expect(
      label([
        ['04000000', 0.8],
        ['20000170', 0.2],
      ]),
    ).toBe('04000000');
  });

  test('is the first topic where the narrower one belongs to another, or has a long name', () => {
    expect(
      label([
        ['11000000', 0.8],
        ['20000170', 0.8],
      ]),
    ).toBe('11000000');
    expect(
      label([
        ['13000000', 0.8],
        ['20000717', 0.8],
      ]),
    ).toBe('13000000');
    expect(labelTopic(buildStory({ topics: [] }))).toBeNull();
  });
});

test('a card sets the marks of its words as a printer would', () => {
  const story = buildStory({ headline: 'Brandt: "I\'ll stay"', dek: "The Calder's peat" });
  const card = cardView(story, null, buildScene());
  expect([card.title, card.summary]).toEqual(['Brandt: “I’ll stay”', 'The Calder’s peat']);
});

describe('ownersInStory', () => {
  const kelvane = {
    key: 'company:VSX:KLV',
    kind: 'company' as const,
    name: 'Kelvane',
    role: null,
    ticker: 'KLV',
    exchange: 'VSX',
    reportedMove: null,
    mentions: 4,
    salience: 0.9,
  };
  const courier = buildPublisher({ id: 2, name: 'The Merrow Courier', ownerEntities: ['kelvane'] });

  test('finds a publisher whose owner the story names', () => {
    const found = ownersInStory(buildStory({ entities: [kelvane] }), buildScene([courier]));
    expect(found.map(({ publisher, entity }) => [publisher.name, entity])).toEqual([
      ['The Merrow Courier', 'Kelvane'],
    ]);
  });

  test('tells ownership from other ties', () => {
    const post = buildPublisher({
      id: 2,
      name: 'The Washington Post',
      site: 'https://www.washingtonpost.com',
      kind: 'daily',
      sample: false,
    });
    const owns = (name: string) =>
      ownersInStory(buildStory({ entities: [{ ...kelvane, name }] }), buildScene([post])).map(
        (found) => found.owns,
      );
    expect([owns('Jeff Bezos'), owns('Amazon')]).toEqual([[true], [false]]);
  });

  test('finds nothing where the owner is not named', () => {
    expect(ownersInStory(buildStory(), buildScene([courier]))).toEqual([]);
  });
});
