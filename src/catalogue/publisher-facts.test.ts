import { expect, it } from 'vitest';
import { publisherFacts } from './publisher-facts.ts';
import { publishers } from './publishers/publishers.ts';

it('knows a publisher by the host of its site, with country and owner', () => {
  const facts = publisherFacts('theguardian.com');
  expect(facts).toMatchObject({ name: 'The Guardian', country: 'GB', sample: false });
  expect(facts?.owner).toMatch(/Scott Trust/);
  expect(facts?.ownerEntities).toContain('Scott Trust Limited');
});

it('knows a publisher by another host of its own, and by its site where it has no feed', () => {
  expect(publisherFacts('bbc.co.uk')).toEqual(publisherFacts('bbc.com'));
  expect(publisherFacts('reuters.com')).toMatchObject({ name: 'Reuters', country: 'GB', kind: 'agency' });
  expect(publisherFacts('reuters.com')?.owner).toBe('Thomson Reuters (Woodbridge, the Thomson family)');
});

it('says nothing about a host that it does not know', () => {
  expect(publisherFacts('127.0.0.1')).toBeUndefined();
  expect(publisherFacts('')).toBeUndefined();
});

// Sixteen feeds of the packs, the Wall Street Journal's among them, stood under names such as "Top stories".
it('knows the publisher of each of its feeds, also on a host that several share', () => {
  const feeds = publishers.flatMap(({ slug, feeds }) => feeds.map(({ url }) => ({ slug, url })));
  expect(feeds.filter(({ slug, url }) => publisherFacts(url)?.slug !== slug)).toEqual([]);
});

it('does not guess on a host that several publishers share', () => {
  expect(publisherFacts('theconversation.com')).toBeUndefined();
});
