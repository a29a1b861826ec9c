// A feed of one article that its publisher edits.
import type { PublisherServer } from './publisher-server.ts';

export interface ServedArticle {
  readonly title: string;
  readonly html: string;
}

/** At this path: the article, published three hours ago, as it stands whenever it is read. */
export function serveArticle(publishers: PublisherServer, path: string, current: () => ServedArticle): void {
  publishers.serve(path, (_request, response) => {
    const { title, html } = current();
    const date = new Date(Date.now() - 3 * 3_600_000).toUTCString();
    response.end(
      `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Paper ${path}</title>
       <item><guid>one</guid><title>${title}</title><link>${publishers.origin}${path}/one</link><pubDate>${date}</pubDate>
       <description>In short.</description><content:encoded><![CDATA[${html}]]></content:encoded></item></channel></rss>`,
    );
  });
}
