import { describe, expect, it } from 'vitest';
import type { Article, KeySentence } from '../model/article.ts';
import { composeStory, type StoryMaterial } from './compose-story.ts';
import { buildArticle, buildEntity, buildPublisher, HOUR, NOW } from './testing.ts';

const publishers = new Map([1, 2, 3, 4].map((id) => [id, buildPublisher(id)]));

function point(text: string, score = 0.6, more: Partial<KeySentence> = {}): KeySentence {
  return { text, paragraph: 1, score, saidBy: null, ...more };
}

function material(members: readonly Article[], more: Partial<StoryMaterial> = {}): StoryMaterial {
  return { id: 1, members, sentences: new Map(), previous: undefined, publishers, now: NOW, ...more };
}

function sentencesOf(entries: readonly [Article, readonly KeySentence[]][]): StoryMaterial['sentences'] {
  return new Map(
    entries.map(([article, keySentences]) => [article.id, { keySentences, datedSentences: [] }]),
  );
}

const ferry = [
  buildArticle({
    id: 1,
    publisherId: 1,
    title: 'Ferry Kestrel runs aground off Skerry Point',
    publishedAt: NOW - 3 * HOUR,
  }),
  buildArticle({
    id: 2,
    publisherId: 2,
    title: 'Ferry runs aground off Skerry Point, 214 safe',
    publishedAt: NOW - 2 * HOUR,
  }),
  buildArticle({
    id: 3,
    publisherId: 3,
    title: 'Grounded: what next for the Kestrel?',
    kind: 'opinion',
    publishedAt: NOW - HOUR,
  }),
];

describe('the headline', () => {
  it('is a plain one from the middle of the story, not the comment, the question or the bait', () => {
    const bait = buildArticle({
      id: 4,
      publisherId: 4,
      title: 'You won’t believe what happened off Skerry Point!',
    });
    expect(composeStory(material([...ferry, bait])).headline).toMatch(/runs aground off Skerry Point/);
  });

  it('loses the name of the paper and the agency’s update count', () => {
    const article = buildArticle({ id: 9, title: 'UPDATE 2-Ferry Kestrel runs aground - Publisher 1' });
    expect(composeStory(material([article])).headline).toBe('Ferry Kestrel runs aground');
  });

  it('is of the newest development once others report it too', () => {
    const story = (title: string, hoursAgo: number, publisherId: number, summary: string) =>
      buildArticle({ title, publisherId, summary, publishedAt: NOW - hoursAgo * HOUR });
    const morning = [
      story('Ferry Kestrel runs aground off Skerry Point', 11, 1, 'The ferry Kestrel ran aground at nine.'),
      story(
        'Kestrel aground off Skerry Point, 214 aboard',
        10,
        2,
        'The ferry Kestrel lies off Skerry Point.',
      ),
      story('Ferry aground off Skerry Point', 9, 3, 'Lifeboats are with the ferry Kestrel.'),
    ];
    const evening = [
      story(
        'Tug pulls ferry Kestrel free',
        2,
        1,
        'A tug pulled the grounded ferry free on the evening tide.',
      ),
      story(
        'Kestrel afloat again after tug pulls her free',
        1,
        2,
        'The ferry Kestrel was pulled free by a tug.',
      ),
    ];
    const before = composeStory(material(morning));
    expect(before.headline).toMatch(/aground off Skerry Point/);
    const after = composeStory(material([...morning, ...evening], { previous: before }));
    expect(after.headline).toMatch(/pulls .*free/);
  });

  it('is not the newest article where that is an aside that nobody else tells', () => {
    const aside = buildArticle({
      id: 5,
      publisherId: 4,
      title: 'The sea keeps its own timetable',
      summary: 'An evening on the quay of Osterby.',
      publishedAt: NOW,
    });
    expect(composeStory(material([...ferry, aside])).headline).toMatch(/runs aground off Skerry Point/);
  });

  it('stays when an equal one comes', () => {
    const before = composeStory(material([ferry[0]!]));
    const twin = buildArticle({
      id: 8,
      publisherId: 2,
      title: 'Kestrel ferry runs aground off Skerry Point',
      publishedAt: NOW,
    });
    expect(composeStory(material([ferry[0]!, twin], { previous: before })).leadArticleId).toBe(1);
  });
});

describe('key points', () => {
  const a = point('The ferry struck rocks off Skerry Point shortly after nine with 214 people aboard.', 0.9);
  const aAgain = point(
    'The ferry struck rocks off Skerry Point soon after nine, with 214 people on board.',
    0.8,
  );
  const b = point('Captain Jorun Vale told investigators that the steering had failed.', 0.7, {
    saidBy: 'Jorun Vale',
  });
  const c = point('Hallam Lines cancelled all sailings to Osterby until the weekend.', 0.6, { paragraph: 4 });

  it('come from several publishers, repeat nothing and keep who said it and where', () => {
    const third = buildArticle({ id: 5, publisherId: 3, title: 'Hallam Lines cancels sailings' });
    const members = [ferry[0]!, ferry[1]!, third];
    const sentences = sentencesOf([
      [ferry[0]!, [a, b]],
      [ferry[1]!, [aAgain]],
      [third, [c]],
    ]);
    const { keyPoints } = composeStory(material(members, { sentences }));
    expect(keyPoints.map((one) => one.text)).toEqual(expect.arrayContaining([b.text, c.text]));
    expect(keyPoints.filter((one) => one.text.includes('struck rocks'))).toHaveLength(1);
    expect(keyPoints.find((one) => one.text === b.text)).toMatchObject({
      articleId: 1,
      saidBy: 'Jorun Vale',
    });
    expect(keyPoints.find((one) => one.text === c.text)).toMatchObject({
      articleId: 5,
      publisherId: 3,
      paragraph: 4,
    });
    expect(new Set(keyPoints.map((one) => one.publisherId)).size).toBeGreaterThanOrEqual(2);
  });

  it('are an article’s own where it is alone and long, and none where it is short', () => {
    const sentences = sentencesOf([
      [ferry[0]!, [a, aAgain, b, c, point('A fourth sentence about the weather on the Sund that day.')]],
    ]);
    expect(composeStory(material([ferry[0]!], { sentences })).keyPoints).toHaveLength(3);
    const short = { ...ferry[0]!, wordCount: 90 };
    expect(composeStory(material([short], { sentences })).keyPoints).toEqual([]);
  });

  it('are every one a sentence of the article they name', () => {
    const sentences = sentencesOf([
      [ferry[0]!, [a, b]],
      [ferry[1]!, [aAgain, c]],
      [ferry[2]!, [point('An opinion that nobody asked for, at length and in anger.')]],
    ]);
    const { keyPoints } = composeStory(material(ferry, { sentences }));
    expect(keyPoints.length).toBeGreaterThanOrEqual(2);
    for (const one of keyPoints) {
      expect(sentences.get(one.articleId)!.keySentences.map((sentence) => sentence.text)).toContain(one.text);
    }
    expect(keyPoints.some((one) => one.articleId === 3)).toBe(false);
  });
});

describe('differences', () => {
  const says = (text: string) => [point(text)];

  it('shows two numbers for one thing with who gives which', () => {
    const sentences = sentencesOf([
      [
        ferry[0]!,
        says(
          'Lifeboats brought ashore the passengers of the ferry and 12 injured crew, the coastguard said.',
        ),
      ],
      [
        ferry[1]!,
        says('The coastguard said lifeboats brought ashore passengers and 14 injured crew from the ferry.'),
      ],
    ]);
    expect(composeStory(material(ferry, { sentences })).differences).toEqual([
      {
        about: 'injured',
        values: [
          { value: '12', publisherIds: [1], articleId: 1, paragraph: 1 },
          { value: '14', publisherIds: [2], articleId: 2, paragraph: 1 },
        ],
      },
    ]);
  });

  it('compares tolls in words and figures, said in different ways, but none that was overtaken', () => {
    const texts = [
      'Police in Osterby said at least eight people were killed when the ferry Kestrel struck Skerry Point.',
      'The grounding of the ferry Kestrel off Skerry Point killed 11 people, the Osterby coastguard said.',
      'Divers searched the wreck of the Kestrel all night.',
    ];
    const sentences = sentencesOf(ferry.map((article, i) => [article, says(texts[i]!)]));
    const { differences } = composeStory(material(ferry, { sentences }));
    expect(differences.map(({ about, values }) => [about, values.map(({ value }) => value)])).toEqual([
      ['killed', ['8', '11']],
    ]);
    const early = { ...ferry[0]!, publishedAt: NOW - 12 * HOUR };
    const later = composeStory(
      material([early, ferry[1]!, ferry[2]!], {
        sentences: sentencesOf([early, ferry[1]!, ferry[2]!].map((article, i) => [article, says(texts[i]!)])),
      }),
    );
    expect(later.differences).toEqual([]);
  });

  it('does not compare two parties’ seats', () => {
    const sentences = sentencesOf([
      [
        ferry[0]!,
        says(
          'The Harbour List won 26 seats in the election and may lead the next council, according to the count.',
        ),
      ],
      [
        ferry[1]!,
        says('In the election the Reform group of Gideon Marsh fell back to 18 seats, its worst count ever.'),
      ],
    ]);
    expect(composeStory(material(ferry, { sentences })).differences).toEqual([]);
  });

  it('takes "about 12" and "nearly 14" for no disagreement, nor years, hours and percentages', () => {
    const sentences = sentencesOf([
      [
        ferry[0]!,
        says(
          'The coastguard brought about 12 passengers ashore from the ferry within 3 hours, 40 percent of them cold.',
        ),
      ],
      [
        ferry[1]!,
        says(
          'The coastguard brought nearly 14 passengers ashore from the ferry within 5 hours, 60 percent of them cold.',
        ),
      ],
    ]);
    expect(composeStory(material(ferry, { sentences })).differences).toEqual([]);
  });
});

describe('entities', () => {
  it('are one person under surname, title and full name', () => {
    const members = [
      buildArticle({ id: 1, entities: [buildEntity('Aldous Renn', { role: 'mayor of Port Merrow' })] }),
      buildArticle({
        id: 2,
        entities: [buildEntity('Mayor Renn'), buildEntity('Renn', { key: 'person:renn' })],
      }),
    ];
    const { entities } = composeStory(material(members));
    expect(entities).toHaveLength(1);
    expect(entities[0]).toMatchObject({ name: 'Aldous Renn', role: 'mayor of Port Merrow', mentions: 6 });
  });

  it('leaves a surname alone that two people share', () => {
    const members = [
      buildArticle({ id: 1, entities: [buildEntity('Aldous Renn'), buildEntity('Clara Renn')] }),
      buildArticle({ id: 2, entities: [buildEntity('Renn')] }),
    ];
    expect(composeStory(material(members)).entities).toHaveLength(3);
  });

  it('are one person with and without the middle name, unless two of them differ in it', () => {
    const named = (...names: string[]) =>
      composeStory(
        material(names.map((name, id) => buildArticle({ id: id + 1, entities: [buildEntity(name)] }))),
      ).entities.map(({ name }) => name);
    expect(named('Aldous Renn', 'Aldous Dewey Renn')).toEqual(['Aldous Dewey Renn']);
    expect(named('Aldous Renn Jr.', 'Aldous D. Renn Jr.')).toEqual(['Aldous D. Renn Jr.']);
    expect(named('Aldous Renn', 'Aldous Dewey Renn', 'Aldous Teck Renn')).toHaveLength(3);
  });

  it('are one body under its letters and its name written out', () => {
    const named = (...names: string[]) =>
      composeStory(
        material(
          names.map((name, id) =>
            buildArticle({ id: id + 1, entities: [buildEntity(name, { kind: 'organisation' })] }),
          ),
        ),
      ).entities.map(({ name }) => name);
    expect(named('USDA', 'U.S. Department of Agriculture')).toEqual(['U.S. Department of Agriculture']);
    expect(named('ETO', 'Estmark Tide Office')).toEqual(['Estmark Tide Office']);
    expect(named('ETO', 'Estmark Tide Office', 'Estmark Trade Office')).toHaveLength(3);
    expect(named('Eto', 'Estmark Tide Office')).toHaveLength(2);
    // The agency stood under the school's name, with its key.
    expect(named('CIA', 'Culinary Institute of America')).toHaveLength(2);
    expect(named('CIA', 'Central Intelligence Agency')).toEqual(['Central Intelligence Agency']);
  });

  it('hold no place that is called like somebody of the story, but keep those that all know', () => {
    const kinds = (place: string, ...people: string[]) =>
      composeStory(
        material([
          buildArticle({ id: 1, entities: [buildEntity(place, { kind: 'place' })] }),
          ...people.map((name, i) => buildArticle({ id: i + 2, entities: [buildEntity(name)] })),
        ]),
      ).entities.map(({ kind }) => kind);
    expect(kinds('Renn', 'Aldous Renn')).toEqual(['person']);
    expect(kinds('Renn', 'Aldous Renn', 'Clara Renn')).toEqual(['person', 'person']);
    expect(kinds('Washington', 'Ada Washington')).toEqual(['person', 'place']);
    expect(kinds('Virginia', 'Ada Virginia')).toEqual(['person', 'place']);
  });

  it('keeps the ticker of a company that one article calls by its short name', () => {
    const listed = buildEntity('Kelvane Holdings', {
      kind: 'company',
      key: 'company:VSX:KLV',
      ticker: 'KLV',
      exchange: 'VSX',
    });
    const members = [
      buildArticle({ id: 1, entities: [buildEntity('Kelvane', { kind: 'organisation' })] }),
      buildArticle({ id: 2, entities: [listed] }),
    ];
    expect(composeStory(material(members)).entities).toMatchObject([
      { key: 'company:VSX:KLV', ticker: 'KLV' },
    ]);
  });
});

describe('importance', () => {
  const importanceOf = (owners: readonly (string | null)[]) => {
    const own = new Map(owners.map((owner, i) => [i + 1, buildPublisher(i + 1, { owner })]));
    const members = owners.map((_, i) => buildArticle({ id: i + 1, publisherId: i + 1 }));
    return composeStory(material(members, { publishers: own })).importance;
  };

  it('grows with independent publishers and counts one owner’s papers once', () => {
    expect(importanceOf([null, null, null, null])).toBeGreaterThan(importanceOf([null, null]));
    expect(importanceOf([null, null, null])).toBeGreaterThan(
      importanceOf(['Ledger Group', 'Ledger Group', 'Ledger Group']),
    );
    expect(importanceOf([null])).toBeLessThan(0.1);
    expect(importanceOf(Array.from({ length: 60 }, () => null))).toBeLessThanOrEqual(1);
  });
});

describe('importance among very many publishers', () => {
  const all = new Map(Array.from({ length: 1_000 }, (_, i) => [i + 1, buildPublisher(i + 1)]));
  const told = (count: number) =>
    composeStory(
      material(
        Array.from({ length: count }, (_, i) => buildArticle({ id: i + 1, publisherId: i + 1 })),
        { publishers: all },
      ),
    ).importance;

  it('keeps the story of the day apart from what a few of them take up', () => {
    expect(told(45) - told(15)).toBeGreaterThan(0.2);
    expect(told(15)).toBeGreaterThan(told(5));
  });
});

describe('when a story has news', () => {
  const first = composeStory(material([ferry[0]!]));

  it('does not move for a copy', () => {
    const copy = buildArticle({
      id: 7,
      publisherId: 4,
      title: ferry[0]!.title,
      duplicateOf: 1,
      publishedAt: NOW,
    });
    const after = composeStory(material([ferry[0]!, copy], { previous: first }));
    expect(after.newsAt).toBe(first.newsAt);
    expect(after.publisherCount).toBe(2);
  });

  it('does not move when the same publisher says the same again', () => {
    const again = buildArticle({ id: 7, publisherId: 1, title: 'Ferry still aground', publishedAt: NOW });
    expect(composeStory(material([ferry[0]!, again], { previous: first })).newsAt).toBe(first.newsAt);
  });

  it('moves when a new publisher brings facts, and for a correction', () => {
    const fresh = buildArticle({
      id: 7,
      publisherId: 4,
      title: 'Hallam Lines suspends captain after grounding',
      summary: '',
      publishedAt: NOW - 60_000,
    });
    expect(composeStory(material([ferry[0]!, fresh], { previous: first })).newsAt).toBe(NOW - 60_000);
    const correction = buildArticle({
      id: 8,
      publisherId: 1,
      title: 'Correction: ferry Kestrel',
      kind: 'correction',
      publishedAt: NOW,
    });
    expect(composeStory(material([ferry[0]!, correction], { previous: first })).newsAt).toBe(NOW);
  });
});

describe('the story as a whole', () => {
  it('is the same in whatever order its articles come', () => {
    expect(composeStory(material([...ferry].reverse()))).toEqual(composeStory(material(ferry)));
  });

  it('lists coverage in order of reporting, also of members not at hand', () => {
    const before = composeStory(material(ferry));
    const sample = composeStory(material([ferry[2]!], { previous: before, memberIds: [1, 2, 3] }));
    expect(sample.coverage.map((line) => line.articleId)).toEqual([1, 2, 3]);
    expect(sample.articleCount).toBe(3);
    const moved = composeStory(material([ferry[2]!], { previous: before, memberIds: [2, 3] }));
    expect(moved.coverage.map((line) => line.articleId)).toEqual([2, 3]);
  });

  it('takes a large credited picture before a logo', () => {
    const picture = { width: 1200, height: 800, alt: '', caption: null, credit: 'Jun Maristow' };
    const members = [
      buildArticle({ id: 1, picture: { ...picture, url: 'https://example.com/site-logo.png' } }),
      buildArticle({ id: 2, publisherId: 2, picture: { ...picture, url: 'https://example.com/ferry.jpg' } }),
    ];
    const story = composeStory(material(members));
    expect(story.picture?.url).toBe('https://example.com/ferry.jpg');
    expect(story.picturePublisherId).toBe(2);
  });

  it('refuses to be made of nothing', () => {
    expect(() => composeStory(material([]))).toThrow(/without any article/);
  });
});

describe('the timeline', () => {
  it('leaves out a dated sentence that has nothing of what the headlines share', () => {
    const dated = (text: string, year: number) => ({
      text,
      paragraph: 2,
      at: Date.UTC(year, 0, 1),
      precision: 'year' as const,
    });
    const datedSentences = [
      dated('The ferry Kestrel ran aground off Skerry Point before, in 2011.', 2011),
      dated('A museum of lighthouses was opened in Osterby in 2019.', 2019),
    ];
    const sentences = new Map(ferry.map((article) => [article.id, { keySentences: [], datedSentences }]));
    const { timeline } = composeStory(material(ferry, { sentences }));
    expect(timeline.map((event) => new Date(event.at).getUTCFullYear())).toEqual([2011]);
  });
});

describe('what is announced', () => {
  it('stands last on the timeline, once, and only for a day after the newest report', () => {
    const dated = (text: string, days: number) => ({
      text,
      paragraph: 1,
      at: NOW + days * 24 * HOUR,
      precision: 'day' as const,
    });
    const datedSentences = [
      dated('The ferry Kestrel will be towed off Skerry Point on Monday.', 2),
      dated('A hearing about the ferry at Skerry Point is due in spring.', 150),
    ];
    const sentences = new Map(ferry.map((article) => [article.id, { keySentences: [], datedSentences }]));
    const { timeline } = composeStory(material(ferry, { sentences }));
    expect(timeline.map((event) => event.text)).toEqual([datedSentences[0]!.text]);
  });
});
