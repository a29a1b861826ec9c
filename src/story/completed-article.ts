// What the page of an article makes of it.
import type { Article, PreparedArticle } from '../model/article.ts';
import type { PlannedArticle } from './arrival-plan.ts';
import { bodyOf, changedArticle } from './article-content.ts';

/**
 * An article with the text of its page. The feed's headline stays: it is the publisher's choice, and a page's title often
 * carries the name of the site.
 */
export function completedArticle(existing: Article, prepared: PreparedArticle, now: number): PlannedArticle {
  const change = { isRevision: false, textState: 'full', now } as const;
  const article = changedArticle(existing, prepared, change);
  return {
    article: {
      ...article,
      title: existing.title,
      canonicalUrl: existing.canonicalUrl ?? article.canonicalUrl,
    },
    body: bodyOf(prepared),
    text: prepared.text,
    features: prepared.features,
    update: { keepRevision: false },
  };
}
