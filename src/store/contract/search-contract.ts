// Search: what is found, in which order, and that nothing typed can break it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SearchExclusions, SearchQuery } from '../../model/search-store.ts';
import type { Store } from '../../model/store.ts';
import { buildArrival, buildArticle, buildBatch, buildStory, DAY, NOON } from './builders.ts';
import type { Fresh } from './fresh.ts';

const QUERY: SearchQuery = {
  text: '',
  publisherIds: null,
  topics: null,
  before: null,
  after: null,
  without: null,
  limit: 10,
  offset: 0,
};

async function found(store: Store, query: Partial<SearchQuery>): Promise<number[]> {
  return (await store.search.search({ ...QUERY, ...query })).hits.map((hit) => hit.article.id);
}

async function library(store: Store): Promise<void> {
  const texts: readonly [number, string, string, object][] = [
    [1, 'Strike at the shipyard', 'Workers at Kelvane left the yard. The board met.', { publisherId: 1 }],
    [
      2,
      'Council votes',
      'The council in Åbo voted on the tram line & the shipyard road.',
      { publisherId: 2, topics: [{ topic: '11000000', weight: 1 }] },
    ],
    [
      3,
      'Weather',
      "Rain over Port Merrow. O'Brien's e-mail said so.",
      { publisherId: 2, publishedAt: NOON + 3 * DAY },
    ],
    [4, '港の新聞', '新しい船が港に着いた。', { publisherId: 3, publishedAt: NOON - 3 * DAY }],
  ];
  const articles = texts.map(([id, title, , over]) =>
    buildArticle({ id, storyId: id, title, summary: 'Summary.', ...over }),
  );
  await store.articles.saveArrivals(
    buildBatch({
      newArticles: articles.map((article, i) => buildArrival(article, texts[i]![2])),
      stories: articles.map((article) => buildStory([article])),
    }),
  );
}

export function searchContract(fresh: Fresh): void {
  describe('search', () => {
    test('finds words in title and text, whatever their case and marks', async () => {
      const store = await fresh();
      await library(store);
      expect((await found(store, { text: 'SHIPYARD' })).toSorted()).toEqual([1, 2]);
      expect(await found(store, { text: 'abo' })).toEqual([2]);
      expect(await found(store, { text: 'Åbo tram' })).toEqual([2]);
      expect(await found(store, { text: 'kelvane council' })).toEqual([]);
      expect(await found(store, { text: 'nowhere' })).toEqual([]);
    });

    test('finds quoted phrases, words with apostrophes and hyphens, and words without spaces', async () => {
      const store = await fresh();
      await library(store);
      expect(await found(store, { text: '"port merrow"' })).toEqual([3]);
      expect(await found(store, { text: '"merrow port"' })).toEqual([]);
      expect(await found(store, { text: "o'brien e-mail" })).toEqual([3]);
      expect(await found(store, { text: '新聞' })).toEqual([4]);
      expect(await found(store, { text: '聞新' })).toEqual([]);
    });

    test('puts a match in the title before one in the text', async () => {
      const store = await fresh();
      await library(store);
      expect(await found(store, { text: 'shipyard' })).toEqual([1, 2]);
    });

    test('narrows by publisher, topic and time, alone and with words', async () => {
      const store = await fresh();
      await library(store);
      expect(await found(store, { publisherIds: [2] })).toEqual([3, 2]);
      expect(await found(store, { publisherIds: [2, 3] })).toEqual([3, 2, 4]);
      expect(await found(store, { topics: ['11000000'] })).toEqual([2]);
      expect(await found(store, { topics: ['11000000'], publisherIds: [1] })).toEqual([]);
      expect(await found(store, { text: 'shipyard', publisherIds: [2] })).toEqual([2]);
      expect(await found(store, { after: NOON + DAY })).toEqual([3]);
      expect(await found(store, { before: NOON, after: NOON - 9 * DAY })).toEqual([4]);
      expect(await found(store, { text: 'the', before: NOON + DAY })).toEqual(expect.arrayContaining([1, 2]));
      expect(await found(store, { publisherIds: [] })).toEqual([]);
      expect(await found(store, { publisherIds: [2], before: NOON + DAY })).toEqual([2]);
    });

    test('lists the newest where nothing is asked for, page by page', async () => {
      const store = await fresh();
      await library(store);
      expect(await found(store, {})).toEqual([3, 2, 1, 4]);
      const page = await store.search.search({ ...QUERY, limit: 2, offset: 1 });
      expect(page.hits.map((hit) => hit.article.id)).toEqual([2, 1]);
      expect(page.more).toBe(true);
      expect((await store.search.search({ ...QUERY, limit: 2, offset: 2 })).more).toBe(false);
      const words = await store.search.search({ ...QUERY, text: 'the', limit: 1 });
      expect(words.more).toBe(true);
    });

    test('leaves out what is excluded, with other words and alone', async () => {
      const store = await fresh();
      await library(store);
      const without = (change: Partial<SearchExclusions>) => ({
        without: { words: [], publisherIds: [], topics: [], ...change },
      });
      expect(await found(store, { text: 'shipyard', ...without({ words: ['TRAM'] }) })).toEqual([1]);
      expect(await found(store, { text: 'shipyard', ...without({ publisherIds: [1, 3] }) })).toEqual([2]);
      expect(await found(store, { text: 'the', ...without({ topics: ['11000000'] }) })).toEqual([1]);
      expect(await found(store, { publisherIds: [2], ...without({ words: ['abo'] }) })).toEqual([3]);
      expect(await found(store, without({ words: ['shipyard'], publisherIds: [3] }))).toEqual([3]);
      expect(await found(store, without({ topics: ['11000000'] }))).toEqual([3, 1, 4]);
      expect(await found(store, { before: NOON + DAY, ...without({ words: ['kelvane'] }) })).toEqual([2, 4]);
      expect(await found(store, { text: 'shipyard', ...without({ words: ['shipyard'] }) })).toEqual([]);
      expect(await found(store, without({ words: ['absent'] }))).toEqual([3, 2, 1, 4]);
    });

    test('leaves out a phrase only where its words stand in a row', async () => {
      const store = await fresh();
      await library(store);
      const phrase = (words: string[]) => ({ without: { words, publisherIds: [], topics: [] } });
      expect(await found(store, phrase(['"tram line"']))).toEqual([3, 1, 4]);
      expect(await found(store, phrase(['"line tram"']))).toEqual([3, 2, 1, 4]);
      expect(await found(store, { text: 'shipyard', ...phrase(['"shipyard road"']) })).toEqual([1]);
      expect(await found(store, { text: 'shipyard', ...phrase(['"road shipyard"', 'strike']) })).toEqual([2]);
      expect(await found(store, phrase(['e-mail', '新聞']))).toEqual([2, 1]);
      const first = await store.search.search({ ...QUERY, ...phrase(['"tram line"']), limit: 2 });
      expect([first.hits.map((hit) => hit.article.id), first.more]).toEqual([[3, 1], true]);
    });

    test('shows the text around the match with the match marked', async () => {
      const store = await fresh();
      await library(store);
      const { hits } = await store.search.search({ ...QUERY, text: 'tram' });
      expect(hits[0]?.snippet).toBe(
        'The council in Åbo voted on the \u0002tram\u0003 line & the shipyard road.',
      );
      const inTitle = await store.search.search({ ...QUERY, text: 'strike' });
      expect(inTitle.hits[0]?.snippet).toBe('Workers at Kelvane left the yard. The board met.');
    });

    // An address cut in two no longer looks like one, and what it hides would be shown.
    test('cuts what it shows from texts as they may be shown', async () => {
      const store = await fresh();
      await library(store);
      const shown = (text: string) => text.replace('the tram line & the', '…');
      const { hits } = await store.search.search({ ...QUERY, text: 'council', shown });
      expect(hits[0]?.snippet).toBe('The \u0002council\u0003 in Åbo voted on … shipyard road.');
    });

    test('finds a changed article by its new words only', async () => {
      const store = await fresh();
      await library(store);
      const changed = buildArticle({ id: 3, storyId: 3, title: 'Sunshine', revision: 2 });
      await store.articles.saveArrivals(
        buildBatch({ updates: [{ ...buildArrival(changed, 'Dry all day.'), earlier: null }] }),
      );
      expect(await found(store, { text: 'rain' })).toEqual([]);
      expect(await found(store, { text: 'sunshine' })).toEqual([3]);
    });

    test('never throws, whatever is typed', async () => {
      const store = await fresh();
      await library(store);
      const odd = [
        '"',
        '""',
        '"unclosed',
        'AND',
        'NOT OR',
        'a NEAR b',
        '*',
        'ferry*',
        '-',
        '{title}:x',
        'title:ferry',
        '(',
        '%_\\',
        '\0',
        '\ud800',
        '<b>',
        "'; drop table article;--",
        ':*',
        '!a & b',
        '🛥️',
        'x'.repeat(10_000),
        '" '.repeat(500),
        '\u0002',
      ];
      for (const text of odd)
        expect(Array.isArray((await store.search.search({ ...QUERY, text })).hits)).toBe(true);
      const anything = fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.string({
          unit: fc.constantFrom(
            '"',
            "'",
            '*',
            '(',
            ')',
            ':',
            '-',
            '^',
            ' ',
            'a',
            'é',
            '港',
            '&',
            '|',
            '!',
            '\\',
          ),
        }),
      );
      const numbers = fc.constantFrom(-1, 0, 0.5, 3, Number.NaN, Number.POSITIVE_INFINITY, 1e12);
      await fc.assert(
        fc.asyncProperty(anything, numbers, numbers, async (text, limit, offset) => {
          const { hits } = await store.search.search({
            ...QUERY,
            text,
            limit,
            offset,
            topics: text.length % 3 === 0 ? [text] : null,
            without:
              text.length % 2 === 0 ? { words: [text, `"${text}`], publisherIds: [1], topics: [text] } : null,
          });
          return hits.length <= 100;
        }),
        { numRuns: 60 },
      );
    });
  });
}
