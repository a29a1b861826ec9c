// Article pages for entries without full text: fetched politely, read in the pool, delivered, or put off.
import type { Article, ArticleId, PreparedArticle } from '../model/article.ts';
import type { ArticleStore, PageJob } from '../model/article-store.ts';
import type { Clock } from '../model/clock.ts';
import type { Network, NetworkOutcome, NetworkRequest } from '../model/network.ts';
import type { ReadPageResult, WorkerPool } from '../model/pool.ts';
import { abortable } from './abortable.ts';
import type { LargeBodies } from './large-bodies.ts';
import type { Robots } from './robots.ts';
import { isStoreLost } from './store-watch.ts';

export interface ReadPagesDeps {
  readonly articles: Pick<ArticleStore, 'claimPageJobs' | 'failPageJob' | 'findArticle'>;
  readonly network: Network;
  readonly pool: Pick<WorkerPool, 'readPage'>;
  readonly robots: Robots;
  /** As with `RefreshDeps`. */
  readonly largeBodies?: LargeBodies;
  /** Stores the article made from its page. The entry's own identity and hash are not to be touched by it. */
  readonly deliverPage: (delivery: {
    readonly job: PageJob;
    readonly article: PreparedArticle;
  }) => Promise<void>;
  /** Told what could not be taken in, unless the store was lost. */
  readonly onNotStored?: (error: unknown, job: PageJob) => void;
  readonly clock: Clock;
  readonly random: () => number;
  readonly maxPageBytes?: number;
  readonly timeoutMs?: number;
  readonly maxAttempts?: number;
}

/**
 * Claimed so many times with no end, as when a page brings the whole process down. Many, since whoever kills the process
 * ends the tries of innocent pages too, also of those that were not begun.
 */
const lostTries = 20;

export type PageOutcome =
  | { readonly kind: 'read'; readonly articleId: ArticleId }
  | {
      readonly kind: 'put-off';
      readonly articleId: ArticleId;
      readonly retryAt: number;
      readonly detail: string;
    }
  | { readonly kind: 'given-up'; readonly articleId: ArticleId; readonly detail: string }
  | { readonly kind: 'aborted'; readonly articleId: ArticleId };

const pageAccept = 'text/html, application/xhtml+xml;q=0.9, */*;q=0.1';

/**
 * Reads one page. What cannot be taken in is put off and tried less and less often, then set aside with its reason.
 * @throws BroadsheetError 'store-...' while the store cannot be written; nothing is recorded then.
 */
export async function readPage(
  job: PageJob,
  deps: ReadPagesDeps,
  signal?: AbortSignal,
): Promise<PageOutcome> {
  try {
    if (job.attempts - job.failures >= lostTries)
      return await setAside(job, deps, 'reading it never came to an end');
    return await readOnce(job, deps, signal);
  } catch (error) {
    if (signal?.aborted) return { kind: 'aborted', articleId: job.articleId };
    if (isStoreLost(error)) throw error;
    deps.onNotStored?.(error, job);
    const detail = `taking it in failed: ${(error as Error).message}`;
    return isLastTry(job, deps) ? setAside(job, deps, detail) : putOff(job, deps, detail, null);
  }
}

async function readOnce(
  job: PageJob,
  deps: ReadPagesDeps,
  signal: AbortSignal | undefined,
): Promise<PageOutcome> {
  const verdict = await deps.robots.check(job.url, signal);
  if (signal?.aborted) return { kind: 'aborted', articleId: job.articleId };
  if (verdict.kind === 'disallowed') return giveUp(job, deps, 'robots.txt does not allow it');
  if (verdict.kind === 'unknown') return putOff(job, deps, 'robots.txt could not be read', null);
  const turn = deps.largeBodies?.turn(job.url, signal);
  try {
    return await fetchPage(job, deps, signal, turn?.take);
  } finally {
    turn?.end();
  }
}

async function fetchPage(
  job: PageJob,
  deps: ReadPagesDeps,
  signal: AbortSignal | undefined,
  takeLarge: NetworkRequest['takeLarge'],
): Promise<PageOutcome> {
  const outcome = await deps.network.fetch({
    url: job.url,
    accept: pageAccept,
    maxBytes: deps.maxPageBytes ?? 5 * 1024 * 1024,
    timeoutMs: deps.timeoutMs ?? 20_000,
    signal,
    takeLarge,
  });
  if (signal?.aborted) return { kind: 'aborted', articleId: job.articleId };
  if (outcome.kind === 'failed') {
    if (outcome.failure === 'too-large') return setAside(job, deps, `too large: ${outcome.detail}`);
    const detail = `${outcome.failure}: ${outcome.detail}`;
    const hopeless = outcome.permanent || ['not-found', 'unexpected-status'].includes(outcome.failure);
    return hopeless ? giveUp(job, deps, detail) : putOff(job, deps, detail, outcome.retryAfterSeconds);
  }
  if (outcome.kind === 'not-modified' || !isHtml(outcome)) return giveUp(job, deps, 'it is no web page');
  return readBody(job, deps, outcome, signal);
}

async function readBody(
  job: PageJob,
  deps: ReadPagesDeps,
  outcome: Extract<NetworkOutcome, { kind: 'ok' }>,
  signal: AbortSignal | undefined,
): Promise<PageOutcome> {
  const article = await deps.articles.findArticle(job.articleId);
  if (!article) return giveUp(job, deps, 'the article is no longer there');
  let result: ReadPageResult;
  try {
    const reading = deps.pool.readPage({
      body: outcome.body,
      givesBody: true,
      url: outcome.url,
      contentType: outcome.headers['content-type'] ?? null,
      language: article.language,
      now: deps.clock.now(),
      entry: entryOf(article),
    });
    result = await abortable(reading, signal);
  } catch (error) {
    if (signal?.aborted) return { kind: 'aborted', articleId: job.articleId };
    return setAside(job, deps, `reading it failed: ${(error as Error).message}`);
  }
  if (signal?.aborted) return { kind: 'aborted', articleId: job.articleId };
  if (result.kind === 'unreadable') {
    // A busy machine may have more time for it later.
    if (result.limit === 'time' && !isLastTry(job, deps)) return putOff(job, deps, result.detail, null);
    return result.limit ? setAside(job, deps, result.detail) : giveUp(job, deps, result.detail);
  }
  await deps.deliverPage({ job, article: result.article });
  return { kind: 'read', articleId: job.articleId };
}

/** The identity is the article's own: the entry's is in the store and stays there. */
function entryOf(article: Article): { identity: string; title: string; publishedAt: number | null } {
  return { identity: `article:${article.id}`, title: article.title, publishedAt: article.publishedAt };
}

function isHtml(outcome: Extract<NetworkOutcome, { kind: 'ok' }>): boolean {
  const type = outcome.headers['content-type'];
  return outcome.body.length > 0 && (!type || /html|xml|text\/plain/i.test(type));
}

async function giveUp(job: PageJob, deps: ReadPagesDeps, detail: string): Promise<PageOutcome> {
  await deps.articles.failPageJob(job.articleId, null);
  return { kind: 'given-up', articleId: job.articleId, detail };
}

/** Given up by a limit or a fault of ours: the operator can read why. */
async function setAside(job: PageJob, deps: ReadPagesDeps, reason: string): Promise<PageOutcome> {
  await deps.articles.failPageJob(job.articleId, null, reason);
  return { kind: 'given-up', articleId: job.articleId, detail: reason };
}

const maxAttemptsOf = (deps: ReadPagesDeps): number => deps.maxAttempts ?? 4;
const isLastTry = (job: PageJob, deps: ReadPagesDeps): boolean => job.failures + 1 >= maxAttemptsOf(deps);

/** 10 minutes, doubling, with jitter; never before Retry-After. After `maxAttempts` the summary has to do. */
async function putOff(
  job: PageJob,
  deps: ReadPagesDeps,
  detail: string,
  retryAfterSeconds: number | null,
): Promise<PageOutcome> {
  if (isLastTry(job, deps)) return giveUp(job, deps, detail);
  const backoff = 600 * 2 ** Math.min(job.failures, 6) * (0.8 + 0.4 * deps.random());
  const retryAt = deps.clock.now() + Math.ceil(Math.max(backoff, retryAfterSeconds ?? 0) * 1000);
  await deps.articles.failPageJob(job.articleId, retryAt);
  return { kind: 'put-off', articleId: job.articleId, retryAt, detail };
}
