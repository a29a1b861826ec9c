// Bytes of a feed to prepared articles, in one go: what a worker does for one feed.
import { entryContentHash } from '../article/content-hash.ts';
import { prepareArticle } from '../article/prepare-article.ts';
import { entryIdentities } from '../ingest/entry-identity.ts';
import { parseFeed } from '../ingest/parse/parse-feed.ts';
import type { PreparedArticle } from '../model/article.ts';
import type { ReadFeedResult, ReadFeedTask } from '../model/pool.ts';

/** Parses, tells entries apart, skips the unchanged by their hash, and prepares the rest, oldest first. */
export function readFeed(task: ReadFeedTask): ReadFeedResult {
  const outcome = parseFeed(task.body, { url: task.url, contentType: task.contentType });
  if (outcome.kind !== 'feed') return outcome;
  const { entries, ...feed } = outcome.feed;
  if (task.only === 'head') return { kind: 'feed', feed, entryCount: entries.length, articles: [] };
  const identities = entryIdentities(entries, feed, task.known.keys());
  const articles: PreparedArticle[] = [];
  for (const [index, entry] of entries.entries()) {
    const identity = identities[index];
    if (!identity) continue;
    const contentHash = entryContentHash(entry);
    if (task.known.get(identity) === contentHash) continue;
    articles.push(
      prepareArticle(entry, {
        feedUrl: task.url,
        siteUrl: feed.siteUrl,
        language: feed.language ?? task.language,
        now: task.now,
        identity,
        contentHash,
      }),
    );
  }
  const at = (article: PreparedArticle) => article.publishedAt ?? task.now;
  articles.reverse().sort((a, b) => at(a) - at(b));
  return { kind: 'feed', feed, entryCount: entries.length, articles };
}
