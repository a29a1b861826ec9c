// The side that reads publishers: loops over sources and pages, deliveries into the pipeline, held while the store is lost.
import { randomUUID } from 'node:crypto';
import type { Config } from '../config.ts';
import type { Log } from '../http/app-context.ts';
import { createConnectionWatch } from '../ingest/connection-watch.ts';
import { askAgain, deliverArticles, withSetAside } from '../ingest/deliver-articles.ts';
import type { LargeBodies } from '../ingest/large-bodies.ts';
import { noConnectionWords } from '../ingest/no-connection.ts';
import { createPageLoop, type PageLoop } from '../ingest/page-loop.ts';
import { readPage } from '../ingest/read-pages.ts';
import { createRefreshLoop, type RefreshLoop } from '../ingest/refresh-loop.ts';
import { type Delivery, refreshSource } from '../ingest/refresh-source.ts';
import { createRobots } from '../ingest/robots.ts';
import { createStoreWatch, type StoreWatch } from '../ingest/store-watch.ts';
import type { Clock } from '../model/clock.ts';
import type { Network } from '../model/network.ts';
import type { WorkerPool } from '../model/pool.ts';
import type { Publisher, PublisherId } from '../model/publisher.ts';
import type { Source, SourceCheck } from '../model/source.ts';
import type { Store } from '../model/store.ts';
import type { ArticleIntake } from '../story/article-intake.ts';
import type { Gate } from './gate.ts';

export interface IngestParts {
  readonly config: Config;
  readonly log: Log;
  readonly clock: Clock;
  readonly store: Store;
  readonly network: Network;
  readonly pool: WorkerPool;
  readonly largeBodies: LargeBodies;
  readonly intake: ArticleIntake;
  readonly gate: Gate;
  readonly publishers: ReadonlyMap<PublisherId, Publisher>;
  /** Fills the memory, once; what is stored before would not know its stories. */
  readonly load: () => Promise<void>;
}

export interface Ingest {
  readonly refreshLoop: RefreshLoop;
  readonly pageLoop: PageLoop;
  readonly watch: StoreWatch;
  /** Takes no more work, gives up what waits for publishers; resolves when what was being stored is stored. */
  stop(): Promise<void>;
}

const probeKey = 'store.probedAt';

export function openIngest(parts: IngestParts): Ingest {
  const { log, clock, store } = parts;
  const holder = randomUUID();
  const watch = createStoreWatch({
    async probe() {
      if (!(await store.maintenance.ping())) return false;
      await store.maintenance.setSetting(probeKey, String(clock.now()));
      return true;
    },
    onLost: (err) => log.error({ code: err.code }, `Reading the sources waits. ${err.message} ${err.advice}`),
    onBack: () => log.warn({}, 'The store can be written again: the sources are read.'),
  });
  const pageLoop = openPageLoop(parts, holder, watch);
  const refreshLoop = openRefreshLoop(parts, holder, watch, pageLoop.wake);
  let stopped: Promise<void> | null = null;
  return {
    refreshLoop,
    pageLoop,
    watch,
    stop() {
      stopped ??= Promise.all([refreshLoop.stop(), pageLoop.stop()]).then(() => watch.stop());
      return stopped;
    },
  };
}

function openRefreshLoop(
  parts: IngestParts,
  holder: string,
  watch: StoreWatch,
  wakePages: () => void,
): RefreshLoop {
  const { config, log, clock, store, network, pool, publishers } = parts;
  const { articles } = store;
  async function deliver(delivery: Delivery): Promise<void> {
    await deliverArticles(delivery, {
      accept: (part) => takeIn(parts, part),
      recordCheck: (check) => store.sources.recordCheck(check),
      entriesSetAside: (id) => articles.entriesSetAside(id),
      setAside(entries) {
        for (const { title, reason, attempts } of entries)
          log.error({ title, reason, attempts }, 'an entry could not be taken in and was set aside');
        return articles.setAside(entries);
      },
      clock,
    });
    watch.stored();
    if (delivery.articles.some((article) => article.needsPage)) wakePages();
  }
  async function recordCheck(check: SourceCheck): Promise<void> {
    const aside = check.succeeded ? await articles.entriesSetAside(check.sourceId) : [];
    await store.sources.recordCheck(askAgain(check, aside, clock.now()));
  }
  const sawCheck = createConnectionWatch({
    listSources: () => store.sources.listSources(),
    clock,
    onLost: () => log.warn({}, noConnectionWords),
    onBack: () => log.warn({}, 'Sources can be reached again.'),
  });
  return createRefreshLoop({
    sources: store.sources,
    watch,
    // A store that cannot be read is told of by its own watch.
    onOutcome: (outcome) => void sawCheck(outcome).catch(() => {}),
    clock,
    holder,
    concurrency: config.connections,
    // A command or a web process beside this one may have added a source or made one due.
    maxSleepMs: 5_000,
    async refresh(source, signal) {
      await parts.load();
      const deps = {
        network,
        pool,
        largeBodies: parts.largeBodies,
        clock,
        random: Math.random,
        knownEntries: async (id: number) =>
          withSetAside(await articles.knownEntries(id), await articles.entriesSetAside(id), clock.now()),
        bounds: articles,
        recordCheck,
        shortestSeconds: config.minPollMinutes * 60,
        deliver,
        onNotStored: (err: unknown) =>
          log.error(
            { err, source: source.feedUrl },
            'a delivery could not be taken in; it is tried again later',
          ),
        publisherLanguage: ({ publisherId }: Source) => publishers.get(publisherId)?.language ?? null,
      };
      return refreshSource(source, deps, signal);
    },
    onCrash: (err, source) =>
      log.error({ err, source: source?.feedUrl }, 'checking a source failed in Broadsheet'),
  });
}

async function takeIn(
  { gate, store, intake, load }: IngestParts,
  delivery: Parameters<ArticleIntake['accept']>[0],
): Promise<void> {
  await gate.together(async () => {
    // A removal that failed while this was read may have left the memory to be filled again.
    await load();
    // Removed while it was read: nothing of it comes back.
    if (await store.sources.findSource(delivery.source.id)) await intake.accept(delivery);
  });
}

function openPageLoop(parts: IngestParts, holder: string, watch: StoreWatch): PageLoop {
  const { config, log, clock, store, network, pool, gate, intake } = parts;
  const robots = createRobots({ network, clock, agentName: 'Broadsheet' });
  return createPageLoop({
    articles: store.articles,
    watch,
    clock,
    holder,
    concurrency: Math.max(4, Math.min(config.connections, 16)),
    // Feeds that wait for a thread or are on one, not those whose publisher takes its time.
    givesWay: () => pool.feedsInHand > 0,
    async read(job, signal) {
      await parts.load();
      const deps = {
        articles: store.articles,
        network,
        pool,
        largeBodies: parts.largeBodies,
        robots,
        clock,
        random: Math.random,
        async deliverPage({
          job: from,
          article,
        }: Parameters<Parameters<typeof readPage>[1]['deliverPage']>[0]) {
          await gate.together(async () => {
            await parts.load();
            await intake.acceptPage(from, article);
          });
          watch.stored();
        },
        onNotStored: (err: unknown) =>
          log.error({ err, url: job.url }, 'a page could not be taken in; it is tried again later'),
      };
      return readPage(job, deps, signal);
    },
    onCrash: (err, job) => log.error({ err, url: job?.url }, 'reading a page failed in Broadsheet'),
  });
}
