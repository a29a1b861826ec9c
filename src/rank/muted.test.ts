import { describe, expect, it } from 'vitest';
import type { Picture } from '../model/article.ts';
import type { KeyPoint } from '../model/story.ts';
import { buildStory, noon } from '../model/story-builder.ts';
import { buildStance } from './edition-builder.ts';
import { mutesOf, type StandIn, speaksMuted, standInIds, withoutMuted } from './muted.ts';

const picture = (url: string): Picture => ({
  url,
  width: null,
  height: null,
  alt: '',
  caption: null,
  credit: null,
});
const point = (text: string, publisherId: number): KeyPoint => ({
  ...{ text, publisherId, articleId: 100, paragraph: 0, saidBy: null, at: noon },
});
const standIn = (id: number, over: Partial<StandIn> = {}): StandIn => ({
  ...{ id, publisherId: id - 99, title: `Of ${id}`, dek: 'Its own', language: 'en', picture: null },
  ...over,
});
const story = buildStory({
  id: 1,
  publisherIds: [1, 2, 3],
  headline: 'A vote on the quay',
  dek: 'What was voted',
  picture: picture('a'),
  picturePublisherId: 1,
  keyPoints: [point('Trump administration pays', 2), point('The quay is long', 1), point('It opens', 3)],
  differences: [
    {
      about: 'jobs',
      values: [
        { value: '12', publisherIds: [1], articleId: 100, paragraph: 0 },
        { value: '14', publisherIds: [2], articleId: 101, paragraph: 0 },
      ],
    },
  ],
});
const muting = (...given: Parameters<typeof buildStance>[]) =>
  mutesOf(
    given.map((one) => buildStance(...one)),
    noon,
  );
const mutedFirst = muting(['publisher', '1', 'mute']);
const shown = (mutes = mutedFirst, standIns: readonly StandIn[] = []) =>
  withoutMuted(story, mutes, { standIns, points: story.keyPoints });

describe('a muted publisher', () => {
  it('gives its place to the others: headline, standfirst, picture, points, differences, credit', () => {
    expect(speaksMuted(story, mutedFirst)).toBe(true);
    expect(standInIds(story, mutedFirst)).toEqual([101, 102]);
    const left = shown(mutedFirst, [standIn(101), standIn(102, { picture: picture('b') })]);
    expect(left).toMatchObject({ headline: 'Of 101', dek: 'Its own', leadArticleId: 101 });
    expect(left).toMatchObject({ picture: { url: 'b' }, picturePublisherId: 3, differences: [] });
    expect(left).toMatchObject({ articleCount: 2, publisherCount: 2 });
    expect(left?.coverage.map(({ publisherId }) => publisherId)).toEqual([2, 3]);
    expect(left?.keyPoints.map(({ text }) => text)).toEqual(['Trump administration pays', 'It opens']);
  });

  it('lets the story fall out where nobody else has a headline', () => {
    expect(shown(mutedFirst, [])).toBeNull();
    expect(shown(mutedFirst, [standIn(101, { title: ' ' })])).toBeNull();
  });

  it('is not followed by a headline with a muted word, nor by another language while there is a choice', () => {
    const mutes = muting(['publisher', '1', 'mute'], ['word', 'trump', 'mute']);
    const others = [standIn(101, { title: 'Trump pays' }), standIn(102, { language: 'de' })];
    expect(shown(mutes, others)?.headline).toBe('Of 102');
    expect(shown(mutes, others.slice(0, 1))).toBeNull();
    expect(shown(mutedFirst, [standIn(101, { language: 'de' }), standIn(102)])?.headline).toBe('Of 102');
  });

  it('is not spoken for by a copy of its own text before others', () => {
    const coverage = story.coverage.map((line, i) => (i === 1 ? { ...line, duplicateOf: 100 } : line));
    expect(standInIds({ ...story, coverage }, mutedFirst)).toEqual([102, 101]);
  });
});

describe('a muted word', () => {
  it('takes the points and the standfirst that hold it, and nothing else', () => {
    const left = shown(muting(['word', 'trump', 'mute']));
    expect(left?.keyPoints.map(({ text }) => text)).toEqual(['The quay is long', 'It opens']);
    expect(left).toMatchObject({ headline: story.headline, dek: story.dek, picture: story.picture });
    expect(shown(muting(['word', 'voted', 'mute']))?.dek).toBeNull();
  });

  it('leaves the points where the headline says it, of a story that was opened all the same', () => {
    const mutes = muting(['word', 'quay', 'mute']);
    expect(shown(mutes)?.keyPoints).toHaveLength(3);
  });
});

it('counts as muted for as long as it is in force', () => {
  const stances = [buildStance('publisher', '1', 'mute', noon + 5)];
  expect(mutesOf(stances, noon)).toBe(mutesOf(stances, noon + 4));
  expect(mutesOf(stances, noon + 5).publishers.size).toBe(0);
});
