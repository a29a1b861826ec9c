import { beforeAll, describe, expect, it } from 'vitest';
import { fixedClock } from '../model/clock.ts';
import type { Network } from '../model/network.ts';
import { fillDates } from './fill-dates.ts';
import { type Newsroom, readNewsroom } from './newsroom.ts';
import { parseStoryFile } from './parse-story-file.ts';
import { createSampleNetwork } from './sample-network.ts';

const at = Date.UTC(2026, 10, 19, 12);
let newsroom: Newsroom;
beforeAll(() => {
  newsroom = readNewsroom();
});

describe('the bundled newsroom', () => {
  it('has eight outlets and at least 160 articles of the last four days', () => {
    expect(newsroom.publishers).toHaveLength(8);
    expect(newsroom.articles.length).toBeGreaterThanOrEqual(160);
    expect(Math.max(...newsroom.articles.map((a) => a.hoursAgo))).toBeLessThanOrEqual(96);
  });

  it('names every article once, with a known outlet and a drawn picture', () => {
    const slugs = new Set(newsroom.publishers.map((p) => p.slug));
    expect(new Set(newsroom.articles.map((a) => a.id)).size).toBe(newsroom.articles.length);
    for (const article of newsroom.articles) {
      expect(slugs, article.id).toContain(article.publisher);
      if (article.picture) expect(newsroom.picture(article.picture), article.id).toBeDefined();
    }
  });

  it('leaves no date placeholder unfilled', () => {
    for (const { id, title, dek, body } of [...newsroom.articles, ...newsroom.updates]) {
      expect(fillDates(`${title} ${dek} ${body}`, at, 'UTC'), id).not.toMatch(/\{[^}]*\d[^}]*\}/);
    }
  });

  it('holds pictures that can run nothing', () => {
    for (const { picture } of newsroom.articles) {
      const svg = picture ? Buffer.from(newsroom.picture(picture) ?? '').toString() : '';
      expect(svg, picture ?? '').not.toMatch(/<script|<foreignObject|\son\w+=|href=/i);
    }
  });
});

describe('fillDates', () => {
  it('counts days from the day the sample is opened', () => {
    expect(fillDates('{weekday 0}, {weekday -1}, {weekday +1}', at, 'UTC')).toBe(
      'Thursday, Wednesday, Friday',
    );
    expect(fillDates('{date -36} {month -160} {year -2}', at, 'UTC')).toBe('14 October June 2024');
    expect(fillDates('{weekday-fr -1} {date-fr -36}', at, 'UTC')).toBe('mercredi 14 octobre');
  });
});

describe('parseStoryFile', () => {
  it('says which file and article lack a header', () => {
    expect(() => parseStoryFile('publisher: x\nid: y\n---\ntext', 'a.md')).toThrow(/a\.md.*hours-ago.*y/);
  });
});

describe('the sample network', () => {
  const real: Network = {
    async fetch() {
      throw new Error('the sample must not reach the real network');
    },
    async close() {},
  };
  const network = (openedAt: number | null, now = at) =>
    createSampleNetwork({
      newsroom: () => newsroom,
      openedAt: () => openedAt,
      timeZone: 'UTC',
      clock: fixedClock(now),
      real,
    });
  const ask = { accept: '*/*', maxBytes: 1e6, timeoutMs: 1000 };

  it('serves every outlet a feed and a page for each of its articles', async () => {
    for (const publisher of newsroom.publishers) {
      const feed = await network(at).fetch({ ...ask, url: `${publisher.site}/feed` });
      if (feed.kind !== 'ok') throw new Error(`${publisher.slug} has no feed`);
      const links =
        Buffer.from(feed.body)
          .toString()
          .match(/https:\/\/[a-z-]+\.example\/[a-z-]+\/[a-z0-9-]+/g) ?? [];
      const pages = [...new Set(links)].filter((link) => !link.includes('/pictures/'));
      expect(pages.length, publisher.slug).toBeGreaterThanOrEqual(
        newsroom.articles.filter((a) => a.publisher === publisher.slug).length,
      );
      const page = await network(at).fetch({ ...ask, url: pages[0] as string });
      expect(page.kind, pages[0]).toBe('ok');
    }
  });

  it('answers 304 for a feed that has not changed', async () => {
    const url = `${newsroom.publishers[0]?.site}/feed`;
    const first = await network(at).fetch({ ...ask, url });
    if (first.kind !== 'ok') throw new Error('no feed');
    const again = await network(at).fetch({ ...ask, url, etag: first.headers.etag ?? null });
    expect(again.kind).toBe('not-modified');
  });

  it('goes on: a number is corrected and a toll rises while it is open', async () => {
    const feedOf = async (site: string, now: number) => {
      const feed = await network(at, now).fetch({ ...ask, url: `https://${site}.example/feed` });
      return feed.kind === 'ok' ? Buffer.from(feed.body).toString() : '';
    };
    const minute = 60_000;
    expect(await feedOf('harbour-gazette', at + 4 * minute)).toBe(await feedOf('harbour-gazette', at));
    expect(await feedOf('harbour-gazette', at)).toContain('within six months, the company signs');
    const later = await feedOf('harbour-gazette', at + 5 * minute);
    expect(later).toContain('within nine months, the company signs');
    expect(later.match(/quay-7-what-the-motion-says<\/link>/g)).toHaveLength(1);
    expect(await feedOf('northern-wire', at)).not.toContain('rises to 17');
    expect(await feedOf('northern-wire', at + 5 * minute)).toContain('rises to 17');
  });

  it('leaves addresses to the real network while it is off', async () => {
    await expect(
      network(null).fetch({ ...ask, url: 'https://harbour-gazette.example/feed' }),
    ).rejects.toThrow(/real/);
  });
});
