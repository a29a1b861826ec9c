// Takes a delivery in so that an entry that cannot be stored holds up none of its neighbours.
import type { PreparedArticle } from '../model/article.ts';
import type { KnownEntry, SetAsideEntry } from '../model/article-store.ts';
import { type Clock, isAwaited } from '../model/clock.ts';
import { BroadsheetError } from '../model/errors.ts';
import type { Source, SourceCheck } from '../model/source.ts';
import type { Delivery } from './refresh-source.ts';
import { isStoreLost } from './store-watch.ts';

export interface DeliverDeps {
  /** Stores articles, and the polling state where one is given: all or nothing. */
  readonly accept: (delivery: {
    readonly source: Source;
    readonly check: SourceCheck | null;
    readonly articles: readonly PreparedArticle[];
  }) => Promise<unknown>;
  readonly recordCheck: (check: SourceCheck) => Promise<void>;
  readonly entriesSetAside: (sourceId: number) => Promise<readonly SetAsideEntry[]>;
  readonly setAside: (entries: readonly SetAsideEntry[]) => Promise<void>;
  readonly clock: Clock;
}

/** A delivery that fails is tried again in so many parts, and a part that fails likewise. */
const parts = 8;
/** Entries that fail in one delivery; with more it is not the entries that are wrong. */
const mostFailing = 8;
const maxAttempts = 6;
const firstRetryMs = 10 * 60_000;
const longestRetryMs = 24 * 3_600_000;
/** An entry that has not come back so long after it was due has left its feed. */
const waitedForMs = 2 * 86_400_000;

interface Failed {
  readonly article: PreparedArticle;
  readonly error: unknown;
}

/**
 * Where the delivery fails as a whole it is taken in by parts, until the entries that fail stand alone. They are set
 * aside with the reason and tried again after 10 minutes, doubling, six times in all; what the publisher changes is new.
 *
 * @throws BroadsheetError 'store-...' while the store cannot be written; whatever `accept` throws where too many
 *   entries fail. What was stored before that stays stored, and is known the next time.
 */
export async function deliverArticles(delivery: Delivery, deps: DeliverDeps): Promise<void> {
  const { source, check, articles } = delivery;
  const now = deps.clock.now();
  const aside = new Map((await deps.entriesSetAside(source.id)).map((entry) => [entry.identity, entry]));
  const suspects = articles.filter(({ identity }) => aside.has(identity));
  const failed: Failed[] = [];
  const takeIn: TakeIn = (part) => deps.accept({ source, check: null, articles: part });
  try {
    if (suspects.length === 0) {
      const whole = { ...delivery, check: askAgain(check, [...aside.values()], now) };
      if (await isTaken(() => deps.accept(whole), articles, failed)) return;
      await takeInParts(articles, takeIn, failed);
    } else {
      await takeInPart(
        articles.filter(({ identity }) => !aside.has(identity)),
        takeIn,
        failed,
      );
      for (const one of suspects) await takeInPart([one], takeIn, failed);
    }
  } finally {
    // Also where it ends in an exception: the next try begins without them.
    const entries = failed.map(({ article, error }) => afterFailure(source, article, error, aside, now));
    if (entries.length > 0) await deps.setAside(entries);
  }
  await deps.recordCheck(askAgain(check, await deps.entriesSetAside(source.id), now));
}

type TakeIn = (part: readonly PreparedArticle[]) => Promise<unknown>;

async function takeInParts(
  articles: readonly PreparedArticle[],
  takeIn: TakeIn,
  failed: Failed[],
): Promise<void> {
  if (articles.length < 2) return;
  const size = Math.ceil(articles.length / parts);
  for (let from = 0; from < articles.length; from += size) {
    await takeInPart(articles.slice(from, from + size), takeIn, failed);
  }
}

async function takeInPart(
  articles: readonly PreparedArticle[],
  takeIn: TakeIn,
  failed: Failed[],
): Promise<void> {
  if (articles.length === 0) return;
  if (!(await isTaken(() => takeIn(articles), articles, failed))) await takeInParts(articles, takeIn, failed);
}

/** False when it failed by what it holds; an article that fails alone is noted. */
async function isTaken(
  take: () => Promise<unknown>,
  articles: readonly PreparedArticle[],
  failed: Failed[],
): Promise<boolean> {
  try {
    await take();
    return true;
  } catch (error) {
    if (isStoreLost(error) || isOverloaded(error)) throw error;
    if (articles.length === 1) failed.push({ article: articles[0]!, error });
    if (failed.length > mostFailing) throw error;
    return false;
  }
}

function isOverloaded(error: unknown): boolean {
  return error instanceof BroadsheetError && error.code === 'intake-overloaded';
}

function afterFailure(
  source: Source,
  article: PreparedArticle,
  error: unknown,
  aside: ReadonlyMap<string, SetAsideEntry>,
  now: number,
): SetAsideEntry {
  const { identity, contentHash, title, url } = article;
  const before = aside.get(identity);
  const attempts = (before?.contentHash === contentHash ? before.attempts : 0) + 1;
  const wait = Math.min(firstRetryMs * 2 ** (attempts - 1), longestRetryMs);
  return {
    sourceId: source.id,
    identity,
    contentHash,
    title,
    url,
    reason: error instanceof Error ? error.message : String(error),
    attempts,
    lastAt: now,
    retryAt: attempts < maxAttempts ? now + wait : null,
  };
}

/** While an entry waits for another try the feed is asked for whole: unchanged, it would not be read. */
export function askAgain(check: SourceCheck, aside: readonly SetAsideEntry[], now: number): SourceCheck {
  const isTriedAgain = aside.some(({ retryAt }) => retryAt !== null && retryAt > now - waitedForMs);
  return check.succeeded && isTriedAgain ? { ...check, etag: '', lastModified: '', bodyHash: '' } : check;
}

/** Entries that a worker need not prepare: those that are stored, and those set aside whose time has not come. */
export function withSetAside(
  known: ReadonlyMap<string, KnownEntry>,
  aside: readonly SetAsideEntry[],
  now: number,
): ReadonlyMap<string, Pick<KnownEntry, 'contentHash'>> {
  const waiting = aside.filter(({ retryAt }) => retryAt === null || isAwaited(retryAt, now));
  if (waiting.length === 0) return known;
  return new Map([
    ...known,
    ...waiting.map(({ identity, contentHash }) => [identity, { contentHash }] as const),
  ]);
}
