// Sources and publishers: adding, finding, changing, health.
import { describe, expect, test } from 'vitest';
import type { NewSource } from '../../model/source.ts';
import { buildArticle, buildNewSource, DAY, HOUR, NOON, saveStories } from './builders.ts';
import type { Fresh } from './fresh.ts';

export function sourceContract(fresh: Fresh): void {
  describe('sources', () => {
    // Articles of one section were credited to another: the first feed's title stood for the whole site.
    test('of one site whose titles differ share a publisher that is named by the site', async () => {
      const { sources } = await fresh();
      const add = async (title: string, over: Partial<NewSource['publisher']> = {}) => {
        const source = buildNewSource(title);
        const publisher = { ...source.publisher, name: title, site: 'https://www.paper.example', ...over };
        const [added] = await sources.addSources(
          [{ ...source, publisher: { ...publisher, kind: over.kind ?? null } }],
          NOON,
        );
        return added!.source.publisherId;
      };
      const name = async (id: number) => (await sources.listPublishers()).find((one) => one.id === id)?.name;
      const id = await add('Paper: World');
      expect(await name(id)).toBe('Paper: World');
      expect(await add('Paper: Sport')).toBe(id);
      expect(await name(id)).toBe('paper.example');
      const site = 'https://known.example';
      const known = await add('Known Paper', { site, kind: 'newspaper' });
      expect(await add('Known: Sport', { site })).toBe(known);
      expect(await name(known)).toBe('Known Paper');
    });

    test('are added once by feed address, and the answer is parallel to the input', async () => {
      const { sources } = await fresh();
      const quay = buildNewSource('Quay Times', { folder: ['Coast', 'North'] });
      const first = await sources.addSources([quay, buildNewSource('Moor Post'), quay], NOON);
      expect(first.map(({ created }) => created)).toEqual([true, true, false]);
      expect(first[2]!.source.id).toBe(first[0]!.source.id);
      const second = await sources.addSources([{ ...quay, title: 'Other' }], NOON + HOUR);
      expect(second).toEqual([{ source: first[0]!.source, created: false }]);
      expect(await sources.listSources()).toEqual([first[0]!.source, first[1]!.source]);
      expect(await sources.findSource(first[0]!.source.id)).toMatchObject({
        feedUrl: quay.feedUrl,
        title: 'Quay Times',
        folder: ['Coast', 'North'],
        state: 'active',
        nextCheckAt: NOON,
        failure: null,
        sample: false,
        addedAt: NOON,
      });
      expect((await sources.findSourceByFeedUrl(quay.feedUrl))?.id).toBe(first[0]!.source.id);
      expect(await sources.findSourceByFeedUrl('https://nowhere.example/')).toBeUndefined();
      expect(await sources.findSource(9_999)).toBeUndefined();
    });

    test('of one site share a publisher; another name for a taken slug gets its own', async () => {
      const { sources } = await fresh();
      const news = buildNewSource('Quay Times');
      const sport = { ...news, feedUrl: 'https://quay-times.example/sport', title: 'Sport' };
      const namesake = buildNewSource('Quay Times', {
        feedUrl: 'https://other.example/feed',
        publisher: { ...news.publisher, site: 'https://other.example' },
      });
      const added = await sources.addSources([news, sport, namesake], NOON);
      const [a, b, c] = added.map(({ source }) => source.publisherId);
      expect(a).toBe(b);
      expect(c).not.toBe(a);
      const publishers = await sources.listPublishers();
      expect(publishers.map(({ slug }) => slug)).toEqual(['quay-times', 'quay-times-2']);
      expect(await sources.findPublisher(a!)).toMatchObject({ ...news.publisher, id: a, slug: 'quay-times' });
      expect(await sources.findPublisher(9_999)).toBeUndefined();
      const numbers = async (limit: number) =>
        (await sources.listPublisherSources(a!, limit)).map(({ id }) => id);
      expect(await numbers(10)).toEqual(added.slice(0, 2).map(({ source }) => source.id));
      expect(await numbers(1)).toEqual([added[0]!.source.id]);
    });

    // A feed that called itself as a paper of the catalogue got its slug, and with it the paper's own feeds later.
    test('of the catalogue never join a feed that only calls itself as they do', async () => {
      const { sources } = await fresh();
      const paper = buildNewSource('Quay Times');
      const claimed = buildNewSource('Quay Times', {
        feedUrl: 'https://evil.example/feed',
        publisher: { ...paper.publisher, site: 'https://evil.example', kind: null, owner: null },
      });
      const real = { ...paper, publisher: { ...paper.publisher, slug: 'quay-times' } };
      const [a, b] = await sources.addSources([claimed, real], NOON);
      expect(b!.source.publisherId).not.toBe(a!.source.publisherId);
      expect(await sources.findPublisher(b!.source.publisherId)).toMatchObject({
        owner: 'Harbour Trust',
        site: 'https://quay-times.example',
      });
    });

    test('of the sample newsroom never share a publisher with the real world', async () => {
      const { sources } = await fresh();
      const real = buildNewSource('Quay Times');
      const sample = buildNewSource('Quay Times', { sample: true, feedUrl: 'sample:quay' });
      const [a, b] = await sources.addSources([real, sample], NOON);
      expect(a!.source.publisherId).not.toBe(b!.source.publisherId);
    });

    test('beyond 5,000 at once are refused with advice and none is added', async () => {
      const { sources } = await fresh();
      const many = Array.from({ length: 5_001 }, (_, i) => buildNewSource(`P ${i}`));
      await expect(sources.addSources(many, NOON)).rejects.toMatchObject({ code: 'too-many-sources' });
      expect(await sources.listSources()).toEqual([]);
    });

    test('change only in what the change names', async () => {
      const { sources } = await fresh();
      const [added] = await sources.addSources([buildNewSource('Quay', { folder: ['A'] })], NOON);
      await sources.updateSource(added!.source.id, { title: 'Kai' });
      await sources.updateSource(added!.source.id, { state: 'paused' });
      expect(await sources.findSource(added!.source.id)).toEqual({
        ...added!.source,
        title: 'Kai',
        state: 'paused',
      });
      await sources.updateSource(added!.source.id, { folder: ['B', 'C'] });
      expect((await sources.findSource(added!.source.id))?.folder).toEqual(['B', 'C']);
      await sources.updateSource(added!.source.id, {});
    });

    test('tell how many articles they have, how many this week and when the last came', async () => {
      const store = await fresh();
      const added = await store.sources.addSources([buildNewSource('A'), buildNewSource('B')], NOON);
      const [a, b] = added.map(({ source }) => source.id);
      await saveStories(store, [
        [
          buildArticle({
            id: 1,
            storyId: 1,
            sourceId: a!,
            firstSeenAt: NOON - 8 * DAY,
            publishedAt: NOON - 8 * DAY,
          }),
        ],
        [
          buildArticle({
            id: 2,
            storyId: 2,
            sourceId: a!,
            firstSeenAt: NOON - DAY,
            publishedAt: NOON - 2 * DAY,
          }),
        ],
        // A feed that ended weeks ago, added just now, "12 this week".
        [
          buildArticle({
            id: 3,
            storyId: 3,
            sourceId: a!,
            firstSeenAt: NOON - 2 * DAY,
            publishedAt: NOON - 20 * DAY,
          }),
        ],
      ]);
      const health = await store.sources.listSourceHealth(NOON);
      expect(health.map(({ source }) => source.id)).toEqual([a, b]);
      expect(health[0]).toMatchObject({
        articleCount: 3,
        articlesThisWeek: 1,
        articlesToday: 0,
        lastArticleAt: NOON - 2 * DAY,
      });
      const later = await store.sources.listSourceHealth(NOON - DAY + 1);
      expect(later.map(({ articlesToday }) => articlesToday)).toEqual([1, 0]);
      expect(await store.articles.countSeen(a!, { since: NOON - DAY - 1, until: NOON - DAY })).toBe(1);
      expect(await store.articles.countSeen(a!, { since: NOON - DAY, until: NOON })).toBe(0);
      expect(await store.articles.countSeen(a!, { since: NOON - DAY - 1, until: NOON - DAY - 1 })).toBe(0);
      expect(health[1]).toMatchObject({ articleCount: 0, articlesThisWeek: 0, lastArticleAt: null });
    });
  });
}
