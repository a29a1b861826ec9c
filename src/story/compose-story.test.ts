import { describe, expect, it } from 'vitest';
import { composeStory } from './compose-story.ts';
import { buildArticle, HOUR, NOW } from './testing.ts';
import { ferry, material, point, sentencesOf } from './testing-material.ts';

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

describe('the dek', () => {
  const dekOf = (summary: string, dek: string | null = null) =>
    composeStory(material([buildArticle({ summary, dek })])).dek;

  it.each([
    ['an initial', 'The harbour board said that it had lost patience with Mayor Edda V. Lund over the quay.'],
    ['an abbreviation', 'No pilots will go aboard off Port Merrow this winter unless the U.S. owner pays.'],
    ['a title', 'The inquest into the grounding heard for two hours on Monday from Dr. Jun Maristow alone.'],
  ])('is not cut at %s', (_, sentence) => {
    expect(dekOf(`${sentence} It meets again in March.`)).toBe(sentence);
  });

  it('is cut at a word where the first sentence is too long', () => {
    const dek = dekOf(`The board ${'deliberated '.repeat(25).trim()}.`);
    expect(dek).toMatch(/deliberated…$/);
    expect(dek!.length).toBeLessThanOrEqual(260);
  });

  it('takes a second sentence where the first says little', () => {
    expect(dekOf('It is over. The ferry Kestrel is back at her berth. Nobody was hurt.')).toBe(
      'It is over. The ferry Kestrel is back at her berth.',
    );
  });

  it('is none that leads on to what does not stand there', () => {
    const summary = 'The ferry Kestrel was towed to Osterby on the evening tide.';
    expect(dekOf(summary, 'Follow every ball of it here | https://scores.example/kestrel')).toBe(summary);
    expect(dekOf('What we know so far about the grounding of the ferry:')).toBeNull();
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
