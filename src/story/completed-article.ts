// What the page of an article makes of it.
import type { Article, ArticleBody, PreparedArticle } from '../model/article.ts';
import { bodyOf, changedArticle, hasWholeText, plainTextOf } from './article-content.ts';
import { editOf } from './article-edit.ts';
import { noEdit, updateFor } from './plan-change.ts';
import type { PlannedArticle } from './planned-article.ts';

/** A page read again that gives less than this share of the words that it gave before is no longer the article's. */
const LEAST_LEFT = 0.5;

/**
 * An article with the text of its page. The feed's headline stays: it is the publisher's choice, and a page's title often
 * carries the name of the site.
 * @param stored what it said before; where its page had been read, what differs is an edit
 */
export function completedArticle(
  existing: Article,
  stored: ArticleBody | undefined,
  prepared: PreparedArticle,
  now: number,
): PlannedArticle {
  if (!hasWholeText(existing) || stored === undefined) return completed(existing, prepared, now, noEdit);
  if (prepared.wordCount < LEAST_LEFT * existing.wordCount) {
    const { html } = stored;
    const article = { ...existing, textState: 'full' } as const;
    return { article, body: stored, text: plainTextOf(html), features: prepared.features, update: noEdit };
  }
  const { title } = existing;
  const sentences = prepared.keySentences.map(({ text }) => text);
  const edit = editOf({ title, html: stored.html }, { title, html: prepared.html }, sentences);
  return completed(existing, prepared, now, updateFor(existing, stored.html, edit));
}

function completed(
  existing: Article,
  prepared: PreparedArticle,
  now: number,
  update: ReturnType<typeof updateFor>,
): PlannedArticle {
  const isRevision = update.edit !== null;
  const article = changedArticle(existing, prepared, { isRevision, textState: 'full', now });
  return {
    article: {
      ...article,
      title: existing.title,
      canonicalUrl: existing.canonicalUrl ?? article.canonicalUrl,
    },
    body: bodyOf(prepared),
    text: prepared.text,
    features: prepared.features,
    update,
  };
}
