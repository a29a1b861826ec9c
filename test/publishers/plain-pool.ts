// Reads feeds in the test's own thread: real parsing, identity and dates, but no analysis of the text.
import { createHash } from 'node:crypto';
import { canonicalUrl } from '../../src/address/canonical-url.ts';
import { clampDates } from '../../src/ingest/clamp-dates.ts';
import { entryIdentities } from '../../src/ingest/entry-identity.ts';
import { parseFeed } from '../../src/ingest/parse/parse-feed.ts';
import type { PreparedArticle } from '../../src/model/article.ts';
import type { ParsedEntry } from '../../src/model/entry.ts';
import type { ReadFeedResult, ReadFeedTask, WorkerPool } from '../../src/model/pool.ts';

export const plainPool: Pick<WorkerPool, 'readFeed'> = {
  async readFeed(task) {
    return readFeedPlainly(task);
  },
};

function readFeedPlainly(task: ReadFeedTask): ReadFeedResult {
  const outcome = parseFeed(task.body, task);
  if (outcome.kind !== 'feed') return outcome;
  const { entries, ...feed } = outcome.feed;
  const identities = entryIdentities(entries, feed, task.known.keys());
  const articles = entries.flatMap((entry, index) => {
    const identity = identities[index];
    if (!identity) return [];
    const article = plainArticle(entry, identity, task.now);
    return task.known.get(identity) === article.contentHash ? [] : [article];
  });
  return { kind: 'feed', feed, entryCount: entries.length, articles: articles.reverse() };
}

function plainArticle(entry: ParsedEntry, identity: string, now: number): PreparedArticle {
  const html = entry.contentHtml ?? entry.summaryHtml ?? '';
  const picture = entry.pictures[0];
  return {
    identity,
    contentHash: createHash('sha1').update(`${entry.title}\n${html}`).digest('hex'),
    url: entry.url,
    canonicalUrl: canonicalUrl(entry.url),
    title: entry.title,
    dek: null,
    author: entry.author,
    agency: null,
    language: entry.language,
    ...clampDates(entry, now),
    summary: '',
    html,
    text: html,
    wordCount: 0,
    kind: 'news',
    picture: picture ? { ...picture, alt: picture.alt ?? '' } : null,
    enclosures: entry.enclosures,
    topics: [],
    entities: [],
    keySentences: [],
    datedSentences: [],
    features: new Uint8Array(),
    needsPage: false,
  };
}
