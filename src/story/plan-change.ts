// What becomes of a known article when its entry changes: an edit to show, a text completed, a page to read again.
import type { Article, ArticleBody, ArticleId, PreparedArticle } from '../model/article.ts';
import type { ArticleStore } from '../model/article-store.ts';
import type { SourceId } from '../model/source.ts';
import { wordsIn } from '../text/same-words.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { bodyOf, changedArticle, hasWholeText, plainTextOf, textStateOf } from './article-content.ts';
import { type ArticleEdit, editOf, isCounter } from './article-edit.ts';
import type { PlannedArticle, PlannedUpdate } from './planned-article.ts';

interface Changing {
  readonly now: number;
  readonly store: Pick<ArticleStore, 'findBody'>;
  /** What the same delivery has changed already. */
  readonly planned: ReadonlyMap<ArticleId, PlannedArticle>;
}

export const noEdit: PlannedUpdate = { earlier: null, edit: null };

/** A live blog is changed all the time, a table every day: no version of it is kept, and no edit of it is news. */
export function updateFor(article: Article, html: string, edit: ArticleEdit | null): PlannedUpdate {
  if (edit === null || article.kind === 'live' || article.kind === 'routine') return noEdit;
  return { earlier: { revision: article.revision, title: article.title, html }, edit };
}

/** A new article stays new when a later delivery completes it; one edit to show is enough to keep the old version. */
export function updateOf(
  id: ArticleId,
  update: PlannedUpdate,
  { planned }: Changing,
): PlannedArticle['update'] {
  const before = planned.get(id);
  if (before === undefined) return update;
  return before.update && (before.update.earlier === null ? update : before.update);
}

export function planAs(
  article: Article,
  one: PreparedArticle,
  update: PlannedArticle['update'],
): PlannedArticle {
  return { article, body: bodyOf(one), text: one.text, features: one.features, update };
}

/**
 * The publisher changed an entry. Where the feed gives a summary only and the page was read before, the page's text
 * stays until the page is read again.
 */
export async function planChange(
  article: Article,
  { entry, sourceId }: { readonly entry: PreparedArticle; readonly sourceId: SourceId },
  changing: Changing,
): Promise<PlannedArticle> {
  const { store } = changing;
  // Two feeds of a paper may head one article differently: what the other one says is no change of it.
  const one = sourceId === article.sourceId ? entry : { ...entry, title: article.title };
  const stored = changing.planned.get(article.id)?.body ?? (await store.findBody(article.id));
  const before = { title: article.title, html: stored?.html ?? '' };
  const title = one.title === '' ? article.title : one.title;
  if (one.needsPage && hasWholeText(article) && stored !== undefined) {
    const edit = editOf(before, { title, html: stored.html });
    return planPageAgain({ article, one, stored, edit }, changing);
  }
  const textState = textStateOf(one);
  // A summary and a whole text are no two versions of one: of those, headlines alone are compared.
  const isSameExtent =
    hasWholeText(article) === !one.needsPage || areAlikeLong(article.wordCount, one.wordCount);
  const html = isSameExtent ? before.html : '';
  const after = { title, html: isSameExtent ? one.html : '' };
  const sentences = one.keySentences.map((sentence) => sentence.text);
  const edit = editOf({ title: article.title, html }, after, sentences);
  const change = { isRevision: edit !== null, textState, now: changing.now };
  const update = updateOf(article.id, updateFor(article, html, edit), changing);
  return planAs(changedArticle(article, one, change), one, update);
}

/** A text that is longer by more than this has become whole. */
const FULLER = 1.5;

function areAlikeLong(a: number, b: number): boolean {
  return Math.max(a, b) <= FULLER * Math.min(a, b);
}

/** How long a page is read again for what the feed alone tells anew, without another headline. */
const READ_AGAIN_MS = 2 * 86_400_000;

/** The feed says what the page's text does not: it may have been changed. A live blog always does. */
function isToldAnew(
  { firstSeenAt, kind }: Article,
  { text }: PreparedArticle,
  stored: ArticleBody,
  now: number,
): boolean {
  if (kind === 'live' || now - firstSeenAt > READ_AGAIN_MS) return false;
  const known = ` ${wordsIn(plainTextOf(stored.html))} `;
  return splitSentences(text).some(
    (sentence) => !isCounter(sentence) && !known.includes(` ${wordsIn(sentence)} `),
  );
}

function planPageAgain(
  {
    article,
    one,
    stored,
    edit,
  }: {
    readonly article: Article;
    readonly one: PreparedArticle;
    readonly stored: ArticleBody;
    readonly edit: ArticleEdit | null;
  },
  changing: Changing,
): PlannedArticle {
  const isDue = edit !== null || isToldAnew(article, one, stored, changing.now);
  const textState = isDue ? 'page-again' : article.textState;
  const change = { isRevision: edit !== null, textState, now: changing.now } as const;
  const changed = changedArticle(article, { ...one, wordCount: article.wordCount }, change);
  const kept = { ...changed, topics: article.topics, entities: article.entities, kind: article.kind };
  return {
    article: kept,
    body: stored,
    text: plainTextOf(stored.html),
    features: one.features,
    update: updateOf(article.id, updateFor(article, stored.html, edit), changing),
  };
}
