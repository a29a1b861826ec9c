// What readers and operators do with sources: add, take in and give out as OPML, pause, remove, refresh, watch.

import { hostOf } from '../address/host.ts';
import { isPrivateAddress, withoutSecrets } from '../address/private-address.ts';
import type { Clock } from '../model/clock.ts';
import type { Network } from '../model/network.ts';
import type { WorkerPool } from '../model/pool.ts';
import type { AddSourceOutcome, RefreshProgress, SourceList } from '../model/services.ts';
import type { NewSource, Source, SourceId } from '../model/source.ts';
import type { SourceStore } from '../model/source-store.ts';
import { type DiscoveredFeed, discoverFeeds } from './discover-feeds.ts';
import type { LargeBodies } from './large-bodies.ts';
import { writeOpml } from './opml/write-opml.ts';
import { type PublisherFacts, publisherOf, sourceSite } from './publisher-of.ts';
import type { RefreshLoop } from './refresh-loop.ts';

export interface SourceListParts {
  readonly sources: SourceStore;
  readonly network: Network;
  readonly pool: Pick<WorkerPool, 'readFeed' | 'readOpml'>;
  readonly largeBodies?: LargeBodies;
  readonly loop: Pick<RefreshLoop, 'refreshNow' | 'wake'>;
  readonly clock: Clock;
  readonly facts: PublisherFacts;
  /** Most sources that may be added up to; the sample newsroom's do not count. */
  readonly maxSources: number;
  /** False for a command beside a running server: adding leaves the first refresh to the server. */
  readonly refreshes: boolean;
  /** False where another process reads the sources (`--role web`): what is asked for falls due there. */
  readonly ingests: boolean;
  /** Removes sources with their articles, from store and memory, while nothing is being delivered. */
  remove(ids: readonly SourceId[]): Promise<void>;
  /** Tells the rest of the program that publishers may be new. */
  added(): Promise<void>;
  onRefreshError(error: unknown): void;
}

interface Added {
  readonly all: readonly { readonly source: Source; readonly created: boolean }[];
  readonly added: number;
  readonly known: number;
  /** For which there was no room. */
  readonly leftOut: number;
  readonly full: string | null;
}

const idle: RefreshProgress = {
  running: false,
  total: 0,
  done: 0,
  failed: 0,
  newArticles: 0,
  startedAt: null,
};

export function createSourceList(parts: SourceListParts): SourceList {
  const { sources, loop, clock } = parts;
  const runs = new Set<{
    readonly isWhole: boolean;
    progress: Omit<RefreshProgress, 'running' | 'startedAt'>;
  }>();
  let last = idle;
  let whole: Promise<void> = Promise.resolve();

  /** Several refreshes at once count as one that began with the first. */
  function progress(): RefreshProgress {
    if (runs.size === 0) return last;
    const sum = { total: 0, done: 0, failed: 0, newArticles: 0 };
    for (const { progress: part } of runs) {
      sum.total += part.total;
      sum.done += part.done;
      sum.failed += part.failed;
      sum.newArticles += part.newArticles;
    }
    return { ...sum, running: true, startedAt: last.startedAt };
  }

  function start(ids: readonly SourceId[] | 'all'): void {
    if (!parts.ingests) {
      sources.markDue(clock.now(), ids === 'all' ? undefined : ids).catch(parts.onRefreshError);
      return;
    }
    const isWhole = ids === 'all';
    // Every source is on its way already, or was asked since that run began; a second run would count all of them again.
    if (isWhole && [...runs].some((run) => run.isWhole)) return;
    if (runs.size === 0) last = { ...idle, running: true, startedAt: clock.now() };
    const total = isWhole ? 0 : ids.length;
    const run = { isWhole, progress: { total, done: 0, failed: 0, newArticles: 0 } };
    runs.add(run);
    const work = loop
      .refreshNow({
        ids,
        onProgress: (now) => {
          run.progress = now;
        },
      })
      .then((end) => {
        run.progress = end;
      })
      .catch(parts.onRefreshError)
      .finally(() => {
        if (runs.size === 1) last = { ...progress(), running: false };
        runs.delete(run);
      });
    whole = Promise.all([whole, work]).then(() => {});
  }

  /** Adds what has room; those that add wait for each other, so that two do not fill the same room. */
  let turn: Promise<unknown> = Promise.resolve();
  function addInTurn(feeds: readonly NewSource[]): Promise<Pick<Added, 'all' | 'leftOut'>> {
    const adding = turn.then(async () => {
      const { fitting, leftOut } = await withinRoom(feeds);
      const all = await sources.addSources(fitting, clock.now());
      await parts.added();
      const fresh = all.filter(({ created }) => created).map(({ source }) => source.id);
      if (fresh.length > 0 && parts.refreshes) start(fresh);
      return { all, leftOut };
    });
    turn = adding.catch(() => undefined);
    return adding;
  }

  /** Sources that are being removed: whoever adds one waits, and adds it anew, lest it is called known and then goes. */
  const leaving = new Map<SourceId, Promise<unknown>>();
  async function addFeeds(feeds: readonly NewSource[]): Promise<Added> {
    const first = await addInTurn(feeds);
    const going = first.all.filter(({ source, created }) => !created && leaving.has(source.id));
    if (going.length === 0) return counted(first.all, first.leftOut);
    await Promise.all(going.map(({ source }) => leaving.get(source.id)));
    const addresses = new Set(going.map(({ source }) => source.feedUrl));
    const again = await addFeeds(feeds.filter(({ feedUrl }) => addresses.has(feedUrl)));
    const staying = first.all.filter((one) => !going.includes(one));
    return counted([...staying, ...again.all], first.leftOut + again.leftOut);
  }

  function counted(all: Added['all'], leftOut: number): Added {
    const added = all.filter(({ created }) => created).length;
    const full = leftOut > 0 ? fullWords(parts.maxSources, leftOut) : null;
    return { all, added, known: all.length - added, leftOut, full };
  }

  async function findStaying(address: string): Promise<Source | undefined> {
    for (;;) {
      const found = await sources.findSourceByFeedUrl(address);
      const removal = found && leaving.get(found.id);
      if (!removal) return found;
      await removal;
    }
  }

  async function withinRoom(feeds: readonly NewSource[]) {
    const there = await sources.listSources();
    const known = new Set(there.map(({ feedUrl }) => feedUrl));
    let room = parts.maxSources - there.filter(({ sample }) => !sample).length;
    const fitting = feeds.filter(({ feedUrl }) => {
      if (known.has(feedUrl)) return true;
      if (room <= 0) return false;
      room -= 1;
      known.add(feedUrl);
      return true;
    });
    return { fitting, leftOut: feeds.length - fitting.length };
  }

  const toSource = (feed: DiscoveredFeed, folder: readonly string[]): NewSource => {
    // Some programs export a feed's address as its title. Every reader sees titles; the feed's own one follows.
    const isAddress = /^\s*[a-z]+:\/\//i.test(feed.title) || withoutSecrets(feed.title) !== feed.title;
    const title = (isAddress ? '' : feed.title) || hostOf(feed.feedUrl);
    const publisher = publisherOf({ ...feed, title }, parts.facts);
    return {
      publisher,
      feedUrl: feed.feedUrl,
      title,
      siteUrl: sourceSite(feed, publisher, parts.facts),
      folder,
      sample: false,
    };
  };

  return {
    async add(address, folder = []): Promise<AddSourceOutcome> {
      const known = await findStaying(address.trim());
      if (known) return { kind: 'known', source: known };
      const found = await discoverFeeds(address, parts);
      if (found.kind !== 'found') return { kind: 'failed', message: found.words };
      const [first, ...others] = found.feeds;
      if (!first) return { kind: 'failed', message: 'There is no feed at that address.' };
      if (others.length > 0) {
        const feeds = found.feeds.map(({ feedUrl, title }) => ({ url: feedUrl, title: title || feedUrl }));
        return { kind: 'choose', feeds };
      }
      const { all, full } = await addFeeds([toSource(first, folder)]);
      const [added] = all;
      if (!added)
        return { kind: 'failed', message: full ?? 'The source could not be added.', full: full !== null };
      return { kind: added.created ? 'added' : 'known', source: added.source };
    },

    async addMany(feeds) {
      const { added, known, full } = await addFeeds(
        feeds.map(({ feedUrl, title, folder }) =>
          toSource({ feedUrl, title, siteUrl: null, language: null, entryCount: 0 }, folder),
        ),
      );
      return { added, known, full };
    },

    async importOpml(bytes) {
      const opml = await parts.pool.readOpml(bytes);
      if (opml.kind !== 'opml') return { kind: 'failed', message: opml.words };
      const { added, known, full } = await addFeeds(
        opml.feeds.map(({ feedUrl, title, siteUrl, folder }) =>
          toSource({ feedUrl, title, siteUrl, language: null, entryCount: 0 }, folder),
        ),
      );
      return { kind: 'imported', added, known, skipped: opml.skipped, full };
    },

    async exportOpml({ withPrivate }) {
      const all = (await sources.listSources()).filter((source) => !source.sample);
      const given = withPrivate ? all : all.filter((source) => !isPrivate(source));
      const left = all.length - given.length;
      const note = `${left} with a private address left out: an administrator's export has them.`;
      const head = { title: 'Broadsheet sources', createdAt: clock.now() };
      return writeOpml(given, left > 0 ? { ...head, note } : head);
    },

    async remove(ids) {
      const removal = parts.remove(ids);
      const ended = removal.catch(() => undefined);
      for (const id of ids) leaving.set(id, ended);
      try {
        await removal;
      } finally {
        for (const id of ids) if (leaving.get(id) === ended) leaving.delete(id);
      }
      return ids.length;
    },

    async setState(id, state) {
      await sources.updateSource(id, { state });
      if (state === 'active') start([id]);
    },

    async refresh(ids) {
      start(ids ?? 'all');
    },

    async settled() {
      while (runs.size > 0) await whole;
      return progress();
    },

    progress,
  };
}

/** Nothing that stands in a line of OPML may hold what opens the feed. */
function isPrivate({ feedUrl, siteUrl, title, folder }: Source): boolean {
  const words = [title, ...folder];
  return (
    isPrivateAddress(feedUrl) ||
    isPrivateAddress(siteUrl ?? '') ||
    words.some((text) => withoutSecrets(text) !== text)
  );
}

function fullWords(most: number, leftOut: number): string {
  const left = leftOut === 1 ? '1 was' : `${leftOut.toLocaleString('en')} were`;
  return `This Broadsheet takes at most ${most.toLocaleString('en')} sources (BROADSHEET_MAX_SOURCES), so ${left} not added. Remove some that nobody reads, or ask the person who runs it to raise the number.`;
}
