// The parts of the program that every command shares: store, network, pool, pipeline, services.
import { publisherFacts } from '../catalogue/publisher-facts.ts';
import type { Config } from '../config.ts';
import type { Log } from '../http/app-context.ts';
import { createLargeBodies } from '../ingest/large-bodies.ts';
import { createNetwork } from '../ingest/network.ts';
import type { PageLoop } from '../ingest/page-loop.ts';
import type { RefreshLoop } from '../ingest/refresh-loop.ts';
import { createSourceList } from '../ingest/source-list.ts';
import { createReaders, type ReaderService } from '../interest/readers.ts';
import { createWeightStore } from '../interest/weight-store.ts';
import { type Clock, systemClock } from '../model/clock.ts';
import type { Network } from '../model/network.ts';
import { ownCommand } from '../model/own-command.ts';
import type { WorkerPool } from '../model/pool.ts';
import type { Publisher, PublisherId } from '../model/publisher.ts';
import type { OtherLanguages, SourceList } from '../model/services.ts';
import type { Store } from '../model/store.ts';
import { createWorkerPool } from '../pool/worker-pool.ts';
import { createHouseControls, type HouseControls } from '../rank/controls/house-controls.ts';
import { createEditions, type EditionService } from '../rank/editions.ts';
import type { LoadedKernel } from '../rank/kernel/vector-kernel.ts';
import { createLiveIndex, type LiveIndex } from '../rank/live-index.ts';
import { teachingOf } from '../rank/teaching.ts';
import { type Newsroom, readNewsroom, readSampleCompanies } from '../sample/newsroom.ts';
import { createSampleNetwork } from '../sample/sample-network.ts';
import { createSampleNewsroom, type SampleSwitch } from '../sample/sample-newsroom.ts';
import { createArticleIntake } from '../story/accept-articles.ts';
import type { ArticleIntake } from '../story/article-intake.ts';
import { createStoryIndex } from '../story/create-story-index.ts';
import { createLanguageIndex } from '../story/languages/language-index.ts';
import { sameInOtherLanguages } from '../story/languages/same-in-other-languages.ts';
import { createChangeFollower } from './follow-changes.ts';
import { createForgottenFollower } from './follow-forgotten.ts';
import { createGate } from './gate.ts';
import { createLiveWindow } from './live-window.ts';
import { loadKernel } from './load-kernel.ts';
import { noteLanguages } from './note-languages.ts';
import { openIngest } from './open-ingest.ts';
import { readOperatorCompanies } from './operator-companies.ts';
import { createRemovals } from './removals.ts';
import { createStoppableNetwork } from './stoppable-network.ts';
import { build, version } from './version.ts';

export interface Core {
  readonly config: Config;
  readonly clock: Clock;
  readonly log: Log;
  readonly store: Store;
  readonly network: Network;
  readonly pool: WorkerPool;
  readonly live: LiveIndex;
  /** What compares stories with a taste, or why that is done without it. */
  readonly kernel: LoadedKernel;
  readonly otherLanguages: OtherLanguages;
  readonly intake: ArticleIntake;
  readonly refreshLoop: RefreshLoop;
  readonly pageLoop: PageLoop;
  readonly readers: ReaderService;
  readonly editions: EditionService;
  readonly controls: HouseControls;
  readonly sources: SourceList;
  readonly sample: SampleSwitch;
  readonly publishers: Map<PublisherId, Publisher>;
  /** Fills the indexes from the store; the first call does the work, later ones wait for it. */
  load(): Promise<void>;
  /** Brings into memory what other processes changed in the store. */
  followChanges(): Promise<void>;
  /** Takes out of memory what is older than the days on a front page, by the clock as it is now. */
  moveLiveWindow(): Promise<void>;
  /** Removes articles first seen before then that no reader saved, while nothing is being delivered. */
  expireArticles(before: number, limit: number): Promise<void>;
  /** Asks publishers no more and gives up every wait for one; resolves when what came before is stored. */
  stopReading(): Promise<void>;
  close(): Promise<void>;
}

/** Names the program, where it runs if it has a public address, and how many it reads for (RFC 9110, 10.1.5). */
const userAgentOf = ({ baseUrl }: Config) =>
  `Broadsheet/${version} (self-hosted news reader${baseUrl ? `; +${baseUrl}` : ''})`;

export interface CoreOptions {
  readonly config: Config;
  readonly log: Log;
  readonly store: Store;
  /** False beside a running server: the server reads what was added. */
  readonly refreshes: boolean;
  /** False in a process that only serves pages: another one reads the sources. Default true. */
  readonly ingests?: boolean;
  readonly clock?: Clock;
}

export async function openCore(options: CoreOptions): Promise<Core> {
  const { config, log, store } = options;
  const clock = options.clock ?? systemClock;
  const publishers = new Map<PublisherId, Publisher>();
  const languages = createLanguageIndex();
  const kernel = loadKernel();
  const stopping = new AbortController();
  const live = createLiveIndex(
    noteLanguages({
      index: languages,
      findStories: (ids) => store.articles.findStories(ids),
      onError: (err) => log.error({ err }, 'stories could not be read for links to other languages'),
      signal: stopping.signal,
    }),
    kernel.kind === 'ready' ? kernel.kernel : null,
  );

  let readSample: Newsroom | null = null;
  const newsroom = () => {
    readSample ??= readNewsroom();
    return readSample;
  };
  let sample: SampleSwitch | null = null;
  const sampleNetwork = createSampleNetwork({
    newsroom,
    async openedAt() {
      // Another process may have opened it.
      if (sample && sample.openedAt() === null) await sample.restore();
      return sample?.openedAt() ?? null;
    },
    timeZone: config.timeZone,
    clock,
    real: createNetwork({
      allowHosts: config.allowHosts,
      userAgent: userAgentOf(config),
      perHostConnections: config.connectionsPerHost,
      maxConnections: config.connections,
      clock,
    }),
  });
  const network = createStoppableNetwork(sampleNetwork, stopping.signal);
  const largeBodies = createLargeBodies();
  // The operator's come last: they win over names that are spelled alike.
  const companies = [...readSampleCompanies(), ...readOperatorCompanies(config.companies)];
  const pool = createWorkerPool({ threads: config.workers, companies });
  const index = createStoryIndex();
  const intake = createArticleIntake({
    store,
    index,
    clock,
    publishers,
    params: { liveDays: config.liveDays + 3 },
    isMoreComing: () => pool.load > 0,
    onStoriesSplit: (splits) => readers.storiesSplit(splits),
    onStoriesChanged(stories, removedIds) {
      readers.storiesGone(removedIds);
      live.remove(removedIds);
      live.upsert(stories);
    },
  });

  const liveSince = () => clock.now() - config.liveDays * 86_400_000;
  const gate = createGate();
  let isCounted = false;
  let loaded: Promise<void> | null = null;
  const load = () => {
    loaded ??= changes.fill(loadFromStore).catch((error) => {
      // Not remembered, so that a store that was away for a moment is asked again.
      loaded = null;
      throw error;
    });
    return loaded;
  };
  async function reload(): Promise<void> {
    // Two of them must not fill the memory at the same time.
    await loaded?.catch(() => {});
    loaded = null;
    await load();
  }
  const liveWindow = createLiveWindow({
    clock,
    async expire() {
      live.expire(liveSince());
      await intake.expire();
    },
    refill: () => gate.alone(reload),
  });
  const changes = createChangeFollower({
    store,
    live: {
      upsert: (stories) => live.upsert(stories),
      remove(ids) {
        readers.storiesGone(ids);
        live.remove(ids);
      },
    },
    // What takes articles in composes stories from its own memory, so that has to know all the rest.
    takesIn: options.ingests ?? true,
    knows: (id) => publishers.has(id),
    learnPublishers,
    reload: () => gate.alone(reload),
  });
  async function loadFromStore(): Promise<void> {
    const now = clock.now();
    const known = await learnPublishers();
    for (const id of publishers.keys()) if (!known.has(id)) publishers.delete(id);
    const { stories, damaged } = await intake.loadStories();
    if (damaged > 0) log.error({ damaged }, `some stories cannot be read: see ${ownCommand('doctor')}`);
    const since = liveSince();
    await live.loadGradually(stories.filter((story) => story.newsAt >= since));
    live.expire(since);
    liveWindow.filled(now);
    if (sharedReading && !isCounted) {
      isCounted = true;
      // Its failures are told and tried again there.
      void readers.beginCounting();
    }
  }
  async function learnPublishers(): Promise<ReadonlySet<PublisherId>> {
    const all = await store.sources.listPublishers();
    for (const publisher of all) publishers.set(publisher.id, publisher);
    return new Set(all.map(({ id }) => id));
  }

  const removals = createRemovals({ store, intake, live, gate, liveSince, reload });
  const { refreshLoop, pageLoop, ...ingest } = openIngest({
    config,
    log,
    clock,
    store,
    network,
    pool,
    largeBodies,
    intake,
    gate,
    publishers,
    load,
  });

  function stopReading(): Promise<void> {
    const stopped = ingest.stop();
    stopping.abort();
    return stopped;
  }
  const onStoreError = (err: unknown, what: string) => log.error({ err }, what);
  const { sharedReading } = config;
  const readers = createReaders({
    store,
    live,
    clock,
    sharedReading,
    onStoreError,
    weights: createWeightStore(store.maintenance),
    teaching: (view) =>
      teachingOf({ live, clock, params: editions.params, publisher: (id) => publishers.get(id) }, view),
  });
  const forgotten = createForgottenFollower({
    store,
    forget: (id) => readers.forgottenElsewhere(id),
    forgetAll: () => readers.forgottenElsewhere('everybody'),
  });
  const { liveDays } = config;
  const controls = createHouseControls({ store, live, clock, publisher: (id) => publishers.get(id) });
  const editions = createEditions({
    live,
    readers,
    store,
    clock,
    liveDays,
    publisher: (id) => publishers.get(id),
    controls: controls.inForce,
    timeZone: config.timeZone,
    program: build,
    experiment: config.experiment,
    onStoreError,
  });
  const sources = createSourceList({
    sources: store.sources,
    network,
    pool,
    largeBodies,
    loop: refreshLoop,
    clock,
    facts: publisherFacts,
    maxSources: config.maxSources,
    refreshes: options.refreshes,
    ingests: options.ingests ?? true,
    remove: removals.removeSources,
    async added() {
      await learnPublishers();
    },
    onRefreshError(err) {
      if (!ingest.watch.lost(err)) log.error({ err }, 'a refresh stopped');
    },
  });
  sample = createSampleNewsroom({
    store,
    newsroom,
    clock,
    async refresh(ids) {
      await learnPublishers();
      await sources.refresh(ids);
      if (options.ingests === false) return;
      await sources.settled();
      pageLoop.start();
      await pageLoop.idle();
    },
    remove: removals.removeSample,
  });
  await sample.restore();
  await controls.follow();
  await forgotten.follow();

  return {
    config,
    clock,
    log,
    store,
    network,
    pool,
    live,
    kernel,
    otherLanguages: {
      find: (story) => sameInOtherLanguages(story, { index: languages, store: store.articles }),
    },
    intake,
    refreshLoop,
    pageLoop,
    readers,
    editions,
    controls,
    sources,
    sample,
    publishers,
    load,
    async followChanges() {
      await forgotten.follow();
      await changes.follow();
      await controls.follow();
    },
    moveLiveWindow: liveWindow.move,
    expireArticles: removals.expireArticles,
    stopReading,
    async close() {
      await stopReading();
      await editions.close();
      await readers.close();
      await pool.close();
      await network.close();
      await store.close();
    },
  };
}
