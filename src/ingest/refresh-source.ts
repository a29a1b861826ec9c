// The one use case: asks a source what is new and delivers it, with its polling state, in one piece.
import { hash } from 'node:crypto';
import { areOneDomain, hostOf } from '../address/host.ts';
import { linkBase } from '../address/private-address.ts';
import type { PreparedArticle } from '../model/article.ts';
import type { KnownEntry } from '../model/article-store.ts';
import type { Clock } from '../model/clock.ts';
import type { Network, NetworkOutcome, NetworkRequest } from '../model/network.ts';
import type { ReadFeedResult, WorkerPool } from '../model/pool.ts';
import type { FailureKind, Source, SourceCheck, SourceFailure } from '../model/source.ts';
import { abortable } from './abortable.ts';
import type { LargeBodies } from './large-bodies.ts';
import { networkFailure } from './network-failure.ts';
import { countFailure } from './schedule.ts';
import { type FoundInAnswer, failedCheck, successfulCheck } from './source-check.ts';
import { isStoreLost } from './store-watch.ts';
import { type IntakeBounds, takeNew } from './take-new.ts';

/** What one check brought. Stored in one transaction with the polling state, or not at all. */
export interface Delivery {
  readonly source: Source;
  readonly check: SourceCheck;
  /** New and changed entries, oldest first. */
  readonly articles: readonly PreparedArticle[];
}

export interface RefreshDeps {
  readonly network: Network;
  readonly pool: Pick<WorkerPool, 'readFeed'>;
  /** Shared by all that reads feeds and pages; without it large bodies are held as they come. */
  readonly largeBodies?: LargeBodies;
  /** Entries that are not to be read again while their content stays the same. */
  readonly knownEntries: (
    sourceId: number,
  ) => Promise<ReadonlyMap<string, Pick<KnownEntry, 'contentHash'> & Partial<KnownEntry>>>;
  /** What the source brought lately, to bound what it brings; without it all is taken. */
  readonly bounds?: IntakeBounds;
  readonly deliver: (delivery: Delivery) => Promise<void>;
  readonly recordCheck: (check: SourceCheck) => Promise<void>;
  /** Told what `deliver` threw, unless the store was lost. */
  readonly onNotStored?: (error: unknown, source: Source) => void;
  readonly clock: Clock;
  /** 0..1 */
  readonly random: () => number;
  /** BCP 47, a hint for the language of entries. */
  readonly publisherLanguage?: (source: Source) => string | null;
  readonly maxFeedBytes?: number;
  readonly timeoutMs?: number;
  readonly moveBelievedAfterMs?: number;
  /** The operator's shortest time between two checks of one source. */
  readonly shortestSeconds?: number;
}

export type RefreshOutcome =
  | {
      readonly kind: 'articles';
      readonly source: Source;
      readonly articles: number;
      readonly check: SourceCheck;
    }
  | { readonly kind: 'unchanged'; readonly source: Source; readonly check: SourceCheck }
  | {
      readonly kind: 'failed';
      readonly source: Source;
      readonly failure: SourceFailure;
      readonly check: SourceCheck;
    }
  /** Given up because `signal` aborted: nothing is recorded, the lease runs out. */
  | { readonly kind: 'aborted'; readonly source: Source };

const feedAccept =
  'application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.8, */*;q=0.5';
const maxFeedBytesByDefault = 10 * 1024 * 1024;
const timeoutMsByDefault = 30_000;

/**
 * Asks once, with the validators as they were given. What cannot be taken in is a failure of the source like any other,
 * so that it is tried less and less often.
 * @throws BroadsheetError 'store-...' while the store cannot be written; nothing is recorded then.
 */
export async function refreshSource(
  source: Source,
  deps: RefreshDeps,
  signal?: AbortSignal,
): Promise<RefreshOutcome> {
  const turn = deps.largeBodies?.turn(source.feedUrl, signal);
  try {
    return await refreshOnce(source, deps, signal, turn?.take);
  } finally {
    // Only now: until it is stored, what a large body brought is as large.
    turn?.end();
  }
}

async function refreshOnce(
  source: Source,
  deps: RefreshDeps,
  signal: AbortSignal | undefined,
  takeLarge: NetworkRequest['takeLarge'],
): Promise<RefreshOutcome> {
  const outcome = await deps.network.fetch({
    url: source.feedUrl,
    etag: source.etag,
    lastModified: source.lastModified,
    accept: feedAccept,
    maxBytes: deps.maxFeedBytes ?? maxFeedBytesByDefault,
    timeoutMs: deps.timeoutMs ?? timeoutMsByDefault,
    signal,
    takeLarge,
  });
  if (signal?.aborted) return { kind: 'aborted', source };
  const answer: Answer = { source, deps, now: deps.clock.now() };
  switch (outcome.kind) {
    case 'failed':
      return recordFailure(answer, outcome, []);
    case 'not-modified':
      return recordUnchanged(answer, outcome, source.bodyHash);
    case 'ok':
      return readBody(answer, outcome, signal);
  }
}

interface Answer {
  readonly source: Source;
  readonly deps: RefreshDeps;
  readonly now: number;
}
type OkOutcome = Extract<NetworkOutcome, { kind: 'ok' }>;
type FailedOutcome = Extract<NetworkOutcome, { kind: 'failed' }>;

async function readBody(
  answer: Answer,
  outcome: OkOutcome,
  signal: AbortSignal | undefined,
): Promise<RefreshOutcome> {
  const { source, deps } = answer;
  const { redirects } = outcome;
  if (!outcome.body.length) {
    return recordFailure(
      answer,
      networkFailure('empty-body', 'no bytes', { status: outcome.status, redirects }),
      [],
    );
  }
  const bodyHash = hash('sha256', outcome.body, 'base64url');
  if (bodyHash === source.bodyHash) return recordUnchanged(answer, outcome, bodyHash);
  const stored = await deps.knownEntries(source.id);
  const known = new Map<string, string>();
  for (const [identity, entry] of stored) known.set(identity, entry.contentHash);
  let result: ReadFeedResult;
  try {
    const reading = deps.pool.readFeed({
      body: outcome.body,
      givesBody: true,
      url: linkBase(outcome.url),
      contentType: outcome.headers['content-type'] ?? null,
      known,
      language: deps.publisherLanguage?.(source) ?? null,
      now: answer.now,
    });
    result = await abortable(reading, signal);
  } catch (error) {
    // A feed that brings a worker down must not be tried again at once: it is put off like any other failure.
    if (signal?.aborted) return { kind: 'aborted', source };
    const detail = `reading it failed: ${(error as Error).message}`;
    return recordFailure(answer, networkFailure('unreadable-feed', detail, { redirects }), []);
  }
  if (signal?.aborted) return { kind: 'aborted', source };
  if (result.kind !== 'feed') {
    const kind = result.kind === 'not-a-feed' ? 'not-a-feed' : kindOfUnreadable(result);
    const offered = result.kind === 'not-a-feed' ? result.offeredFeeds : [];
    return recordFailure(
      answer,
      networkFailure(kind, result.detail, { status: outcome.status, redirects }),
      offered,
    );
  }
  const { bounds } = deps;
  const articles = bounds
    ? await takeNew(result.articles, { sourceId: source.id, stored, bounds, now: answer.now })
    : result.articles;
  return deliverFeed(answer, outcome, { ...result, articles }, bodyHash);
}

/** A feed names whatever site it likes: one of another owner would stand on its page, and in what is exported. */
function ownSite({ feedUrl }: Source, named: string | null): string | null {
  return areOneDomain(hostOf(named), hostOf(feedUrl)) ? named : null;
}

async function deliverFeed(
  answer: Answer,
  outcome: OkOutcome,
  result: Extract<ReadFeedResult, { kind: 'feed' }>,
  bodyHash: string,
): Promise<RefreshOutcome> {
  const { source, deps } = answer;
  const { feed, articles } = result;
  const check = checkAfter(answer, outcome, {
    changed: articles.length > 0,
    feedSeconds: feed.minIntervalSeconds,
    bodyHash,
    ...(feed.rescued && mayBeCut(outcome) ? { bodyHash: '', etag: '', lastModified: '' } : {}),
    format: feed.format,
    title: isUntitled(source) && feed.title ? feed.title : null,
    siteUrl: source.siteUrl ? null : ownSite(source, feed.siteUrl),
  });
  if (!articles.length) {
    await deps.recordCheck(check);
    return { kind: 'unchanged', source, check };
  }
  try {
    await deps.deliver({ source, check, articles });
  } catch (error) {
    if (isStoreLost(error)) throw error;
    deps.onNotStored?.(error, source);
    const detail = `taking it in failed: ${(error as Error).message}`;
    return recordFailure(answer, networkFailure('not-stored', detail, { status: outcome.status }), []);
  }
  return { kind: 'articles', source, articles: articles.length, check };
}

async function recordUnchanged(
  answer: Answer,
  outcome: Exclude<NetworkOutcome, { kind: 'failed' }>,
  bodyHash: string | null,
): Promise<RefreshOutcome> {
  const check = checkAfter(answer, outcome, { changed: false, bodyHash });
  await answer.deps.recordCheck(check);
  return { kind: 'unchanged', source: answer.source, check };
}

async function recordFailure(
  answer: Answer,
  outcome: FailedOutcome,
  offeredFeeds: readonly string[],
): Promise<RefreshOutcome> {
  const { source, deps, now } = answer;
  const failure = countFailure(source.failure, outcome, offeredFeeds, now);
  const { retryAfterSeconds } = outcome;
  const timing = { now, random: deps.random(), shortestSeconds: deps.shortestSeconds };
  const check = failedCheck(source, failure, { ...timing, retryAfterSeconds });
  await deps.recordCheck(check);
  return { kind: 'failed', source, failure, check };
}

function checkAfter(
  { source, deps, now }: Answer,
  outcome: Exclude<NetworkOutcome, { kind: 'failed' }>,
  found: FoundInAnswer,
): SourceCheck {
  const { shortestSeconds, moveBelievedAfterMs } = deps;
  const timing = { now, random: deps.random(), shortestSeconds, moveBelievedAfterMs };
  return successfulCheck(source, outcome, found, timing);
}

/** What met a limit of ours is not called damaged: nobody knows. */
function kindOfUnreadable({ limit }: Extract<ReadFeedResult, { kind: 'unreadable' }>): FailureKind {
  if (limit === 'time') return 'not-read';
  return limit === 'size' ? 'too-large' : 'unreadable-feed';
}

/**
 * A body that ends with the connection (neither length nor chunks) may have been cut on the way without anyone
 * noticing: it is asked for again whole, not with validators.
 */
function mayBeCut(outcome: OkOutcome): boolean {
  return !outcome.headers['content-length'] && !outcome.headers['transfer-encoding'];
}

/** Titles given by the reader or an OPML file stay; an address standing in for one does not. */
function isUntitled(source: Source): boolean {
  const title = source.title.trim();
  const standIns = [source.feedUrl, URL.parse(source.feedUrl)?.host, hostOf(source.feedUrl)];
  return !title || standIns.includes(title);
}
