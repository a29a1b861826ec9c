// When a story last had news: not every article that comes later has any.
import type { Article, ArticleId, KeySentence } from '../model/article.ts';
import type { KeyPoint, Story, StoryChange } from '../model/story.ts';
import { sharedWords, type WordSet, wordSetOf, wordsOfSentence } from './word-set.ts';

export interface NewsMaterial {
  readonly members: readonly Article[];
  readonly sentences: ReadonlyMap<ArticleId, { readonly keySentences: readonly KeySentence[] }>;
  readonly keyPoints: readonly KeyPoint[];
  /** The story's, with those of now. */
  readonly changes: readonly StoryChange[];
  readonly previous: Story | undefined;
  readonly now: number;
}

/** A sentence with less than this share of its words in any sentence told before says something new. */
const KNOWN_SHARE = 0.6;

/**
 * Milliseconds, never before the previous value and never in the future. Moves when a publisher new to the story
 * brings facts, when a key point is new, when a correction comes, and when a number rises or an edit changes what the
 * story says; not for copies, repetitions and other edits.
 */
export function findNewsAt({ members, sentences, keyPoints, changes, previous, now }: NewsMaterial): number {
  const originals = members.filter((member) => member.duplicateOf === null);
  if (previous === undefined) {
    // A story put together from several articles at once was news when the last publisher joined in.
    const firstOfPublisher = new Map<number, number>();
    for (const member of originals) {
      if (!firstOfPublisher.has(member.publisherId))
        firstOfPublisher.set(member.publisherId, member.publishedAt);
    }
    const latest = Math.max(0, ...firstOfPublisher.values()) || members[0]!.publishedAt;
    return Math.min(now, latest);
  }
  const known = new Set(previous.coverage.map((line) => line.articleId));
  const heard = new Set(previous.coverage.map((line) => line.publisherId));
  const toldBefore = [previous.headline, ...previous.keyPoints.map((point) => point.text)].map((text) =>
    wordSetOf(text, previous.language),
  );
  let newsAt = previous.newsAt;
  for (const article of originals) {
    if (known.has(article.id)) continue;
    const isNews =
      article.kind === 'correction' ||
      (!heard.has(article.publisherId) && bringsFacts(article, sentences, toldBefore));
    if (isNews) newsAt = Math.max(newsAt, article.publishedAt);
  }
  for (const point of keyPoints) {
    if (known.has(point.articleId)) continue;
    if (!isTold(wordSetOf(point.text, previous.language), toldBefore)) newsAt = Math.max(newsAt, point.at);
  }
  if (changes.some((change) => isNewsOf(change, previous, now))) newsAt = now;
  return Math.min(now, newsAt);
}

/** Who changes an article again and again has news once in so long. */
const EDITS_APART_MS = 3 * 3_600_000;

/** A number that rose, and an edit of the headline or a key sentence; a wrong figure in passing is none. */
function isNewsOf(change: StoryChange, previous: Story, now: number): boolean {
  if (change.at !== now || previous.changes.includes(change)) return false;
  if (change.kind === 'edit' && !change.fact.isCentral && change.fact.kind !== 'correction') return false;
  const changed = articleOf(change);
  return !previous.changes.some((other) => articleOf(other) === changed && now - other.at < EDITS_APART_MS);
}

const articleOf = (change: StoryChange) =>
  change.kind === 'number' ? change.after.articleId : change.articleId;

function bringsFacts(
  article: Article,
  sentences: NewsMaterial['sentences'],
  toldBefore: readonly WordSet[],
): boolean {
  const own = sentences.get(article.id)?.keySentences ?? [];
  if (own.length === 0)
    return !isTold(wordSetOf(`${article.title} ${article.summary}`, article.language), toldBefore);
  return own.some((sentence) => !isTold(wordsOfSentence(sentence, article.language), toldBefore));
}

function isTold(words: WordSet, toldBefore: readonly WordSet[]): boolean {
  return words.size === 0 || toldBefore.some((told) => sharedWords(words, told) >= KNOWN_SHARE * words.size);
}
