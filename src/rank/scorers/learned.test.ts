// What was learned of a reader, as the parts of a score: sums for all stories, and the same sums taken apart for a few.
import { describe, expect, it } from 'vitest';
import { type Affinity, affinityKey, emptyProfile, type LearnedKind } from '../../interest/profile.ts';
import type { ScoreComponent } from '../../model/edition.ts';
import type { Story } from '../../model/story.ts';
import { buildMention, buildStory, noon } from '../../model/story-builder.ts';
import { buildEditions, buildView } from '../edition-builder.ts';
import { defaultRankParams } from '../params.ts';

const sport = '15000000';
const culture = '01000000';
const filling = ['11000000', '04000000', '13000000', '07000000'].map((topic, i) =>
  buildStory({ id: 90 + i, topics: [{ topic, weight: 0.9 }] }),
);

const unlearned: Affinity = {
  longGain: 0,
  longEvidence: 0,
  shortGain: 0,
  shortEvidence: 0,
  readings: 0,
  saves: 0,
  at: noon,
  pinned: null,
  label: null,
};

/** Strength by subject, as a reader would set it by hand. */
type Taste = Readonly<Partial<Record<LearnedKind, Readonly<Record<string, number>>>>>;

/** The parts of that kind by story, for a reader of that taste. */
async function partsOf(kind: LearnedKind, stories: readonly Story[], taste: Taste) {
  const profile = emptyProfile();
  for (const [of, strengths] of Object.entries(taste)) {
    for (const [key, pinned] of Object.entries(strengths)) {
      profile.affinities.set(affinityKey(of as LearnedKind, key), { ...unlearned, pinned });
    }
  }
  const editions = buildEditions([...stories, ...filling], buildView({ profile }));
  const { items } = await editions.front({ readerId: 'ann', mode: 'for-you', limit: 40 });
  return new Map<number, readonly ScoreComponent[]>(
    items.map(({ storyId, components }) => [storyId, components.filter(({ name }) => name === kind)]),
  );
}

async function partOf(kind: LearnedKind, story: Story, taste: Taste): Promise<number> {
  const parts = (await partsOf(kind, [story], taste)).get(story.id) ?? [];
  return parts.reduce((sum, part) => sum + part.value, 0);
}

// One story saved, more asked for and none read was said to be "You read stories about Hamas".
describe('what is said of a name', () => {
  const key = 'person:a';
  async function saidOf(acts: Partial<Affinity>) {
    const profile = emptyProfile();
    const learned = { longGain: 3, longEvidence: 3, shortGain: 3, shortEvidence: 3, at: noon - 7_200_000 };
    profile.affinities.set(affinityKey('entity', key), { ...unlearned, ...learned, ...acts });
    const story = buildStory({ id: 1, entities: [buildMention(key, { name: 'Edda Lund' })] });
    const editions = buildEditions([story, ...filling], buildView({ profile }));
    const { items } = await editions.front({ readerId: 'ann', mode: 'for-you', limit: 40 });
    const { reason, components } = items.find(({ storyId }) => storyId === 1)!;
    return [reason.split(', and')[0], components.find(({ name }) => name === 'entity')?.sentence];
  }

  it.each([
    [
      { saves: 1 },
      'You saved a story about Edda Lund',
      'You saved a story about Edda Lund, most recently 2 hours ago.',
    ],
    [
      { saves: 1, wishes: 1, readings: 1 },
      'You asked for more about Edda Lund',
      'You asked for more about Edda Lund, saved a story and opened a story, most recently 2 hours ago.',
    ],
    [
      { saves: 1, readings: 5 },
      'You opened 5 stories about Edda Lund',
      'You opened 5 stories about Edda Lund and saved one, most recently 2 hours ago.',
    ],
    [
      {},
      'You took an interest in stories about Edda Lund',
      'You took an interest in stories about Edda Lund, most recently 2 hours ago.',
    ],
  ])('is what was done: %o', async (acts, reason, sentence) => {
    expect(await saidOf(acts)).toEqual([reason, sentence]);
  });
});

describe('a topic', () => {
  const on = (...weights: readonly [string, number][]) =>
    buildStory({ id: 1, topics: weights.map(([topic, weight]) => ({ topic, weight })) });

  it('counts for less where the classifier is less sure of it', async () => {
    const taste = { topic: { [sport]: 0.8 } };
    const sure = await partOf('topic', on([sport, 0.9]), taste);
    const unsure = await partOf('topic', on([sport, 0.3]), taste);
    expect(sure).toBeGreaterThan(0);
    expect(unsure / sure).toBeCloseTo(1 / 3, 4);
    // It is as sure as its surest topic, whichever stands first.
    const beside = await partOf('topic', on([sport, 0.3], [culture, 0.9]), taste);
    expect(beside).toBe(await partOf('topic', on([culture, 0.9], [sport, 0.3]), taste));
    expect(beside).toBeLessThan(unsure);
  });

  it('gains nothing by other topics of the story, and shares with those liked as well', async () => {
    const alone = await partOf('topic', on([sport, 0.9]), { topic: { [sport]: 0.8 } });
    const both = on([sport, 0.9], [culture, 0.9]);
    expect(await partOf('topic', both, { topic: { [sport]: 0.8 } })).toBeLessThan(alone);
    const likesBoth = await partOf('topic', both, { topic: { [sport]: 0.8, [culture]: 0.8 } });
    expect(likesBoth / alone).toBeCloseTo(Math.SQRT2, 4);
    expect(await partOf('topic', both, { topic: { [sport]: 0.8, [culture]: -0.8 } })).toBe(0);
  });

  it('is named with its own share', async () => {
    const story = on([sport, 0.9], [culture, 0.6]);
    const parts = await partsOf('topic', [story], { topic: { [sport]: 0.9, [culture]: 0.6 } });
    const [first, second, ...more] = parts.get(1)!;
    expect([first?.subject?.key, second?.subject?.key, more.length]).toEqual([sport, culture, 0]);
    const alone = await partOf('topic', story, { topic: { [culture]: 0.6 } });
    expect(second?.value).toBeCloseTo(alone, 9);
    expect(first?.value).toBeCloseTo(await partOf('topic', story, { topic: { [sport]: 0.9 } }), 9);
  });
});

describe('a name', () => {
  const names = ['person:a', 'person:b', 'person:c', 'person:d'];
  const of = (...salience: readonly number[]) =>
    buildStory({ id: 1, entities: salience.map((value, i) => buildMention(names[i]!, { salience: value })) });
  const likes = (count: number, strength = 1) => ({
    entity: Object.fromEntries(names.slice(0, count).map((key) => [key, strength])),
  });

  it('counts by how much the story is about it', async () => {
    const central = await partOf('entity', of(1), likes(1));
    const mentioned = await partOf('entity', of(0), likes(1));
    expect(mentioned / central).toBeGreaterThan(0.3);
    expect(mentioned / central).toBeLessThan(0.4);
  });

  it('adds to others up to a ceiling, and as far down', async () => {
    const one = await partOf('entity', of(1), likes(1));
    expect(await partOf('entity', of(1, 1, 1, 1), likes(1))).toBeCloseTo(one, 9);
    expect(await partOf('entity', of(1, 1), likes(2))).toBeCloseTo(2 * one, 9);
    const most = 1.5 * defaultRankParams().entityWeight;
    expect(await partOf('entity', of(1, 1, 1, 1), likes(4))).toBeCloseTo(most, 9);
    expect(await partOf('entity', of(1, 1, 1, 1), likes(4, -1))).toBeCloseTo(-most, 9);
    const parts = (await partsOf('entity', [of(1, 1, 1, 1)], likes(4))).get(1)!;
    expect(parts.map(({ value }) => value / most)).toEqual(names.map(() => expect.closeTo(0.25, 6)));
  });

  it('is said to give what it gives by itself, whatever the other names of the story give', async () => {
    const taste = { entity: { 'person:a': 0.8, 'person:b': -0.7, 'person:c': -0.6, 'person:d': -0.1 } };
    const parts = (await partsOf('entity', [of(1, 1, 1, 1)], taste)).get(1)!;
    const { entityWeight } = defaultRankParams();
    const given = new Map(parts.map(({ subject, value }) => [subject?.key, value / entityWeight]));
    expect([...given.keys()]).toEqual(names);
    expect(given.get('person:a')).toBeGreaterThan(0.4);
    expect(given.get('person:b')).toBeLessThan(-0.3);
    expect(given.get('person:d')).toBeLessThan(0);
  });
});

describe('a publisher', () => {
  it('counts where it leads the story, not where it carries it too', async () => {
    const taste = { publisher: { 2: 0.8 } };
    const led = buildStory({ id: 1, publisherIds: [2, 3], leadArticleId: 100 });
    const carried = buildStory({ id: 1, publisherIds: [3, 2], leadArticleId: 100 });
    expect(await partOf('publisher', led, taste)).toBeGreaterThan(0);
    expect(await partOf('publisher', carried, taste)).toBe(0);
  });
});
