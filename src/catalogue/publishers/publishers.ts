// News publishers of the world with their feeds and owners, for the reader's first choice of sources.
// From general knowledge as of early 2026; feed addresses were compared with public feed lists, not fetched.
// Who owns them, with source and date, stands in `ownership/`.

// The order is the order in packs: those that most readers know come first in their part.
import type { Publisher } from './publisher.ts';
import { publishersAmericas } from './publishers-americas.ts';
import { publishersBritainIreland } from './publishers-britain-ireland.ts';
import { publishersEastAsia } from './publishers-east-asia.ts';
import { publishersEasternEurope } from './publishers-eastern-europe.ts';
import { publishersMiddleEastAfrica } from './publishers-middle-east-africa.ts';
import { publishersSouthAsia } from './publishers-south-asia.ts';
import { publishersSouthEastAsiaPacific } from './publishers-south-east-asia-pacific.ts';
import { publishersSouthernNorthernEurope } from './publishers-southern-northern-europe.ts';
import { publishersSportCulture } from './publishers-sport-culture.ts';
import { publishersTechnologyScience } from './publishers-technology-science.ts';
import { publishersUsNews } from './publishers-us-news.ts';
import { publishersWesternEurope } from './publishers-western-europe.ts';

export const publishers: readonly Publisher[] = [
  ...publishersBritainIreland,
  ...publishersWesternEurope,
  ...publishersSouthernNorthernEurope,
  ...publishersEasternEurope,
  ...publishersUsNews,
  ...publishersTechnologyScience,
  ...publishersSportCulture,
  ...publishersAmericas,
  ...publishersMiddleEastAfrica,
  ...publishersSouthAsia,
  ...publishersEastAsia,
  ...publishersSouthEastAsiaPacific,
];

const publishersBySlug = new Map<string, Publisher>(
  publishers.map((publisher) => [publisher.slug, publisher]),
);

/** The publisher with this slug, or undefined. */
export function findPublisher(slug: string): Publisher | undefined {
  return publishersBySlug.get(slug);
}
