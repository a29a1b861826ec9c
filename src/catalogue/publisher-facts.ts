// What the catalogue knows of the publisher on a host: name, country, owner.
import type { NewSourcePublisher } from '../model/source.ts';
import { type Publisher, publishers } from './publishers.ts';

let byHost: Map<string, Publisher> | null = null;

const bareHost = (address: string) => (URL.parse(address)?.hostname ?? '').replace(/^www\./, '');

/** Built at first use: most commands never ask. */
function index(): Map<string, Publisher> {
  if (byHost) return byHost;
  const hosts = new Map<string, Publisher | null>();
  for (const publisher of publishers) {
    for (const { url } of publisher.feeds) {
      const host = bareHost(url);
      // A host that serves feeds for several publishers says nothing about any of them.
      hosts.set(host, (hosts.get(host) ?? publisher) === publisher ? publisher : null);
    }
  }
  for (const publisher of publishers) hosts.set(bareHost(publisher.site), publisher);
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
