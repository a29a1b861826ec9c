// Bytes of a feed to prepared articles, in one go: what a worker does for one feed.
import { entryContentHash } from '../article/content-hash.ts';
import { type EntryContext, prepareArticle } from '../article/prepare-article.ts';
import { type TailTest, tailTest } from '../article/title-tails.ts';
import { entryIdentities } from '../ingest/entry-identity.ts';
import { parseFeed } from '../ingest/parse/parse-feed.ts';
import type { PreparedArticle } from '../model/article.ts';
import type { ParsedEntry } from '../model/entry.ts';
import type { ReadFeedResult, ReadFeedTask } from '../model/pool.ts';

type Prepare = (entry: ParsedEntry, context: EntryContext) => PreparedArticle;

/** Parses, tells entries apart, skips the unchanged by their hash, and prepares the rest, oldest first. */
export function readFeed(task: ReadFeedTask, prepare: Prepare = prepareArticle): ReadFeedResult {
  const outcome = parseFeed(task.body, { url: task.url, contentType: task.contentType });
  if (outcome.kind !== 'feed') return outcome;
  const { entries, ...feed } = outcome.feed;
  if (task.only === 'head') return { kind: 'feed', feed, entryCount: entries.length, articles: [] };
  const identities = entryIdentities(entries, feed, task.known.keys());
  const articles: PreparedArticle[] = [];
  // Worked out for the first new entry: most feeds have none.
  let isTail: TailTest | null = null;
  const isTitleTail = (tail: string): boolean => {
    isTail ??= tailTest(
      entries.map(({ title }) => title),
      { names: [feed.title], addresses: [task.url, feed.siteUrl, ...entries.map(({ url }) => url)] },
    );
    return isTail(tail);
  };
  for (const [index, entry] of entries.entries()) {
    const identity = identities[index];
    if (!identity) continue;
    const contentHash = entryContentHash(entry);
    if (task.known.get(identity) === contentHash) continue;
    const context = {
      feedUrl: task.url,
      siteUrl: feed.siteUrl,
      language: feed.language ?? task.language,
      now: task.now,
      identity,
      contentHash,
      isTitleTail,
    };
    articles.push(prepareOne(entry, context, prepare));
  }
  const at = (article: PreparedArticle) => article.publishedAt ?? task.now;
  articles.reverse().sort((a, b) => at(a) - at(b));
  return { kind: 'feed', feed, entryCount: entries.length, articles };
}

/** One entry that we cannot make readable must not cost its feed the others: it keeps its headline, and its page is read. */
function prepareOne(entry: ParsedEntry, context: EntryContext, prepare: Prepare): PreparedArticle {
  try {
    return prepare(entry, context);
  } catch {
    return prepare({ ...entry, contentHtml: null, summaryHtml: null, pictures: [] }, context);
  }
}
