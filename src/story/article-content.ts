// Turns a prepared article into what is stored: dates believed or not, new version or completed text.
import type { Article, ArticleBody, ArticleId, PreparedArticle, TextState } from '../model/article.ts';
import type { PublisherId } from '../model/publisher.ts';
import type { SourceId } from '../model/source.ts';

const EARLIEST = Date.UTC(1990, 0, 1);

/** When an article counts as published: never in the future; without a date, when it was first seen. */
export function believedDate(publishedAt: number | null, firstSeenAt: number): number {
  if (publishedAt === null || !Number.isFinite(publishedAt) || publishedAt < EARLIEST) return firstSeenAt;
  return Math.min(publishedAt, firstSeenAt);
}

export function textStateOf(prepared: PreparedArticle): TextState {
  if (prepared.needsPage && prepared.url !== null) return 'page-due';
  return prepared.html === '' || prepared.needsPage ? 'summary' : 'full';
}

/** Also while the page is to be read again. */
export function hasWholeText({ textState }: Pick<Article, 'textState'>): boolean {
  return textState === 'full' || textState === 'page-again';
}

export function bodyOf(prepared: PreparedArticle): ArticleBody {
  const { html, keySentences, datedSentences } = prepared;
  return { html, keySentences, datedSentences };
}

/** What an article takes over from its entry or page as it is. */
function contentOf(prepared: PreparedArticle) {
  const { url, canonicalUrl, title, dek, author, agency, language, summary, wordCount } = prepared;
  const { kind, picture, enclosures, topics, entities } = prepared;
  return {
    ...{ url, canonicalUrl, title, dek, author, agency, language, summary, wordCount },
    ...{ kind, picture, enclosures, topics, entities },
  };
}

/** A first version; its story is decided later. */
export function newArticle(
  prepared: PreparedArticle,
  place: { id: ArticleId; sourceId: SourceId; publisherId: PublisherId; now: number },
): Article {
  const publishedAt = believedDate(prepared.publishedAt, place.now);
  return {
    id: place.id,
    publisherId: place.publisherId,
    sourceId: place.sourceId,
    storyId: 0,
    ...contentOf(prepared),
    publishedAt,
    modifiedAt: believedChange(prepared.modifiedAt, publishedAt, place.now),
    firstSeenAt: place.now,
    textState: textStateOf(prepared),
    revision: 1,
    duplicateOf: null,
  };
}

/** The next version of an article: its identity, first date and story stay. */
export function changedArticle(
  existing: Article,
  prepared: PreparedArticle,
  change: { readonly isRevision: boolean; readonly textState: TextState; readonly now: number },
): Article {
  const content = contentOf(prepared);
  return {
    ...existing,
    ...content,
    url: content.url ?? existing.url,
    canonicalUrl: content.canonicalUrl ?? existing.canonicalUrl,
    title: content.title === '' ? existing.title : content.title,
    dek: content.dek ?? existing.dek,
    author: content.author ?? existing.author,
    agency: content.agency ?? existing.agency,
    language: content.language ?? existing.language,
    summary: content.summary === '' ? existing.summary : content.summary,
    picture: content.picture ?? existing.picture,
    enclosures: content.enclosures.length > 0 ? content.enclosures : existing.enclosures,
    modifiedAt:
      believedChange(prepared.modifiedAt, existing.publishedAt, change.now) ??
      (change.isRevision ? change.now : existing.modifiedAt),
    textState: change.textState,
    revision: existing.revision + (change.isRevision ? 1 : 0),
  };
}

function believedChange(modifiedAt: number | null, publishedAt: number, now: number): number | null {
  if (modifiedAt === null || !Number.isFinite(modifiedAt)) return null;
  const believed = Math.min(modifiedAt, now);
  return believed > publishedAt ? believed : null;
}

/** Plain text of our own sanitised HTML, for the search index when an article is written again. */
export function plainTextOf(html: string): string {
  return html
    .replace(/<\/(?:p|h[1-6]|li|blockquote|figcaption|pre|tr)>/giu, '\n')
    .replace(/<[^>]*>/gu, '')
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&quot;/gu, '"')
    .replace(/&#39;|&apos;/gu, "'")
    .replace(/&nbsp;/gu, ' ')
    .replace(/&amp;/gu, '&')
    .trim();
}
