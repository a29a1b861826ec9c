// What the catalogue knows of the publisher on a host: name, country, owner.
import type { NewSourcePublisher } from '../model/source.ts';
import { type Publisher, publishers } from './publishers.ts';

let byHost: Map<string, Publisher> | null = null;

const bareHost = (address: string) => (URL.parse(address)?.hostname ?? '').replace(/^www\./, '');

/** Built at first use: most commands never ask. */
function index(): Map<string, Publisher> {
  if (byHost) return byHost;
  const hosts = new Map<string, Publisher | null>();
  // A host that serves several publishers says nothing about any of them.
  const claim = (host: string, publisher: Publisher) =>
    hosts.set(host, !hosts.has(host) || hosts.get(host) === publisher ? publisher : null);
  for (const publisher of publishers) {
    claim(bareHost(publisher.site), publisher);
    for (const { url } of publisher.feeds) claim(bareHost(url), publisher);
  }
  byHost = new Map([...hosts].filter((entry): entry is [string, Publisher] => entry[1] !== null));
  return byHost;
}

/** `host` without `www.`; undefined when the catalogue does not know it. */
export function publisherFacts(host: string): NewSourcePublisher | undefined {
  const known = index().get(host);
  if (!known) return undefined;
  const { slug, name, site, country, language, kind, owner, ownerKind, ownerEntities } = known;
  return { slug, name, site, country, language, kind, owner, ownerKind, ownerEntities, sample: false };
}
