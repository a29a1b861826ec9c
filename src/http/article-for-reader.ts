// An article as whoever asks may see its addresses: those that a private feed hands out often open it as well.

import { isPrivateAddress, linkBase, withoutSecrets } from '../address/private-address.ts';
import { escapeHtml } from '../article/html/escape.ts';
import type { Article } from '../model/article.ts';
import type { AppContext } from './app-context.ts';

export interface ShownArticle {
  readonly article: Article;
  /** Sanitised; '' where there is none. */
  readonly html: string;
}

/** More feeds than any publisher has; of one that has more, not all are looked at, and one may be private. */
const mostFeeds = 2_000;

/**
 * As it is for administrators, and of publishers whose feeds anybody may know. Other readers see the articles of a
 * publisher with a private feed without what opens it: any of its feeds may have completed an article that another one
 * listed first. It is left out of every link, and sounds that do not come without it are not there. Titles and deks
 * are for `withoutSecrets` alone, on every page where they stand.
 */
export async function articleForReader(
  app: AppContext,
  isAdmin: boolean,
  shown: ShownArticle,
): Promise<ShownArticle> {
  if (isAdmin || !holdsSecrets(shown)) return shown;
  return (await isOfOpenFeeds(app, shown.article)) ? shown : withoutKeys(shown);
}

/** The source that is named is gone where its feed was removed: nobody can say any more what it was. */
async function isOfOpenFeeds({ store }: AppContext, { publisherId, sourceId }: Article): Promise<boolean> {
  const feeds = await store.sources.listPublisherSources(publisherId, mostFeeds);
  if (feeds.length === mostFeeds || !feeds.some(({ id }) => id === sourceId)) return false;
  return !feeds.some(({ feedUrl }) => isPrivateAddress(feedUrl));
}

/** Almost no article does: only then are the sources looked up. */
function holdsSecrets({ article, html }: ShownArticle): boolean {
  const { url, canonicalUrl, enclosures, summary } = article;
  const addresses = [url, canonicalUrl, ...enclosures.map((enclosure) => enclosure.url)];
  if (addresses.some((address) => address && isPrivateAddress(address))) return true;
  return withoutSecrets(summary) !== summary || keysLeftOut(html) !== html;
}

function withoutKeys({ article, html }: ShownArticle): ShownArticle {
  const { url, canonicalUrl, enclosures } = article;
  return {
    article: {
      ...article,
      url: url && linkBase(url),
      canonicalUrl: canonicalUrl && linkBase(canonicalUrl),
      enclosures: enclosures.filter((enclosure) => !isPrivateAddress(enclosure.url)),
      summary: withoutSecrets(article.summary),
    },
    html: keysLeftOut(html),
  };
}

/** Links go on without what opens the feed; an address that stands in the text is shown with "…" in its place. */
function keysLeftOut(html: string): string {
  const links = html.replace(/(\s(?:href|src)=")([^"]*)"/g, (whole, before: string, escaped: string) => {
    const address = escaped.replaceAll('&amp;', '&');
    return isPrivateAddress(address) ? `${before}${escapeHtml(linkBase(address))}"` : whole;
  });
  return withoutSecrets(links);
}
