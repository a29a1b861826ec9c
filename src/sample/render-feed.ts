// A sample publisher's feed, in one of the formats that real publishers use.
import type { SamplePublisher } from './newsroom.ts';
import { escapeXml, type RenderedArticle } from './render-page.ts';

export interface RenderedFeed {
  readonly contentType: string;
  readonly body: string;
}

export function renderFeed(publisher: SamplePublisher, articles: readonly RenderedArticle[]): RenderedFeed {
  switch (publisher.format) {
    case 'rss2-full':
      return rss2(publisher, articles, true);
    case 'rss2-summary':
      return rss2(publisher, articles, false);
    case 'atom-full':
      return atom(publisher, articles, true);
    case 'atom-summary':
      return atom(publisher, articles, false);
    case 'json-full':
      return json(publisher, articles);
    case 'rss1-summary':
      return rss1(publisher, articles);
  }
}

const summaryOf = (r: RenderedArticle) => r.dek ?? firstParagraph(r.html);
const firstParagraph = (html: string) =>
  (/<p>([\s\S]*?)<\/p>/.exec(html)?.[1] ?? '')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
const cdata = (html: string) => `<![CDATA[${html.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
const categories = (r: RenderedArticle) => [
  ...(r.article.section ? [r.article.section] : []),
  ...r.article.topics,
];

function rss2(publisher: SamplePublisher, articles: readonly RenderedArticle[], full: boolean): RenderedFeed {
  const items = articles.map(
    (
      r,
    ) => `<item><title>${escapeXml(r.title)}</title><link>${r.url}</link><guid isPermaLink="true">${r.url}</guid>
<pubDate>${new Date(r.publishedAt).toUTCString()}</pubDate>${r.article.author ? `<dc:creator>${escapeXml(r.article.author)}</dc:creator>` : ''}
${categories(r)
  .map((c) => `<category>${escapeXml(c)}</category>`)
  .join('')}<description>${escapeXml(summaryOf(r))}</description>
${r.pictureUrl ? `<media:content url="${r.pictureUrl}" medium="image" width="600" height="400"><media:description>${escapeXml(r.article.caption ?? '')}</media:description><media:credit>${escapeXml(r.article.credit ?? '')}</media:credit></media:content>` : ''}
${full ? `<content:encoded>${cdata(r.html)}</content:encoded>` : ''}</item>`,
  );
  return {
    contentType: 'application/rss+xml; charset=utf-8',
    body: `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
<channel><title>${escapeXml(publisher.name)}</title><link>${publisher.site}/</link><description>${escapeXml(publisher.about)}</description><language>en</language><ttl>60</ttl>
${items.join('\n')}</channel></rss>`,
  };
}

function atom(publisher: SamplePublisher, articles: readonly RenderedArticle[], full: boolean): RenderedFeed {
  const entries = articles.map(
    (
      r,
    ) => `<entry xml:lang="${r.article.language}"><title>${escapeXml(r.title)}</title><link rel="alternate" href="${r.url}"/><id>tag:${new URL(publisher.site).host},2026:${r.article.id}</id>
<published>${new Date(r.publishedAt).toISOString()}</published><updated>${new Date(r.modifiedAt ?? r.publishedAt).toISOString()}</updated>
${r.article.author ? `<author><name>${escapeXml(r.article.author)}</name></author>` : ''}${categories(r)
  .map((c) => `<category term="${escapeXml(c)}"/>`)
  .join('')}
<summary>${escapeXml(summaryOf(r))}</summary>${r.pictureUrl ? `<link rel="enclosure" type="image/svg+xml" href="${r.pictureUrl}"/>` : ''}
${full ? `<content type="html">${escapeXml(`${inlineFigure(r)}${r.html}`)}</content>` : ''}</entry>`,
  );
  return {
    contentType: 'application/atom+xml; charset=utf-8',
    body: `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>${escapeXml(publisher.name)}</title><link href="${publisher.site}/"/><link rel="self" href="${publisher.site}/feed"/><id>${publisher.site}/</id>
<updated>${new Date(Math.max(0, ...articles.map((a) => a.modifiedAt ?? a.publishedAt))).toISOString()}</updated>
${entries.join('\n')}</feed>`,
  };
}

const inlineFigure = (r: RenderedArticle) =>
  r.pictureUrl
    ? `<figure><img src="${r.pictureUrl}" width="600" height="400" alt="${escapeXml(r.article.caption ?? '')}"><figcaption>${escapeXml(r.article.caption ?? '')} ${escapeXml(r.article.credit ?? '')}</figcaption></figure>`
    : '';

function json(publisher: SamplePublisher, articles: readonly RenderedArticle[]): RenderedFeed {
  const items = articles.map((r) => ({
    id: r.article.id,
    url: r.url,
    title: r.title,
    summary: summaryOf(r),
    content_html: inlineFigure(r) + r.html,
    image: r.pictureUrl ?? undefined,
    date_published: new Date(r.publishedAt).toISOString(),
    date_modified: r.modifiedAt ? new Date(r.modifiedAt).toISOString() : undefined,
    authors: r.article.author ? [{ name: r.article.author }] : undefined,
    tags: categories(r),
    language: r.article.language,
  }));
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: publisher.name,
    home_page_url: `${publisher.site}/`,
    feed_url: `${publisher.site}/feed`,
    items,
  };
  return { contentType: 'application/feed+json; charset=utf-8', body: JSON.stringify(feed) };
}

function rss1(publisher: SamplePublisher, articles: readonly RenderedArticle[]): RenderedFeed {
  const items = articles.map(
    (r) => `<item rdf:about="${r.url}"><title>${escapeXml(r.title)}</title><link>${r.url}</link>
<description>${escapeXml(summaryOf(r))}</description><dc:date>${new Date(r.publishedAt).toISOString()}</dc:date>${categories(
      r,
    )
      .map((c) => `<dc:subject>${escapeXml(c)}</dc:subject>`)
      .join('')}
${r.article.author ? `<dc:creator>${escapeXml(r.article.author)}</dc:creator>` : ''}</item>`,
  );
  const list = articles.map((r) => `<rdf:li rdf:resource="${r.url}"/>`).join('');
  return {
    contentType: 'application/rdf+xml; charset=utf-8',
    body: `<?xml version="1.0" encoding="UTF-8"?>
<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="${publisher.site}/"><title>${escapeXml(publisher.name)}</title><link>${publisher.site}/</link><description>${escapeXml(publisher.about)}</description><items><rdf:Seq>${list}</rdf:Seq></items></channel>
${items.join('\n')}</rdf:RDF>`,
  };
}
