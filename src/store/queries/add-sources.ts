// Adds sources with their publishers: what is there already, by feed address, is given back as it is.
import type { Insertable } from 'kysely';
import { BroadsheetError } from '../../model/errors.ts';
import type { Publisher, PublisherId } from '../../model/publisher.ts';
import type { NewSource, NewSourcePublisher, Source } from '../../model/source.ts';
import type { Engine } from '../engine.ts';
import { toPublisher, toSource } from '../rows/source-row.ts';
import type { SourceTable } from '../schema.ts';
import { all, chunked, insertAll, padded, run, type Work } from '../work.ts';
import { reserveIds } from './reserve-ids.ts';

const MAX_SOURCES = 5_000;
const FIRST_INTERVAL_SECONDS = 30 * 60;

export type AddedSource = { readonly source: Source; readonly created: boolean };

/** The answer is parallel to the input; an address that stands twice in it is created once. */
export function* addSources(
  engine: Engine,
  sources: readonly NewSource[],
  now: number,
): Work<readonly AddedSource[]> {
  if (sources.length > MAX_SOURCES) throw tooManySources(sources.length);
  if (sources.length === 0) return [];
  // The counter's row stays locked until the end: two processes adding at once take turns.
  const firstId = yield* reserveIds(engine, 'source', sources.length);
  const known = yield* sourcesByFeedUrl(
    engine,
    sources.map((source) => source.feedUrl),
  );
  const firstAt = new Map<string, number>();
  sources.forEach((source, i) => {
    if (!known.has(source.feedUrl) && !firstAt.has(source.feedUrl)) firstAt.set(source.feedUrl, i);
  });
  const toCreate = [...firstAt.values()].map((i) => sources[i]!);
  const publisherIds = yield* findOrCreatePublishers(
    engine,
    toCreate.map((source) => source.publisher),
  );
  const rows = toCreate.map((source, i) => sourceRow(source, firstId + i, publisherIds[i]!, now));
  yield* insertAll('source', rows);
  const created = new Map(rows.map((row) => [row.feed_url, toSource(row as never)]));
  return sources.map((source, i) => ({
    source: created.get(source.feedUrl) ?? known.get(source.feedUrl)!,
    created: firstAt.get(source.feedUrl) === i,
  }));
}

function* sourcesByFeedUrl({ db }: Engine, urls: readonly string[]): Work<ReadonlyMap<string, Source>> {
  const found = new Map<string, Source>();
  for (const chunk of chunked(urls)) {
    const rows = yield* all(db.selectFrom('source').selectAll().where('feed_url', 'in', padded(chunk)));
    for (const row of rows) found.set(row.feed_url, toSource(row));
  }
  return found;
}

function* findOrCreatePublishers(engine: Engine, wanted: readonly NewSourcePublisher[]): Work<number[]> {
  if (wanted.length === 0) return [];
  // As many publishers as a newsroom knows: thousands at most, so all are looked at.
  const rows = yield* all(engine.db.selectFrom('publisher').selectAll());
  const directory = new PublisherDirectory(rows.map(toPublisher));
  const firstId = yield* reserveIds(engine, 'publisher', wanted.length);
  const created: Publisher[] = [];
  const renamed = new Map<PublisherId, string>();
  const ids = wanted.map((publisher) => {
    const known = directory.find(publisher);
    if (known !== undefined) {
      const name = nameOfBoth(known, publisher);
      if (name !== null) renamed.set(known.id, name);
      return known.id;
    }
    const made = { ...publisher, id: firstId + created.length, slug: directory.freeSlug(publisher) };
    directory.add(made);
    created.push(made);
    return made.id;
  });
  yield* insertAll('publisher', created.map(publisherRow));
  for (const [id, name] of renamed)
    yield* run(engine.db.updateTable('publisher').set({ name }).where('id', '=', id));
  return ids;
}

/**
 * Feeds of one site that call themselves differently are sections of a publisher that the catalogue does not know: the
 * first one's title is not its name, the site's is. null where the name stays.
 */
function nameOfBoth(known: Publisher, wanted: NewSourcePublisher): string | null {
  if (known.kind !== null || wanted.kind !== null || known.sample || known.name === wanted.name) return null;
  const site = URL.parse(known.site ?? '');
  if (!site) return null;
  return site.hostname.replace(/^www\./, '') + site.pathname.replace(/\/+$/, '');
}

/** Finds publishers by site, by stated slug, or by name where neither side has a site. */
class PublisherDirectory {
  readonly #byKey = new Map<string, Publisher>();
  readonly #slugs = new Set<string>();

  constructor(publishers: readonly Publisher[]) {
    for (const publisher of publishers) this.add(publisher);
  }

  add(publisher: Publisher): void {
    this.#slugs.add(publisher.slug);
    for (const key of keysOf(publisher)) if (!this.#byKey.has(key)) this.#byKey.set(key, publisher);
  }

  find(wanted: NewSourcePublisher): Publisher | undefined {
    for (const key of keysOf(wanted)) {
      const known = this.#byKey.get(key);
      if (known !== undefined) return known;
    }
    return undefined;
  }

  freeSlug(wanted: NewSourcePublisher): string {
    const base = slugOf(wanted.slug ?? wanted.name);
    if (!this.#slugs.has(base)) return base;
    let n = 2;
    while (this.#slugs.has(`${base}-${n}`)) n++;
    return `${base}-${n}`;
  }
}

/** The fictional newsroom and the real world never share a publisher. */
function keysOf(publisher: NewSourcePublisher): string[] {
  const world = publisher.sample ? 'sample' : 'real';
  const keys: string[] = [];
  if (publisher.site !== null) keys.push(`${world} site ${siteKey(publisher.site)}`);
  // Only the catalogue states kinds: what a feed calls itself gives it the name, never the identity.
  if (publisher.slug !== null && (publisher.kind !== null || publisher.sample))
    keys.push(`${world} slug ${publisher.slug}`);
  if (publisher.site === null) keys.push(`${world} name ${publisher.name.toLowerCase()}`);
  return keys;
}

function siteKey(site: string): string {
  return URL.canParse(site) ? new URL(site).href.replace(/\/+$/, '') : site;
}

export function slugOf(name: string): string {
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return slug === '' ? 'publisher' : slug;
}

function publisherRow(publisher: Publisher) {
  return {
    id: publisher.id,
    slug: publisher.slug,
    name: publisher.name,
    site: publisher.site,
    country: publisher.country,
    language: publisher.language,
    kind: publisher.kind,
    owner: publisher.owner,
    owner_kind: publisher.ownerKind,
    owner_entities: JSON.stringify(publisher.ownerEntities),
    sample: publisher.sample ? 1 : 0,
  };
}

function sourceRow(source: NewSource, id: number, publisherId: number, now: number): Insertable<SourceTable> {
  return {
    id,
    publisher_id: publisherId,
    feed_url: source.feedUrl,
    title: source.title,
    site_url: source.siteUrl,
    folder: JSON.stringify(source.folder),
    state: 'active',
    format: null,
    etag: null,
    last_modified: null,
    body_hash: null,
    moved_to: null,
    moved_since: null,
    next_check_at: now,
    last_checked_at: null,
    last_success_at: null,
    check_interval_seconds: FIRST_INTERVAL_SECONDS,
    failure: null,
    sample: source.sample ? 1 : 0,
    added_at: now,
    lease_holder: null,
    lease_until: null,
  };
}

function tooManySources(count: number): BroadsheetError {
  return new BroadsheetError({
    code: 'too-many-sources',
    audience: 'reader',
    message: `${count} sources at once are too many; the limit is ${MAX_SOURCES}.`,
    advice: 'Split the list and import the parts one after another.',
  });
}
