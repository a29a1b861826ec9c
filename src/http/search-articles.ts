// Search as pages and API present it: nothing that opens a private feed stands in a title or snippet.
import { withoutSecrets } from '../address/private-address.ts';
import type { SearchQuery } from '../model/search-store.ts';
import type { AppContext } from './app-context.ts';

/** `SearchStore.search` for whoever asks; snippets are cut from texts that anybody may see. */
export async function searchArticles(app: Pick<AppContext, 'store'>, query: Omit<SearchQuery, 'shown'>) {
  const { hits, more } = await app.store.search.search({ ...query, shown: withoutSecrets });
  const shown = hits.map(({ article, snippet }) => ({
    article: { ...article, title: withoutSecrets(article.title) },
    snippet,
  }));
  return { hits: shown, more };
}
