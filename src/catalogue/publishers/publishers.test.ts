import { describe, expect, test } from 'vitest';
import { findCountry } from '../countries.ts';
import { findTopic } from '../media-topics.ts';
import { findOwner } from '../ownership/owners.ts';
import { findPublisher, publishers } from './publishers.ts';

const feeds = publishers.flatMap((publisher) => publisher.feeds);

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

describe('publishers', () => {
  test('slugs are lower-case words with hyphens, each once', () => {
    for (const publisher of publishers) expect(publisher.slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(repeated(publishers.map((publisher) => publisher.slug))).toEqual([]);
  });

  test('no two publishers share a name or a site', () => {
    expect(repeated(publishers.map((publisher) => publisher.name))).toEqual([]);
    expect(repeated(publishers.map((publisher) => publisher.site.replace(/\/$/, '')))).toEqual([]);
  });

  test('sites are https addresses, and feed addresses parse and occur once', () => {
    for (const publisher of publishers)
      expect(new URL(publisher.site).protocol, publisher.slug).toBe('https:');
    for (const feed of feeds) expect(['http:', 'https:']).toContain(new URL(feed.url).protocol);
    expect(repeated(feeds.map((feed) => feed.url.replace(/\/$/, '')))).toEqual([]);
  });

  test('each publisher has at most three feeds, with titles, and topics of the standard', () => {
    for (const publisher of publishers) {
      expect(publisher.feeds.length, publisher.slug).toBeLessThanOrEqual(3);
    }
    for (const feed of feeds) {
      expect(feed.title.length, feed.url).toBeGreaterThan(1);
      for (const topic of feed.topics) expect(findTopic(topic), feed.url).toBeDefined();
    }
  });

  // Of the wire of June 2020, 1,070 of 1,199 hosts were unknown, Reuters, AP and The Sun among them.
  test('knows the agencies and papers that other news goes back to, with or without a feed', () => {
    const slugs = ['reuters', 'ap-news', 'afp', 'xinhua', 'new-york-post', 'the-sun', 'usa-today'];
    expect(slugs.filter((slug) => findPublisher(slug) === undefined)).toEqual([]);
    expect(['new-york-post', 'the-sun'].map((slug) => findPublisher(slug)?.feeds.length)).toEqual([1, 1]);
  });

  test('other hosts are bare, each once, and no site of another', () => {
    const sites = publishers.map(({ site }) => new URL(site).hostname.replace(/^www\./, ''));
    const others = publishers.flatMap(({ otherHosts = [] }) => otherHosts);
    expect(
      others.filter((host) => !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host) || host.startsWith('www.')),
    ).toEqual([]);
    expect(repeated([...new Set(sites), ...others])).toEqual([]);
  });

  test('the general feed comes first', () => {
    for (const publisher of publishers) {
      const firstGeneral = publisher.feeds.findIndex((feed) => feed.topics.length === 0);
      expect(firstGeneral, publisher.slug).toBeLessThanOrEqual(0);
    }
  });

  test('countries exist and languages are canonical tags whose region, if any, is a country', () => {
    for (const publisher of publishers) {
      expect(findCountry(publisher.country), publisher.slug).toBeDefined();
      expect(Intl.getCanonicalLocales(publisher.language), publisher.slug).toEqual([publisher.language]);
      const { region } = new Intl.Locale(publisher.language);
      if (region) expect(findCountry(region), publisher.slug).toBeDefined();
    }
  });

  test('every publisher names an owner of the ownership tables', () => {
    expect(publishers.filter(({ owner }) => !findOwner(owner))).toEqual([]);
  });

  test('the catalogue is spread over the world and over languages', () => {
    expect(publishers.length).toBeGreaterThanOrEqual(190);
    expect(new Set(publishers.map((publisher) => publisher.country)).size).toBeGreaterThanOrEqual(35);
    const languages = new Set(publishers.map((publisher) => new Intl.Locale(publisher.language).language));
    expect(languages.size).toBeGreaterThanOrEqual(20);
  });

  test('a slug that is not there is not found', () => {
    expect(findPublisher('guardian')?.owner).toBe('guardian-media-group');
    expect(findPublisher('no-such-paper')).toBeUndefined();
  });
});
