// Who a feed is of: never whom it merely says.
import { describe, expect, it } from 'vitest';
import type { NewSourcePublisher } from '../model/source.ts';
import { publisherOf, sourceSite } from './publisher-of.ts';

const courier = { name: 'The Courier', owner: 'Courier Trust' } as NewSourcePublisher;
const facts = (host: string) =>
  host === 'courier.example' || host === 'courier.co.uk' ? courier : undefined;
const words = (feedUrl: string, siteUrl: string | null) => ({
  feedUrl,
  siteUrl,
  title: 'A feed',
  language: null,
});

describe('publisherOf', () => {
  it.each([
    ['https://courier.example/rss', null],
    ['https://feeds.courier.example/all', 'https://www.courier.example/news'],
    ['https://rss.courier.co.uk/all', 'https://courier.co.uk/'],
  ])("knows the catalogue's publisher by %s of %s", (feedUrl, siteUrl) => {
    expect(publisherOf(words(feedUrl, siteUrl), facts)).toBe(courier);
  });

  // A feed on any host that named www.bbc.com as its site stood under that name, with its owner, on its page.
  it.each([
    ['http://127.0.0.67:27801/bbc', 'https://www.courier.example/news'],
    ['https://evil.example/rss', 'https://courier.example/'],
    ['https://other.co.uk/rss', 'https://courier.co.uk/'],
    ['https://feeds.feedburner.com/fake', 'https://courier.example/'],
  ])('takes no name that %s claims with %s', (feedUrl, siteUrl) => {
    const publisher = publisherOf(words(feedUrl, siteUrl), facts);
    expect(publisher).toMatchObject({ name: 'A feed', owner: null });
    expect(publisher.site).not.toContain('courier');
  });

  it('tells publishers on shared hosts apart by their path', () => {
    const site = (path: string) => publisherOf(words(`https://medium.com/feed/${path}`, null), facts).site;
    expect(site('a')).not.toBe(site('b'));
  });

  // Whoever had a blog on a platform could name a neighbour's as its site and stand under its name.
  it.each([
    ['https://evil.substack.com/feed', 'https://heather.substack.com'],
    ['https://evil.github.io/feed.xml', 'https://heather.github.io/'],
    ['https://evil.blogspot.com/feeds/posts/default', 'https://heather.blogspot.com/'],
    ['https://evil.blogspot.co.uk/feeds/posts/default', 'https://heather.blogspot.co.uk/'],
    ['https://evil.wordpress.com/feed', 'https://heather.wordpress.com'],
    ['https://evil.pages.dev/rss', 'https://heather.pages.dev'],
    ['https://evil.me.uk/rss', 'https://heather.me.uk'],
    // Registries that a rule on second-level names does not know.
    ['https://evil.qc.ca/rss', 'https://heather.qc.ca'],
    ['https://evil.pvt.k12.ma.us/rss', 'https://heather.pvt.k12.ma.us'],
    ['https://evil.nagoya.jp/rss', 'https://heather.nagoya.jp'],
    ['https://evil.s3.amazonaws.com/rss', 'https://heather.s3.amazonaws.com'],
    ['https://evil.substack.com/feed', 'https://substack.com/'],
    ['https://medium.com/feed/evil', 'https://medium.com/heather'],
    ['https://github.com/evil/x/releases.atom', 'https://github.com/heather'],
  ])('gives the feed %s nothing of %s', (feedUrl, siteUrl) => {
    const heather = { name: 'Heather', slug: 'heather', site: siteUrl } as NewSourcePublisher;
    const known = (host: string) =>
      host === new URL(siteUrl).hostname && !feedUrl.includes(`//${host}`) ? heather : undefined;
    const publisher = publisherOf(words(feedUrl, siteUrl), known);
    expect(publisher.name).toBe('A feed');
    expect(publisher.site).toContain('evil');
  });

  it.each([
    ['https://feeds.paper.example/all', 'https://paper.example/', 'https://paper.example'],
    ['https://paper.me.uk/rss', 'https://www.paper.me.uk/', 'https://www.paper.me.uk'],
    ['https://heather.substack.com/feed', 'https://heather.substack.com/', 'https://heather.substack.com'],
    ['https://feeds.nos.nl/all', 'https://nos.nl/', 'https://nos.nl'],
    // "me" and "tv" are words like any other where the registry sells them.
    ['https://feeds.tv.nu/all', 'https://www.tv.nu/', 'https://www.tv.nu'],
  ])('believes %s that its site is %s', (feedUrl, siteUrl, site) => {
    expect(publisherOf(words(feedUrl, siteUrl), facts).site).toBe(site);
  });

  it('takes no neighbour on a host of many for the one that the catalogue knows there', () => {
    const known = (host: string) => (host === 'feeds.feedburner.com' ? courier : undefined);
    expect(publisherOf(words('https://feeds.feedburner.com/other', null), known).name).toBe('A feed');
  });

  it('knows a feed of the catalogue on a host of many by its address', () => {
    const known = (place: string) => (place === 'https://feeds.feedburner.com/courier' ? courier : undefined);
    expect(publisherOf(words('https://feeds.feedburner.com/courier', null), known)).toBe(courier);
    expect(publisherOf(words('https://feeds.feedburner.com/other', null), known).name).toBe('A feed');
  });

  it("links a catalogue's site only for feeds of that publisher", () => {
    const siteOf = (feedUrl: string, siteUrl: string) => {
      const feed = words(feedUrl, siteUrl);
      return sourceSite(feed, publisherOf(feed, named), named);
    };
    const named = (host: string) => (facts(host) ? { ...courier, slug: 'courier' } : undefined);
    expect(siteOf('https://evil.example/rss', 'https://courier.example/')).toBe('https://evil.example');
    expect(siteOf('https://courier.example/rss', 'https://courier.example/')).toBe(
      'https://courier.example/',
    );
    expect(siteOf('https://feeds.feedburner.com/blog', 'https://blog.example/')).toBe(
      'https://blog.example/',
    );
  });
});
