// Who a feed is of: never whom it merely says.
import { describe, expect, it } from 'vitest';
import type { NewSourcePublisher } from '../model/source.ts';
import { publisherOf } from './publisher-of.ts';

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
});
