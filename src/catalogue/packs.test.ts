import { describe, expect, test } from 'vitest';
import { findTopic } from './media-topics.ts';
import { packsByCountry, packsByTopic } from './packs.ts';
import type { Publisher } from './publishers/publisher.ts';
import { findPublisher, publishers } from './publishers/publishers.ts';

function buildPublisher(overrides: Partial<Publisher> & { slug: string }): Publisher {
  return {
    name: overrides.slug,
    site: 'https://example.com',
    country: 'GB',
    language: 'en-GB',
    kind: 'daily',
    owner: 'guardian-media-group',
    feeds: [{ url: `https://example.com/${overrides.slug}.xml`, title: 'All', topics: [] }],
    ...overrides,
  };
}

describe('packs', () => {
  test('there are about 16 packs by topic and at least 30 by country', () => {
    expect(packsByTopic().length).toBeGreaterThanOrEqual(15);
    expect(packsByTopic().length).toBeLessThanOrEqual(20);
    expect(packsByCountry().length).toBeGreaterThanOrEqual(30);
  });

  test('every pack has a title, its own slug and publishers that exist, each once', () => {
    for (const packs of [packsByTopic(), packsByCountry()]) {
      expect(new Set(packs.map((pack) => pack.slug)).size).toBe(packs.length);
      for (const pack of packs) {
        expect(pack.title.length).toBeGreaterThan(2);
        expect(pack.slugs.length).toBeGreaterThanOrEqual(3);
        expect(new Set(pack.slugs).size).toBe(pack.slugs.length);
        for (const slug of pack.slugs) expect(findPublisher(slug), slug).toBeDefined();
      }
    }
  });

  test('a paper of general news is not in the sport pack because it has a sport feed', () => {
    const sport = packsByTopic().find((pack) => pack.slug === 'sport');
    expect(sport?.slugs).toContain('espn');
    expect(sport?.slugs).not.toContain('bbc-news');
  });

  test('a country pack holds only general publishers of that country', () => {
    for (const pack of packsByCountry()) {
      for (const slug of pack.slugs) {
        expect(findPublisher(slug)?.country.toLowerCase()).toBe(pack.slug);
        expect(findPublisher(slug)?.feeds[0]?.topics).toEqual([]);
      }
    }
  });

  test('a country with two publishers gets no pack until a third one is added', () => {
    const two = [buildPublisher({ slug: 'one' }), buildPublisher({ slug: 'two' })];
    expect(packsByCountry(two)).toEqual([]);
    const three = [...two, buildPublisher({ slug: 'three' })];
    expect(packsByCountry(three)).toEqual([
      { slug: 'gb', title: 'United Kingdom', slugs: ['one', 'two', 'three'] },
    ]);
  });

  test('most specialised publishers are in some topic pack', () => {
    const inPacks = new Set(packsByTopic().flatMap((pack) => pack.slugs));
    const specialised = publishers.filter((publisher) => publisher.feeds[0]?.topics.length);
    const missing = specialised.filter((publisher) => !inPacks.has(publisher.slug));
    expect(missing.length).toBeLessThan(specialised.length * 0.05);
    for (const publisher of missing) expect(findTopic(publisher.feeds[0]?.topics[0] ?? '')).toBeDefined();
  });
});
