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

/**
 * As it is for administrators, and from feeds that anybody may know. Other readers see a private feed's articles with
 * what opens the feed left out of every link, and without sounds and pictures that do not come without it.
 */
export async function articleForReader(
  app: AppContext,
  isAdmin: boolean,
  shown: ShownArticle,
): Promise<ShownArticle> {
  if (isAdmin || !holdsSecrets(shown)) return shown;
  const source = await app.store.sources.findSource(shown.article.sourceId);
  return source && !isPrivateAddress(source.feedUrl) ? shown : withoutKeys(shown);
}

/** Almost no article does: only then is the source looked up. */
function holdsSecrets({ article, html }: ShownArticle): boolean {
  const { url, canonicalUrl, enclosures, picture, summary } = article;
  const addresses = [url, canonicalUrl, picture?.url, ...enclosures.map((enclosure) => enclosure.url)];
  if (addresses.some((address) => address && isPrivateAddress(address))) return true;
  return withoutSecrets(summary) !== summary || keysLeftOut(html) !== html;
}

function withoutKeys({ article, html }: ShownArticle): ShownArticle {
  const { url, canonicalUrl, enclosures, picture } = article;
  return {
    article: {
      ...article,
      url: url && linkBase(url),
      canonicalUrl: canonicalUrl && linkBase(canonicalUrl),
      enclosures: enclosures.filter((enclosure) => !isPrivateAddress(enclosure.url)),
      picture: picture && isPrivateAddress(picture.url) ? null : picture,
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
