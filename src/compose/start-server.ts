// `serve`: the core, the web server, the loops, and housekeeping; stops gracefully.
import type { RunningServer } from '../cli/house.ts';
import { type Config, isLoopback } from '../config.ts';
import type { Accounts } from '../http/accounts/accounts.ts';
import type { AppContext, Log } from '../http/app-context.ts';
import { proxyCheck } from '../http/client-address.ts';
import { createHttpApp, type HttpAppParts } from '../http/create-http-app.ts';
import { createMetrics } from '../http/ops/metrics.ts';
import { createPictures } from '../http/pictures/pictures.ts';
import { type Clock, systemClock } from '../model/clock.ts';
import { openStore } from '../store/open-store.ts';
import type { ServingMark } from '../store/postgres/serving-mark.ts';
import { createLog } from './create-log.ts';
import { startHousekeeping } from './housekeeping.ts';
import { closeServer, createHttpServer, listen } from './http-server.ts';
import { loadPages } from './load-pages.ts';
import { startMemoryRelease } from './memory-release.ts';
import { type Core, openCore } from './open-core.ts';
import { removeStrays } from './remove-strays.ts';
import { readSecret } from './secret.ts';
import { localOrigin, noteServedAt } from './served-at.ts';
import { startThemeTending } from './tend-themes.ts';
import { version } from './version.ts';

const servedParts = { all: ['web', 'ingest'], web: ['web'], ingest: ['ingest'] } as const;

/** @param clock the system's, unless news of another time is to be read as it came in (`bench/newswire.ts`). */
export async function startServer(config: Config, clock: Clock = systemClock): Promise<RunningServer> {
  const log = createLog(config);
  const store = await openStore({
    dataDir: config.dataDir,
    databaseUrl: config.databaseUrl,
    exclusive: true,
    onRestoreMended: ({ words }) => log.warn({}, words),
  });
  let core: Core | null = null;
  let mark: ServingMark | null = null;
  try {
    mark = await markServed(config, log);
    core = await openCore({
      config,
      log,
      store,
      clock,
      refreshes: config.role !== 'web',
      ingests: config.role !== 'web',
    });
    return await serve(core, mark);
  } catch (error) {
    await mark?.release();
    await (core ?? store).close();
    throw error;
  }
}

/** With SQLite the lock on the data folder tells that somebody serves; with PostgreSQL a mark in the database. */
async function markServed({ databaseUrl, role }: Config, log: Log): Promise<ServingMark | null> {
  if (!databaseUrl) return null;
  const { markServing } = await import('../store/postgres/serving-mark.ts');
  return markServing(databaseUrl, servedParts[role], (err) =>
    log.warn({ err }, 'commands cannot see that this server runs; the mark is set again'),
  );
}

/** An embedded store is ours alone (openStore made sure); in PostgreSQL the marks of servers tell, ours among them. */
async function readsAlone({ databaseUrl, role }: Config): Promise<boolean> {
  if (!databaseUrl) return true;
  if (role === 'web') return false;
  const { findServing } = await import('../store/postgres/serving-mark.ts');
  return (await findServing(databaseUrl)).ingest === 1;
}

async function serve(core: Core, mark: ServingMark | null): Promise<RunningServer> {
  const { config, store, log } = core;
  const secret = readSecret(config.dataDir);
  const isServing = config.role !== 'ingest';
  let isStopping = false;
  // Leases left by a killed process are void where no other server reads the sources. With PostgreSQL a command that
  // refreshes, or a server that has just lost its mark, may be at work under one: a source is read twice then, and
  // what it brings is stored once (drop-removed.ts).
  if (await readsAlone(config)) await store.sources.dropLeases();
  await core.load();

  const app: AppContext = {
    config,
    clock: core.clock,
    log,
    store,
    live: core.live,
    otherLanguages: core.otherLanguages,
    editions: core.editions,
    controls: core.controls,
    readers: core.readers,
    sources: core.sources,
    sample: core.sample,
    pictures: createPictures({ network: core.network, secret }),
    publisher: (id) => core.publishers.get(id),
    publishers: () => [...core.publishers.values()],
    version,
  };
  const accounts = config.accounts ? await openAccountsFor(core, secret) : null;
  if (accounts) await sweep(core, accounts);
  const pages = isServing ? await loadPages(app, accounts) : null;
  const http = createHttpApp({
    app,
    metrics: metricsOf(core),
    accounts,
    pages,
    isStopping: () => isStopping,
  } satisfies HttpAppParts);
  const isProxy = proxyCheck(config.trustedProxies);
  const server = createHttpServer(http.fetch, {
    holdsMany: (address) => isLoopback(address) || isProxy(address),
    onRefused: refusedWarning(core),
  });
  const port = await listen(server, config);
  const address = config.baseUrl ?? `http://${publicHost(config)}:${port}`;
  if (isServing) {
    // Commands look elsewhere then: no reason not to serve.
    await noteServedAt(store.maintenance, { address, origin: localOrigin(config.host, port) }).catch((err) =>
      log.warn({ err }, 'where this server answers could not be noted for commands'),
    );
  }

  if (config.role !== 'web') {
    core.refreshLoop.start();
    core.pageLoop.start();
    // Asked for again, a sample that is open is only looked through, and one that has aged begins anew.
    if (config.sample || (await core.sample.isHalfOpen())) {
      core.sample.enable().catch((err) => log.error({ err }, 'the sample newsroom could not be opened'));
    }
  }
  const housekeeping = startHousekeeping(core);
  const endMemoryRelease = startMemoryRelease();
  const endThemeTending = isServing ? startThemeTending(core.live) : () => {};
  if (isServing && core.kernel.kind === 'fallback')
    log.warn({ why: core.kernel.why }, 'the vector kernel is not used: pages take longer to rank');

  let resolveStopped: () => void = () => {};
  const stopped = new Promise<void>((resolve) => {
    resolveStopped = resolve;
  });
  let stopping: Promise<void> | null = null;
  async function stopAll(): Promise<void> {
    isStopping = true;
    endMemoryRelease();
    endThemeTending();
    // Requests under way that wait for a publisher get their answer now.
    const read = core.stopReading();
    await closeServer(server);
    await read;
    await housekeeping.stop();
    await core.close();
    await mark?.release();
    resolveStopped();
  }
  return {
    address,
    setupCode: accounts?.setupCode ?? null,
    stopped,
    stop() {
      stopping ??= stopAll();
      return stopping;
    },
  };
}

async function openAccountsFor({ config, store, clock, log }: Core, secret: string): Promise<Accounts> {
  const { openAccounts } = await import('../http/accounts/accounts.ts');
  const baseUrl = config.baseUrl ?? `http://${publicHost(config)}:${config.port}`;
  return openAccounts({ database: store.native, settings: store.maintenance, secret, baseUrl, clock, log });
}

/** The server starts without it: it is tried again at the next start. */
async function sweep({ store, readers, log }: Core, accounts: Accounts): Promise<void> {
  try {
    const removed = await removeStrays({ store, readers, accounts });
    if (removed > 0) log.info({ removed }, 'readers whose accounts were closed are removed');
  } catch (err) {
    log.warn({ err }, 'readers whose accounts were closed could not be removed');
  }
}

/** Once a minute at most: whoever opens thousands of connections must not fill the log as well. */
function refusedWarning({ log, clock }: Core): () => void {
  let saidAt = Number.NEGATIVE_INFINITY;
  return () => {
    if (clock.now() - saidAt < 60_000) return;
    saidAt = clock.now();
    log.warn({}, 'connections are refused: too many are open, or too many from one address');
  };
}

/** How a browser names this address. With accounts loopback is "localhost": passkeys need a name (WebAuthn, 5.1.2). */
function publicHost({ host, accounts }: Config): string {
  const isEveryAddress = host === '0.0.0.0' || host === '::';
  if (isEveryAddress || (accounts && isLoopback(host))) return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

function metricsOf(core: Core) {
  const { refreshLoop, pageLoop, live, pool, intake } = core;
  const gauge = (help: string, read: () => number | Promise<number>) => ({ help, read });
  return createMetrics({
    live_stories: gauge('Stories in the live index.', () => live.size),
    live_articles: gauge('Articles in the live index.', () => live.articleCount),
    source_checks: gauge('Checks of sources since start.', () => refreshLoop.counters.checked),
    source_checks_failed: gauge('Failed checks since start.', () => refreshLoop.counters.failed),
    source_checks_in_flight: gauge('Sources being checked.', () => refreshLoop.counters.inFlight),
    articles_taken_in: gauge('New and changed articles since start.', () => refreshLoop.counters.articles),
    pages_read: gauge('Article pages read since start.', () => pageLoop.counters.read),
    pages_given_up: gauge(
      'Article pages given up since start: no article in them, not allowed, too large, took too long.',
      () => pageLoop.counters.givenUp,
    ),
    pages_waiting: gauge('Article pages due.', () => core.store.articles.countPageJobs()),
    pool_load: gauge('Tasks waiting and running in the worker pool.', () => pool.load),
    deliveries_waiting: gauge('Deliveries waiting to be stored.', () => intake.waiting),
    interest_saves_failed: gauge(
      'Saves of learned interests that the store refused, since start.',
      () => core.readers.saveFailures,
    ),
    edition_records_failed: gauge(
      'Records of editions that the store refused, since start.',
      () => core.editions.recordFailures,
    ),
    store_writable: gauge('1 while the store takes writes, 0 on a full disk.', async () =>
      (await core.store.maintenance.ping()) ? 1 : 0,
    ),
    store_bytes: gauge('Size of the store.', () => core.store.maintenance.sizeBytes()),
  });
}
