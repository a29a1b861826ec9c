// Answers for the sample publishers' addresses (reserved .example names) without touching the network;
// everything else goes to the real one. So the sample runs through the same pipeline as real feeds.
import { createHash } from 'node:crypto';
import type { Clock } from '../model/clock.ts';
import type { Network, NetworkOutcome, NetworkRequest } from '../model/network.ts';
import { fillDates } from './fill-dates.ts';
import type { Newsroom, SamplePublisher } from './newsroom.ts';
import type { SampleArticle } from './parse-story-file.ts';
import { renderFeed } from './render-feed.ts';
import { type RenderedArticle, renderBody, renderHome, renderPage } from './render-page.ts';

interface Answer {
  readonly contentType: string;
  readonly body: Uint8Array;
}

/**
 * `openedAt`: when the sample was opened, in milliseconds, or null while it is off (then nothing answers). Asked for
 * .example addresses only.
 */
export function createSampleNetwork(options: {
  readonly newsroom: () => Newsroom;
  readonly openedAt: () => number | null | Promise<number | null>;
  readonly timeZone: string;
  readonly clock: Pick<Clock, 'now'>;
  readonly real: Network;
}): Network {
  let cache: { at: number; updates: number; answers: Map<string, Answer> } | null = null;

  function answersFor(at: number): Map<string, Answer> {
    const newsroom = options.newsroom();
    const minutes = (options.clock.now() - at) / 60_000;
    const updates = newsroom.updates.filter(({ afterMinutes }) => afterMinutes <= minutes);
    if (cache?.at !== at || cache.updates !== updates.length) {
      const changed = { ...newsroom, articles: withUpdates(newsroom.articles, updates) };
      cache = { at, updates: updates.length, answers: renderAll(changed, at, options.timeZone) };
    }
    return cache.answers;
  }

  return {
    async fetch(request) {
      const host = URL.parse(request.url)?.host ?? '';
      if (!host.endsWith('.example')) return options.real.fetch(request);
      const openedAt = await options.openedAt();
      if (openedAt === null) return options.real.fetch(request);
      return answer(answersFor(openedAt), options.newsroom(), request);
    },
    close: () => options.real.close(),
  };
}

/** An article of the same id takes the place of the one before it. */
function withUpdates(
  articles: readonly SampleArticle[],
  updates: readonly SampleArticle[],
): readonly SampleArticle[] {
  return [...new Map([...articles, ...updates].map((article) => [article.id, article])).values()];
}

function answer(answers: Map<string, Answer>, newsroom: Newsroom, request: NetworkRequest): NetworkOutcome {
  const url = new URL(request.url);
  const picture = /^\/pictures\/([a-z0-9-]+)\.svg$/.exec(url.pathname)?.[1];
  const svg = picture ? newsroom.picture(picture) : undefined;
  const found = svg
    ? { contentType: 'image/svg+xml', body: svg }
    : answers.get(`${url.origin}${url.pathname}`.replace(/\/$/, ''));
  if (!found) {
    const detail = `The sample newsroom has no ${url.pathname}.`;
    return {
      kind: 'failed',
      failure: 'not-found',
      permanent: false,
      status: 404,
      detail,
      retryAfterSeconds: null,
      body: null,
      redirects: [],
    };
  }
  const etag = `"${createHash('sha256').update(found.body).digest('base64url').slice(0, 22)}"`;
  const headers = { etag, 'content-type': found.contentType };
  if (request.etag === etag) return { kind: 'not-modified', url: request.url, headers, redirects: [] };
  return { kind: 'ok', url: request.url, status: 200, headers, body: found.body, redirects: [] };
}

function renderAll(newsroom: Newsroom, at: number, timeZone: string): Map<string, Answer> {
  const answers = new Map<string, Answer>();
  const html = 'text/html; charset=utf-8';
  for (const publisher of newsroom.publishers) {
    const rendered = newsroom.articles
      .filter((article) => article.publisher === publisher.slug)
      .map((article) => renderArticle(article, publisher, at, timeZone))
      .toSorted((a, b) => b.publishedAt - a.publishedAt);
    const feed = renderFeed(publisher, rendered);
    answers.set(`${publisher.site}/feed`, { contentType: feed.contentType, body: Buffer.from(feed.body) });
    answers.set(publisher.site, { contentType: html, body: Buffer.from(renderHome(publisher, rendered)) });
    for (const one of rendered) {
      const others = rendered.filter((other) => other !== one);
      answers.set(one.url, { contentType: html, body: Buffer.from(renderPage(one, others)) });
    }
  }
  return answers;
}

/** An update comes when it is due; where it changes an article it has that one's hours. */
function datesOf(
  { hoursAgo, correctedHoursAgo, afterMinutes }: SampleArticle,
  at: number,
): Pick<RenderedArticle, 'publishedAt' | 'modifiedAt'> {
  const hour = 3_600_000;
  const due = Math.round(at + afterMinutes * 60_000);
  if (afterMinutes > 0 && hoursAgo === 0) return { publishedAt: due, modifiedAt: null };
  const corrected = correctedHoursAgo === null ? null : Math.round(at - correctedHoursAgo * hour);
  return { publishedAt: Math.round(at - hoursAgo * hour), modifiedAt: afterMinutes > 0 ? due : corrected };
}

/** As it stands on its page when the sample was opened at `at`, in milliseconds. */
export function renderArticle(
  article: SampleArticle,
  publisher: SamplePublisher,
  at: number,
  timeZone: string,
): RenderedArticle {
  const fill = (text: string) => fillDates(text, at, timeZone);
  return {
    article: {
      ...article,
      caption: article.caption && fill(article.caption),
      correction: article.correction && fill(article.correction),
    },
    publisher,
    url: `${publisher.site}/${article.section ? `${slug(article.section)}/` : ''}${article.id}`,
    pictureUrl: article.picture ? `${publisher.site}/pictures/${article.picture}.svg` : null,
    ...datesOf(article, at),
    title: fill(article.title),
    dek: article.dek && fill(article.dek),
    html: renderBody(fill(article.body), article.correction && fill(article.correction)),
  };
}

const slug = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, '-');
