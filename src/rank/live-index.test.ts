import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildMention, buildStory } from '../model/story-builder.ts';
import { createLiveIndex } from './live-index.ts';

const noon = Date.UTC(2026, 2, 2, 12);

describe('the live index', () => {
  it('finds stories by name, topic with its parent, and publisher, newest first', () => {
    const live = createLiveIndex();
    const entities = [buildMention('company:VSX:KLV')];
    const topics = [{ topic: '20000170', weight: 1 }];
    live.upsert([
      buildStory({ id: 1, newsAt: noon - 1, entities, topics, publisherIds: [3] }),
      buildStory({ id: 2, newsAt: noon, entities, topics, publisherIds: [3, 4] }),
    ]);
    const found = [live.byEntity('company:VSX:KLV', 9), live.byTopic('04000000', 9), live.byPublisher(3, 9)];
    for (const stories of found) expect(stories.map((story) => story.id)).toEqual([2, 1]);
    expect(live.byPublisher(4, 9).map((story) => story.id)).toEqual([2]);
    expect(live.related(live.get(1) ?? buildStory({ id: 9 }), 5).map((story) => story.id)).toEqual([2]);
  });

  // One look through 15,000 headlines held up everything else for a fifth of a second.
  it('looks for a word in slices, and finds it also in what came since the last look', async () => {
    const live = createLiveIndex();
    const title = (id: number) => (id % 100 === 0 ? 'A ferry sails' : 'A bridge opens');
    live.upsert(Array.from({ length: 900 }, (_, i) => buildStory({ id: i + 1, headline: title(i + 1) })));
    const ids = async (word: string) =>
      (await live.holding(word)).map(({ id }) => id).toSorted((a, b) => a - b);
    const looking = ids('ferry').then((found) => ({ found }));
    expect(await Promise.race([looking, new Promise((other) => setImmediate(other, 'other work'))])).toBe(
      'other work',
    );
    expect((await looking).found).toEqual([100, 200, 300, 400, 500, 600, 700, 800, 900]);
    live.upsert([buildStory({ id: 7, headline: 'The FERRY' }), buildStory({ id: 900, headline: 'A quay' })]);
    live.remove([100]);
    expect(await ids('ferry')).toEqual([7, 200, 300, 400, 500, 600, 700, 800]);
    await live.loadGradually([buildStory({ id: 3, headline: 'Another ferry' })]);
    expect(await ids('ferry')).toEqual([3]);
  });

  it('forgets what expires, and takes an emptied story out', () => {
    const live = createLiveIndex();
    live.upsert([buildStory({ id: 1, newsAt: noon - 10 }), buildStory({ id: 2, newsAt: noon })]);
    expect(live.expire(noon - 5)).toBe(1);
    live.upsert([{ ...buildStory({ id: 2 }), articleCount: 0, coverage: [] }]);
    expect([live.size, live.articleCount]).toEqual([0, 0]);
  });

  it('tells its watcher of every story that comes and goes, of a filling too', async () => {
    const known = new Map<number, string>();
    const live = createLiveIndex({
      note: (story) => known.set(story.id, story.headline),
      forget: (id) => known.delete(id),
    });
    const titles = () => [...known].sort(([a], [b]) => a - b);
    live.upsert([buildStory({ id: 1, headline: 'A' }), buildStory({ id: 2, headline: 'B' })]);
    live.upsert([buildStory({ id: 1, headline: 'C' })]);
    expect(titles()).toEqual([
      [1, 'C'],
      [2, 'B'],
    ]);
    const filled = live.loadGradually([
      buildStory({ id: 2, headline: 'old' }),
      buildStory({ id: 3, headline: 'D' }),
    ]);
    live.upsert([buildStory({ id: 2, headline: 'newer' })]);
    await filled;
    expect(titles()).toEqual([
      [2, 'newer'],
      [3, 'D'],
    ]);
    live.remove([3]);
    expect(titles()).toEqual([[2, 'newer']]);
  });

  it('gives the same answers as a plain list after any changes', () => {
    const change = fc.record({
      id: fc.integer({ min: 1, max: 12 }),
      name: fc.integer({ min: 0, max: 4 }),
      drop: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 60 }), (changes) => {
        const live = createLiveIndex();
        const plain = new Map<number, number>();
        for (const { id, name, drop } of changes) {
          if (drop) {
            live.remove([id]);
            plain.delete(id);
          } else {
            live.upsert([buildStory({ id, newsAt: noon + id, entities: [buildMention(`person:n${name}`)] })]);
            plain.set(id, name);
          }
        }
        expect(live.size).toBe(plain.size);
        for (let name = 0; name <= 4; name++) {
          const wanted = [...plain].filter(([, own]) => own === name).map(([id]) => id);
          const found = live.byEntity(`person:n${name}`, 99).map((story) => story.id);
          expect(found).toEqual(wanted.sort((a, b) => b - a));
        }
      }),
    );
  });
});

describe('a story in the live index', () => {
  it('has what a front page needs, frozen, and shares its entities with other stories', () => {
    const live = createLiveIndex();
    const entities = Array.from({ length: 9 }, (_, i) => buildMention(`person:n${i}`, { role: 'mayor' }));
    const point = { articleId: 1, publisherId: 1, paragraph: 0, saidBy: null, at: noon };
    const keyPoints = Array.from({ length: 5 }, (_, i) => ({ ...point, text: `Point ${i}` }));
    const whole = { entities, keyPoints, dek: 'A dek.' };
    live.upsert([
      buildStory({ id: 1, publisherIds: [1, 2], ...whole }),
      buildStory({ id: 2, publisherIds: [1], ...whole }),
    ]);
    const [one, two] = [live.get(1), live.get(2)];
    expect(one?.entities.map(({ key, role }) => [key, role])).toEqual(
      entities.slice(0, 6).map(({ key }) => [key, null]),
    );
    expect(one?.entities[0]).toBe(two?.entities[0]);
    expect([one?.keyPoints.length, two?.keyPoints.length]).toEqual([3, 0]);
    expect(one?.coverage.map(({ publisherId, title }) => [publisherId, title])).toEqual([
      [1, ''],
      [2, ''],
    ]);
    expect([one, one?.coverage, one?.entities].every(Object.isFrozen)).toBe(true);
  });

  it('tells how many key points came later, also those that it leaves out', () => {
    const live = createLiveIndex();
    const point = { articleId: 1, publisherId: 1, paragraph: 0, saidBy: null, text: 'A point.' };
    const keyPoints = [0, 0, 0, 5, 6].map((later) => ({ ...point, at: noon + later }));
    live.upsert([buildStory({ id: 1, publisherIds: [1, 2], newsAt: noon, keyPoints })]);
    expect([live.newPoints(1, noon), live.newPoints(1, noon + 5)]).toEqual([2, 1]);
  });

  it('is learned from with the saliences of its own', () => {
    const live = createLiveIndex();
    const story = buildStory({ id: 1, entities: [buildMention('person:a', { salience: 0.2 })] });
    live.upsert([story, buildStory({ id: 2, entities: [buildMention('person:a', { salience: 1 })] })]);
    const weight = (id: number) => live.facts(live.get(id) ?? story).entities[0]?.weight;
    expect(weight(1)).toBeCloseTo(0.2, 2);
    expect(weight(2)).toBe(1);
  });

  it('is there after loading in slices as after loading at once', async () => {
    const stories = Array.from({ length: 600 }, (_, i) =>
      buildStory({ id: i + 1, entities: [buildMention(`person:n${i % 7}`)] }),
    );
    const [once, gradual] = [createLiveIndex(), createLiveIndex()];
    once.load(stories);
    gradual.load([1000, 1001].map((id) => buildStory({ id, topics: [], entities: [] })));
    gradual.remove([1001]);
    await gradual.loadGradually(stories);
    const countsOf = (live: typeof once) => [
      live.size,
      live.articleCount,
      live.publisherCount,
      live.meanStoriesPerPublisher,
      live.slotBound,
      [...live.topicRarity],
      live.get(1000),
    ];
    expect(countsOf(gradual)).toEqual(countsOf(once));
    expect([...gradual.theme(5)]).toEqual([...once.theme(5)]);
    gradual.upsert([buildStory({ id: 1002 })]);
    expect(stories.every(({ id }) => gradual.get(id)?.id === id)).toBe(true);
    expect(gradual.byEntity('person:n3', 500)).toEqual(once.byEntity('person:n3', 500));
  });

  // A page laid meanwhile was laid from some of the stories, and recorded as an edition.
  it('is the old one whole while it is loaded again, then the new one whole', async () => {
    const old = Array.from({ length: 900 }, (_, i) => buildStory({ id: i + 1 }));
    const fresh = old.slice(300).map(({ id }) => buildStory({ id, headline: 'Said anew' }));
    const live = createLiveIndex();
    live.load(old);
    const seen = new Set<string>();
    const versions = new Set<number>();
    const loading = live.loadGradually(fresh).then(() => 'loaded');
    for (let state = 'loading'; state !== 'loaded'; ) {
      const headline = live.get(500)?.headline;
      seen.add(`${live.size} ${live.articleCount} ${headline} ${live.storiesOfPublisher(1)}`);
      versions.add(live.version);
      state = await Promise.race([loading, new Promise<string>((next) => setImmediate(next, 'loading'))]);
    }
    const [before] = [...seen];
    expect(seen.size).toBe(1);
    expect(before).toMatch(/^900 /);
    expect([live.size, live.get(500)?.headline, live.get(300)]).toEqual([600, 'Said anew', undefined]);
    expect(versions.has(live.version)).toBe(false);
  });

  it('keeps what came and what went while it was loaded again', async () => {
    const stories = Array.from({ length: 600 }, (_, i) => buildStory({ id: i + 1 }));
    const live = createLiveIndex();
    const loading = live.loadGradually(stories);
    live.upsert([buildStory({ id: 599, headline: 'Newer' }), buildStory({ id: 700 })]);
    live.remove([1, 598]);
    expect([live.size, live.get(599)?.headline]).toEqual([2, 'Newer']);
    await loading;
    expect([live.size, live.get(599)?.headline, live.get(1), live.get(598)]).toEqual([
      599,
      'Newer',
      undefined,
      undefined,
    ]);
  });

  it('is what was asked for last where two loadings overlap', async () => {
    const live = createLiveIndex();
    const first = live.loadGradually(Array.from({ length: 600 }, (_, i) => buildStory({ id: i + 1 })));
    await Promise.all([first, live.loadGradually([buildStory({ id: 7 })])]);
    expect([live.size, live.publisherCount > 0]).toEqual([1, true]);
  });
});
