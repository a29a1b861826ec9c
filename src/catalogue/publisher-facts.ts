// What the catalogue knows of the publisher of a feed, or on a host: name, country, owner.
import type { NewSourcePublisher } from '../model/source.ts';
import type { OwnerId } from './ownership/owner.ts';
import { ownerTies } from './ownership/owner-ties.ts';
import { ownerWords } from './ownership/owner-words.ts';
import { getOwner } from './ownership/owners.ts';
import type { Publisher } from './publishers/publisher.ts';
import { publishers } from './publishers/publishers.ts';

let byPlace: Map<string, Publisher> | null = null;

const bareHost = (address: string) => (URL.parse(address)?.hostname ?? '').replace(/^www\./, '');

/** Built at first use: most commands never ask. */
function index(): Map<string, Publisher> {
  if (byPlace) return byPlace;
  const places = new Map<string, Publisher | null>();
  // A host that serves several publishers says nothing about any of them.
  const claim = (place: string, publisher: Publisher) =>
    places.set(place, !places.has(place) || places.get(place) === publisher ? publisher : null);
  for (const publisher of publishers) {
    for (const host of [bareHost(publisher.site), ...(publisher.otherHosts ?? [])]) claim(host, publisher);
    for (const { url } of publisher.feeds) {
      claim(bareHost(url), publisher);
      claim(url, publisher);
    }
  }
  byPlace = new Map([...places].filter((entry): entry is [string, Publisher] => entry[1] !== null));
  return byPlace;
}

/** `place`: a host without `www.`, or a feed's address; undefined when the catalogue does not know it. */
export function publisherFacts(place: string): NewSourcePublisher | undefined {
  const known = index().get(place);
  if (!known) return undefined;
  const { slug, name, site, country, language, kind, owner } = known;
  return {
    ...{ slug, name, site, country, language, kind },
    owner: ownerWords(owner),
    ownerKind: getOwner(owner).kind,
    ownerEntities: entitiesOf(owner),
    sample: false,
  };
}

/** The owner and whoever stands behind it; not what else they hold. */
function entitiesOf(owner: OwnerId): readonly string[] {
  const ties = ownerTies(owner, '').filter(({ kind }) => kind !== 'holding');
  return [...new Set(ties.flatMap(({ names }) => names))];
}
