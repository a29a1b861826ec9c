import { describe, expect, it } from 'vitest';
import { newSource } from '../../test/publishers/memory-record.ts';
import type { PreparedArticle } from '../model/article.ts';
import type { SetAsideEntry } from '../model/article-store.ts';
import { fixedClock } from '../model/clock.ts';
import { BroadsheetError } from '../model/errors.ts';
import type { SourceCheck } from '../model/source.ts';
import { askAgain, deliverArticles, withSetAside } from './deliver-articles.ts';

const minute = 60_000;
const source = newSource('https://packet.example/feed');
const check = {
  sourceId: 1,
  succeeded: true,
  etag: '"7"',
  lastModified: null,
  bodyHash: 'b',
} as unknown as SourceCheck;
const article = (identity: string, contentHash = 'h') =>
  ({ identity, contentHash, title: `On ${identity}`, url: null }) as PreparedArticle;
const articles = (count: number) => Array.from({ length: count }, (_, i) => article(`e${i}`));

/** A store that refuses batches in which one of the given entries is. */
function refusing(...poison: string[]) {
  const clock = fixedClock(0);
  const stored: string[] = [];
  const checks: SourceCheck[] = [];
  const aside = new Map<string, SetAsideEntry>();
  let batches = 0;
  const deliver = (list: readonly PreparedArticle[]) =>
    deliverArticles(
      { source, check, articles: list },
      {
        async accept(delivery) {
          batches += 1;
          const bad = delivery.articles.find(({ identity }) => poison.includes(identity));
          if (bad) throw new Error(`cannot store ${bad.identity}`);
          stored.push(...delivery.articles.map(({ identity }) => identity));
          for (const { identity } of delivery.articles) aside.delete(identity);
          if (delivery.check) checks.push(delivery.check);
        },
        recordCheck: async (one) => void checks.push(one),
        entriesSetAside: async () => [...aside.values()],
        setAside: async (entries) => {
          for (const entry of entries) aside.set(entry.identity, entry);
        },
        clock,
      },
    );
  return { deliver, stored, checks, aside, clock, batches: () => batches };
}

describe('deliverArticles', () => {
  it('stores a sound delivery in one piece with its polling state', async () => {
    const { deliver, stored, checks, batches } = refusing();
    await deliver(articles(40));
    expect([stored.length, batches()]).toEqual([40, 1]);
    expect(checks).toEqual([check]);
  });

  it.each([1, 2, 40, 400])('sets one entry among %i aside and stores the rest', async (count) => {
    const { deliver, stored, aside, checks, batches } = refusing('e0');
    await deliver(articles(count));
    expect(stored.toSorted()).toEqual(
      articles(count)
        .slice(1)
        .map(({ identity }) => identity)
        .toSorted(),
    );
    expect([...aside.values()]).toMatchObject([
      {
        sourceId: 1,
        identity: 'e0',
        title: 'On e0',
        reason: 'cannot store e0',
        attempts: 1,
        retryAt: 10 * minute,
      },
    ]);
    // Asked with validators, the feed would not be read for it again.
    expect(checks).toMatchObject([{ etag: '', lastModified: '', bodyHash: '' }]);
    expect(batches()).toBeLessThan(40);
  });

  it('tries it again later and later, alone, six times in all', async () => {
    const { deliver, aside, stored, checks, clock } = refusing('e1');
    const waits: (number | null)[] = [];
    for (let i = 0; i < 6; i++) {
      await deliver(i === 0 ? articles(3) : [article('e1'), article(`new${i}`)]);
      const { retryAt } = aside.get('e1')!;
      waits.push(retryAt === null ? null : (retryAt - clock.now()) / minute);
      clock.advance(24 * 60 * minute);
    }
    expect(waits).toEqual([10, 20, 40, 80, 160, null]);
    expect(stored).toEqual(['e0', 'e2', 'new1', 'new2', 'new3', 'new4', 'new5']);
    expect(checks.at(-1)).toMatchObject({ etag: '"7"' });
  });

  it('takes what the publisher changed for new', async () => {
    const { deliver, aside } = refusing('e0');
    await deliver([article('e0')]);
    await deliver([article('e0')]);
    expect(aside.get('e0')?.attempts).toBe(2);
    await deliver([article('e0', 'changed')]);
    expect(aside.get('e0')).toMatchObject({ contentHash: 'changed', attempts: 1 });
  });

  it('gives up a delivery of which too much fails, and begins the next without those', async () => {
    const all = articles(40);
    const { deliver, aside, checks, stored } = refusing(...all.slice(0, 30).map(({ identity }) => identity));
    await expect(deliver(all)).rejects.toThrow('cannot store');
    expect([aside.size, checks.length]).toEqual([9, 0]);
    await expect(deliver(all.slice(9))).rejects.toThrow('cannot store');
    expect(aside.size).toBe(18);
    expect(stored).toEqual([]);
  });

  it('takes nothing apart while the store is lost or too much waits', async () => {
    for (const code of ['store-full', 'intake-overloaded']) {
      let tries = 0;
      const error = new BroadsheetError({ code, audience: 'operator', message: code, advice: '' });
      const lost = deliverArticles(
        { source, check, articles: articles(9) },
        {
          async accept() {
            tries += 1;
            throw error;
          },
          recordCheck: async () => {},
          entriesSetAside: async () => [],
          setAside: async () => {
            throw new Error('set aside');
          },
          clock: fixedClock(0),
        },
      );
      await expect(lost).rejects.toBe(error);
      expect(tries).toBe(1);
    }
  });
});

describe('entries set aside', () => {
  const entry = (over: Partial<SetAsideEntry>) =>
    ({ identity: 'e', contentHash: 'h', ...over }) as SetAsideEntry;

  it('are not prepared again before their time', () => {
    const known = new Map([['k', { articleId: 1, contentHash: 'x' }]]);
    const aside = [
      entry({ identity: 'waits', retryAt: 11 }),
      entry({ identity: 'never', retryAt: null }),
      entry({ identity: 'due', retryAt: 10 }),
    ];
    expect([...withSetAside(known, aside, 10).keys()]).toEqual(['k', 'waits', 'never']);
  });

  it('keep the feed from being asked with validators only while they may still come', () => {
    const day = 86_400_000;
    const asked = (retryAt: number | null) => askAgain(check, [entry({ retryAt })], 10 * day).etag;
    expect([asked(11 * day), asked(9 * day), asked(7 * day), asked(null)]).toEqual(['', '', '"7"', '"7"']);
  });
});
