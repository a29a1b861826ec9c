import { describe, expect, it } from 'vitest';
import type { Article, PreparedArticle } from '../model/article.ts';
import { mostNewADay } from '../model/source.ts';
import { takeNew } from './take-new.ts';

const now = Date.UTC(2026, 2, 2, 12);
const hour = 3_600_000;

const entry = (identity: string, over: Partial<PreparedArticle> = {}) =>
  ({
    identity,
    contentHash: `hash of ${identity}`,
    title: identity,
    publishedAt: now - hour,
    ...over,
  }) as PreparedArticle;

/** A source with `seen` articles of the last day, whose entries are those of `articles` (id is the place, from 1). */
function intake(seen: number, articles: readonly (Partial<Article> & { hash: string })[] = []) {
  const stored = new Map(
    articles.map(({ hash }, i) => [`known ${i + 1}`, { contentHash: hash, articleId: i + 1 }]),
  );
  const bounds = {
    countSeen: async (_id: number, span: { since: number; until: number }) =>
      span.since === now - 24 * hour && span.until === now ? seen : Number.NaN,
    findArticles: async (ids: readonly number[]) =>
      ids.map((id) => ({ id, firstSeenAt: now - 3 * hour, ...articles[id - 1] }) as Article),
  };
  return { sourceId: 1, stored, bounds, now };
}
const names = (articles: readonly PreparedArticle[]) => articles.map(({ identity }) => identity);

describe('the bound on what a source brings in a day', () => {
  const three = [entry('old'), entry('middle'), entry('new')];

  it('takes all while there is room', async () => {
    expect(await takeNew(three, intake(mostNewADay - 3))).toEqual(three);
  });

  it('leaves the oldest out first, and everything once it is reached', async () => {
    expect(names(await takeNew(three, intake(mostNewADay - 2)))).toEqual(['middle', 'new']);
    expect(await takeNew(three, intake(mostNewADay))).toEqual([]);
    expect(await takeNew(three, intake(mostNewADay + 5))).toEqual([]);
  });

  it('lets changes of what is known pass', async () => {
    const changed = entry('known 1', { contentHash: 'changed' });
    expect(names(await takeNew([changed, ...three], intake(mostNewADay, [{ hash: 'as it was' }])))).toEqual([
      'known 1',
    ]);
  });
});

describe('an entry that calls itself by another name at every read', () => {
  const known = [{ hash: 'h', publishedAt: now - hour }];

  // With an empty guid, and a link and a date made anew at every read, each read doubled the whole feed.
  it('is known by its text alone for a day where it has no guid', async () => {
    const again = (identity: string, wordCount: number) =>
      entry(identity, { contentHash: 'h', publishedAt: now - 1, wordCount });
    expect(await takeNew([again('u:other', 60)], intake(0, known))).toEqual([]);
    // With a guid of its own it says that it is another; a few words may be written twice.
    for (const other of [again('g:other|u:other', 60), again('u:other', 8)])
      expect(await takeNew([other], intake(0, known))).toEqual([other]);
    const yesterday = [{ ...known[0]!, firstSeenAt: now - 25 * hour }];
    expect(await takeNew([again('u:other', 60)], intake(0, yesterday))).toEqual([again('u:other', 60)]);
  });

  it('is known where title, text and date are the same', async () => {
    const again = entry('other name', { contentHash: 'h' });
    expect(await takeNew([again, entry('new')], intake(0, known))).toEqual([entry('new')]);
  });

  it('is new with another date, another text, or no title to tell it by', async () => {
    const dated = entry('a', { contentHash: 'h', publishedAt: now - 2 * hour });
    const untitled = entry('b', { contentHash: 'h', title: '' });
    const other = entry('c', { contentHash: 'other' });
    expect(names(await takeNew([dated, untitled, other], intake(0, known)))).toEqual(['a', 'b', 'c']);
  });

  it('without a date, or with one that is always now, is known for a day', async () => {
    const undated = [
      entry('a', { contentHash: 'h', publishedAt: null }),
      entry('b', { contentHash: 'h', publishedAt: now }),
    ];
    expect(await takeNew(undated, intake(0, known))).toEqual([]);
    const yesterday = [{ hash: 'h', publishedAt: now - 30 * hour, firstSeenAt: now - 30 * hour }];
    expect(names(await takeNew(undated, intake(0, yesterday)))).toEqual(['a', 'b']);
  });

  it('is compared with the last of many of that text', async () => {
    const many = Array.from({ length: 30 }, (_, i) => ({ hash: 'h', publishedAt: now - (30 - i) * hour }));
    const again = entry('other name', { contentHash: 'h', publishedAt: now - hour });
    expect(await takeNew([again], intake(0, many))).toEqual([]);
  });
});
