import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { learn } from '../interest/learn.ts';
import type { ReaderView } from '../interest/reader-view.ts';
import { fixedClock } from '../model/clock.ts';
import type { Edition } from '../model/edition.ts';
import { defaultReaderSettings } from '../model/reader.ts';
import type { Story } from '../model/story.ts';
import { buildMention, buildStory, noon } from '../model/story-builder.ts';
import { buildEditions, buildStance, buildState, buildView } from './edition-builder.ts';
import { createEditions } from './editions.ts';
import { createLiveIndex } from './live-index.ts';
import { defaultRankParams } from './params.ts';

const hourMs = 3_600_000;
const topics = ['04000000', '15000000', '13000000', '11000000', '01000000', '17000000'];

async function frontOf(stories: readonly Story[], view?: ReaderView, limit = 20): Promise<Edition> {
  return buildEditions(stories, view).front({ readerId: 'ann', mode: 'for-you', limit });
}

function ids(edition: Edition): number[] {
  return edition.items.map((item) => item.storyId);
}

const manyStories = Array.from({ length: 60 }, (_, i) =>
  buildStory({
    id: i + 1,
    newsAt: noon - (i % 20) * hourMs,
    topics: [{ topic: topics[i % topics.length] ?? '', weight: 0.9 }],
    entities: [buildMention(`person:p${i % 9}`)],
    publisherIds: Array.from({ length: 1 + (i % 5) }, (_, j) => 1 + ((i + j) % 8)),
    importance: ((i * 7) % 10) / 10,
  }),
);

describe('a front page', () => {
  it('has one lead, first, and never two of one story', async () => {
    const edition = await frontOf(manyStories);
    expect(edition.items.filter((item) => item.slot === 'lead')).toHaveLength(1);
    expect(edition.items[0]?.slot).toBe('lead');
    expect(new Set(ids(edition)).size).toBe(edition.items.length);
    expect(edition.items).toHaveLength(20);
  });

  it('shows scores that are the sum of their parts, whatever the reader did', async () => {
    const kinds = ['seen', 'opened', 'read', 'saved', 'hidden', 'less'] as const;
    const acts = fc.array(
      fc.record({ story: fc.integer({ min: 1, max: 60 }), kind: fc.constantFrom(...kinds) }),
      {
        maxLength: 30,
      },
    );
    await fc.assert(
      fc.asyncProperty(acts, async (list) => {
        const live = createLiveIndex();
        live.load(manyStories);
        const view = buildView({ stances: [buildStance('entity', 'person:p1', 'follow')] });
        for (const { story, kind } of list) {
          const known = live.get(story);
          const act = { id: 'x', at: noon, kind, seconds: 30, share: 0.5, subject: null };
          if (known) learn(view.profile, act, live.facts(known), noon);
        }
        const edition = await frontOf(manyStories, view);
        for (const item of edition.items) {
          const sum = item.components.reduce((total, part) => total + part.value, 0);
          expect(sum).toBeCloseTo(item.score, 9);
          expect(item.reason.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 20 },
    );
  });

  it("has the day's news in brief and nothing older, with and without a reader", async () => {
    // Stories of three days ago stood there, under times that were no times any more.
    const week = manyStories.map((story) => ({ ...story, newsAt: noon - (story.id % 30) * 3 * hourMs }));
    const newsAt = new Map(week.map((story) => [story.id, story.newsAt]));
    const off = { ...defaultReaderSettings, personalise: false };
    const plain = buildView();
    for (const view of [plain, buildView({ reader: { ...plain.reader, settings: off } })]) {
      const edition = await frontOf(week, view, 40);
      const briefs = edition.items.filter(({ slot }) => slot === 'brief');
      expect(briefs.length).toBeGreaterThan(0);
      for (const { storyId } of briefs)
        expect(newsAt.get(storyId)).toBeGreaterThanOrEqual(noon - 24 * hourMs);
      expect(edition.items).toHaveLength(40);
    }
  });

  it('does not depend on the order in which stories came', async () => {
    const forward = await frontOf(manyStories);
    const backward = await frontOf([...manyStories].reverse());
    expect(ids(backward)).toEqual(ids(forward));
  });

  it('keeps any topic to its share and any affair to two of the first ten', async () => {
    const loud = manyStories.map((story) =>
      story.id % 3 === 0
        ? story
        : { ...story, topics: [{ topic: '15000000', weight: 1 }], importance: 1, sagaId: 5 },
    );
    const edition = await frontOf(loud);
    const byId = new Map(loud.map((story) => [story.id, story]));
    const sport = edition.items.filter((item) => byId.get(item.storyId)?.topics[0]?.topic === '15000000');
    expect(sport.length).toBeLessThanOrEqual(9);
    const firstTen = edition.items.slice(0, 10).filter((item) => byId.get(item.storyId)?.sagaId === 5);
    expect(firstTen.length).toBeLessThanOrEqual(2);
  });

  it('puts what the reader follows above the same story unfollowed, and says so', async () => {
    const stories = manyStories.map((story) => ({ ...story, importance: 0.3, newsAt: noon }));
    const view = buildView({ stances: [buildStance('entity', 'person:p3', 'follow')] });
    const edition = await frontOf(stories, view);
    const byId = new Map(stories.map((story) => [story.id, story]));
    const first = edition.items[0];
    expect(byId.get(first?.storyId ?? 0)?.entities[0]?.key).toBe('person:p3');
    expect(first?.reason).toMatch(/^You follow person:p3/);
  });

  it('gives what the reader follows as the reason before what holds for everybody, which joins it', async () => {
    const stories = manyStories.map((story) => ({
      ...story,
      newsAt: noon - 20 * hourMs,
      importance: story.id % 12 === 2 ? 0.8 : 0.5,
      publisherCount: 6,
    }));
    const view = buildView({ stances: [buildStance('topic', '15000000', 'follow')] });
    const edition = await frontOf(stories, view);
    const byId = new Map(stories.map((story) => [story.id, story]));
    const followed = edition.items.filter(
      ({ storyId }) => byId.get(storyId)?.topics[0]?.topic === '15000000',
    );
    expect(new Set(followed.map(({ reason }) => reason)).size).toBe(2);
    const joined = 'You follow 15000000, and 6 of your 8 publishers report it';
    for (const { storyId, reason } of followed)
      expect(reason).toBe((byId.get(storyId)?.importance ?? 0) > 0.51 ? joined : 'You follow 15000000');
    for (const { storyId, reason } of edition.items)
      if (byId.get(storyId)?.topics[0]?.topic !== '15000000') expect(reason).not.toMatch(/You follow/);
  });

  it('calls nothing "never opened" for a reader who has opened nothing yet', async () => {
    const view = buildView({ stances: [buildStance('topic', '15000000', 'follow')] });
    const edition = await frontOf(manyStories, view);
    const different = edition.items.filter((item) => item.slot === 'different');
    expect(different.length).toBeGreaterThan(0);
    for (const { reason } of different) expect(reason).toMatch(/is not among what you follow$/);
  });

  it('marks one place in ten as different once the reader has a usual', async () => {
    const live = createLiveIndex();
    live.load(manyStories);
    const view = buildView();
    for (let i = 0; i < 12; i++) {
      const story = live.get(1 + i * 6);
      const act = { id: `r${i}`, at: noon, kind: 'read' as const, seconds: 60, share: 1, subject: null };
      if (story) learn(view.profile, act, live.facts(story), noon);
    }
    const edition = await frontOf(manyStories, view);
    const different = edition.items.filter((item) => item.slot === 'different');
    expect(different).toHaveLength(2);
    for (const item of different) {
      expect(item.components.some((part) => part.name === 'exploration')).toBe(true);
      expect(item.reason).toMatch(/^Not your usual/);
    }
  });
});

describe('what is taken off the page', () => {
  const one = buildStory({
    id: 1,
    headline: 'Quay vote set for Friday',
    topics: [{ topic: '20000170', weight: 1 }],
    entities: [buildMention('company:VSX:KLV')],
    publisherIds: [3],
  });

  it.each([
    ['topic', '04000000'],
    ['entity', 'company:VSX:KLV'],
    ['publisher', '3'],
    ['word', 'QUAY'],
    ['story', '1'],
  ] as const)('is what a muted %s names', async (kind, key) => {
    const edition = await frontOf([one], buildView({ stances: [buildStance(kind, key, 'mute')] }));
    expect(edition.items).toEqual([]);
    expect(edition.removed).toEqual({ muted: 1 });
  });

  it('is not what only contains a muted word', async () => {
    const edition = await frontOf([one], buildView({ stances: [buildStance('word', 'qua', 'mute')] }));
    expect(ids(edition)).toEqual([1]);
  });

  it('comes back when a mute has ended', async () => {
    const ended = buildStance('word', 'quay', 'mute', noon - 1);
    expect(ids(await frontOf([one], buildView({ stances: [ended] })))).toEqual([1]);
  });

  it('is a story read, until it has news', async () => {
    const read = buildView({ states: new Map([[1, buildState(1, { readAt: noon + 1 })]]) });
    expect(ids(await frontOf([one], read))).toEqual([]);
    const before = buildView({ states: new Map([[1, buildState(1, { readAt: noon - 1 })]]) });
    expect(ids(await frontOf([one], before))).toEqual([1]);
  });

  it('is a story hidden, news or not', async () => {
    const hidden = buildView({ states: new Map([[1, buildState(1, { hiddenAt: noon - hourMs })]]) });
    expect((await frontOf([one], hidden)).removed).toEqual({ hidden: 1 });
  });
});

describe('the modes that read nobody', () => {
  it('give the same with the reader tables unreadable', async () => {
    const live = createLiveIndex();
    live.load(manyStories);
    const unreadable = async () => {
      throw new Error('no reader data here');
    };
    const editions = createEditions({
      live,
      readers: { view: unreadable, onForgotten() {} },
      store: { readers: { saveEdition: unreadable, findEdition: unreadable } },
      clock: fixedClock(noon),
    });
    const latest = await editions.front({ readerId: null, mode: 'latest', limit: 10 });
    const covered = await editions.front({ readerId: null, mode: 'most-covered', limit: 10 });
    const newest = live.get(latest.items[0]?.storyId ?? 0);
    expect(newest?.newsAt).toBe(noon);
    expect(covered.items).toHaveLength(10);
    expect([latest.readerId, covered.readerId]).toEqual([null, null]);
  });

  it('stand in for the front page when personalisation is off', async () => {
    const view = buildView();
    const settings = { ...defaultReaderSettings, personalise: false };
    const edition = await frontOf(manyStories, { ...view, reader: { ...view.reader, settings } });
    expect(edition.mode).toBe('most-covered');
    expect(edition.readerId).toBeNull();
  });
});

describe('odd input', () => {
  it('never throws and never lets a broken number to the top', async () => {
    const broken = buildStory({ id: 7, importance: Number.NaN, newsAt: Number.NaN });
    const edition = await buildEditions([broken, ...manyStories]).front({
      readerId: 'ann',
      mode: 'for-you',
      limit: Number.NaN,
    });
    expect(edition.items).toHaveLength(1);
    expect(edition.items[0]?.storyId).not.toBe(7);
  });

  it('answers an empty index with an empty page in every mode', async () => {
    for (const mode of ['for-you', 'following', 'latest', 'most-covered'] as const) {
      expect((await buildEditions([]).front({ readerId: 'ann', mode, limit: 10 })).items).toEqual([]);
    }
  });

  it('keeps parameters within their range', () => {
    expect(defaultRankParams({ topicShareCap: 7 }).topicShareCap).toBe(1);
    expect(defaultRankParams({ topicShareCap: Number.NaN }).topicShareCap).toBe(0.4);
  });
});

describe('the record of editions', () => {
  it('writes a few of many reloads, the newest among them', async () => {
    const live = createLiveIndex();
    live.load(manyStories);
    const saved: string[] = [];
    const editions = createEditions({
      live,
      readers: { view: async () => buildView(), onForgotten() {} },
      store: {
        readers: {
          saveEdition: async (_reader, edition) => {
            saved.push(edition.id);
            return 'kept';
          },
          findEdition: async () => undefined,
        },
      },
      clock: fixedClock(noon),
    });
    let last = '';
    for (let i = 0; i < 30; i++)
      last = (await editions.front({ readerId: 'ann', mode: 'for-you', limit: 10 })).id;
    expect((await editions.find('ann', last))?.id).toBe(last);
    await editions.close();
    expect(saved).toHaveLength(9);
    expect(saved.at(-1)).toBe(last);
  });
});

describe('a reader who is erased while their page is laid out', () => {
  it('gets the page, and nothing of it is kept', async () => {
    const stories = [buildStory({ id: 1, newsAt: noon })];
    for (const gone of [false, true]) {
      const editions = buildEditions(stories, buildView({ gone }));
      const made = await editions.front({ readerId: 'ann', mode: 'for-you', limit: 5 });
      expect(ids(made)).toEqual([1]);
      expect((await editions.find('ann', made.id)) === undefined).toBe(gone);
    }
  });
});
