// The suggested packs of the catalogue in the shape that pages show and sources are added from.

import { findTopic } from '../catalogue/media-topics.ts';
import { ownerWords } from '../catalogue/ownership/owner-words.ts';
import { type Pack, packsByCountry, packsByTopic } from '../catalogue/packs.ts';
import { findPublisher } from '../catalogue/publishers/publishers.ts';
import type { TopicCode } from '../model/article.ts';

export interface PackOffer {
  readonly id: string;
  readonly name: string;
  readonly by: 'topic' | 'country';
  /** The topics it is named for; [] for a pack by country. */
  readonly named: readonly TopicCode[];
  /** Those, with the topics above. */
  readonly topics: readonly TopicCode[];
  /** ISO 3166-1 alpha-2; null for a pack by topic. */
  readonly country: string | null;
  readonly feeds: readonly {
    readonly feedUrl: string;
    readonly title: string;
    readonly publisherSlug: string | null;
    readonly country: string | null;
    readonly owner: string | null;
    /** Of its first feed: 'en-GB'. */
    readonly language: string;
  }[];
}

let offers: readonly PackOffer[] | undefined;

/** All packs, by topic and then by country; made once. */
export function packOffers(): readonly PackOffer[] {
  offers ??= [
    ...packsByTopic().map((pack) => packOffer(pack, 'topic', pack.topics)),
    ...packsByCountry().map((pack) => packOffer(pack, 'country', [])),
  ];
  return offers;
}

export type PackFeed = PackOffer['feeds'][number] & { readonly folder: readonly string[] };

/**
 * The feeds of the packs with these ids, each address once.
 * @param folder where they go; [] for a folder named for the pack, the first one of those that have the feed
 */
export function feedsOfPacks(
  ids: readonly string[],
  packs: readonly PackOffer[],
  folder: readonly string[] = [],
): readonly PackFeed[] {
  const byAddress = new Map<string, PackFeed>();
  for (const pack of packs) {
    if (!ids.includes(pack.id)) continue;
    const into = folder.length > 0 ? folder : [pack.name];
    for (const feed of pack.feeds) {
      if (!byAddress.has(feed.feedUrl)) byAddress.set(feed.feedUrl, { ...feed, folder: into });
    }
  }
  return [...byAddress.values()];
}

function packOffer(
  { slug, title, slugs }: Pack,
  by: PackOffer['by'],
  named: readonly TopicCode[],
): PackOffer {
  const publishers = slugs.flatMap((one) => findPublisher(one) ?? []);
  return {
    id: `${by}-${slug}`,
    name: title,
    by,
    named,
    topics: [...new Set([...named, ...named.flatMap(topicsAbove)])],
    country: by === 'country' ? slug.toUpperCase() : null,
    feeds: publishers.flatMap(({ name, slug: publisherSlug, country, owner, feeds, language }) =>
      feeds[0]
        ? [
            {
              feedUrl: feeds[0].url,
              title: name,
              publisherSlug,
              country,
              owner: ownerWords(owner),
              language: feeds[0].language ?? language,
            },
          ]
        : [],
    ),
  };
}

/** From the next wider topic to the top. */
export function topicsAbove(topic: TopicCode): readonly TopicCode[] {
  const above: TopicCode[] = [];
  for (let at = findTopic(topic)?.parent; at; at = findTopic(at)?.parent) above.push(at);
  return above;
}
