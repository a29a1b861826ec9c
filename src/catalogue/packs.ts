// Ready-made selections of publishers for a reader's first minutes: by topic and by country.
// Nothing is listed by hand: a publisher added to `publishers/` joins the packs it belongs to.

import { findCountry } from './countries.ts';
import type { MediaTopicCode } from './media-topics.ts';
import type { Publisher } from './publishers/publisher.ts';
import { publishers } from './publishers/publishers.ts';

export type Pack = {
  slug: string;
  title: string;
  /** Slugs of publishers, in the order of the catalogue. */
  slugs: readonly string[];
};

/** `topics`: what it is named for. */
export type TopicPack = Pack & { topics: readonly MediaTopicCode[] };

type TopicPackRule = Omit<TopicPack, 'slugs'>;

const topicPackRules: readonly TopicPackRule[] = [
  { slug: 'politics', title: 'Politics', topics: ['11000000', '20000587'] },
  { slug: 'world-affairs', title: 'World affairs', topics: ['20000638'] },
  { slug: 'war-and-peace', title: 'War and peace', topics: ['16000000'] },
  { slug: 'business', title: 'Business', topics: ['04000000', '20000170'] },
  { slug: 'economy-and-markets', title: 'Economy and markets', topics: ['20000344', '20000385'] },
  { slug: 'energy-and-industry', title: 'Energy and industry', topics: ['20000209', '20000430'] },
  { slug: 'technology', title: 'Technology', topics: ['20000756'] },
  { slug: 'science', title: 'Science', topics: ['13000000', '20000717', '20000715'] },
  { slug: 'research-journals', title: 'Research journals', topics: ['20000735'] },
  { slug: 'health', title: 'Health', topics: ['07000000'] },
  { slug: 'climate', title: 'Climate', topics: ['20000418'] },
  { slug: 'environment', title: 'Nature and environment', topics: ['06000000', '20000420'] },
  { slug: 'arts-and-ideas', title: 'Arts and ideas', topics: ['01000000', '20000038'] },
  { slug: 'film-and-music', title: 'Film, music and television', topics: ['20000002'] },
  { slug: 'sport', title: 'Sport', topics: ['15000000'] },
  { slug: 'games', title: 'Games', topics: ['20000538'] },
  { slug: 'law-and-justice', title: 'Law and justice', topics: ['02000000'] },
  { slug: 'society', title: 'Society', topics: ['14000000'] },
];

/** With fewer publishers than this a pack would be one voice. */
const minPublishers = 3;

/**
 * One pack a topic. A publisher belongs when its first feed is about the topic: a general paper with a sports feed
 * is no sports publisher.
 */
export function packsByTopic(catalogue: readonly Publisher[] = publishers): readonly TopicPack[] {
  return topicPackRules
    .map((rule) => ({
      slug: rule.slug,
      title: rule.title,
      topics: rule.topics,
      slugs: catalogue
        .filter((publisher) => publisher.feeds[0]?.topics.some((topic) => rule.topics.includes(topic)))
        .map((publisher) => publisher.slug),
    }))
    .filter((pack) => pack.slugs.length >= minPublishers);
}

/** One pack a country, of its publishers of general news; the country with most publishers first, then by title. */
export function packsByCountry(catalogue: readonly Publisher[] = publishers): readonly Pack[] {
  const slugsByCountry = new Map<string, string[]>();
  for (const publisher of catalogue) {
    if (publisher.feeds[0]?.topics.length !== 0) continue;
    const slugs = slugsByCountry.get(publisher.country) ?? [];
    slugs.push(publisher.slug);
    slugsByCountry.set(publisher.country, slugs);
  }
  return [...slugsByCountry]
    .filter(([, slugs]) => slugs.length >= minPublishers)
    .map(([code, slugs]) => ({ slug: code.toLowerCase(), title: findCountry(code)?.name ?? code, slugs }))
    .sort((a, b) => b.slugs.length - a.slugs.length || a.title.localeCompare(b.title, 'en'));
}
